import { describe, expect, it } from 'vitest';
import { cellAfter } from './grid-keys.ts';

const SIZE = { rows: 1_000, columns: 5, page: 20 };
const from = { row: 500, column: 2 };

describe('the keys of a grid', () => {
  it.each([
    ['ArrowUp', { row: 499, column: 2 }],
    ['ArrowDown', { row: 501, column: 2 }],
    ['ArrowLeft', { row: 500, column: 1 }],
    ['ArrowRight', { row: 500, column: 3 }],
    ['PageUp', { row: 480, column: 2 }],
    ['PageDown', { row: 520, column: 2 }],
    ['Home', { row: 500, column: 0 }],
    ['End', { row: 500, column: 4 }],
    ['x', null],
  ])('%s moves the focus', (key, cell) => {
    expect(cellAfter(key, false, from, SIZE)).toEqual(cell);
  });

  it('lead to both ends with Ctrl', () => {
    expect(cellAfter('Home', true, from, SIZE)).toEqual({ row: 0, column: 0 });
    expect(cellAfter('End', true, from, SIZE)).toEqual({ row: 999, column: 4 });
  });

  it('stay within the grid, whose header is above the first row', () => {
    expect(cellAfter('ArrowUp', false, { row: 0, column: 0 }, SIZE)).toEqual({ row: -1, column: 0 });
    expect(cellAfter('ArrowUp', false, { row: -1, column: 0 }, SIZE)).toEqual({ row: -1, column: 0 });
    expect(cellAfter('PageUp', false, { row: 3, column: 0 }, SIZE)).toEqual({ row: 0, column: 0 });
    expect(cellAfter('PageDown', false, { row: 990, column: 0 }, SIZE)).toEqual({ row: 999, column: 0 });
    expect(cellAfter('ArrowLeft', false, { row: 1, column: 0 }, SIZE)).toEqual({ row: 1, column: 0 });
    expect(cellAfter('ArrowRight', false, { row: 1, column: 4 }, SIZE)).toEqual({ row: 1, column: 4 });
  });
});
