// Which rows may be meant by a name with a slip of the key in it: three letters in a row are looked up in lists of the
// rows that hold them. Lists lie side by side in one array (libraries measured: no library finds as many, or as fast).
import { differingLetters } from './differing-letters.ts';

/** Letters, digits and the blank have a code of their own; other scripts share them, and only offer more rows to look at. */
const SYMBOLS = 37;
const TRIGRAMS = SYMBOLS ** 3;
const CODE_OF_A = 97;
const CODE_OF_0 = 48;
/** Trigrams that hold one letter, and one more for two letters that changed places. */
const SPOILT_BY_A_SLIP = 4;
/** Letters of a name from which two slips are forgiven. */
const LONG_NAME = 9;
/** Rows that share most trigrams, which alone are compared letter by letter. */
const MOST_COMPARED = 1_000;
/** Likeness (0–1) from which a name is like another however many letters differ. */
const LEAST_LIKENESS = 0.5;
/** Names that are indexed before other work may come in between: a tenth of a second on a slow machine. */
const ROWS_AT_ONCE = 10_000;

export interface Trigrams {
  /** The rows whose name is most like a folded name, the likest first. */
  readonly alike: (name: string, most: number) => readonly number[];
}

/**
 * An index over the names of rows as they are now.
 * @param rest waited for from time to time, so that other work comes in between
 */
export async function indexTrigrams(
  rows: number,
  nameOf: (row: number) => string,
  rest: () => Promise<void>,
): Promise<Trigrams> {
  const starts = new Uint32Array(TRIGRAMS + 1);
  await eachTrigram(rows, nameOf, rest, (trigram) => {
    starts[trigram + 1] = (starts[trigram + 1] ?? 0) + 1;
  });
  for (let trigram = 1; trigram <= TRIGRAMS; trigram += 1) {
    starts[trigram] = (starts[trigram] ?? 0) + (starts[trigram - 1] ?? 0);
  }
  const lists = new Uint32Array(starts[TRIGRAMS] ?? 0);
  const places = starts.slice();
  await eachTrigram(rows, nameOf, rest, (trigram, row) => {
    const place = places[trigram] ?? 0;
    lists[place] = row;
    places[trigram] = place + 1;
  });
  const listOf = (trigram: number) => lists.subarray(starts[trigram], starts[trigram + 1]);
  return { alike: (name, most) => rowsAlike(name, most, rows, listOf, nameOf) };
}

/** Visits the trigrams of all names, row by row, those of one name once each. */
async function eachTrigram(
  rows: number,
  nameOf: (row: number) => string,
  rest: () => Promise<void>,
  visit: (trigram: number, row: number) => void,
): Promise<void> {
  const seenBy = new Int32Array(TRIGRAMS).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await rest();
    for (const trigram of trigramsOf(nameOf(row))) {
      if (seenBy[trigram] === row) continue;
      seenBy[trigram] = row;
      visit(trigram, row);
    }
  }
}

/** How alike two folded names are, 0–1: mostly how much of the first is in the second, partly how much they share. */
function likeness(one: string, other: string): number {
  return likenessOf(new Set(trigramsOf(one)), new Set(trigramsOf(other)));
}

function likenessOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const trigram of one) if (other.has(trigram)) shared += 1;
  return (0.6 * shared) / Math.max(1, one.size) + (0.4 * 2 * shared) / Math.max(1, one.size + other.size);
}

function rowsAlike(
  name: string,
  most: number,
  rows: number,
  listOf: (trigram: number) => Uint32Array,
  nameOf: (row: number) => string,
): readonly number[] {
  const slips = slipsIn(name);
  const wanted = new Set(trigramsOf(name));
  const lists = [...wanted].map(listOf).toSorted((one, other) => one.length - other.length);
  // Who shares all but the spoilt trigrams is in one of the shortest lists: the long ones need not be read.
  return mostShared(lists.slice(0, SPOILT_BY_A_SLIP * slips + 1), rows)
    .map((row) => ({ row, ...resemblance(name, nameOf(row)) }))
    .filter(({ letters, points }) => letters <= slips || points >= LEAST_LIKENESS)
    .toSorted((one, other) => one.letters - other.letters || other.points - one.points)
    .slice(0, most)
    .map(({ row }) => row);
}

/** The rows that are in most of some lists, as many as are compared letter by letter. @param rows how many there are */
function mostShared(lists: readonly Uint32Array[], rows: number): number[] {
  const shared = new Uint8Array(rows);
  for (const list of lists) for (const row of list) shared[row] = (shared[row] ?? 0) + 1;
  const found: number[] = [];
  for (let wanted = lists.length; wanted > 0; wanted -= 1) {
    for (const list of lists) {
      for (const row of list) {
        if (shared[row] !== wanted) continue;
        if (found.length === MOST_COMPARED) return found;
        shared[row] = 0;
        found.push(row);
      }
    }
  }
  return found;
}

/** How many slips of the key are forgiven in a name. */
function slipsIn(name: string): number {
  return name.length < LONG_NAME ? 1 : 2;
}

/** Letters that differ, no more than one beyond what is forgiven, and likeness in points (0–1). */
function resemblance(name: string, other: string): { letters: number; points: number } {
  return { letters: Math.min(differingLetters(name, other), slipsIn(name) + 1), points: likeness(name, other) };
}

/** Whether a folded name is another with a slip of the key in it, or much like it. */
export function isAlike(name: string, other: string): boolean {
  const { letters, points } = resemblance(name, other);
  return letters <= slipsIn(name) || points >= LEAST_LIKENESS;
}

/** The trigrams of a name between blanks, repeated ones included. */
function trigramsOf(name: string): number[] {
  const codes = ` ${name} `;
  const trigrams: number[] = [];
  let first = 0;
  let second = symbolOf(codes.charCodeAt(0));
  for (let place = 1; place < codes.length; place += 1) {
    const third = symbolOf(codes.charCodeAt(place));
    if (place > 1) trigrams.push((first * SYMBOLS + second) * SYMBOLS + third);
    first = second;
    second = third;
  }
  return trigrams;
}

function symbolOf(code: number): number {
  if (code >= CODE_OF_A && code < CODE_OF_A + 26) return code - CODE_OF_A + 1;
  if (code >= CODE_OF_0 && code < CODE_OF_0 + 10) return code - CODE_OF_0 + 27;
  return code === 32 ? 0 : code % SYMBOLS;
}
