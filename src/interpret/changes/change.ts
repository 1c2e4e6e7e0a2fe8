// Which of the values of a page are changes at the company.
import type { Place, Sighting } from '../../model/snapshot.ts';
import { domainLabel } from '../domain.ts';
import { isConsentTool, isGated, type Need, needOf } from './needs.ts';
import { areSharplyMore, isOfSameThing, saysTheSame } from './sameness.ts';
import { countVisits, tellingVisits, visitAt, wasSeen } from './visit.ts';

/** Something that changed: `sighting` came or, where `isGone`, went; `replaced` is the value it took the place of. */
export interface Change {
  readonly sighting: Sighting;
  readonly isGone: boolean;
  readonly replaced: Sighting | null;
  /** 0–100. */
  readonly confidence: number;
}

const DAY = 86_400_000;
/** Points (of 100) by which a source may be less sure than the one before it and still be as good. */
const AS_GOOD = 5;
/** For how long what a better source says stands against a worse one. */
const STANDS = 180 * DAY;
/** What waits for consent where a site asks for it may have waited all the time: possible, and no more (0–100). */
const MAY_HAVE_WAITED = 50;
/** A company has several domains, and any site can state its number (0–100). */
const ANOTHER_DOMAIN = 45;

/** The change that a value of a page is, with what the other pages of the company say; null when it is none yet. */
export function changeAt(sighting: Sighting, here: Place, others: readonly Place[]): Change | null {
  const { field, value, confidence, state } = sighting;
  const need = needOf(field, value, confidence);
  if (state !== 'new' || need.confidence === null || !wasSeen(sighting, here)) return null;
  if (!isSeenEnough(sighting, need, here, others)) return null;
  const replaced = need.isSingle ? replacedBy(sighting, here) : null;
  if (need.isSingle && replaced === null) return null;
  if (field === 'open-jobs' && !isPeak(sighting, here)) return null;
  const elsewhere = others.flatMap(({ sightings }) => sightings).filter((other) => other.field === field);
  if (elsewhere.some((other) => isNoNews(other, sighting, replaced))) return null;
  if (need.isSingle && elsewhere.some((other) => speaksAgainst(other, sighting))) return null;
  return { sighting, isGone: false, replaced, confidence: sureness(need.confidence, sighting, [here, ...others]) };
}

/**
 * Whether enough visits could have shown a value before it came, and have shown it since: visits to the pages that show
 * it now, and to all where it is on several and so of the whole site. What takes another's place does so on one page.
 */
function isSeenEnough(sighting: Sighting, need: Need, here: Place, others: readonly Place[]): boolean {
  if (need.isSingle) return sighting.seen >= need.seen;
  const places = [here, ...others];
  const shown = places.flatMap((place) => {
    const found = place.sightings.find((other) => other.state === 'new' && isSame(other, sighting));
    return found === undefined ? [] : [{ place, firstAt: found.firstAt }];
  });
  const came = Math.min(...shown.map(({ firstAt }) => firstAt));
  const isEverywhere = sighting.field === 'technology' && shown.length > 1;
  const without = (isEverywhere ? places : shown.map(({ place }) => place)).flatMap((place) =>
    tellingVisits(sighting, place).filter((time) => time < came),
  );
  const since = shown.flatMap(({ place, firstAt }) => tellingVisits(sighting, place).filter((time) => time >= firstAt));
  return countVisits(without) >= need.before && countVisits(since) >= need.seen;
}

