import { expect, it } from 'vitest';
import { momentOf } from './when.ts';

const NOW = new Date(2026, 10, 22, 15, 30).getTime();
const day = (month: number, date: number) => new Date(2026, month - 1, date).getTime();

it('a calendar day is its start', () => {
  expect(momentOf({ earliest: '2026-11-19', latest: '2026-11-19' }, NOW)).toEqual({
    time: day(11, 19),
    isRough: false,
  });
});

it('days before the reading are counted from its day', () => {
  expect(momentOf({ daysAgo: 3, upTo: 3 }, NOW)).toEqual({ time: day(11, 19), isRough: false });
  expect(momentOf({ daysAgo: 0, upTo: 0 }, NOW)).toEqual({ time: day(11, 22), isRough: false });
});

it('several days are the middle one, roughly', () => {
  expect(momentOf({ earliest: '2026-11-01', latest: '2026-11-30' }, NOW)).toEqual({ time: day(11, 15), isRough: true });
  expect(momentOf({ daysAgo: 14, upTo: 20 }, NOW)).toEqual({ time: day(11, 5), isRough: true });
});

it('a day no calendar has is none', () => {
  expect(momentOf({ earliest: '2026-13-40', latest: '2026-13-40' }, NOW)).toBeNull();
  expect(momentOf({ earliest: 'soon', latest: 'soon' }, NOW)).toBeNull();
});
