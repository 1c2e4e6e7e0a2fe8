import * as z from 'zod/mini';
import { COMPANY_STATUSES, countrySchema } from './company.ts';
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
  /** The furthest stage among the contacts, or the company's own where that is further, is one of these. */
  stages: few(stageSchema),
  /** What the seller or their CRM says of the company. */
  statuses: few(z.enum(COMPANY_STATUSES)),
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

/**
 * The words of a play, with {company}, {contact}, {signal} and {date} to be filled in. An empty opener: nobody should
 * be called.
 */
export const ruleWordsSchema = z.object({ action: words(300), why: words(500), opener: words(1_000) });
export type RuleWords = z.infer<typeof ruleWordsSchema>;

const ruleId = z.string().check(z.minLength(1), z.maxLength(64));
const channel = z.enum(CHANNELS);
const withinDays = z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(365)));

/** One rule of the playbook: in which situation to do what. The first rule that holds is the play. */
export const playRuleSchema = z.object({
  /** Names the play. Shipped rules have their words in the locales under this name. */
  id: ruleId,
  when: situationSchema,
  channel,
  /** Days within which to act; null when there is nothing to do. */
  withinDays,
  /** The seller's own words; null: the shipped ones. */
  words: z.nullable(ruleWordsSchema),
  isOff: z.boolean(),
});
export type Situation = z.infer<typeof situationSchema>;
export type PlayRule = z.infer<typeof playRuleSchema>;

/** What the seller changed of a shipped rule; what is left out is as shipped, in later releases too. */
export const ruleChangeSchema = z.object({
  id: ruleId,
  channel: z.optional(channel),
  withinDays: z.optional(withinDays),
  words: z.optional(ruleWordsSchema),
  isOff: z.optional(z.boolean()),
});
export type RuleChange = z.infer<typeof ruleChangeSchema>;

/** What the seller's playbook has otherwise than the shipped one. */
export const playbookSchema = z.object({
  changes: z.array(ruleChangeSchema).check(z.maxLength(200)),
  own: z.array(playRuleSchema).check(z.maxLength(100)),
  /** Ids in the order in which rules are tried; empty: own rules first, then the shipped ones in their order. */
  order: z.array(ruleId).check(z.maxLength(400)),
});
export type Playbook = z.infer<typeof playbookSchema>;

/** A rule with how it stands to the shipped playbook. */
export interface PlaybookEntry {
  readonly rule: PlayRule;
  /** `changed`: shipped, but worded or set otherwise by the seller. */
  readonly origin: 'shipped' | 'changed' | 'own';
  /** Whether it stands where it would not stand if nothing had been moved. */
  readonly isMoved: boolean;
}

/** A situation that is made up, to see which rule wins in it. */
export const triedSituationSchema = z.object({
  label: z.enum(LABELS),
  grade: z.nullable(z.enum(GRADES)),
  stage: z.nullable(stageSchema),
  status: z.nullable(z.enum(COMPANY_STATUSES)),
  signal: z.nullable(signalTypeSchema),
  /** Days since the signal. */
  signalAge: z.number().check(z.int(), z.minimum(0), z.maximum(3_650)),
  country: z.nullable(countrySchema),
});
export type TriedSituation = z.infer<typeof triedSituationSchema>;
