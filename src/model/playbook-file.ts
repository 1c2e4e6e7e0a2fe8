// The file by which a team shares one language: profiles, definitions, what signals count, and plays (seed article 002: sales and marketing
// work well together only if all use the same words).
import * as z from 'zod/mini';
import { type FileProblem, problemOf } from './file-problems.ts';
import { type Icp, icpSchema } from './icp.ts';
import { type Playbook, playbookSchema } from './play-rule.ts';
import { type Settings, settingsSchema, signalSettingsSchema } from './settings.ts';
import { unknownFields } from './unknown-fields.ts';

export const PLAYBOOK_FORMAT = 'ermine-playbook';
/** Grows when a file of the new kind cannot be read as one of the old. */
export const PLAYBOOK_VERSION = 1;
export const PLAYBOOK_FILE_NAME = 'ermine-playbook.json';
/** A longer file is refused unread (characters). */
const LONGEST = 3_000_000;

/** When a profile was written is each colleague's own matter. */
const sharedProfileSchema = z.omit(icpSchema, { createdAt: true, updatedAt: true });
export type SharedProfile = z.infer<typeof sharedProfileSchema>;

/** What a team shares. A part that is left out stays as it is where the file is read. */
export const sharedSchema = z.object({
  profiles: z.optional(z.array(sharedProfileSchema).check(z.maxLength(200))),
  definitions: z.optional(settingsSchema.shape.definitions),
  scoring: z.optional(settingsSchema.shape.scoring),
  /** What was learned of the types is each colleague's own. */
  signals: z.optional(z.pick(signalSettingsSchema, { lives: true, muted: true })),
  /** Null: the playbook as it is shipped. */
  plays: z.optional(z.nullable(playbookSchema)),
});
export type Shared = z.infer<typeof sharedSchema>;

/** All that there is to share. */
export interface SharedKnowledge {
  readonly profiles: readonly Icp[];
  readonly definitions: Settings['definitions'];
  readonly scoring: Settings['scoring'];
  readonly signals: Pick<Settings['signals'], 'lives' | 'muted'>;
  /** Null while the shipped playbook is used. */
  readonly plays: Playbook | null;
}

/** A file that was read: what it says, and the fields nobody knows, which are left out; or why it cannot be read. */
export type ReadPlaybook =
  | { readonly ok: true; readonly shared: Shared; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The text of the file. */
export function writePlaybookFile({ profiles, definitions, scoring, signals, plays }: SharedKnowledge): string {
  const shared: Shared = { profiles: profiles.map(sharedProfileOf), definitions, scoring, signals, plays };
  return `${JSON.stringify({ format: PLAYBOOK_FORMAT, version: PLAYBOOK_VERSION, ...shared }, null, 2)}\n`;
}

/** Reads a file that anybody may have written. It never throws; a file with a problem gives nothing but its problems. */
export function readPlaybookFile(text: string): ReadPlaybook {
  if (text.length > LONGEST) return refused({ path: [], code: 'too-long-file', detail: '' });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused({ path: [], code: 'not-json', detail: placeOf(error, text) });
  }
  const head = headSchema.safeParse(raw);
  if (!head.success) return refused({ path: [], code: 'not-a-playbook', detail: '' });
  if (head.data.version > PLAYBOOK_VERSION) {
    return refused({ path: ['version'], code: 'newer-version', detail: String(head.data.version) });
  }
  const checked = sharedSchema.safeParse(raw);
  if (!checked.success) return refused(...checked.error.issues.slice(0, 50).map((issue) => problemOf(issue, raw)));
  const twice = repeatedIds(checked.data);
  if (twice.length > 0) return refused(...twice);
  return { ok: true, shared: checked.data, unknown: unknownFields(raw, checked.data, ['format', 'version']) };
}

/** A profile without what is not shared. */
export function sharedProfileOf({ createdAt: _createdAt, updatedAt: _updatedAt, ...profile }: Icp): SharedProfile {
  return profile;
}

const headSchema = z.object({ format: z.literal(PLAYBOOK_FORMAT), version: z.number().check(z.int(), z.minimum(1)) });

const refused = (...problems: FileProblem[]): ReadPlaybook => ({ ok: false, problems });

/** Two profiles under one id would be one. */
function repeatedIds({ profiles = [] }: Shared): FileProblem[] {
  const ids = profiles.map(({ id }) => id);
  return ids.flatMap((id, index): FileProblem[] =>
    ids.indexOf(id) === index ? [] : [{ path: ['profiles', index, 'id'], code: 'twice', detail: id }],
  );
}

/** "line 12" of what a parser says; empty where it does not say. Chromium counts characters, Firefox lines. */
function placeOf(error: unknown, text: string): string {
  const said = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(said)?.[1];
  if (line !== undefined) return line;
  const position = /\bposition (\d+)/.exec(said)?.[1];
  if (position !== undefined) return String(text.slice(0, Number(position)).split('\n').length);
  return /\bend of\b/i.test(said) ? String(text.split('\n').length) : '';
}
