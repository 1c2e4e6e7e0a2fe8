import { placeInFile } from './file-problems.ts';

/** The most that are named. */
const MOST = 20;

/**
 * The places of fields that a file has and the parsed value has not: a later release, or a slip of the pen. At most 20.
 * @param known fields at the top that are no part of the value
 */
export function unknownFields(raw: unknown, parsed: unknown, known: readonly string[] = []): string[] {
  const found: string[] = [];
  compare(raw, parsed, [], (path) => {
    if (found.length < MOST && !known.includes(placeInFile(path))) found.push(placeInFile(path));
  });
  return found;
}

type Path = readonly (string | number)[];

function compare(raw: unknown, parsed: unknown, path: Path, onUnknown: (path: Path) => void): void {
  if (Array.isArray(raw) && Array.isArray(parsed)) {
    raw.forEach((item, index) => {
      compare(item, parsed[index], [...path, index], onUnknown);
    });
    return;
  }
  if (!isRecord(raw) || !isRecord(parsed)) return;
  for (const [key, value] of Object.entries(raw)) {
    if (Object.hasOwn(parsed, key)) compare(value, parsed[key], [...path, key], onUnknown);
    else onUnknown([...path, key]);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
