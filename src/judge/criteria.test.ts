import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employees, factOf, place, someFacts, words } from '../../tests/support/companies.ts';
import type { Criterion } from '../model/icp.ts';
import { answerCriterion } from './criteria.ts';
import { foldText, profileOf } from './profile.ts';

const answer = (criterion: Criterion, facts = {}) => answerCriterion(criterion, profileOf(someFacts(facts)));
const industry = (wanted: Partial<Extract<Criterion, { kind: 'industry' }>>): Criterion => ({
  id: 'industry',
  kind: 'industry',
  importance: 'must',
  weight: 5,
  nace: [],
  linkedIn: [],
  keywords: [],
  ...wanted,
});

describe('employees', () => {
  it('says yes to a number inside the wanted range, with the words of the page', () => {
    expect(answer(employees(50, 250))).toMatchObject({ answer: 'yes', evidence: 'says {"min":80,"max":80}' });
  });

  it('says no to a band wholly outside, also an open one', () => {
    expect(answer(employees(null, 50)).answer).toBe('no');
    expect(answer(employees(1, 500), { employees: factOf({ min: 10_001, max: null }) }).answer).toBe('no');
  });

  it('leaves a band that straddles the border open, but shows it', () => {
    const row = answer(employees(100, null), { employees: factOf({ min: 51, max: 200 }) });
    expect(row).toMatchObject({ answer: 'unknown', evidence: 'says {"min":51,"max":200}' });
  });

  it('does not know when nobody says', () => {
    expect(answer(employees(50, 250), { employees: null })).toMatchObject({ answer: 'unknown', evidence: '' });
  });
});

describe('place', () => {
  it('tells the wanted country from another and from none', () => {
    expect(answer(place(['SE', 'FI'])).answer).toBe('yes');
    expect(answer(place(['SE'])).answer).toBe('no');
    expect(answer(place(['SE']), { country: null }).answer).toBe('unknown');
  });

  it('takes one of the countries or one of the cities', () => {
    const criterion: Criterion = {
      id: 'place',
      kind: 'place',
      importance: 'must',
      weight: 1,
      countries: ['SE'],
      cities: ['oulu'],
    };
    expect(answer(criterion, { city: factOf('Oulu') }).answer).toBe('yes');
    expect(answer(criterion, { country: factOf('SE') }).answer).toBe('yes');
    expect(answer(criterion, { city: factOf('Turku') }).answer).toBe('no');
    expect(answer(criterion, { city: null }).answer).toBe('unknown');
  });
});

describe('industry', () => {
  const software = factOf({ nace: '62.01', linkedIn: 'Software Development', words: 'ohjelmistokehitys' });

  it('takes a code below the wanted one and the section it lies in', () => {
    expect(answer(industry({ nace: ['62'] }), { industries: [software] }).answer).toBe('yes');
    expect(answer(industry({ nace: ['J'] }), { industries: [software] }).answer).toBe('yes');
  });

  it('says no by a code that was stated, unless that is wider than the wanted one and may hold it', () => {
    const stated = (nace: string) => ({ industries: [factOf({ nace, linkedIn: null, words: '' })] });
    expect(answer(industry({ nace: ['63'] }), stated('62.01')).answer).toBe('no');
    expect(answer(industry({ nace: ['62.01'] }), stated('62')).answer).toBe('unknown');
    expect(answer(industry({ nace: ['62'] }), stated('J')).answer).toBe('unknown');
  });

  it('does not say no by the code of an industry chosen on LinkedIn, which is one of several that fit', () => {
    expect(answer(industry({ nace: ['63'] }), { industries: [software] }).answer).toBe('unknown');
    expect(answer(industry({ linkedIn: ['Banking'] }), { industries: [software] }).answer).toBe('no');
  });

  it('does not say no by an industry that is only guessed from words', () => {
    const guessed = factOf({ nace: '62.01', linkedIn: null, words: 'software' }, 45);
    expect(answer(industry({ nace: ['63'] }), { industries: [guessed] }).answer).toBe('unknown');
  });

  it('takes the name LinkedIn gives, in any case', () => {
    expect(answer(industry({ linkedIn: ['software development'] }), { industries: [software] }).answer).toBe('yes');
  });

  it('finds a keyword in the description, and says nothing when it is not there', () => {
    expect(answer(industry({ keywords: ['ohjelmisto'] })).answer).toBe('yes');
    expect(answer(industry({ keywords: ['kuljetus'] })).answer).toBe('unknown');
  });
});

