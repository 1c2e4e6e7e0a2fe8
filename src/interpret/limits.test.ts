import { describe, expect, it } from 'vitest';
import { factsOfName } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import { withinLimits } from './limits.ts';
import { makeFact } from './text.ts';

const fact = <Value>(value: Value) => makeFact(value, 'text', 'Lumo', 80);
const facts = factsOfName(fact('Lumo'));
const company = (more: Partial<typeof facts>): Reading => ({
  kind: 'company',
  url: 'https://lumo.example/',
  facts: { ...facts, ...more },
  observations: [],
  person: null,
});

describe('a reading that leaves the reader', () => {
  it('is as it was where all is within its caps', () => {
    const reading = company({ emails: [fact('info@lumo.example')], city: fact('Espoo') });
    expect(withinLimits(reading)).toEqual(reading);
  });

  it('loses the values over their caps, and keeps the others', () => {
    const long = 'x'.repeat(201);
    const reading = company({
      legalName: fact(long),
      city: fact(''),
      country: fact('Finland'),
      emails: [fact(`info@${long}`), fact('info@lumo.example')],
      languages: Array.from({ length: 70 }, () => fact('fi')),
      foundedYear: fact(Number.NaN),
    });
    expect(withinLimits(reading)).toEqual(
      company({
        emails: [fact('info@lumo.example')],
        languages: Array.from({ length: 60 }, () => fact('fi')),
      }),
    );
  });

  it('has nothing invisible in any text', () => {
    const reading = company({
      name: fact('Lu\u202emo\u0000'),
      aliases: [fact('\u200b')],
      linkedIn: fact({ kind: 'company', slug: 'lu\u202emo', id: null }),
    });
    expect(withinLimits(reading)).toEqual(
      company({ name: fact('Lumo'), linkedIn: fact({ kind: 'company', slug: 'lumo', id: null }) }),
    );
    const observation = {
      type: 'hiring',
      title: 'Seller\u202e',
      when: null,
      excerpt: 'x'.repeat(300),
      confidence: 80,
      url: 'javascript:alert(1)',
    } as const;
    expect(
      withinLimits({ ...company({}), ...{ observations: [observation, { ...observation, title: '\u200b' }] } }),
    ).toMatchObject({
      observations: [{ title: 'Seller', excerpt: 'x'.repeat(200), url: '' }],
    });
  });

  it('tells of twenty events at most', () => {
    const observations = Array.from({ length: 30 }, (_, index) => ({
      type: 'hiring' as const,
      title: `Seller ${index}`,
      when: null,
      excerpt: '',
      confidence: 80,
      url: `https://lumo.example/${index}`,
    }));
    expect(withinLimits({ ...company({}), ...{ observations } })).toMatchObject({
      observations: observations.slice(0, 20),
    });
  });

  it('is of no company where its name cannot be one', () => {
    expect(withinLimits(company({ name: fact('x'.repeat(201)) }))).toEqual({
      kind: 'none',
      url: 'https://lumo.example/',
      reason: 'nothing-found',
    });
  });

  it('of an article names no publisher longer than a name', () => {
    const article: Reading = { kind: 'article', url: '', facts, observations: [], publisher: fact('x'.repeat(201)) };
    expect(withinLimits(article)).toEqual({ ...article, publisher: null });
  });
});
