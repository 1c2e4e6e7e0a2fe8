import * as z from 'zod/mini';
import { CHANGED_FIELDS } from './signal.ts';

/** Most pages of a company that are remembered, and most values of one page. */
export const PLACES_KEPT = 16;
export const SIGHTINGS_KEPT = 90;
/** Most visits of a page that are remembered: no change needs more. */
export const VISITS_KEPT = 12;

/**
 * How a value of a page stands. `known`: it was there from the first, or is no news. `new`: it may be a change, and
 * must be seen again. `told`: it was told as a change. `fickle`: it comes and goes (tests, consent), and is never told.
 */
const SIGHTING_STATES = ['known', 'new', 'told', 'fickle'] as const;

/** A value that a page showed. Times are epoch milliseconds. */
const sightingSchema = z.object({
  field: z.enum(CHANGED_FIELDS),
  /** As changes write it (see FactChange). */
  value: z.string().check(z.minLength(1), z.maxLength(120)),
  /** 0–100: the best it was ever read with. */
  confidence: z.number().check(z.minimum(0), z.maximum(100)),
  state: z.enum(SIGHTING_STATES),
  /** The last visit before that could have shown it; null: there was none. */
  absentAt: z.nullable(z.number()),
  firstAt: z.number(),
  lastAt: z.number(),
  /** Visits that showed it, and visits since the last of them that could have shown it and did not. */
  seen: z.number().check(z.int(), z.minimum(1)),
  missed: z.number().check(z.int(), z.minimum(0)),
});
export type Sighting = z.infer<typeof sightingSchema>;

const times = z.array(z.number()).check(z.maxLength(VISITS_KEPT));

/** A page of the company, on its site or on LinkedIn, and what it showed. Times are epoch milliseconds. */
const placeSchema = z.object({
  /** Host and path; of LinkedIn whose page and which of its tabs. */
  address: z.string().check(z.minLength(1), z.maxLength(300)),
  /** When its visits began, the latest last: readings within the same hours are one visit. */
  visits: times.check(z.minLength(1)),
  /** Those of them that showed technologies which sites load only with consent. */
  tracked: times,
  sightings: z.array(sightingSchema).check(z.maxLength(SIGHTINGS_KEPT)),
});
export type Place = z.infer<typeof placeSchema>;

/** What the pages of a company of the store looked like: what the next reading of each is compared with. */
export const snapshotSchema = z.object({
  companyId: z.string().check(z.minLength(1), z.maxLength(64)),
  places: z.array(placeSchema).check(z.maxLength(PLACES_KEPT)),
  updatedAt: z.number(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
