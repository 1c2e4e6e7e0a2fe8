import * as z from 'zod/mini';
import { ENGAGEMENT_TYPES, type EngagementType } from './contact.ts';
import { SIGNAL_TYPES, signalTypeSchema } from './signal.ts';

/** How a team uses the words: the presets of the sources (000 and 002; 004; 003 and 001). */
export const DEFINITION_PRESETS = ['icp-first', 'funnel', 'engagement-first'] as const;

const points = z.number().check(z.int(), z.minimum(0), z.maximum(1_000));

/** How interest is counted (seed articles 001 and 003). Points cool by half in `halfLifeDays`; fit never cools. */
export const scoringSchema = z.object({
  points: z.record(z.enum(ENGAGEMENT_TYPES), points),
  halfLifeDays: z.number().check(z.int(), z.minimum(1), z.maximum(3_650)),
  /** Points from which a lead is marketing qualified, and sales qualified. */
  mqlAt: points,
  sqlAt: points,
  /** Engagements that make a sales qualified lead whatever the points. */
  sqlRequests: z.array(z.enum(ENGAGEMENT_TYPES)).check(z.maxLength(ENGAGEMENT_TYPES.length)),
  /** Days with visits to the price page, within 30 days, that make one too (seed article 004); 0: no number does. */
  sqlVisits: z.number().check(z.int(), z.minimum(0), z.maximum(30)),
});
export type Scoring = z.infer<typeof scoringSchema>;

const days = (least: number) => z.number().check(z.int(), z.minimum(least), z.maximum(3_650));

/** How a type of signal counts and ages. Days; `expires` null: it counts until the seller clears it. */
export const signalLifeSchema = z
  .object({
    /** 0–100: what a sure, fresh one counts. */
    weight: z.number().check(z.int(), z.minimum(0), z.maximum(100)),
    /** Days at full strength; no more than until it expires. */
    full: days(0),
    expires: z.nullable(days(1)),
    halfLife: days(1),
  })
  .check(z.refine(({ full, expires }) => expires === null || full <= expires, { path: ['expires'] }));
export type SignalLife = z.infer<typeof signalLifeSchema>;

const count = z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000));

/** How signals are weighed. What is left out of `lives` and `learned` is as shipped, and not yet learned. */
export const signalSettingsSchema = z.object({
  lives: z.partialRecord(signalTypeSchema, signalLifeSchema),
  /** Types that never count. A profile may mute more for itself. */
  muted: z.array(signalTypeSchema).check(z.maxLength(SIGNAL_TYPES.length)),
  /** How often the seller confirmed and dismissed noticed signals of a type: it shifts what the type counts for them. */
  learned: z.partialRecord(signalTypeSchema, z.object({ confirmed: count, dismissed: count })),
});
export type SignalSettings = z.infer<typeof signalSettingsSchema>;

/** A change of how signals are weighed: what is left out stays. */
export const signalChangesSchema = z.partial(signalSettingsSchema);

/** The daily notification with the digest's count and best row. */
export const notificationSettingsSchema = z.object({
  isOn: z.boolean(),
  /** Minutes after midnight, local time. */
  minuteOfDay: z.number().check(z.int(), z.minimum(0), z.maximum(1_439)),
});

export const settingsSchema = z.object({
  definitions: z.enum(DEFINITION_PRESETS),
  scoring: scoringSchema,
  /** Registrable domains that are never read. */
  excludedDomains: z
    .array(z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[^\s/:]+\.[^\s/:]+$/), z.maxLength(253)))
    .check(z.maxLength(2_000)),
  /** Label every company page while browsing (needs the host permission). */
  labelWhileBrowsing: z.boolean(),
  /** Read LinkedIn pages while browsing (needs its own host permission). */
  labelOnLinkedIn: z.boolean(),
  signals: signalSettingsSchema,
  notification: notificationSettingsSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Where and when pages are read: what the seller switches in one place, apart from by what is judged. */
export const browsingSettingsSchema = z.pick(settingsSchema, {
  excludedDomains: true,
  labelWhileBrowsing: true,
  labelOnLinkedIn: true,
});
export type BrowsingSettings = z.infer<typeof browsingSettingsSchema>;

/** The practice figures of seed article 001; a meeting counts as a demo request does. */
const POINTS: Readonly<Record<EngagementType, number>> = {
  'page-read': 1,
  'email-click': 3,
  newsletter: 5,
  download: 10,
  webinar: 25,
  'pricing-visit': 15,
  'contact-form': 50,
  'demo-request': 100,
  meeting: 100,
};

export const DEFAULT_SETTINGS: Settings = {
  definitions: 'icp-first',
  scoring: {
    points: POINTS,
    halfLifeDays: 90,
    mqlAt: 50,
    sqlAt: 100,
    sqlRequests: ['demo-request', 'meeting'],
    sqlVisits: 2,
  },
  excludedDomains: [],
  labelWhileBrowsing: false,
  labelOnLinkedIn: false,
  signals: { lives: {}, muted: [], learned: {} },
  notification: { isOn: false, minuteOfDay: 8 * 60 },
};
