import type { Engagement } from '../../../model/contact.ts';
import type { Noticed } from '../../../model/same-event.ts';
import { dayIn } from '../values/dates.ts';
import { confidenceIn, engagementTypeIn, eventDayIn, signalTypeIn } from '../values/events.ts';
import type { RowCells } from './row-cells.ts';

/** How sure an event of a file is (0–100) that does not say it. */
const USUAL_CONFIDENCE = 80;
const LONGEST_TITLE = 300;
const LONGEST_NOTE = 500;
const LONGEST_SOURCE = 120;
const ADDRESS = /^https?:\/\/\S{1,2000}$/i;

/** The event at a company that a row tells of; null when it does not say what it was. Without a day it is undated. */
export function signalIn(cells: RowCells, now: number): Noticed | null {
  const type = cells.value('signal-type', signalTypeIn);
  if (type === null) {
    if (cells.cell('signal-type') === null) cells.remark('no-event-type', '');
    return null;
  }
  const day = cells.value('signal-date', (text) => eventDayIn(text, now));
  const notes = cells.cells('signal-note').map(({ text }) => text);
  // A source may be named or linked to.
  const url = addressIn([cells.text('signal-url', LONGEST_NOTE * 4), ...notes]);
  const said = notes.filter((note) => note !== url).join(' · ');
  const title = cells.text('signal-title', LONGEST_TITLE);
  // "New CEO" says more than our type does, where nothing else says anything.
  const told = said === '' && title === '' ? cells.text('signal-type', LONGEST_NOTE) : said;
  return {
    type,
    date: day?.date ?? null,
    isDateRough: day?.isDateRough ?? false,
    title,
    url,
    source: 'import',
    confidence: cells.value('signal-confidence', confidenceIn) ?? USUAL_CONFIDENCE,
    change: null,
    excerpt: told.slice(0, LONGEST_NOTE).trim(),
  };
}

/** The last round of funding a row of a company tells of. One without a day is not kept: it may be long ago. */
export function fundingIn(cells: RowCells, now: number): readonly Noticed[] {
  const date = cells.value('funding-date', (text) => dayIn(text, now));
  if (date === null) return NO_EVENTS;
  const words = [cells.text('funding-round', 120), cells.text('funding-amount', 60)].filter((word) => word !== '');
  return [
    {
      ...{ type: 'funding', date, isDateRough: false, title: words.join(' · '), url: '', source: 'import' },
      ...{ confidence: USUAL_CONFIDENCE, change: null, excerpt: '' },
    },
  ];
}

const NO_EVENTS: readonly Noticed[] = [];

/** What a row says that its person did; null when it does not say what, or when: undated, nobody could weigh it. */
export function engagementIn(cells: RowCells, now: number): Engagement | null {
  const type = cells.value('engagement-type', engagementTypeIn);
  const day = cells.value('engagement-date', (text) => eventDayIn(text, now));
  if (type === null && cells.cell('engagement-type') === null) cells.remark('no-event-type', '');
  else if (type !== null && day === null && cells.cell('engagement-date') === null) cells.remark('no-event-date', '');
  if (type === null || day === null) return null;
  const sources = cells.cells('engagement-source').map(({ text }) => text);
  const url = addressIn([cells.text('engagement-url', LONGEST_NOTE * 4), ...sources]);
  const source = sources.filter((text) => text !== url).join(' · ');
  return { type, date: day.date, source: source.slice(0, LONGEST_SOURCE).trim(), url };
}

function addressIn(texts: readonly string[]): string {
  return texts.find((text) => ADDRESS.test(text)) ?? '';
}
