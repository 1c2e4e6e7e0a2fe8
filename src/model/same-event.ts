import { areAlike, areAtOdds, isWithin, type TitleParts, titleParts } from './event-titles.ts';
import { hostOf, pageAddress } from './page-address.ts';
import { NEW_SIGNAL, RECEIPTS_KEPT, type Receipt, type Signal, type SignalType } from './signal.ts';

/** An event as one place tells of it: a page, a feed, a row of a file, two readings that differ. */
export interface Noticed
  extends Pick<Signal, 'type' | 'date' | 'isDateRough' | 'title' | 'url' | 'source' | 'confidence' | 'change'> {
  readonly excerpt: string;
}

interface Sameness {
  /** Days within which two tellings of a type may be of one event. */
  readonly within: number;
  /** Days within which they are whatever their words, unless names or numbers speak against it. */
  readonly alone: number;
}

const DAY = 86_400_000;
const USUAL: Sameness = { within: 21, alone: 0 };
const SAMENESS: Readonly<Partial<Record<SignalType, Sameness>>> = {
  funding: { within: 30, alone: 7 },
  acquisition: { within: 60, alone: 1 },
  'ipo-listing': { within: 60, alone: 14 },
  'financial-results': { within: 7, alone: 2 },
  hiring: { within: 60, alone: 0 },
  rebrand: { within: 60, alone: 30 },
  relocation: { within: 60, alone: 14 },
  'headcount-growth': { within: 30, alone: 7 },
  layoffs: { within: 30, alone: 7 },
  insolvency: { within: 120, alone: 60 },
  closure: { within: 60, alone: 3 },
};
/** Days around the middle of a rough date that it may mean at least; of an older one a third of its age. */
const ROUGH = 16;
/** Days for which an event without a date is taken to be the one that is told again. */
const UNDATED = 180;
/** No number of others that say so makes a noticed event surer. */
const SUREST = 95;

/** What became of each of several tellings, in their order, and the company's signals by them: the known ones first. */
export interface JoinedEvents {
  readonly signals: readonly Signal[];
  readonly became: readonly ('created' | 'updated' | 'unchanged')[];
}

/**
 * What a company's signals become by what was noticed: the new ones and those that changed, and nothing when all was
 * known. One event is one signal, however many tell of it; what the seller said of it stays. `names`: the company's
 * own, which every title may have. `now` is epoch ms.
 */
export function joinNoticed(
  known: readonly Signal[],
  noticed: readonly Noticed[],
  companyId: string,
  now: number,
  newId: () => string,
  names: readonly string[] = [],
): Signal[] {
  const { signals } = joinEach(known, noticed, companyId, now, newId, names);
  return signals.filter((signal, position) => signal !== known[position]);
}

/** The same for whoever must say what became of each telling: the rows of a file. */
export function joinEach(
  known: readonly Signal[],
  noticed: readonly Noticed[],
  companyId: string,
  now: number,
  newId: () => string,
  names: readonly string[],
): JoinedEvents {
  const partsOf = partsReader(names);
  const signals = [...known];
  const became = noticed.map((event) => {
    const told = signals.findIndex((signal) => hasReceipt(signal, event) && isToldAgain(signal, event, now));
    const found = told >= 0 ? told : bestPlace(signals, event, noticed, now, partsOf);
    const signal = signals[found];
    if (signal === undefined) {
      signals.push(newSignal(event, companyId, now, newId()));
      return 'created';
    }
    const joined = withTelling(signal, event, now);
    signals[found] = joined;
    return joined === signal ? 'unchanged' : 'updated';
  });
  return { signals, became };
}

/** Where among signals the one of the same event stands; -1 where none is. */
export function sameEventAmong(
  signals: readonly Signal[],
  event: Noticed,
  now: number,
  names: readonly string[],
): number {
  const told = signals.findIndex((signal) => hasReceipt(signal, event) && isToldAgain(signal, event, now));
  return told >= 0 ? told : bestPlace(signals, event, [event], now, partsReader(names));
}

/** Takes titles apart, each once. */
function partsReader(names: readonly string[]): (title: string) => TitleParts {
  const partsByTitle = new Map<string, TitleParts>();
  return (title) => {
    const parts = partsByTitle.get(title) ?? titleParts(title, names);
    partsByTitle.set(title, parts);
    return parts;
  };
}

/** A file says the same however long ago it was read; what a page without a day says is news some time later. */
function isToldAgain(signal: Signal, event: Noticed, now: number): boolean {
  const isOfOneDay = event.source === 'import' && signal.type === event.type && signal.date === event.date;
  return isOfOneDay || isNear(signal, event, now);
}

/** Where the signal of the same event stands: of the same words rather than at the same address only; -1 for none. */
function bestPlace(
  signals: readonly Signal[],
  event: Noticed,
  noticed: readonly Noticed[],
  now: number,
  partsOf: (title: string) => TitleParts,
): number {
  const near = signals.flatMap((signal, position) =>
    isNear(signal, event, now) && !isOtherChange(signal, event) ? [{ signal, position }] : [],
  );
  const parts = partsOf(event.title);
  const isTitleAlike = event.type === 'hiring' ? isWithin : areAlike;
  const alike = near.find(({ signal }) => isTitleAlike(partsOf(signal.title), parts));
  if (alike !== undefined) return alike.position;
  const isPlaceOfOne = noticed.filter((other) => other.type === event.type && isSamePlace(other, event)).length === 1;
  const there = isPlaceOfOne && tellsOfOne(event) ? near.filter(({ signal }) => wasToldAt(signal, event)) : [];
  if (there.length === 1) return there[0]?.position ?? -1;
  const { alone } = SAMENESS[event.type] ?? USUAL;
  const lone = near.find(
    ({ signal }) =>
      isDated(signal) &&
      isDated(event) &&
      daysBetween(signal, event, now) < alone &&
      !areAtOdds(partsOf(signal.title), parts),
  );
  return lone?.position ?? -1;
}

