import { expect, it } from 'vitest';
import { isOwnTelling } from './own-words.ts';

it.each([
  'Lumikiden uusi toimisto',
  'Our new office',
  'We’re hiring',
  'Palkkaamme sata osaajaa',
  'Vår nya vd',
  'Vores nye kontor',
  'Hos oss',
])('speaks of the company: %s', (text) => {
  expect(isOwnTelling(text, ['lumikide'])).toBe(true);
});

it.each(['Northpeak acquires Eastpeak', 'Hundra nya jobb', 'Uusi toimisto Turkuun', 'Business'])(
  'speaks of anybody: %s',
  (text) => {
    expect(isOwnTelling(text, ['lumikide'])).toBe(false);
  },
);
