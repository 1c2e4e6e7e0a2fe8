import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employees, place } from '../../../../tests/support/companies.ts';
import { criterionSchema } from '../../../model/icp.ts';
import { type KnownNames, suggestCriteria } from './criterion-suggestions.ts';
import { criterionOf, type Piece, withPiece } from './piece.ts';
import { typedRanges } from './typed-range.ts';

const named = (names: Record<string, string>) => Object.entries(names).map(([value, name]) => ({ value, name }));
const NAMES: KnownNames = {
  nace: named({
    J: 'J Informaatio ja viestintä',
    '62': '62 Ohjelmistot, konsultointi ja siihen liittyvä toiminta',
    '62.01': '62.01 Ohjelmistojen suunnittelu ja valmistus',
    '58.2': '58.2 Ohjelmistojen kustantaminen',
    '27': '27 Sähkölaitteiden valmistus',
    '35.11': '35.11 Sähkön tuotanto vesi- ja tuulivoimalla',
  }),
  linkedIn: named({ 'Software Development': 'Software Development' }),
  countries: named({ FI: 'Suomi', SE: 'Ruotsi' }),
  technologies: named({ HubSpot: 'HubSpot', Shopify: 'Shopify' }),
};
const suggest = (text: string) => suggestCriteria(text, NAMES).map(({ piece }) => piece);

describe('what was typed', () => {
  it('finds industries by the beginning of their name or of a word in it, the wider first', () => {
    expect(suggest('ohj').slice(0, 3)).toEqual([
      { kind: 'industry', field: 'nace', value: '62' },
      { kind: 'industry', field: 'nace', value: '58.2' },
      { kind: 'industry', field: 'nace', value: '62.01' },
    ]);
    expect(suggest('devel')).toContainEqual({ kind: 'industry', field: 'linkedIn', value: 'Software Development' });
  });

  it('finds names without their accents', () => {
    expect(suggest('sahko')).toContainEqual({ kind: 'industry', field: 'nace', value: '27' });
  });

  it('takes two digits for an industry before a head count', () => {
    const [first, ...others] = suggest('62');
    expect(first).toEqual({ kind: 'industry', field: 'nace', value: '62' });
    expect(others).toContainEqual({ kind: 'employees', min: 62, max: null });
  });

  it('finds countries and technologies', () => {
    expect(suggest('Suomi')[0]).toEqual({ kind: 'place', field: 'countries', value: 'FI' });
    expect(suggest('hubs')[0]).toEqual({ kind: 'technology', value: 'HubSpot' });
  });

  it('may always be meant by the letter', () => {
    expect(suggest('kuormalava')).toEqual([
      { kind: 'industry', field: 'keywords', value: 'kuormalava' },
      { kind: 'words', value: 'kuormalava' },
      { kind: 'place', field: 'cities', value: 'kuormalava' },
      { kind: 'technology', value: 'kuormalava' },
    ]);
    expect(suggest('  ')).toEqual([]);
  });
});

describe('a typed range', () => {
  const people = (min: number | null, max: number | null): Piece => ({ kind: 'employees', min, max });

  it.each<[string, Piece]>([
    ['50-200', people(50, 200)],
    ['50 – 1 500', people(50, 1_500)],
    ['1,000+', people(1_000, null)],
    ['> 50', people(50, null)],
    ['<20', people(null, 20)],
    ['120', people(120, null)],
    ['2015', { kind: 'founded', min: 2015, max: null }],
    ['1990-2005', { kind: 'founded', min: 1990, max: 2005 }],
    ['5-20 M€', { kind: 'revenue', min: 5_000_000, max: 20_000_000, currency: 'EUR' }],
    ['2,5 milj. €', { kind: 'revenue', min: 2_500_000, max: null, currency: 'EUR' }],
    ['100m sek', { kind: 'revenue', min: 100_000_000, max: null, currency: 'SEK' }],
    ['1 mrd kr', { kind: 'revenue', min: 1_000_000_000, max: null, currency: 'SEK' }],
  ])('%s is read', (text, piece) => {
    expect(typedRanges(text)[0]).toEqual(piece);
  });

  it.each(['', 'many', '200-50', '5 xyz', '12a', '-5', '1e9', '3.14159'])('%j is none', (text) => {
    expect(typedRanges(text)).toEqual([]);
  });

  it('always gives a criterion that can be saved', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>]?[\d ., -]{1,12}[+mk]?[€$]?$/), (text) => {
        for (const piece of typedRanges(text)) {
          expect(criterionSchema.safeParse(criterionOf(piece, 'id')).success).toBe(true);
        }
      }),
    );
  });
});

describe('a chosen piece', () => {
  const newId = () => 'new';
  const sweden: Piece = { kind: 'place', field: 'countries', value: 'SE' };

  it('joins the criterion of its kind, for one of several is enough there', () => {
    expect(withPiece([place(['FI'])], sweden, newId)).toEqual([place(['FI', 'SE'])]);
  });

  it('becomes a criterion of its own where there is none, or only an exclusion', () => {
    const excluded = place(['NO'], { importance: 'exclude' });
    expect(withPiece([excluded], sweden, newId)).toEqual([
      excluded,
      { id: 'new', kind: 'place', importance: 'nice', weight: 5, countries: ['SE'], cities: [] },
    ]);
  });

  it('replaces a range, and is not told twice', () => {
    expect(withPiece([employees(1, 10)], { kind: 'employees', min: 50, max: null }, newId)).toEqual([
      employees(50, null),
    ]);
    expect(withPiece([place(['SE'])], { ...sweden, value: 'se' }, newId)).toEqual([place(['SE'])]);
  });
});
