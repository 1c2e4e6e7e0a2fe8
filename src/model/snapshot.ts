import * as z from 'zod/mini';
import { FACT_SOURCES } from './fact.ts';
import { CHANGED_FIELDS } from './signal.ts';

/** Most values that are remembered of a company. */
export const SIGHTINGS_KEPT = 300;

/** One value that the company's pages showed, and how surely. Times are epoch milliseconds. */
export const sightingSchema = z.object({
  field: z.enum(CHANGED_FIELDS),
  /** As changes write it (see FactChange). */
  value: z.string().check(z.minLength(1), z.maxLength(120)),
  source: z.enum(FACT_SOURCES),
  /** 0–100: the best it was ever read with. */
  confidence: z.number().check(z.minimum(0), z.maximum(100)),
  firstAt: z.number(),
  lastAt: z.number(),
  /** Readings that showed it, and readings since the last of them that could have shown it and did not. */
  seen: z.number().check(z.int(), z.minimum(1)),
  missed: z.number().check(z.int(), z.minimum(0)),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** What a company of the store looked like when its pages were last read: what the next reading is compared with. */
export const snapshotSchema = z.object({
  companyId: z.string().check(z.minLength(1), z.maxLength(64)),
  sightings: z.array(sightingSchema).check(z.maxLength(SIGHTINGS_KEPT)),
  /** Readings that went into it. */
  readings: z.number().check(z.int(), z.minimum(1)),
  updatedAt: z.number(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
