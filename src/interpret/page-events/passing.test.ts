import { expect, it } from 'vitest';
import { isInPassing } from './passing.ts';

it.each([
  'Former Acme manager joins Beta as COO',
  'Ex-Acme founder raises $5 million',
  'Beta wins customers such as Acme',
  'Entinen Acmen johtaja siirtyy Betaan',
  'Anna Ek, tidigare vd på Acme, blir ny vd på Beta',
  'Tidligere Acme-sjef ansatt i Beta',
  'Anna Ek, närmast från Acme, tillträder som vd',
])('a company is named in passing: %s', (sentence) => {
  expect(isInPassing(sentence, ['acme'])).toBe(true);
});

it.each([
  'Acme appoints former Beta manager as COO',
  'Former Acme manager returns: Acme appoints new COO',
  'Tidigare succé: Acme öppnar i Malmö',
  'We open an office in Turku',
  'Formeracme opens',
])('a company is what a sentence is about: %s', (sentence) => {
  expect(isInPassing(sentence, ['acme'])).toBe(false);
});