/**
 * Days between two tellings, at least: rough dates may mean any day around them. An event without a date is taken to
 * be of about the time it was seen.
 */
function daysBetween(signal: Signal, event: Noticed, now: number): number {
  if (signal.date === null || event.date === null) {
    const apart = Math.abs((event.date ?? now) - (signal.date ?? signal.updatedAt)) / DAY;
    return apart <= UNDATED ? 0 : apart;
  }
  const apart = Math.abs(event.date - signal.date) / DAY;
  return Math.max(0, apart - slackOf(signal, signal.createdAt) - slackOf(event, now));
}

function slackOf({ date, isDateRough }: Pick<Signal, 'date' | 'isDateRough'>, seenAt: number): number {
  return isDateRough && date !== null ? Math.max(ROUGH, (seenAt - date) / DAY / 3) : 0;
}

const isDated = ({ date }: Pick<Signal, 'date'>) => date !== null;

/** Whether both say what changed, and say otherwise: something that came and went again. */
function isOtherChange({ change: one }: Signal, { change: other }: Noticed): boolean {
  if (one === null || other === null || one.field !== other.field) return false;
  return one.before !== other.before || one.after !== other.after;
}

/** Whether an address is that of one event: not of a start page, nor of a list of jobs, which tell of many in time. */
function tellsOfOne({ type, url }: Noticed): boolean {
  return type !== 'hiring' && URL.canParse(url) && (new URL(url).pathname !== '/' || new URL(url).search !== '');
}

function isSamePlace(one: Pick<Signal, 'url'>, other: Pick<Signal, 'url'>): boolean {
  return one.url !== '' && pageAddress(one.url) === pageAddress(other.url);
}

function wasToldAt(signal: Signal, event: Noticed): boolean {
  return isSamePlace(signal, event) || signal.receipts.some((receipt) => isSamePlace(receipt, event));
}

/** Whether a signal has this very telling among its receipts. */
function hasReceipt({ receipts }: Signal, { source, url, title }: Noticed): boolean {
  return receipts.some((receipt) => receipt.source === source && receipt.url === url && receipt.title === title);
}

function isNear(signal: Signal, event: Noticed, now: number): boolean {
  const { within } = SAMENESS[event.type] ?? USUAL;
  return signal.type === event.type && daysBetween(signal, event, now) <= within;
}

function newSignal({ excerpt, ...event }: Noticed, companyId: string, now: number, id: string): Signal {
  const receipts = [receiptOf({ excerpt, ...event }, now)];
  return { ...NEW_SIGNAL, ...event, id, companyId, receipts, createdAt: now, updatedAt: now };
}

/** A signal with one more that tells of it; the same object when that adds nothing. */
function withTelling(signal: Signal, event: Noticed, now: number): Signal {
  const isToldThere = signal.receipts.some((receipt) => receipt.source === event.source && isSamePlace(receipt, event));
  const isNews = !isToldThere && !hasReceipt(signal, event) && signal.receipts.length < RECEIPTS_KEPT;
  const joined: Signal = {
    ...signal,
    ...betterDate(signal, event),
    ...betterWords(signal, event),
    confidence: confidenceOf(signal, event, isNews),
    change: signal.change ?? event.change,
    receipts: isNews ? [...signal.receipts, receiptOf(event, now)] : signal.receipts,
  };
  const isSame = JSON.stringify(joined) === JSON.stringify(signal);
  return isSame ? signal : { ...joined, updatedAt: now };
}

function receiptOf({ source, url, title, excerpt }: Noticed, now: number): Receipt {
  return { source, url, title, excerpt, seenAt: now };
}

/** A known day rather than a rough one, that rather than none; of two days the earlier, when it was first told. */
function betterDate(signal: Signal, event: Noticed): Pick<Signal, 'date' | 'isDateRough'> {
  const { date, isDateRough } = event;
  const { date: known, isDateRough: isKnownRough } = signal;
  const isBetter =
    date !== null &&
    signal.source !== 'seller' &&
    (known === null ||
      (isKnownRough && !isDateRough) ||
      (isKnownRough === isDateRough && !isDateRough && date < known));
  const isFirst = date !== null && known === null;
  return isBetter || isFirst ? { date, isDateRough } : { date: known, isDateRough: isKnownRough };
}

/** The words and the address of whoever tells it surest; what the seller wrote stays. */
function betterWords(signal: Signal, event: Noticed): Partial<Signal> {
  if (signal.source === 'seller' || event.confidence <= signal.confidence) return {};
  return { title: event.title, url: event.url, source: event.source };
}

/** As sure as the surest of them; a little surer where two sites say so that do not copy one address. */
function confidenceOf(signal: Signal, event: Noticed, isNews: boolean): number {
  const surest = Math.max(signal.confidence, event.confidence);
  const hosts = signal.receipts.map(({ url }) => hostOf(url));
  const isIndependent = isNews && hosts.length > 0 && hostOf(event.url) !== '' && !hosts.includes(hostOf(event.url));
  if (!isIndependent) return surest;
  const raised = surest + Math.round(Math.min(signal.confidence, event.confidence) / 10);
  return Math.max(surest, Math.min(SUREST, raised));
}
