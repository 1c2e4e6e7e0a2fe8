import * as z from 'zod/mini';
import { countrySchema } from './company.ts';
import { SIGNAL_TYPES, signalTypeSchema } from './signal.ts';

const words = z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(80))).check(z.maxLength(100));

/** Must: without a yes there is no match. Nice: adds its weight. Exclude: a yes rules the company out. */
export const IMPORTANCES = ['must', 'nice', 'exclude'] as const;

/** Currencies a revenue is asked in: those of the Nordic countries and their neighbours (ISO 4217). */
export const CURRENCIES = ['EUR', 'SEK', 'NOK', 'DKK', 'ISK', 'GBP', 'USD', 'CHF', 'PLN'] as const;
export type Currency = (typeof CURRENCIES)[number];

const isInOrder = ({ min, max }: { min: number | null; max: number | null }) =>
  min === null || max === null || min <= max;

const common = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  importance: z.enum(IMPORTANCES),
  /** 1–10, relative to the other criteria of the profile. */
  weight: z.number().check(z.int(), z.minimum(1), z.maximum(10)),
};

/** One question about a company. Each kind answers yes, no or unknown. */
export const criterionSchema = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('industry'),
    /** NACE Rev. 2 codes; a shorter code holds all below it ("62" holds "62.01"). */
    nace: z.array(z.string().check(z.regex(/^(?:[A-U]|\d{2}(?:\.\d{1,2})?)$/))).check(z.maxLength(100)),
    linkedIn: words,
    keywords: words,
  }),
  z
    .object({
      ...common,
      kind: z.literal('employees'),
      min: z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(10_000_000))),
      max: z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(10_000_000))),
    })
    .check(z.refine(isInOrder, { path: ['max'] })),
  z.object({
    ...common,
    kind: z.literal('place'),
    countries: z.array(countrySchema).check(z.maxLength(250)),
    cities: words,
  }),
  z.object({ ...common, kind: z.literal('technology'), technologies: words }),
  z
    .object({
      ...common,
      kind: z.literal('revenue'),
      /** Whole units of the currency, a year. */
      min: z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(1e13))),
      max: z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(1e13))),
      currency: z.enum(CURRENCIES),
    })
    .check(z.refine(isInOrder, { path: ['max'] })),
  z
    .object({
      ...common,
      kind: z.literal('founded'),
      /** Years. Asked by year and not by age, so that the answer needs no clock. */
      min: z.nullable(z.number().check(z.int(), z.minimum(1000), z.maximum(2200))),
      max: z.nullable(z.number().check(z.int(), z.minimum(1000), z.maximum(2200))),
    })
    .check(z.refine(isInOrder, { path: ['max'] })),
  z.object({ ...common, kind: z.literal('words'), words }),
]);
export type Criterion = z.infer<typeof criterionSchema>;
export type CriterionKind = Criterion['kind'];

/** Ideal customer profile: the criteria that describe the companies the seller wants. */
export const icpSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  /** Fit score (0–100) from which a company matches. */
  threshold: z.number().check(z.int(), z.minimum(1), z.maximum(100)),
  criteria: z.array(criterionSchema).check(z.minLength(1), z.maxLength(40)),
  /** Types of signals that make no trigger for this profile, beside those muted for all; left out: none. */
  mutedSignals: z.exactOptional(z.array(signalTypeSchema).check(z.maxLength(SIGNAL_TYPES.length))),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Icp = z.infer<typeof icpSchema>;
