import { expect, it } from 'vitest';
import { dayOrderOn } from './day-order.ts';

it('is the day first, but in American English', () => {
  expect(dayOrderOn(['3/4/2026'], 'en-US')).toBe('month-first');
  expect(dayOrderOn(['3/4/2026'], 'en-GB')).toBe('day-first');
  expect(dayOrderOn(['3/4/2026'], 'sv')).toBe('day-first');
  expect(dayOrderOn(['3/4/2026'], '')).toBe('day-first');
});

it('is what a date that can be read one way only shows', () => {
  expect(dayOrderOn(['3/4/2026', '3/24/2026'], '')).toBe('month-first');
  expect(dayOrderOn(['3/4/2026', '24/3/2026'], 'en-US')).toBe('day-first');
});

it('is what a day that is also written in words shows', () => {
  expect(dayOrderOn(['3/4/2026', 'LEEDS, March 4, 2026 -- Acme'], '')).toBe('month-first');
  expect(dayOrderOn(['3/4/2026', '3 April 2026'], 'en-US')).toBe('day-first');
  expect(dayOrderOn(['3/4/2026', '3 April 2026, March 4, 2026'], '')).toBe('day-first');
});
