import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfExcess, quantile, wilson } from './statistics.ts';

describe('wilson', () => {
  it('gives the interval of the textbook', () => {
    const { low, high } = wilson({ yes: 34, known: 41 }, 1.96);
    expect(low).toBeCloseTo(0.687, 3);
    expect(high).toBeCloseTo(0.915, 3);
  });

  it('makes no rule of two of two', () => {
    expect(wilson({ yes: 2, known: 2 }, 1.96).low).toBeLessThan(0.35);
  });

  it('holds the observed share, within 0 and 1, and narrows as more is known', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.double({ min: 0.1, max: 5, noNaN: true }), (yes, no, z) => {
        fc.pre(yes + no > 0);
        const share = yes / (yes + no);
        const some = wilson({ yes, known: yes + no }, z);
        const more = wilson({ yes: yes * 10, known: (yes + no) * 10 }, z);
        expect(some.low).toBeGreaterThanOrEqual(0);
        expect(some.high).toBeLessThanOrEqual(1);
        expect(some.low).toBeLessThanOrEqual(share + 1e-9);
        expect(some.high).toBeGreaterThanOrEqual(share - 1e-9);
        expect(more.high - more.low).toBeLessThanOrEqual(some.high - some.low + 1e-9);
      }),
    );
  });

  it('knows nothing of nothing', () => {
    expect(wilson({ yes: 0, known: 0 }, 1.96)).toEqual({ low: 0, high: 1 });
  });
});

describe('chanceOfExcess', () => {
  it("gives the probability of Fisher's tea taster", () => {
    expect(chanceOfExcess({ yes: 3, known: 4 }, { yes: 1, known: 4 })).toBeCloseTo(17 / 70, 6);
    expect(chanceOfExcess({ yes: 4, known: 4 }, { yes: 0, known: 4 })).toBeCloseTo(1 / 70, 6);
  });

  it('is a probability, and falls as the sample has more', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(2_000), fc.nat(2_000), (yes, no, otherYes, otherNo) => {
        const others = { yes: otherYes, known: otherYes + otherNo };
        const chance = chanceOfExcess({ yes, known: yes + no + 1 }, others);
        const ofMore = chanceOfExcess({ yes: yes + 1, known: yes + no + 1 }, others);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(ofMore).toBeLessThanOrEqual(chance + 1e-9);
      }),
    );
  });

  it('keeps its exactness for a million others', () => {
    const chance = chanceOfExcess({ yes: 2, known: 2 }, { yes: 100_000, known: 1_000_000 });
    expect(chance).toBeCloseTo(0.01, 4);
  });
});

describe('quantile', () => {
  it('takes the value at that place of the order', () => {
    expect(quantile([30, 10, 20, 50, 40], 0.5)).toBe(30);
    expect(quantile([30, 10, 20, 50, 40], 1)).toBe(50);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
