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

/** UTF-16 units of a text that are sorted as numbers; what is equal so far is compared as text. */
const PREFIX = 8;

/** Rows 0 to `count` − 1 in the order of their texts (by UTF-16 units, as the store's indexes are). */
export function sortByText(count: number, textOf: (row: number) => string): Uint32Array {
  const parts = Array.from({ length: PREFIX / 2 }, () => new Uint32Array(count));
  for (let row = 0; row < count; row += 1) {
    const text = textOf(row);
    for (const [index, part] of parts.entries())
      part[row] = unitAt(text, 2 * index) * 65_536 + unitAt(text, 2 * index + 1);
  }
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  const sorted = parts.reduceRight(sortByNumber, rows);
  sortEqual(sorted, (one, other) => parts.every((part) => part[one] === part[other]), textOf);
  return sorted;
}

function unitAt(text: string, place: number): number {
  return place < text.length ? text.charCodeAt(place) : 0;
}

/** Sorts the stretches of rows that are equal by their beginnings. */
function sortEqual(
  sorted: Uint32Array,
  areEqual: (one: number, other: number) => boolean,
  textOf: (row: number) => string,
): void {
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && areEqual(sorted[start] ?? 0, sorted[end] ?? 0)) end += 1;
    if (end - start > 1) {
      const texts = [...sorted.subarray(start, end)].map((row) => ({ row, text: textOf(row) }));
      texts.sort((one, other) => compareText(one.text, other.text) || one.row - other.row);
      for (const [offset, { row }] of texts.entries()) sorted[start + offset] = row;
    }
    start = end;
  }
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
