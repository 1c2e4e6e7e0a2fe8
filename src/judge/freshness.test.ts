import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, someSignal } from '../../tests/support/companies.ts';
import { dateSignal } from './freshness.ts';

const dated = (days: number, signal = {}) => dateSignal(someSignal({ date: daysAgo(days), ...signal }), NOW);

describe('dateSignal', () => {
  it('ages from fresh over fading to expired by the windows of its type', () => {
    expect([0, 30, 31, 90, 91].map((days) => dated(days).freshness)).toEqual([
      'fresh',
      'fresh',
      'fading',
      'fading',
      'expired',
    ]);
  });

  it('halves the weight each half-life after the days at full strength', () => {
    expect([0, 30, 60, 90, 91].map((days) => dated(days).weight)).toEqual([100, 100, 50, 25, 0]);
    expect(dated(60, { confidence: 80 }).weight).toBe(40);
  });

  it('takes a coming day as today', () => {
    expect(dated(-10)).toMatchObject({ ageDays: 0, freshness: 'fresh' });
  });

  it('gives an undated signal no age and no weight', () => {
    expect(dateSignal(someSignal({ date: null }), NOW)).toMatchObject({
      ageDays: null,
      freshness: 'undated',
      weight: 0,
    });
  });

  it('never lets an insolvency expire', () => {
    expect(dated(2_000, { type: 'insolvency' })).toMatchObject({ freshness: 'fading', weight: 100 });
  });
});
