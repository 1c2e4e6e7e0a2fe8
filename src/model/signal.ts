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
export const JUDGED_FIELDS = ['industry', 'employees', 'country', 'city', 'technology'] as const;

/** All that an event may change; what no ICP asks about is kept as what was seen. */
export const CHANGED_FIELDS = [
  ...JUDGED_FIELDS,
  'name',
  'domain',
  'management',
  'open-jobs',
  'register-status',
] as const;

/**
 * What an event changed at the company, so that the fit can be judged before and after it. `before` is null when the
 * company had nothing there (a first office in a country), `after` is null when something was given up.
 * Employees are written as a number or a range ("51-200"), a manager as "role: name".
 */
export const factChangeSchema = z.object({
  field: z.enum(CHANGED_FIELDS),
  before: z.nullable(z.string().check(z.maxLength(120))),
  after: z.nullable(z.string().check(z.maxLength(120))),
});
export type FactChange = z.infer<typeof factChangeSchema>;

/** Where a signal was read. `change`: two readings differ. `engagement`: somebody at the company dealt with us. */
export const SIGNAL_SOURCES = ['seller', 'page', 'feed', 'import', 'change', 'engagement'] as const;
export type SignalSource = (typeof SIGNAL_SOURCES)[number];

/** Most receipts a signal keeps: the first ones that told of it. */
export const RECEIPTS_KEPT = 10;

const title = z.string().check(z.trim(), z.maxLength(300));
/** http(s) address of the receipt; empty when there is none. */
const address = z.string().check(z.maxLength(2_048), z.regex(/^(?:https?:\/\/\S+)?$/));

/** Characters of the words that tell of a signal, or of a note on one. */
export const SIGNAL_NOTE_LENGTH = 500;

/** One place that told of a signal. Times are epoch milliseconds. */
export const receiptSchema = z.object({
  source: z.enum(SIGNAL_SOURCES),
  url: address,
  title,
  /** The words that say it, as they stood there; may be empty. */
  excerpt: z.string().check(z.maxLength(SIGNAL_NOTE_LENGTH)),
  seenAt: z.number(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/**
 * What the seller said of a signal. `confirmed`: it is so. `dismissed`: it is not so, or of no use. `over`: it was so,
 * and counts no more. All but the first take it out of every judgement; it stays in the history.
 */
export const OPINIONS = ['confirmed', 'dismissed', 'over'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** Whether the seller removed a signal: it is kept only so that the same event is not noticed again, and shown nowhere. */
export const isRemoved = ({ opinion }: Pick<Signal, 'opinion'>): boolean => opinion?.is === 'removed';

/** Confidence (0–100) from which an event is taken as so; a less sure one is only possible, and changes no label. */
export const SURE_ENOUGH = 60;

/** A dated event at a company, kept in the signal cache. Times are epoch milliseconds. */
export const signalSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  companyId: z.string().check(z.minLength(1), z.maxLength(64)),
  type: signalTypeSchema,
  /** When it happened; of a rough day the middle of those it may have been. Null when nobody knows: then it never raises the badge. */
  date: z.nullable(z.number()),
  /** Whether the day is only about right ("2 months ago"). */
  isDateRough: z.boolean(),
  title,
  /** Where to read of it: the address of its best receipt. */
  url: address,
  source: z.enum(SIGNAL_SOURCES),
  /** 0–100. */
  confidence: z.number().check(z.minimum(0), z.maximum(100)),
  change: z.nullable(factChangeSchema),
  /** All that told of it, the first one first; empty where the seller said it without a note. */
  receipts: z.array(receiptSchema).check(z.maxLength(RECEIPTS_KEPT)),
  opinion: z.nullable(z.object({ is: z.enum([...OPINIONS, 'removed']), at: z.number() })),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Signal = z.infer<typeof signalSchema>;

/** What there is to say of a signal beside what happened, while nobody has said more. */
export const NEW_SIGNAL = {
  isDateRough: false,
  url: '',
  change: null,
  receipts: [],
  opinion: null,
} satisfies Partial<Signal>;
