import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSameDay, nextTimeOfDay, timeOnDay } from './time-of-day.ts';

// In Helsinki the clock goes forward at 3:00 on 28 March 2027, and back at 4:00 on 25 October 2026.
beforeEach(() => vi.stubEnv('TZ', 'Europe/Helsinki'));
afterEach(() => vi.unstubAllEnvs());

const at = (time: string) => new Date(time).getTime();
const EIGHT = 8 * 60;

describe('a time of day', () => {
  it('comes the same day while it lies ahead, else the next', () => {
    expect(nextTimeOfDay(at('2026-11-22T07:59:59'), EIGHT)).toBe(at('2026-11-22T08:00'));
    expect(nextTimeOfDay(at('2026-11-22T08:00'), EIGHT)).toBe(at('2026-11-23T08:00'));
    expect(nextTimeOfDay(at('2026-12-31T23:59'), 0)).toBe(at('2027-01-01T00:00'));
  });

  it('stays that time when the clock changes in the night', () => {
    expect(nextTimeOfDay(at('2026-10-24T20:00'), EIGHT)).toBe(at('2026-10-25T08:00'));
    expect(nextTimeOfDay(at('2027-03-27T20:00'), EIGHT)).toBe(at('2027-03-28T08:00'));
    expect(nextTimeOfDay(at('2026-10-25T08:00'), EIGHT) - at('2026-10-25T08:00')).toBe(24 * 3_600_000);
  });

  it('that the clock skips comes when the clock has jumped, and once', () => {
    const halfPastThree = 3 * 60 + 30;
    const jumped = nextTimeOfDay(at('2027-03-28T00:00'), halfPastThree);
    expect(jumped).toBe(at('2027-03-28T04:30'));
    expect(nextTimeOfDay(jumped, halfPastThree)).toBe(at('2027-03-29T03:30'));
  });
});

it('tells days of the calendar apart', () => {
  expect(isSameDay(at('2026-10-25T00:00'), at('2026-10-25T23:59'))).toBe(true);
  expect(isSameDay(at('2026-10-25T23:59'), at('2026-10-26T00:00'))).toBe(false);
  expect(timeOnDay(at('2026-10-25T23:59'), EIGHT)).toBe(at('2026-10-25T08:00'));
});
