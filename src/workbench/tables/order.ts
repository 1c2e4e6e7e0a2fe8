// Orders of rows, by counting digits: a million numbers are sorted in some tens of milliseconds, and equal ones keep the
// order they had.

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** The rows of an order sorted by their keys, whole numbers below 2³²; `keys` is read by row. */
export function sortByNumber(order: Uint32Array, keys: Uint32Array): Uint32Array {
  let most = 0;
  for (const row of order) most = Math.max(most, keys[row] ?? 0);
  let from = order.slice();
  let into = new Uint32Array(order.length);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT_BITS) {
    const starts = new Uint32Array(DIGITS + 1);
    for (const row of from) {
      const digit = ((keys[row] ?? 0) >>> shift) & (DIGITS - 1);
      starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit <= DIGITS; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    for (const row of from) {
      const digit = ((keys[row] ?? 0) >>> shift) & (DIGITS - 1);
      const place = starts[digit] ?? 0;
      into[place] = row;
      starts[digit] = place + 1;
    }
    [from, into] = [into, from];
  }
  return from;
}

/** UTF-16 units of a text that are sorted as numbers; what is equal so far is sorted by the next ones. */
const PREFIX = 8;
/** So few rows are sorted sooner by comparing their texts. */
const FEW = 256;

/** Rows 0 to `count` − 1 in the order of their texts (by UTF-16 units, as the store's indexes are). */
export function sortByText(count: number, textOf: (row: number) => string): Uint32Array {
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  // Each text is read several times.
  const texts = Array.from(rows, textOf);
  return sortSomeByText(rows, count, (row) => texts[row] ?? '');
}

/** Some of rows 0 to `count` − 1, each given once, in the order of their texts. */
export function sortSomeByText(rows: Uint32Array, count: number, textOf: (row: number) => string): Uint32Array {
  const parts = Array.from({ length: PREFIX / 2 }, () => new Uint32Array(count));
  return sortFrom(0, rows, parts, textOf);
}

/** Sorts rows whose texts are equal up to a place. `parts` is room for the units from there on, by row. */
function sortFrom(
  place: number,
  rows: Uint32Array,
  parts: readonly Uint32Array[],
  textOf: (row: number) => string,
): Uint32Array {
  if (rows.length < FEW) return sortFew(rows, textOf);
  let longest = 0;
  for (const row of rows) {
    const text = textOf(row);
    longest = Math.max(longest, text.length);
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      const at = place + 2 * index;
      if (part !== undefined) part[row] = unitAt(text, at) * 65_536 + unitAt(text, at + 1);
    }
  }
  const sorted = parts.reduceRight(sortByNumber, rows);
  if (longest <= place + PREFIX) return sorted;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && areEqual(parts, sorted[start] ?? 0, sorted[end] ?? 0)) end += 1;
    if (end - start > 1) sorted.set(sortFrom(place + PREFIX, sorted.subarray(start, end), parts, textOf), start);
    start = end;
  }
  return sorted;
}

function unitAt(text: string, place: number): number {
  return place < text.length ? text.charCodeAt(place) : 0;
}

function areEqual(parts: readonly Uint32Array[], one: number, other: number): boolean {
  for (const part of parts) if (part[one] !== part[other]) return false;
  return true;
}

function sortFew(rows: Uint32Array, textOf: (row: number) => string): Uint32Array {
  const texts = Array.from(rows, (row) => ({ row, text: textOf(row) }));
  texts.sort((one, other) => compareText(one.text, other.text) || one.row - other.row);
  return Uint32Array.from(texts, ({ row }) => row);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** An order by text with one more row in its place. */
export function insertByText(order: Uint32Array, row: number, textOf: (row: number) => string): Uint32Array {
  const text = textOf(row);
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(textOf(order[middle] ?? 0), text) <= 0) low = middle + 1;
    else high = middle;
  }
  const longer = new Uint32Array(order.length + 1);
  longer.set(order.subarray(0, low));
  longer[low] = row;
  longer.set(order.subarray(low), low + 1);
  return longer;
}
