import { expect, it } from 'vitest';
import { addressSection, headingSection } from './sections.ts';

it.each([
  ['News', 'news'],
  ['Latest news 2026', 'news'],
  ['Press releases', 'news'],
  ['Nyheter och pressmeddelanden', 'news'],
  ['Uutiset ja tiedotteet', 'news'],
  ['Siste nytt', 'news'],
  ['Alle nyheder', 'news'],
  ['Blogi', 'blog'],
  ['Nyheter och blogg', 'blog'],
  ['Latest', 'other'],
  ['2026', 'other'],
  ['News from Lumikide: we open in Turku', 'other'],
  ['Palvelut', 'other'],
])('a heading "%s" is of %s', (text, section) => {
  expect(headingSection(text)).toBe(section);
});

it.each([
  ['https://lumikide.example/fi/uutiset/turku', 'news'],
  ['https://lumikide.example/press-releases/1.html', 'news'],
  ['https://lumikide.example/blog/turku', 'blog'],
  ['https://lumikide.example/palvelut', 'other'],
  ['', 'other'],
])('an address %s is of %s', (url, section) => {
  expect(addressSection(url)).toBe(section);
});
