// Reading + what the company's pages looked like → what they look like now, and what has changed. Pure.
import type { Noticed } from '../../model/same-event.ts';
import { PLACES_KEPT, type Place, type Sighting, type Snapshot } from '../../model/snapshot.ts';
import { type Change, changeAt, changesGoneFrom, newDomainAt } from './change.ts';
import { noticedChange } from './noticed-change.ts';
import { placeAddress } from './place-address.ts';
import { saysTheSame } from './sameness.ts';
import { type CompanyReading, sightsIn } from './sights.ts';
import { isNextVisit, newPlace, nextVisit, visitAt, withSights } from './visit.ts';

/** What the pages look like now; the very same snapshot when there is nothing to store. */
export interface Comparison {
  readonly snapshot: Snapshot | null;
  readonly changes: readonly Noticed[];
}

/**
 * Compares a reading of one of a company's own pages with what is stored of them (null: nothing yet). A page is
 * compared with itself only: the first reading of each is where it starts from. `now` is epoch ms.
 */
export function compareReading(
  stored: Snapshot | null,
  reading: CompanyReading,
  companyId: string,
  now: number,
): Comparison {
  const address = placeAddress(reading.url);
  if (address === '') return { snapshot: stored, changes: [] };
  const places = stored?.places ?? [];
  const known = places.find((place) => place.address === address);
  const others = places.filter((place) => place !== known);
  const sights = sightsIn(reading);
  const here = withSights(beginVisit(known, address, now), sights, now);
  if (here === known) return { snapshot: stored, changes: [] };
  const gone = visitAt(here) === now ? changesGoneFrom(here, others) : [];
  const come = here.sightings.flatMap((sighting) => changeAt(sighting, here, others) ?? []);
  const moved = known === undefined ? newDomainAt(here, others) : null;
  const changes = [...gone, ...come, ...(moved === null ? [] : [moved])];
  const after = [...others, here].map((place) => withTold(place, gone, come));
  return {
    snapshot: { companyId, places: withinLimit(after), updatedAt: now },
    changes: changes.map((change) => noticedChange(change, sights, reading.url, now)),
  };
}

function beginVisit(known: Place | undefined, address: string, now: number): Place {
  if (known === undefined) return newPlace(address, now);
  return isNextVisit(known, now) ? nextVisit(known, now) : known;
}

/** A place without what is gone from the company, and with what was told of it marked so: nothing is told twice. */
function withTold(place: Place, gone: readonly Change[], come: readonly Change[]): Place {
  const isOf = (changes: readonly Change[], { field, value }: Sighting) =>
    changes.some(({ sighting }) => sighting.field === field && saysTheSame(field, sighting.value, value));
  const sightings = place.sightings
    .filter((sighting) => !isOf(gone, sighting))
    .map((sighting): Sighting => {
      return sighting.state === 'new' && isOf(come, sighting) ? { ...sighting, state: 'told' } : sighting;
    });
  return { ...place, sightings };
}

/** The places that say most: those seen often, then those seen last. */
function withinLimit(places: readonly Place[]): Place[] {
  if (places.length <= PLACES_KEPT) return [...places];
  const rank = ({ visits }: Place) => Math.min(visits.length, 3);
  const [newest, ...rest] = places.toReversed();
  const kept = rest.toSorted((one, other) => rank(other) - rank(one) || visitAt(other) - visitAt(one));
  return newest === undefined ? [] : [...kept.slice(0, PLACES_KEPT - 1), newest];
}
