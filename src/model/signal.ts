import * as z from 'zod/mini';

/** Positive and neutral events at a company, then the negative ones, then what its people did towards us. */
export const SIGNAL_TYPES = [
  'funding',
  'acquisition',
  'leadership-change',
  'expansion',
  'product-launch',
  'hiring',
  'contract-partnership',
  'ipo-listing',
  'financial-results',
  'technology-change',
  'rebrand',
  'relocation',
  'award',
  'headcount-growth',
  'layoffs',
  'insolvency',
  'closure',
  'demo-request',
  'contact-request',
  'pricing-visit',
  'content-read',
  'webinar-attended',
  'newsletter',
] as const;
export const signalTypeSchema = z.enum(SIGNAL_TYPES);
export type SignalType = z.infer<typeof signalTypeSchema>;

/** Fields of a company that an ICP asks about and an event may change. */
export const CHANGED_FIELDS = ['industry', 'employees', 'country', 'city', 'technology'] as const;

/**
 * What an event changed at the company, so that the fit can be judged before and after it. `before` is null when the
 * company had nothing there (a first office in a country), `after` is null when something was given up.
 * Employees are written as a number or a range ("51-200").
 */
export const factChangeSchema = z.object({
  field: z.enum(CHANGED_FIELDS),
  before: z.nullable(z.string().check(z.maxLength(120))),
  after: z.nullable(z.string().check(z.maxLength(120))),
});
export type FactChange = z.infer<typeof factChangeSchema>;

/** A dated event at a company, kept in the signal cache. Times are epoch milliseconds. */
export const signalSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  companyId: z.string().check(z.minLength(1), z.maxLength(64)),
  type: signalTypeSchema,
  /** When it happened; null when nobody knows, and then it never raises the badge. */
  date: z.nullable(z.number()),
  title: z.string().check(z.trim(), z.maxLength(300)),
  /** http(s) address of the receipt; empty when there is none. */
  url: z.string().check(z.maxLength(2_048), z.regex(/^(?:https?:\/\/\S+)?$/)),
  source: z.enum(['seller', 'page', 'feed', 'import']),
  /** 0–100. */
  confidence: z.number().check(z.minimum(0), z.maximum(100)),
  change: z.nullable(factChangeSchema),
  createdAt: z.number(),
});
export type Signal = z.infer<typeof signalSchema>;