describe('technology', () => {
  const criterion: Criterion = {
    id: 't',
    kind: 'technology',
    importance: 'nice',
    weight: 1,
    technologies: ['hubspot'],
  };

  it('says yes to one that is there and never no: a page need not show what a company uses', () => {
    expect(answer(criterion, { technologies: [factOf('HubSpot')] }).answer).toBe('yes');
    expect(answer(criterion, { technologies: [factOf('WordPress')] }).answer).toBe('unknown');
  });
});

describe('words', () => {
  it('finds the beginning of a compound, but a short word only whole', () => {
    expect(answer(words(['varasto'])).answer).toBe('yes');
    expect(answer(words(['hallinta'])).answer).toBe('unknown');
    expect(answer(words(['AI']), { description: factOf('We sell air conditioning') }).answer).toBe('unknown');
    expect(answer(words(['AI']), { description: factOf('We build AI.') }).answer).toBe('yes');
  });

  it('takes a wish with regular-expression signs by the letter', () => {
    expect(answer(words(['c++']), { description: factOf('We write C++ and C#.') }).answer).toBe('yes');
  });

  it('does not know without a description', () => {
    expect(answer(words(['varasto']), { description: null }).answer).toBe('unknown');
  });
});

describe('revenue', () => {
  const criterion: Criterion = {
    id: 'r',
    kind: 'revenue',
    importance: 'nice',
    weight: 5,
    min: 5_000_000,
    max: 50_000_000,
    currency: 'EUR',
  };
  const earns = (amount: number, currency = 'EUR') => ({ revenue: factOf({ amount, currency, year: 2025 }) });

  it('tells a revenue inside the wanted range from one outside', () => {
    expect(answer(criterion, earns(8_000_000)).answer).toBe('yes');
    expect(answer(criterion, earns(4_000_000)).answer).toBe('no');
  });

  it('converts another currency roughly: clear cases are answered, near ones stay open', () => {
    expect(answer(criterion, earns(200_000_000, 'SEK')).answer).toBe('yes');
    expect(answer(criterion, earns(10_000_000, 'SEK')).answer).toBe('no');
    expect(answer(criterion, earns(55_000_000, 'SEK'))).toMatchObject({
      answer: 'unknown',
      evidence: 'says {"amount":55000000,"currency":"SEK","year":2025}',
    });
  });

  it('does not know a currency it has no rate for, nor a revenue nobody told', () => {
    expect(answer(criterion, earns(8_000_000, 'XAU')).answer).toBe('unknown');
    expect(answer(criterion).answer).toBe('unknown');
  });
});

describe('founded', () => {
  it('takes the years of the range, both ends included', () => {
    const criterion: Criterion = { id: 'f', kind: 'founded', importance: 'nice', weight: 1, min: 2010, max: 2020 };
    const founded = (year: number) => answer(criterion, { foundedYear: factOf(year) }).answer;
    expect([2009, 2010, 2020, 2021].map(founded)).toEqual(['no', 'yes', 'yes', 'no']);
    expect(answer(criterion).answer).toBe('unknown');
  });
});

describe('foldText', () => {
  it('gives the same form whichever way a text is written, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(` ${text.normalize('NFD')}\n`)).toBe(foldText(text.normalize('NFC')));
      }),
    );
    expect(foldText('Ohjelmisto  ÅÄÖ')).toBe('ohjelmisto åäö');
  });
});
