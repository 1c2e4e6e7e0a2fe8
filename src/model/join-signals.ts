import { sameEventAmong } from './same-event.ts';
import { RECEIPTS_KEPT, type Receipt, type Signal } from './signal.ts';

/** What two lists of signals come to as those of one company. */
export interface JoinedSignals {
  /** Of the first list, those that took another one in, by their ids. */
  readonly grown: ReadonlyMap<string, Signal>;
  /** Of the second list, those that are told by one of the first: the id of that, by their own. */
  readonly takenIn: ReadonlyMap<string, string>;
}

/**
 * Joins the signals of two companies that are one: an event that both know is one signal, with the receipts and titles
 * of both and what the seller said of it last. Two stay where they say different things, or have more receipts than one
 * can; what people did (source "engagement") is never joined. `names`: the company's own. `now` is epoch ms.
 */
export function joinSignals(
  known: readonly Signal[],
  others: readonly Signal[],
  now: number,
  names: readonly string[],
): JoinedSignals {
  const kept = known.filter(isEvent);
  const grown = new Map<string, Signal>();
  const takenIn = new Map<string, string>();
  for (const other of others.filter(isEvent)) {
    const place = sameEventAmong(kept, { ...other, excerpt: '' }, now, names);
    const same = kept[place];
    const joined = same === undefined ? null : joinTwo(same, other, now);
    if (joined === null) continue;
    kept[place] = joined;
    grown.set(joined.id, joined);
    takenIn.set(other.id, joined.id);
  }
  return { grown, takenIn };
}

const isEvent = ({ source }: Signal): boolean => source !== 'engagement';

/** One signal of two of the same event, under the first one's id and words; null where something would be given up. */
function joinTwo(one: Signal, other: Signal, now: number): Signal | null {
  const receipts = distinct([...tellingsOf(one), ...tellingsOf(other)]);
  const saySame = one.change === null || other.change === null || isAlike(one.change, other.change);
  if (receipts.length > RECEIPTS_KEPT || !saySame) return null;
  const dated = one.date === null || (one.isDateRough && !other.isDateRough && other.date !== null) ? other : one;
  return {
    ...one,
    date: dated.date,
    isDateRough: dated.isDateRough,
    url: one.url === '' ? other.url : one.url,
    confidence: Math.max(one.confidence, other.confidence),
    change: one.change ?? other.change,
    receipts,
    opinion: (one.opinion?.at ?? 0) >= (other.opinion?.at ?? 0) ? one.opinion : other.opinion,
    createdAt: Math.min(one.createdAt, other.createdAt),
    updatedAt: Math.max(now, one.updatedAt + 1),
  };
}

/** All that tells of a signal, its own words included. */
function tellingsOf({ source, url, title, createdAt, receipts }: Signal): readonly Receipt[] {
  const hasOwn = receipts.some((receipt) => receipt.title === title && receipt.url === url);
  return hasOwn ? receipts : [{ source, url, title, excerpt: '', seenAt: createdAt }, ...receipts];
}

function distinct(receipts: readonly Receipt[]): Receipt[] {
  const told = (one: Receipt, other: Receipt) => isAlike({ ...one, seenAt: 0 }, { ...other, seenAt: 0 });
  return receipts.filter((receipt, at) => receipts.findIndex((other) => told(receipt, other)) === at);
}

const isAlike = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
