// One page of a company over time: which of its values were there at which visits.
import { type Place, SIGHTINGS_KEPT, type Sighting, VISITS_KEPT } from '../../model/snapshot.ts';
import { isGated, isService, isWitness, needOf } from './needs.ts';
import { isOfSameThing, saysTheSame } from './sameness.ts';
import type { Sight } from './sights.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Readings of a page within this time are one visit: what a test or a consent shows then is one throw of the dice. */
const VISIT = 16 * HOUR;
/** So many services, or of those that wait for consent, are never news at once. */
const MOST_SERVICES = 3;
const MOST_WAITING = 2;
/** How long a page remembers a number of open jobs: more than that again is news by then. */
const JOBS_REMEMBERED = 120 * DAY;

/** A place where nothing was seen yet, at the beginning of its first visit. */
export const newPlace = (address: string, now: number): Place => ({
  address,
  visits: [now],
  tracked: [],
  sightings: [],
});

/** When the latest visit of a place began (epoch ms). */
export const visitAt = ({ visits }: Place): number => visits.at(-1) ?? 0;

/** Whether a reading at `now` is another visit than the last. */
export const isNextVisit = (place: Place, now: number): boolean => now - visitAt(place) >= VISIT;

/** A place as it stands before the first reading of another visit: what the last visit could have shown was missed. */
export function nextVisit(place: Place, now: number): Place {
  const sightings = place.sightings
    .filter(({ field, lastAt }) => field !== 'open-jobs' || now - lastAt < JOBS_REMEMBERED)
    .map((sighting) => {
      if (wasSeen(sighting, place) || !couldHaveBeenSeen(sighting, place)) return sighting;
      // What comes and goes at once is a test.
      const state = sighting.state === 'new' ? 'fickle' : sighting.state;
      return { ...sighting, state, missed: sighting.missed + 1 };
    });
  return { ...place, visits: [...place.visits, now].slice(-VISITS_KEPT), sightings };
}

/** Whether the latest visit to a place showed a value. */
export const wasSeen = ({ lastAt }: Sighting, place: Place): boolean => lastAt >= visitAt(place);

/** The visits that could show a value: without consent nothing that asks for it loads. */
export function tellingVisits({ field, value }: Pick<Sighting, 'field' | 'value'>, place: Place): readonly number[] {
  return isGated(field, value) ? place.tracked : place.visits;
}

/** How many visits to the company some visits to its pages are, in any order: the pages of one visit are one. */
export function countVisits(times: readonly number[]): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const time of times.toSorted((one, other) => one - other)) {
    if (time - last < VISIT) continue;
    count += 1;
    last = time;
  }
  return count;
}

/** A page that shows no technology at all did not load. */
function couldHaveBeenSeen(sighting: Sighting, place: Place): boolean {
  if (sighting.field !== 'technology') return true;
  if (tellingVisits(sighting, place).at(-1) !== visitAt(place)) return false;
  return place.sightings.some((other) => other.field === 'technology' && wasSeen(other, place));
}

/** A place with what a reading shows there; the same object when this visit has shown all of it before. */
export function withSights(place: Place, sights: readonly Sight[], now: number): Place {
  const known = [...place.sightings];
  const added: Sighting[] = [];
  let isChanged = false;
  for (const sight of sights) {
    const position = known.findIndex(
      ({ field, value }) => field === sight.field && saysTheSame(field, value, sight.value),
    );
    const sighting = known[position];
    if (sighting === undefined) added.push(firstSighting(sight, place, now));
    else if (!wasSeen(sighting, place)) {
      known[position] = seenAgain(sighting, sight, now);
      isChanged = true;
    }
  }
  if (added.length === 0 && !isChanged) return place;
  const isWitnessed = sights.some(({ field, value }) => isWitness(field, value));
  const begun = visitAt(place);
  const isTracked = place.tracked.at(-1) === begun;
  return {
    ...place,
    tracked: isWitnessed && !isTracked ? [...place.tracked, begun].slice(-VISITS_KEPT) : place.tracked,
    sightings: withinLimit([...known, ...settledTogether(added)]),
  };
}

function seenAgain(sighting: Sighting, { confidence }: Sight, now: number): Sighting {
  return {
    ...sighting,
    state: sighting.missed > 0 && sighting.field === 'technology' ? 'fickle' : sighting.state,
    confidence: Math.max(sighting.confidence, confidence),
    lastAt: now,
    seen: sighting.seen + 1,
    missed: 0,
  };
}

function firstSighting({ field, value, confidence }: Sight, place: Place, now: number): Sighting {
  const sight = { field, value, confidence };
  const firstAt = visitAt(place);
  const absentAt = tellingVisits(sight, place).findLast((time) => time < firstAt) ?? null;
  const state = isNews(sight, place) ? 'new' : 'known';
  return { ...sight, state, absentAt, firstAt, lastAt: now, seen: 1, missed: 0 };
}

/** Whether a value that a place never showed may be a change: a visit could have shown it, or showed another. */
function isNews(sight: Pick<Sighting, 'field' | 'value' | 'confidence'>, place: Place): boolean {
  const { field, value, confidence } = sight;
  if (!tellingVisits(sight, place).some((time) => time < visitAt(place))) return false;
  if (!needOf(field, value, confidence).isSingle) return true;
  return place.sightings.some((other) => other.field === field && isOfSameThing(field, other.value, value));
}

/** Several services that are new at once: consent was given, or a test or a new design began. None was decided on. */
function settledTogether(added: readonly Sighting[]): readonly Sighting[] {
  const services = added.filter(({ field, value, state }) => state === 'new' && isService(field, value));
  const waiting = services.filter(({ field, value }) => isGated(field, value));
  const isTogether = countMakers(services) >= MOST_SERVICES || countMakers(waiting) >= MOST_WAITING;
  if (!isTogether) return added;
  return added.map((sighting) => (services.includes(sighting) ? { ...sighting, state: 'known' } : sighting));
}

/** "HubSpot" and "HubSpot Analytics" are one. */
const countMakers = (sightings: readonly Sighting[]) => new Set(sightings.map(({ value }) => value.split(' ')[0])).size;

function withinLimit(sightings: readonly Sighting[]): Sighting[] {
  if (sightings.length <= SIGHTINGS_KEPT) return [...sightings];
  return sightings.toSorted((one, other) => other.lastAt - one.lastAt).slice(0, SIGHTINGS_KEPT);
}
