import { describe, expect, it } from 'vitest';
import { makeFact } from '../../src/interpret/text.ts';
import { factsOfName } from '../../src/model/join-facts.ts';
import type { Reading } from '../../src/model/reading.ts';
import { compare } from './compare.ts';
import type { Expectation } from './labels.ts';
import { scoreOf, spreadOf } from './score.ts';

const facts = {
  ...factsOfName(makeFact('Acme ', 'title', 'Acme', 90)),
  phones: [makeFact('+358401', 'footer', '', 90), makeFact('+358402', 'footer', '', 90)],
  technologies: [makeFact('React', 'markup', '', 90)],
};
const company: Reading = { kind: 'company', url: '', facts, observations: [], person: null };
const results = (outcomes: ReturnType<typeof compare>) => outcomes.map(({ field, result }) => `${field} ${result}`);

describe('comparing a reading with its labels', () => {
  it('leaves out what is not labelled', () => {
    expect(compare({}, company)).toEqual([]);
  });

  it('takes any accepted spelling, whatever the case', () => {
    expect(results(compare({ isCompanyPage: true, name: ['Acme Oy', 'ACME'] }, company))).toEqual([
      'isCompanyPage right',
      'name right',
    ]);
  });

  it("takes a person's page for no company's own", () => {
    const person: Reading = { ...company, person: { name: 'Aino Esimerkki', profile: 'in/aino-esimerkki' } };
    expect(results(compare({ isCompanyPage: false }, person))).toEqual(['isCompanyPage right']);
  });

  it('tells the wrong from the missing', () => {
    expect(results(compare({ name: ['Other'], country: 'FI' }, company))).toEqual(['name wrong', 'country missing']);
    expect(results(compare({ isCompanyPage: true, name: ['Acme'] }, { kind: 'unreadable', url: '' }))).toEqual([
      'isCompanyPage wrong',
      'name missing',
    ]);
  });

  it('counts each item of a list', () => {
    const outcomes = compare({ phones: ['+358401', '+358403'] }, company);
    expect(results(outcomes)).toEqual(['phones right', 'phones missing', 'phones wrong']);
    expect(scoreOf(outcomes)).toEqual({ labelled: 2, right: 1, wrong: 1, missing: 1, precision: 0.5, recall: 0.5 });
  });

  it('counts technologies for recall only', () => {
    expect(results(compare({ technologies: ['jQuery'] }, company))).toEqual(['technologies missing']);
  });

  it('scores the types of what surely happened, and the day of each', () => {
    const observation = { type: 'funding', title: '', when: null, excerpt: '', confidence: 80, url: '' } as const;
    const read: Reading = {
      ...company,
      observations: [
        { ...observation, when: { earliest: '2026-03-02', latest: '2026-03-02' } },
        { ...observation, type: 'award', confidence: 59 },
        { ...observation, type: 'hiring' },
        { ...observation, type: 'expansion' },
      ],
    };
    const expected: Expectation = {
      triggers: [
        { type: 'funding', date: '2026-03-02' },
        { type: 'award', date: '2026-03-02' },
        { type: 'hiring', date: '2026-03-02' },
      ],
    };
    expect(results(compare(expected, read))).toEqual([
      'triggerTypes right',
      'triggerTypes missing',
      'triggerTypes right',
      'triggerTypes wrong',
      'date right',
      'date missing',
      'date missing',
    ]);
    expect(results(compare({ triggers: [] }, { ...company, observations: [observation] }))).toEqual([
      'triggerTypes wrong',
    ]);
    expect(results(compare({}, read))).toEqual([]);
  });

  it('takes an article for no company page and compares whom it is about', () => {
    const article: Reading = { kind: 'article', url: '', facts, observations: [], publisher: null };
    expect(results(compare({ isCompanyPage: false, company: ['Acme'], country: 'FI' }, article))).toEqual([
      'isCompanyPage right',
      'company right',
    ]);
  });
});

it('the spread of milliseconds is their median and their 95th percentile', () => {
  expect(spreadOf(Array.from({ length: 100 }, (_, index) => index))).toEqual({ median: 50, p95: 95 });
  expect(spreadOf([])).toEqual({ median: 0, p95: 0 });
});
