import { describe, expect, it } from 'vitest';
import { dayOf } from './calendar-day.ts';
import { daysAhead, nextMonday, nextMonth } from './days-ahead.ts';

const at = (day: string) => new Date(`${day}T15:30:00`).getTime();

describe('days ahead', () => {
  it('are calendar days, across the end of a year and a change of the clock', () => {
    expect([dayOf(daysAhead(at('2026-12-31'), 1)), dayOf(daysAhead(at('2026-10-24'), 2))]).toEqual([
      '2027-01-01',
      '2026-10-26',
    ]);
  });

  it('know the next Monday, which on a Monday is a week away', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-28'];
    expect(days.map((day) => dayOf(nextMonday(at(day))))).toEqual(['2026-11-23', '2026-11-30', '2026-11-30']);
  });

  it('know the same day of the next month, or its last', () => {
    expect(['2026-11-22', '2027-01-31'].map((day) => dayOf(nextMonth(at(day))))).toEqual(['2026-12-22', '2027-02-28']);
  });
});
