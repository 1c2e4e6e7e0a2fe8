import { expect, it } from 'vitest';
import { ageAlone, ageIn, shortAgeIn } from './age.ts';

it.each([
  ['1 week ago', 7, 13],
  ['Reposted 6 days ago', 6, 6],
  ['3 hours ago', 0, 0],
  ['a month ago', 30, 59],
  ['30+ days ago', 30, 90],
  ['2 years ago', 730, 1094],
  ['just now', 0, 0],
  ['för 3 veckor sedan', 21, 27],
  ['för en månad sedan', 30, 59],
  ['1 dag sedan', 1, 1],
  ['igår', 1, 1],
  ['i går kl. 9', 1, 1],
  ['for 2 uker siden', 14, 20],
  ['for 1 måned siden', 30, 59],
  ['3 dager siden', 3, 3],
  ['for 2 uger siden', 14, 20],
  ['3 timer siden', 0, 0],
  ['for en dag siden', 1, 1],
  ['2 viikkoa sitten', 14, 20],
  ['viikko sitten', 7, 13],
  ['kuukausi sitten', 30, 59],
  ['5 tuntia sitten', 0, 0],
  ['eilen', 1, 1],
])('"%s" is %i to %i days before', (text, daysAgo, upTo) => {
  expect(ageIn(text)).toEqual({ daysAgo, upTo });
  expect(shortAgeIn(text)).toEqual({ daysAgo, upTo });
});

it.each(['', '25 applicants', 'Tampere, Pirkanmaa', '2 weeks', 'Sagotid', '3d'])('"%s" says no time', (text) => {
  expect(ageIn(text)).toBeNull();
});

it.each([
  ['3d', 3, 3],
  ['3 d • Edited', 3, 3],
  ['1mo', 30, 59],
  ['2w', 14, 20],
  ['2 v', 14, 20],
  ['1 md.', 30, 59],
  ['5 t', 0, 0],
  ['1 mån •', 30, 59],
  ['4 vk', 28, 34],
  ['1y', 365, 729],
])('where a time stands "%s" is %i to %i days before', (text, daysAgo, upTo) => {
  expect(shortAgeIn(text)).toEqual({ daysAgo, upTo });
});

it.each(['', '3 detaljer', '12 000 followers', 'Promoted'])('where a time stands "%s" says none', (text) => {
  expect(shortAgeIn(text)).toBeNull();
});

it('of a line is its age where it says nothing else', () => {
  expect(ageAlone('Publicerad för 2 dagar sedan')).toEqual({ daysAgo: 2, upTo: 2 });
  expect(ageAlone('Posted yesterday, 10:15')).toEqual({ daysAgo: 1, upTo: 1 });
  expect(ageAlone('Julkaistu eilen klo 9.00')).toEqual({ daysAgo: 1, upTo: 1 });
  expect(ageAlone('3 päivää sitten · Saana Vaara')).toEqual({ daysAgo: 3, upTo: 3 });
  expect(ageAlone('Today’s tip')).toBeNull();
  expect(ageAlone('Omsætning i dag')).toBeNull();
});
