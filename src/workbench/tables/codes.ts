import { createNumbers, type Numbers } from './numbers.ts';

/** Cannot be in a value: values are codes, ids and trimmed words. */
const BETWEEN = '\u0000';

/** A column of value sets, each set kept once under a code: a label, the tags of a company. */
export interface Codes {
  readonly column: Numbers;
  /** The code of a set of values, a new one where it was not met before. */
  readonly codeOf: (values: readonly string[]) => number;
  readonly valuesOf: (code: number) => readonly string[];
  /** How many codes there are. */
  readonly size: () => number;
}

export function createCodes(): Codes {
  const codes = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  return {
    column: createNumbers(),
    codeOf(values) {
      const key = values.length === 1 ? (values[0] ?? '') : values.join(BETWEEN);
      const known = codes.get(key);
      if (known !== undefined) return known;
      codes.set(key, sets.length);
      sets.push(values);
      return sets.length - 1;
    },
    valuesOf: (code) => sets[code] ?? [],
    size: () => sets.length,
  };
}