/** What is gone from a page, and from the company: it was there steadily, and no page that had it has shown it since. */
export function changesGoneFrom(here: Place, others: readonly Place[]): Change[] {
  const places = [here, ...others];
  return here.sightings.flatMap((sighting) => {
    const { field, value, confidence } = sighting;
    const need = needOf(field, value, confidence);
    if (need.gone === null || need.confidence === null || sighting.missed === 0) return [];
    const shown = places.flatMap((place) => {
      const found = place.sightings.find((other) => isSame(other, sighting));
      return found === undefined ? [] : [{ place, ...found }];
    });
    if (shown.some(({ state }) => state === 'new' || state === 'fickle')) return [];
    const last = Math.max(...shown.map(({ lastAt }) => lastAt));
    const visits = shown.flatMap(({ place }) =>
      tellingVisits(sighting, place).filter((time) => time > last && time < visitAt(here)),
    );
    const missed = Math.min(
      countVisits(visits),
      shown.reduce((sum, other) => sum + other.missed, 0),
    );
    const seen = Math.max(...shown.map((other) => other.seen));
    if (missed < need.gone || seen < need.gone) return [];
    return [{ sighting, isGone: true, replaced: null, confidence: sureness(need.confidence, sighting, places) }];
  });
}

/** Another domain with a name of its own, on which the company was never seen. */
export function newDomainAt(here: Place, others: readonly Place[]): Change | null {
  const domainsOf = ({ sightings }: Place) => sightings.filter(({ field }) => field === 'domain');
  const [sighting] = domainsOf(here);
  if (sighting === undefined || here.address.startsWith('linkedin:')) return null;
  const known = others.flatMap(domainsOf);
  const seen = [...known, ...domainsOf(here).slice(1)].map(({ value }) => domainLabel(value));
  const replaced = known.toSorted((one, other) => other.seen - one.seen)[0];
  if (replaced === undefined || replaced.seen < 2 || seen.includes(domainLabel(sighting.value))) return null;
  return { sighting, isGone: false, replaced, confidence: ANOTHER_DOMAIN };
}

/** The value that was there before, and was never seen again; null when both are there in turn, or there was none. */
function replacedBy(sighting: Sighting, here: Place): Sighting | null {
  const rivals = here.sightings.filter(
    (other) =>
      other !== sighting && other.field === sighting.field && isOfSameThing(other.field, other.value, sighting.value),
  );
  if (rivals.some(({ lastAt }) => lastAt >= sighting.firstAt)) return null;
  return rivals.toSorted((one, other) => other.lastAt - one.lastAt)[0] ?? null;
}

/** Whether there are sharply more open jobs than a page has ever told of in the time it remembers. */
function isPeak({ field, value }: Sighting, { sightings }: Place): boolean {
  const before = sightings.filter((other) => other.field === field && other.value !== value);
  return before.every((other) => areSharplyMore(Number(value), Number(other.value)));
}

/**
 * Whether another page makes a value no news: it was told or comes and goes there, or stood there while this page was
 * seen without it.
 */
function isNoNews(other: Sighting, sighting: Sighting, replaced: Sighting | null): boolean {
  if (!isSame(other, sighting)) return false;
  // A range that holds both values says nothing of the change.
  if (replaced !== null && isSame(other, replaced)) return false;
  if (other.state === 'told' || other.state === 'fickle') return true;
  return sighting.absentAt !== null && other.firstAt <= sighting.absentAt;
}

/** Whether a better source says otherwise, and has said so lately. */
function speaksAgainst(other: Sighting, sighting: Sighting): boolean {
  const isBetter = other.confidence > sighting.confidence + AS_GOOD;
  const isLate = sighting.lastAt - other.lastAt < STANDS;
  return isBetter && isLate && isOfSameThing(other.field, other.value, sighting.value) && !isSame(other, sighting);
}

function isSame(one: Sighting, other: Sighting): boolean {
  return one.field === other.field && saysTheSame(one.field, one.value, other.value);
}

function sureness(confidence: number, { field, value }: Sighting, places: readonly Place[]): number {
  const asks = isGated(field, value) && places.some(({ sightings }) => sightings.some(isConsentToolAt));
  return asks ? Math.min(confidence, MAY_HAVE_WAITED) : confidence;
}

const isConsentToolAt = ({ field, value }: Sighting) => isConsentTool(field, value);
