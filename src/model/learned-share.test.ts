import { describe, expect, it } from 'vitest';
import { learnedShare } from './learned-share.ts';

describe('learnedShare', () => {
  it('is whole while nothing was dismissed, however much was confirmed', () => {
    expect(learnedShare(undefined)).toBe(1);
    expect(learnedShare({ confirmed: 0, dismissed: 0 })).toBe(1);
    expect(learnedShare({ confirmed: 40, dismissed: 0 })).toBe(1);
  });

  it('moves little by one opinion and much by many', () => {
    expect(learnedShare({ confirmed: 4, dismissed: 1 })).toBeCloseTo(0.923, 3);
    expect(learnedShare({ confirmed: 0, dismissed: 1 })).toBeCloseTo(0.889, 3);
    expect(learnedShare({ confirmed: 0, dismissed: 8 })).toBe(0.5);
  });

  it('falls with each one dismissed and rises with each one confirmed', () => {
    const shares = (of: (count: number) => number) => [0, 1, 2, 3, 4, 5].map(of);
    const falling = shares((dismissed) => learnedShare({ confirmed: 3, dismissed }));
    expect(falling).toEqual(falling.toSorted((one, other) => other - one));
    const rising = shares((confirmed) => learnedShare({ confirmed, dismissed: 3 }));
    expect(rising).toEqual(rising.toSorted((one, other) => one - other));
  });

  it('never silences a type', () => {
    expect(learnedShare({ confirmed: 0, dismissed: 1_000_000 })).toBe(0.25);
  });
});
