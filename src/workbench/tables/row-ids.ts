// The ids of a table's rows, found both ways. Their bytes lie side by side in one buffer, and a table of slots leads from
// the hash of an id to its row: a million take 60 MB, and nothing is decoded to find one.
import { createNumbers } from './numbers.ts';

/** Bytes that one UTF-16 unit takes at most in UTF-8. */
const MOST_BYTES = 3;
/** A power of two, as every later number of slots is. */
const FIRST_SLOTS = 1 << 10;

export interface RowIds {
  readonly length: () => number;
  /** Gives an id the next row. Whoever adds one that has a row already loses the old row. */
  readonly add: (id: string) => number;
  readonly rowOf: (id: string) => number | null;
  /** The id of a row; the empty text beyond the end. */
  readonly at: (row: number) => string;
}

export function createRowIds(): RowIds {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const ends = createNumbers();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  /** One more than a row, where its hash or a crowded neighbour's leads; 0 where there is none. */
  let slots = new Uint32Array(FIRST_SLOTS);

  const startOf = (row: number) => (row === 0 ? 0 : ends.at(row - 1));

  /** Writes an id behind the last one, and gives where it ends there. */
  const write = (id: string): number => {
    const start = startOf(length);
    const needed = start + id.length * MOST_BYTES;
    if (needed > bytes.length) {
      const longer = new Uint8Array(Math.max(needed, Math.ceil(bytes.length * 1.5)));
      longer.set(bytes);
      bytes = longer;
    }
    return start + encoder.encodeInto(id, bytes.subarray(start)).written;
  };

  /** The slot of what is written from `start` to `end`: its own, or the empty one it would take. */
  const slotOf = (start: number, end: number): number => {
    let slot = hashOf(bytes, start, end) & (slots.length - 1);
    while (slots[slot] !== 0 && !isWrittenAt((slots[slot] ?? 0) - 1, start, end))
      slot = (slot + 1) & (slots.length - 1);
    return slot;
  };

  const isWrittenAt = (row: number, start: number, end: number): boolean => {
    const there = startOf(row);
    if (ends.at(row) - there !== end - start) return false;
    for (let place = 0; place < end - start; place += 1) {
      if (bytes[there + place] !== bytes[start + place]) return false;
    }
    return true;
  };

  const moreSlots = (): void => {
    slots = new Uint32Array(slots.length * 2);
    for (let row = 0; row < length; row += 1) slots[slotOf(startOf(row), ends.at(row))] = row + 1;
  };

  return {
    length: () => length,
    add(id) {
      if (2 * (length + 1) > slots.length) moreSlots();
      const end = write(id);
      slots[slotOf(startOf(length), end)] = length + 1;
      ends.set(length, end);
      length += 1;
      return length - 1;
    },
    rowOf(id) {
      const end = write(id);
      const found = slots[slotOf(startOf(length), end)] ?? 0;
      return found === 0 ? null : found - 1;
    },
    at: (row) => (row < length ? decoder.decode(bytes.subarray(startOf(row), ends.at(row))) : ''),
  };
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 2_166_136_261;
  for (let place = start; place < end; place += 1) hash = Math.imul(hash ^ (bytes[place] ?? 0), 16_777_619);
  return hash >>> 0;
}
