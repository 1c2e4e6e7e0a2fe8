import * as z from 'zod/mini';
import { countrySchema } from './company.ts';
import { stageSchema } from './contact.ts';
import { signalTypeSchema } from './signal.ts';
import { GRADES, LABELS } from './verdict.ts';

/** Ways to reach somebody; `none` where nobody should be reached. */
export const CHANNELS = ['call', 'email', 'linkedin', 'meeting', 'none'] as const;

const few = <Item extends z.core.$ZodType>(item: Item) =>
  z.optional(z.array(item).check(z.minLength(1), z.maxLength(60)));
const words = (length: number) => z.string().check(z.trim(), z.maxLength(length));

/** A situation. Every condition that is given must hold. */
export const situationSchema = z.object({
  labels: few(z.enum(LABELS)),
  /** Grade of the best fit. */
  grades: few(z.enum(GRADES)),
  /** The furthest stage among the contacts is one of these. */
  stages: few(stageSchema),
  /** An active signal of one of these types is there. */
  signals: few(signalTypeSchema),
  /** Days since that signal, at least and at most. */
  signalAge: z.optional(
    z.object({ min: z.nullable(z.number().check(z.minimum(0))), max: z.nullable(z.number().check(z.minimum(0))) }),
  ),
  sign: z.optional(z.enum(['positive', 'negative'])),
  /** A signal made the company match. */
  flipped: z.optional(z.literal(true)),
  withoutIcp: z.optional(z.literal(true)),
  countries: few(countrySchema),
});

/** One rule of the playbook: in which situation to do what. The first rule that holds is the play. */
export const playRuleSchema = z.object({
  /** Names the play. Shipped rules have their words in the locales under this name. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  when: situationSchema,
  channel: z.enum(CHANNELS),
  /** Days within which to act; null when there is nothing to do. */
  withinDays: z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(365))),
  /**
   * The seller's own words, with {company}, {signal}, {date} and {contact} to be filled in; null: the shipped ones. An
   * empty opener: nobody should be called.
   */
  words: z.nullable(z.object({ action: words(300), why: words(500), opener: words(1_000) })),
  isOff: z.boolean(),
});
export type PlayRule = z.infer<typeof playRuleSchema>;

/** The seller's playbook, in the order in which rules are tried. */
export const playbookSchema = z.object({ rules: z.array(playRuleSchema).check(z.minLength(1), z.maxLength(300)) });
export type Playbook = z.infer<typeof playbookSchema>;
