import * as z from 'zod/mini';

/** How a team uses the words: the presets of the sources (000 and 002; 004; 003 and 001). */
export const DEFINITION_PRESETS = ['icp-first', 'funnel', 'engagement-first'] as const;

export const settingsSchema = z.object({
  definitions: z.enum(DEFINITION_PRESETS),
  /** Registrable domains that are never read. */
  excludedDomains: z
    .array(z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[^\s/:]+\.[^\s/:]+$/), z.maxLength(253)))
    .check(z.maxLength(2_000)),
  /** Label every company page while browsing (needs the host permission). */
  labelWhileBrowsing: z.boolean(),
  /** Read LinkedIn pages while browsing (needs its own host permission). */
  labelOnLinkedIn: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  definitions: 'icp-first',
  excludedDomains: [],
  labelWhileBrowsing: false,
  labelOnLinkedIn: false,
};
