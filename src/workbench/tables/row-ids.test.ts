import { describe, expect, it } from 'vitest';
import { createRowIds } from './row-ids.ts';

/** More than the first slots and the first bytes hold. */
const MANY = 5_000;

describe('the ids of rows', () => {
  it('give each id its row and each row its id, in whatever order they came', () => {
    const ids = createRowIds();
    const names = Array.from(
      { length: MANY },
      (_, number) => `${(number * 7_919) % MANY}-företag-${'x'.repeat(number % 30)}`,
    );
    expect(names.map(ids.add)).toEqual(names.map((_, row) => row));
    expect(names.map(ids.rowOf)).toEqual(names.map((_, row) => row));
    expect(names.map((_, row) => ids.at(row))).toEqual(names);
    expect(ids.length()).toBe(MANY);
  });

  it('know no id that was only asked for, begins like one, or goes on after one', () => {
    const ids = createRowIds();
    ids.add('lumivaara');
    for (const other of ['', 'lumi', 'lumivaara2', 'other']) expect(ids.rowOf(other)).toBeNull();
    expect(ids.at(1)).toBe('');
    expect(ids.length()).toBe(1);
  });
});
