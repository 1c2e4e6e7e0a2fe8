// From one item of a page (an article, a teaser, a post) to what it tells of a company.
import type { Observation } from '../../model/reading.ts';
import { SURE_ENOUGH } from '../../model/signal.ts';
import type { When } from '../../model/when.ts';
import type { LexiconLanguage } from '../events/event-lexicon.ts';
import { eventsIn, type FoundEvent } from '../events/events-in.ts';
import type { EventSetting } from '../events/setting.ts';
import { wordPattern } from '../text.ts';
import { BACKGROUND_WORDS } from '../words/news-sections.ts';
import { isNaming, isOwnTelling } from './own-words.ts';
import { isInPassing } from './passing.ts';

/** Something told: a headline, what follows it, when and where. */
export interface Item {
  readonly headline: string;
  readonly lead: string;
  readonly when: When | null;
  /** Address of the item; empty: the page itself. */
  readonly url: string;
}

/** An item is of one thing: what only its text tells beside a sure headline, or far less surely, is possible. */
const SECOND = 55;
const FAR_LESS_SURE = 12;
/** What an event costs that may be anybody's: said outright it is possible, else nothing. */
const OF_ANYBODY = 30;
/** What is less sure stands on most pages. */
const LEAST_SURE = 50;
const MOST_LEAD = 900;
const background = wordPattern(BACKGROUND_WORDS);
const MOST_OF_AN_ITEM = 3;

/** Whose an item is, where it names nobody: the company's, as its news are, or anybody's. */
export type Owner = 'company' | 'anybody';

/**
 * What an item tells of the company whose names are in the setting: surest first, three events at most. In one that may
 * be anybody's an event is only possible unless its sentence names the company, or the company says "we" before it is told.
 */
export function observationsOf(
  item: Item,
  language: LexiconLanguage | null,
  setting: EventSetting,
  owner: Owner,
): Observation[] {
  const { headline, lead, when, url } = item;
  const text = lead === '' ? headline : `${headline}\n${lead.slice(0, MOST_LEAD)}`;
  const events = eventsIn(text, language, setting).filter(({ sentence }) => !isInPassing(sentence, setting.names));
  const isInHeadline = ({ start }: FoundEvent) => start < headline.length;
  const told = events.filter((event) => isInHeadline(event) && !isBackground(event, events, headline));
  const surest = Math.max(0, ...told.map(({ confidence }) => confidence));
  const isSecond = (event: FoundEvent) =>
    surest >= SURE_ENOUGH && (!told.includes(event) || surest - event.confidence > FAR_LESS_SURE);
  const isOthers = ({ end, sentence }: FoundEvent) =>
    owner === 'anybody' && !isOwnTelling(text.slice(0, end), setting.names) && !isNaming(sentence, setting.names);
  const sureness = (event: FoundEvent) => {
    const confidence = event.confidence - (isOthers(event) ? OF_ANYBODY : 0);
    return isSecond(event) ? Math.min(SECOND, confidence) : confidence;
  };
  return events
    .map(
      (event): Observation => ({
        type: event.type,
        title: withoutAddresses(headline === '' ? event.sentence : headline),
        when,
        excerpt: withoutAddresses(event.sentence),
        confidence: sureness(event),
        url,
      }),
    )
    .filter(({ confidence }) => confidence >= LEAST_SURE)
    .toSorted((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_OF_AN_ITEM);
}

/** Words without e-mail addresses: they say nothing of an event, and whoever was forgotten must not come back by them. */
const withoutAddresses = (text: string): string =>
  text.includes('@') ? text.replace(/[^\s@<>()]{1,64}@[^\s@<>()]{1,255}/g, '…') : text;

/** What a headline tells as the time or the ground of another event is older: "Acme appoints CFO amid partner revamp". */
function isBackground(event: FoundEvent, events: readonly FoundEvent[], headline: string): boolean {
  return events.some(({ end, confidence }) => {
    const isBefore = end < event.end && event.start < headline.length && confidence >= SURE_ENOUGH;
    return isBefore && background.test(headline.slice(end, event.end));
  });
}
