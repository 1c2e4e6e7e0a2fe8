// The digest as text, as a mail draft and as cells, to be read where Ermine is not.
import { partName, rowReasons } from '../../i18n/digest-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { channelName, labelName, signalTypeName } from '../../i18n/names.ts';
import { playWhen } from '../../i18n/play-when.ts';
import { playWords } from '../../i18n/play-words.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { DigestPart, DigestRow } from '../../model/digest.ts';
import { dayOf } from '../../ui/calendar-day.ts';
import type { ShownPart } from './digest-filter.ts';

/** Characters of a mail draft's address: Windows hands no longer one to a mail program. */
const LONGEST_DRAFT = 1_900;

/** The digest as lines of text. `now`: epoch ms. */
export function digestText(shown: readonly ShownPart[], now: number): string {
  return blocksOf(shown, now).join('\n\n');
}

/** The address that opens a mail draft with the digest: as many companies of it as fit, and how many more there are. */
export function mailDraft(shown: readonly ShownPart[], now: number): string {
  const all = shown.reduce((count, { rows }) => count + rows.length, 0);
  const addressWith = (most: number) => {
    const rest = all > most ? [translateCount('today_more', all - most)] : [];
    const body = [...blocksOf(firstOf(shown, most), now), ...rest].join('\r\n\r\n').replace(/\r?\n/g, '\r\n');
    return `mailto:?subject=${encodeURIComponent(headline(all, now))}&body=${encodeURIComponent(body)}`;
  };
  let most = Math.min(all, 40);
  while (most > 0 && addressWith(most).length > LONGEST_DRAFT) most -= 1;
  return addressWith(most);
}

/** The digest as the cells of a table, the headers first. `now`: epoch ms. */
export function digestCells(shown: readonly ShownPart[], now: number): string[][] {
  const columns = columnsOf(now);
  return [
    columns.map(([header]) => header),
    ...shown.flatMap(({ part, rows }) => rows.map((row) => columns.map(([, write]) => write(part, row)))),
  ];
}

/** "3 companies for you today – 22 Nov 2026". */
const headline = (count: number, now: number): string =>
  `${translateCount('today_notice', count)} – ${formatDate(now)}`;

function blocksOf(shown: readonly ShownPart[], now: number): string[] {
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const parts = shown.flatMap(({ part, rows }) => [
    `${partName(part)} (${rows.length})`,
    ...rows.map((row, index) => rowLines(index + 1, part, row, now).join('\n')),
  ]);
  return [headline(count, now), ...parts];
}

function rowLines(number: number, part: DigestPart, row: DigestRow, now: number): string[] {
  const grade = row.grade === null ? '' : `, ${row.grade}`;
  const site = row.domain === null ? '' : `: ${row.domain}`;
  const next = [playWords(row.play).action, playWhen(row.play)].filter((words) => words !== '').join(' · ');
  return [
    `${number}. ${row.name} (${labelName(row.label)}${grade})${site}`,
    ...rowReasons(part, row, now).map((reason) => `   ${reason}`),
    `   ${translate('today_next', { action: next })}`,
  ];
}

function firstOf(shown: readonly ShownPart[], most: number): ShownPart[] {
  let left = most;
  const kept = shown.map(({ part, rows }) => {
    const first = rows.slice(0, left);
    left -= first.length;
    return { part, rows: first };
  });
  return kept.filter(({ rows }) => rows.length > 0);
}

type Column = readonly [header: string, write: (part: DigestPart, row: DigestRow) => string];

function columnsOf(now: number): Column[] {
  return [
    [translate('today_why_column'), (part) => partName(part)],
    [translate('column_company'), (_part, { name }) => name],
    [translate('field_domain'), (_part, { domain }) => domain ?? ''],
    [translate('facet_label'), (_part, { label }) => labelName(label)],
    [translate('facet_grade'), (_part, { grade }) => grade ?? ''],
    [translate('signal_type'), (_part, { signal }) => (signal === null ? '' : signalTypeName(signal.signal.type))],
    [translate('signal_title'), (_part, { signal }) => signal?.signal.title ?? ''],
    [translate('signal_day'), (_part, { signal }) => (signal?.signal.date == null ? '' : dayOf(signal.signal.date))],
    [translate('signal_url'), (_part, { signal }) => signal?.signal.url ?? ''],
    [translate('today_reason_column'), (part, row) => rowReasons(part, row, now).join('; ')],
    [translate('play_title'), (_part, { play }) => playWords(play).action],
    [
      translate('today_channel_column'),
      (_part, { play }) => (play.channel === 'none' ? '' : channelName(play.channel)),
    ],
    [translate('today_days_column'), (_part, { play }) => (play.withinDays === null ? '' : String(play.withinDays))],
    [translate('follow_up'), (_part, { followUp }) => (followUp === null ? '' : dayOf(followUp.at))],
  ];
}
