import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import {
  EVENT_TYPES,
  type EventType,
  LEXICON_LANGUAGES,
  type LexiconLanguage,
} from '../../src/interpret/events/event-lexicon.ts';

/** Other names of what the lexicons know: growth in staff is told as hiring, and both forms of Norwegian as one. */
const SAME_TYPES: Readonly<Record<string, EventType>> = { 'headcount-growth': 'hiring' };
const SAME_LANGUAGES: Readonly<Record<string, LexiconLanguage>> = { no: 'nb', nn: 'nb' };

/** A text and the types of the events it tells of. */
const labelledTextSchema = z.object({
  text: z.string(),
  lang: knownOr(SAME_LANGUAGES, LEXICON_LANGUAGES),
  triggers: z.array(knownOr(SAME_TYPES, EVENT_TYPES)),
});
export type LabelledText = z.infer<typeof labelledTextSchema>;

export interface LabelledTexts {
  readonly texts: readonly LabelledText[];
  /** Lines that are no labelled text, by their number (from 1), and why. */
  readonly broken: readonly { readonly line: number; readonly reason: string }[];
}

/** Reads a file with one labelled text in JSON a line. Empty lines are passed over; throws when there is no file. */
export async function readLabelledTexts(path: string): Promise<LabelledTexts> {
  return labelledTextsOf(await readFile(path, 'utf8'));
}

/** The same of the file's text. */
export function labelledTextsOf(file: string): LabelledTexts {
  const texts: LabelledText[] = [];
  const broken: { line: number; reason: string }[] = [];
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = z.safeParse(labelledTextSchema, parsedJson(line));
    if (parsed.success) texts.push(parsed.data);
    else broken.push({ line: index + 1, reason: reasonOf(parsed.error) });
  }
  return { texts, broken };
}

/** One of the names, or another name of one. */
function knownOr<Name extends string>(others: Readonly<Record<string, Name>>, names: readonly Name[]) {
  return z.pipe(
    z.transform((name: unknown) => (typeof name === 'string' && Object.hasOwn(others, name) ? others[name] : name)),
    z.enum(names),
  );
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function reasonOf({ issues: [issue] }: z.core.$ZodError): string {
  return issue === undefined || issue.path.length === 0
    ? 'no JSON object'
    : `${issue.path.join('.')}: ${issue.message}`;
}
