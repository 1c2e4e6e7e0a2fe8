import type * as z from 'zod/mini';

/** What can be wrong with a value in a file. The UI has a sentence for each. */
export const FILE_PROBLEM_CODES = [
  'unreadable',
  'too-long-file',
  'not-json',
  'not-a-playbook',
  'newer-version',
  'missing',
  'wrong-type',
  'not-one-of',
  'too-small',
  'too-big',
  'too-short',
  'too-long',
  'wrong-form',
  'backwards',
  'twice',
] as const;

/** What is wrong, and where. */
export interface FileProblem {
  readonly path: readonly (string | number)[];
  readonly code: (typeof FILE_PROBLEM_CODES)[number];
  /** What was expected, or what was found; empty where the code says it all. */
  readonly detail: string;
}

type Issue = z.core.$ZodIssue;

/** A schema's issue about a file, as something that can be said to people. */
export function problemOf(issue: Issue, raw: unknown): FileProblem {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  return { path, ...whatIsWrong(issue, valueAt(raw, path) === undefined) };
}

function whatIsWrong(issue: Issue, isMissing: boolean): Pick<FileProblem, 'code' | 'detail'> {
  if (isMissing) return { code: 'missing', detail: '' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', detail: issue.expected };
    case 'invalid_value':
      return { code: 'not-one-of', detail: issue.values.map(String).join(', ') };
    case 'invalid_union':
      return { code: 'not-one-of', detail: '' };
    case 'too_small':
      return { code: isSize(issue.origin) ? 'too-short' : 'too-small', detail: String(issue.minimum) };
    case 'too_big':
      return { code: isSize(issue.origin) ? 'too-long' : 'too-big', detail: String(issue.maximum) };
    case 'custom':
      return { code: 'backwards', detail: '' };
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return { code: 'wrong-form', detail: '' };
  }
}

/** Whether a limit is one of length. */
const isSize = (origin: string) => origin === 'string' || origin === 'array';

function valueAt(raw: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([key]) => key === String(part))?.[1];
  }, raw);
}

/** A place in a file as its reader would point at it: `profiles[1].criteria[0].weight`. */
export function placeInFile(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (place, part) => (typeof part === 'number' ? `${place}[${part}]` : place === '' ? part : `${place}.${part}`),
    '',
  );
}
