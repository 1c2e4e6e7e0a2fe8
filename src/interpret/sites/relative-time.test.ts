import { expect, it } from 'vitest';
import { daysAgoIn, whenIn } from './relative-time.ts';

it.each([
  ['1 week ago', 7],
  ['Reposted 6 days ago', 6],
  ['3 hours ago', 0],
  ['a month ago', 30],
  ['30+ days ago', 30],
  ['2 years ago', 730],
  ['just now', 0],
  ['för 3 veckor sedan', 21],
  ['för en månad sedan', 30],
  ['1 dag sedan', 1],
  ['igår', 1],
  ['for 2 uker siden', 14],
  ['for 1 måned siden', 30],
  ['3 dager siden', 3],
  ['for 2 uger siden', 14],
  ['3 timer siden', 0],
  ['for en dag siden', 1],
  ['2 viikkoa sitten', 14],
  ['viikko sitten', 7],
  ['kuukausi sitten', 30],
  ['5 tuntia sitten', 0],
  ['eilen', 1],
])('"%s" is %i days before', (text, days) => {
  expect(daysAgoIn(text)).toBe(days);
});

it.each(['', '25 applicants', 'Tampere, Pirkanmaa', '2 weeks', 'Sagotid'])('"%s" says no time', (text) => {
  expect(whenIn(text)).toBeNull();
});
