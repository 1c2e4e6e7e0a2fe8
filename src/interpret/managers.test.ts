import { expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { managersOf } from './managers.ts';
import { pageOf } from './page.ts';

const read = (url: string, ...lines: readonly string[]) =>
  managersOf(pageOf(harvestOf({ url, lines: lines.map((text) => ['main', text]) }))).map(({ value }) => value);

it.each<[string, string, ...string[]]>([
  ['ceo: Aino Esimerkki', 'https://lumivaara.example/yhteystiedot', 'Toimitusjohtaja Aino Esimerkki', '040 174 0612'],
  [
    'ceo: Aino Esimerkki',
    'https://lumivaara.example/yhteystiedot/',
    'Aino Esimerkki',
    'Toimitusjohtaja',
    '040 174 0612',
  ],
  ['ceo: Kari Åsen', 'https://fjordheim.example/om-oss', 'Kari Åsen', 'Daglig leder'],
  ['ceo: Karin Öst-Berg', 'https://havtorn.example/kontakt', 'VD: Karin Öst-Berg'],
  ['ceo: Søren Kjær', 'https://engholm.example/medarbejdere', 'Søren Kjær, adm. direktør'],
  ['ceo: Mary O’Hara', 'https://northfield.example/about/team', 'Mary O’Hara – Managing Director'],
  ['cfo: Liv Dahl', 'https://fjordheim.example/ledelse', 'Liv Dahl | Økonomisjef'],
])('reads %s', (expected, ...page) => {
  expect(read(...page)).toEqual([expected]);
});

it('tells the name above a role from the one below', () => {
  const [above, below] = [
    ['Aino Esimerkki', 'Toimitusjohtaja', 'Mika Korpi', 'Myyntijohtaja'],
    ['Toimitusjohtaja', 'Aino Esimerkki', 'Myyntijohtaja', 'Mika Korpi'],
  ];
  const expected = ['ceo: Aino Esimerkki', 'sales: Mika Korpi'];
  expect(read('https://lumivaara.example/tiimi', ...above)).toEqual(expected);
  expect(read('https://lumivaara.example/tiimi', ...below)).toEqual(expected);
});

it.each([
  ['a page of another kind', 'https://lumivaara.example/tuotteet', 'Toimitusjohtaja Aino Esimerkki'],
  ['a role that is sought', 'https://lumivaara.example/yhteystiedot', 'Toimitusjohtaja haussa'],
  ['a role without a name', 'https://lumivaara.example/yhteystiedot', 'Toimitusjohtaja', 'Esimerkkikatu 1'],
  ['a sentence', 'https://lumivaara.example/about', 'Our CEO Aino Esimerkki says that the market is good.'],
])('reads none from %s', (_, ...page) => {
  const [url = '', ...lines] = page;
  expect(read(url, ...lines)).toEqual([]);
});
