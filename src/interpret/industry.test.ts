import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import nace from '../i18n/data/nace-rev2.json' with { type: 'json' };
import { industriesOf } from './industry.ts';
import { naceOfLinkedIn } from './linkedin-industries.ts';
import { pageOf } from './page.ts';
import { INDUSTRY_WORDS } from './words/industries.ts';

const industries = (given: Parameters<typeof harvestOf>[0], names: readonly string[] = ['Lumivaara']) =>
  industriesOf(pageOf(harvestOf(given)), names);
const codes = (...given: Parameters<typeof industries>) => industries(...given).map(({ value }) => value.nace);

describe('the industry', () => {
  it('is what the page states, before anything that its words tell', () => {
    expect(codes({ pairs: [{ label: 'Næringskode', value: '46.630 Engroshandel' }] })).toEqual(['46.63']);
    expect(codes({ jsonLd: [JSON.stringify({ '@type': 'Dentist', name: 'Lumivaara' })] })).toEqual(['86.23']);
  });

  it.each([
    'Takgränd 3 070-174 06 10 granholm@granholm.example Telefon vardagar 07.00–16.00',
    'Granholmsnickarn har öppet 07.00–16.00',
    'Branschens bästa öppettider: 10.00-18.00',
    'Toimiala: katot, avoinna 08.30-16.00',
    'Avoinna: 01.10–30.11',
    'SNI-kod: 44.10',
  ])('is no time and no number of another thing: %s', (text) => {
    expect(codes({ lines: [['footer', text]] }, ['Granholm'])).toEqual([]);
  });

  it.each([
    ['Bransch: SNI-kod 43.910 Takarbeten, telefon 0480-12345', '43.91', 'Bransch: SNI-kod 43.910 Takarbeten'],
    ['SNI 2007: 43910', '43.91', 'SNI 2007: 43910'],
    [
      'Toimiala (TOL 2008): 43910 Kattorakenteiden asennus',
      '43.91',
      'Toimiala (TOL 2008): 43910 Kattorakenteiden asennus',
    ],
    ['Branchekode 439100 Tagdækningsvirksomhed', '43.91', 'Branchekode 439100 Tagdækningsvirksomhed'],
    ['NACE: 43.91', '43.91', 'NACE: 43.91'],
  ])('is the code behind its label and nothing after it: %s', (text, code, words) => {
    expect(industries({ lines: [['footer', text]] }).map(({ value }) => [value.nace, value.words])).toEqual([
      [code, words],
    ]);
  });

  it.each([
    ['Autojen pesut, sisäpesut, vahaukset ja kiillotukset', '45.20'],
    ['Granholms Trädfällning', '81.30'],
    ['Möbelsnickare i Kalmar', '31.0'],
    ['Mobil bilpleie og polering', '45.20'],
  ])('is that of a small trade: %s', (text, code) => {
    const page = { title: text, headings: [{ level: 1 as const, text }], lines: [['main', text] as const] };
    expect(codes(page, ['Granholm'])[0]).toMatch(new RegExp(`^${code.replace('.', '\\.')}`));
  });

  it('is told by the name of a company that is called by its trade', () => {
    expect(codes({}, ['Lumivaaran Tilitoimisto Oy'])).toEqual(['69.20']);
    expect(codes({}, ['Advokatfirman Björkvalla'])).toEqual(['69.10']);
  });

  it('is told by the kind of house that stands before the name, and not by the same word elsewhere', () => {
    expect(codes({}, ['Restaurant Granholm'])).toEqual(['56.10']);
    expect(codes({}, ['Hotell Granholm'])).toEqual(['55.10']);
    expect(codes({}, ['Granholm Restaurant Supplies'])).toEqual([]);
    expect(codes({}, ['Restaurant'])).toEqual([]);
  });

  it('is told by words of its trade that stand in two places, inflected or not', () => {
    const metas = { description: 'Lumivaara on kokenut maanrakennusalan tekijä. Kaivuutyöt sovitusti.' };
    expect(codes({ title: 'Maanrakennusta Tornionlaaksossa | Lumivaara', metas })).toEqual(['43.12']);
    const swedish = { description: 'Din bilverkstad i Umeå sedan 1980.' };
    expect(codes({ title: 'Bilverkstaden på Teg | Lumivaara', metas: swedish })).toEqual(['45.20']);
  });

  it('is not told by one word that others use as well', () => {
    expect(codes({ title: 'Drucker | Lumivaara' })).toEqual([]);
    expect(codes({ title: 'Energy for your day | Lumivaara', metas: { description: 'A better lunch.' } })).toEqual([]);
    expect(codes({ metas: { keywords: 'logistik, transport, fashion, golf, hotel' } })).toEqual([]);
  });

  it('is not that of the customers', () => {
    const metas = { description: 'Siivouspalvelut Oulussa. Cleaning services for restaurants, hotels and law firms.' };
    expect(codes({ title: 'Cleaning services for hotels and restaurants', metas })).toEqual(['81.21']);
  });

  it('counts as a guess, which cannot say no', () => {
    const [fact] = industries({}, ['Lumivaaran Tilitoimisto Oy']);
    expect(fact?.confidence).toBeLessThan(70);
    expect(fact).toMatchObject({ source: 'title', excerpt: 'Lumivaaran Tilitoimisto Oy' });
  });

  it('has a code of NACE Rev. 2 wherever words tell it', () => {
    const known = new Set(nace.map(([code]) => code));
    expect(INDUSTRY_WORDS.filter((industry) => !known.has(industry.nace)).map(({ name }) => name)).toEqual([]);
  });
});

describe('an industry of LinkedIn', () => {
  it.each([
    ['Software Development', '62'],
    ['Programvaruutveckling', '62'],
    ['ohjelmistokehitys', '62'],
    ['Staffing & Recruiting', '78'],
    ['Land  Transportation', null],
    ['Packaging and Containers Manufacturing', 'C'],
    ['__proto__', null],
  ])('%s has the code %s', (name, code) => {
    expect(naceOfLinkedIn(name)).toBe(code);
  });
});

describe('the industry of a name', () => {
  it('is told by the house that a title or a logo writes before it', () => {
    expect(codes({ title: 'Restaurant Lumivaara' })).toEqual(['56.10']);
    expect(codes({ title: 'Restaurant Equipment Lumivaara' })).toEqual([]);
  });

  it('is its last word when the page tells of that again', () => {
    expect(codes({ lines: [['main', 'Nybygg och ombygg i Kalmar']] }, ['Granholms Bygg'])).toEqual(['41.20']);
    expect(codes({ lines: [['main', 'Granholms Bygg i Kalmar']] }, ['Granholms Bygg'])).toEqual([]);
  });

  it('is told by the metas that describe it', () => {
    const metas = {
      keywords: 'ohjelmistokehitys',
      classification: 'Lumivaara on suomalainen ohjelmistoyritys. Toimitamme ratkaisuja.',
    };
    expect(codes({ metas })).toEqual(['62.01']);
  });
});
