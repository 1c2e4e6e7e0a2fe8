import { describe, expect, it } from 'vitest';
import { employees, factOf, place, someFacts, words } from '../../tests/support/companies.ts';
import type { Criterion } from '../model/icp.ts';
import { answerCriterion } from './criteria.ts';
import { profileOf } from './profile.ts';

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
