import { describe, expect, it } from 'vitest';
import {
  canvasHeight,
  isScaled,
  ROW_HEIGHT,
  rowsInView,
  scrolledTo,
  TALLEST,
  topOf,
  topShowing,
} from './virtual-rows.ts';

const VIEW = 600;
const MILLION = 1_000_000;

describe('a list in view', () => {
  it('is as tall as its rows, until no browser could draw it', () => {
    expect(canvasHeight(100)).toBe(100 * ROW_HEIGHT);
    expect(isScaled(100)).toBe(false);
    expect(canvasHeight(MILLION)).toBe(TALLEST);
    expect(isScaled(MILLION)).toBe(true);
  });

  it('reaches its first and its last row by the scroll bar, however long', () => {
    for (const rows of [100, MILLION]) {
      expect(topOf(0, rows, VIEW)).toBe(0);
      expect(topOf(canvasHeight(rows) - VIEW, rows, VIEW)).toBeCloseTo(rows * ROW_HEIGHT - VIEW);
      expect(topOf(scrolledTo(12_345, rows, VIEW), rows, VIEW)).toBeCloseTo(12_345);
    }
  });

  it('draws the rows in view and a few around', () => {
    const { first, last } = rowsInView(500_000 * ROW_HEIGHT, MILLION, VIEW);
    expect(first).toBeLessThan(500_000);
    expect(last).toBeGreaterThan(500_000 + VIEW / ROW_HEIGHT);
    expect(last - first).toBeLessThan(40);
    expect(rowsInView(0, 3, VIEW)).toEqual({ first: 0, last: 3 });
  });

  it('moves no farther than it takes to show a row whole', () => {
    expect(topShowing(5, 0, VIEW)).toBe(0);
    expect(topShowing(20, 0, VIEW)).toBe(21 * ROW_HEIGHT - VIEW);
    expect(topShowing(2, 900, VIEW)).toBe(2 * ROW_HEIGHT);
  });
});
