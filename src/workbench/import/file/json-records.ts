import type { RecordReader } from './records.ts';

/** Characters of one object beyond which it must be broken, or hold what no cell should. */
const LONGEST_OBJECT = 131_072;
/** How deep objects may lie in one another, and most values one may have. */
const DEEPEST = 3;
const MOST_VALUES = 500;
const BRACKET = /["{}]/g;
const STRING_END = /["\\]/g;
/** What holds a list of objects and is none itself: `{"results": [{…`. */
const WRAPPER =
  /^\s*\{\s*"(?:signals|engagements|companies|contacts|people|results|records|data|items|rows|events)"\s*:\s*\[/;

/** Under which the interfaces of CRMs give all values of a record. */
const WRAPPING_KEYS = new Set(['properties', 'attributes', 'fields']);

/** The values of an object by their keys; those of objects in it by both keys ("company.name"). */
export type JsonCells = ReadonlyMap<string, string>;

/** Whether a file begins as a list of JSON objects does, or as objects one after another (JSON Lines). */
export function isJson(text: string): boolean {
  return /^\s*(?:\[\s*)?\{\s*(?:"|\})/.test(text);
}

/** The objects of a text that is the beginning of a file, or the whole of one; broken ones are left out. */
export function firstObjects(text: string): JsonCells[] {
  return objectReader()
    .read(text)
    .flatMap((written) => cellsOf(written) ?? []);
}

/**
 * Reads objects as the records of a table with these headers. Values without a header, and objects that are broken,
 * stand behind the last column.
 */
export function jsonRecordReader(headers: readonly string[]): RecordReader {
  const reader = objectReader();
  const known = new Set(headers);
  const recordOf = (written: string): string[] => {
    const cells = cellsOf(written);
    if (cells === null) return [...headers.map(() => ''), written.slice(0, 200)];
    const others = [...cells].flatMap(([key, value]) => (known.has(key) || value === '' ? [] : [`${key}: ${value}`]));
    return [...headers.map((header) => cells.get(header) ?? ''), ...others];
  };
  return {
    read: (text) => reader.read(text).map(recordOf),
    end: () => reader.end().map(recordOf),
  };
}

/** Takes text piece by piece and gives the text of each object as it is complete. Every character is looked at once. */
function objectReader() {
  let rest = '';
  /** Where to go on in what is left, how many braces are open there, and whether a string is. */
  let at = 0;
  let depth = 0;
  let isInString = false;
  let isBegun = false;

  const begin = (): void => {
    const wrapper = WRAPPER.exec(rest);
    if (wrapper !== null) rest = rest.slice(wrapper[0].length);
    isBegun = true;
  };
  const skipString = (): void => {
    STRING_END.lastIndex = at;
    const found = STRING_END.exec(rest);
    isInString = found === null || found[0] === '\\';
    // A sign that is escaped ends nothing; the last one may come with the next piece.
    at = found === null ? rest.length : found.index + (found[0] === '\\' ? 2 : 1);
  };
  const complete = (): string[] => {
    const objects: string[] = [];
    let start = 0;
    while (at < rest.length) {
      if (isInString) {
        skipString();
        continue;
      }
      BRACKET.lastIndex = at;
      const found = BRACKET.exec(rest);
      at = found === null ? rest.length : found.index + 1;
      if (found === null) break;
      if (found[0] === '{') {
        if (depth === 0) start = found.index;
        depth += 1;
      } else if (depth > 0 && found[0] === '"') isInString = true;
      else if (found[0] === '}' && depth > 0) {
        depth -= 1;
        if (depth === 0) {
          objects.push(rest.slice(start, at));
          start = at;
        }
      }
    }
    const kept = depth === 0 ? rest.length : start;
    rest = rest.slice(kept);
    at -= kept;
    return objects;
  };
  /** What is too long is one broken object; the next begins behind it. */
  const broken = (): string[] => {
    const text = rest;
    [rest, at, depth, isInString] = ['', 0, 0, false];
    return [text];
  };
  return {
    read: (text: string): string[] => {
      rest += text;
      if (!isBegun) begin();
      const objects = complete();
      return rest.length > LONGEST_OBJECT ? [...objects, ...broken()] : objects;
    },
    end: (): string[] => (depth > 0 ? broken() : []),
  };
}

function cellsOf(written: string): JsonCells | null {
  if (written.length > LONGEST_OBJECT) return null;
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return null; // The report tells of it.
  }
  const cells = new Map<string, string>();
  gather(value, '', 0, cells);
  return cells;
}

function gather(value: unknown, key: string, depth: number, cells: Map<string, string>): void {
  if (cells.size >= MOST_VALUES) return;
  if (Array.isArray(value)) {
    const texts = value.flatMap((item: unknown) => plainText(item) ?? []);
    if (texts.length > 0) cells.set(key, texts.join('; '));
  } else if (typeof value === 'object' && value !== null) {
    if (depth >= DEEPEST) return;
    for (const [name, inner] of Object.entries(value)) {
      const isPlain = key === '' || WRAPPING_KEYS.has(key);
      gather(inner, isPlain ? name : `${key}.${name}`, depth + 1, cells);
    }
  } else if (key !== '') cells.set(key, plainText(value) ?? '');
}

function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
