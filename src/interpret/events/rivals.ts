import { POINTS } from './compiled-lexicon.ts';
import type { EventType } from './event-lexicon.ts';

/** Types that are told in the words of others: an acquisition is a deal "worth" something, an offer raises money. */
const OUTDOES: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  acquisition: ['contract-partnership', 'product-launch', 'relocation', 'award'],
  'ipo-listing': ['funding'],
  'financial-results': ['funding', 'award'],
  layoffs: ['expansion', 'hiring', 'financial-results'],
  insolvency: ['expansion', 'acquisition', 'contract-partnership'],
  rebrand: ['product-launch'],
};
/** Types of which a text tells one, in words that remind of the other: the surer counts, then the earlier. */
const RIVALS: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  acquisition: ['financial-results', 'closure'],
  expansion: ['product-launch'],
  'financial-results': ['ipo-listing', 'product-launch', 'contract-partnership', 'expansion'],
  'contract-partnership': ['technology-change', 'product-launch', 'award', 'funding'],
};

/** An event as far as it can be outdone: its confidence in points, and where in the text it is told. */
interface Told {
  readonly type: EventType;
  readonly confidence: number;
  readonly start: number;
}

/** Is an event told only in the words of another that the same text tells? One that is sure is of none less than likely. */
export function isOutdoneBy(event: Told, other: Told): boolean {
  const isLikely = other.confidence >= Math.min(POINTS.likely, event.confidence);
  if (isLikely && OUTDOES[other.type]?.includes(event.type) === true) return true;
  const areRivals =
    RIVALS[event.type]?.includes(other.type) === true || RIVALS[other.type]?.includes(event.type) === true;
  if (!areRivals) return false;
  return other.confidence === event.confidence ? other.start < event.start : other.confidence > event.confidence;
}
