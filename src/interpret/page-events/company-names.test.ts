import { expect, it } from 'vitest';
import { factsOfName } from '../../model/join-facts.ts';
import { makeFact } from '../text.ts';
import { namesOf } from './company-names.ts';

const factsOf = (name: string, legalName: string | null = null) => ({
  ...factsOfName(makeFact(name, 'title', name, 90)),
  legalName: legalName === null ? null : makeFact(legalName, 'footer', legalName, 90),
});

it('are what a text may call a company: without its form, in small letters', () => {
  expect(namesOf(factsOf('Fjordheim Logistikk', 'Fjordheim Logistikk AS'), '')).toEqual(['fjordheim logistikk']);
  expect(namesOf(factsOf('Oy Lumikide Ab', null), '')).toEqual(['lumikide']);
  expect(namesOf(factsOf('Havtorn Studio', 'Havtorn Holding ApS'), '')).toEqual(['havtorn studio', 'havtorn holding']);
  expect(namesOf(factsOf('Øst & Vest A/S'), '')).toEqual(['øst & vest']);
});

it('are its first word as well where that is its address', () => {
  expect(namesOf(factsOf('Björkvalla Maskin'), 'bjorkvalla')).toEqual(['björkvalla maskin', 'björkvalla']);
  expect(namesOf(factsOf('Björkvalla Maskin'), 'maskinfabriken')).toEqual(['björkvalla maskin']);
});
