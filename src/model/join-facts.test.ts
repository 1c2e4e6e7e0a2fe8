import { describe, expect, it } from 'vitest';
import { factOf, someFacts } from '../../tests/support/companies.ts';
import { joinFacts, NO_CONTRADICTIONS } from './join-facts.ts';

describe('joinFacts', () => {
  it('adds what the other page did not say', () => {
    const joined = joinFacts(someFacts({ city: null }), someFacts({ city: factOf('Oulu'), country: null }));
    expect([joined.city?.value, joined.country?.value]).toEqual(['Oulu', 'FI']);
  });

  it('keeps the better sourced of two values, and the newer of two equally good', () => {
    expect(
      joinFacts(someFacts({ city: factOf('Oulu', 60) }), someFacts({ city: factOf('Turku', 90) })).city?.value,
    ).toBe('Turku');
    expect(joinFacts(someFacts({ city: factOf('Oulu') }), someFacts({ city: factOf('Turku') })).city?.value).toBe(
      'Oulu',
    );
  });

  it('shows what a kept value contradicts, once and surest first', () => {
    const first = joinFacts(someFacts({ city: factOf('Oulu', 60) }), someFacts({ city: factOf('Turku', 90) }));
    const second = joinFacts(someFacts({ city: factOf('Kemi', 70) }), first);
    const third = joinFacts(someFacts({ city: factOf('OULU', 50) }), second);
    expect(third.city?.value).toBe('Turku');
    expect(third.contradictions.city.map(({ value }) => value)).toEqual(['Kemi', 'Oulu']);
  });

  it('takes a part, another spelling and a range that holds the number for agreement', () => {
    const joined = joinFacts(
      someFacts({
        address: factOf('Satamakatu 4'),
        legalName: factOf('LUMIVAARA OY'),
        employees: factOf({ min: 51, max: 200 }),
      }),
      someFacts({ address: factOf('Satamakatu 4, Oulu'), legalName: factOf('Lumivaara Oy') }),
    );
    expect(joined.contradictions).toEqual(NO_CONTRADICTIONS);
  });

  it('tells the newer of counts that change, however surely the older one was read', () => {
    const count = (value: number, confidence: number) => ({
      openJobs: factOf(value, confidence),
      followers: factOf(value, confidence),
    });
    const joined = joinFacts(someFacts(count(2, 60)), someFacts(count(9, 95)));
    expect([joined.openJobs?.value, joined.followers?.value]).toEqual([2, 2]);
    expect(joinFacts(someFacts(), someFacts(count(9, 95))).openJobs?.value).toBe(9);
  });

  it('remembers the other name as an alias', () => {
    const joined = joinFacts(
      someFacts({ name: factOf('Lumivaara', 50) }),
      someFacts({ name: factOf('Lumivaara Oy', 90) }),
    );
    expect(joined.name.value).toBe('Lumivaara Oy');
    expect(joined.aliases.map(({ value }) => value)).toEqual(['Lumivaara']);
  });

  it('lists each value once, with its surest receipt', () => {
    const { phones } = joinFacts(
      someFacts({ phones: [factOf('+358401234567', 60)] }),
      someFacts({ phones: [factOf('+358401234567', 90), factOf('+358407654321')] }),
    );
    expect(phones.map(({ value, confidence }) => [value, confidence])).toEqual([
      ['+358401234567', 90],
      ['+358407654321', 80],
    ]);
  });

  it('takes a value for the same in whatever order its parts are written', () => {
    const one = factOf({ nace: '62', linkedIn: null, words: 'software' });
    const other = factOf({ words: 'software', linkedIn: null, nace: '62' });
    expect(joinFacts(someFacts({ industries: [one] }), someFacts({ industries: [other] })).industries).toHaveLength(1);
  });

  it('keeps the surest industries of a company, each by its code once and a guess only beside no statement', () => {
    const industry = (nace: string | null, words: string, confidence: number) =>
      factOf({ nace, linkedIn: null, words }, confidence);
    const first = someFacts({ industries: [industry('43.91', 'roofing', 60), industry('43.91', 'SNI 43.910', 88)] });
    const second = someFacts({ industries: [industry('43.99', 'construction', 55), industry(null, 'roofs', 60)] });
    expect(joinFacts(second, first).industries.map(({ value }) => value.words)).toEqual(['SNI 43.910', 'roofs']);
    const many = Array.from({ length: 9 }, (_, index) => industry(`${index + 50}.10`, `trade ${index}`, 50 + index));
    const joined = joinFacts(someFacts({ industries: many.slice(0, 5) }), someFacts({ industries: many.slice(4) }));
    expect(joined.industries.map(({ value }) => value.nace)).toEqual(['58.10', '57.10', '56.10', '55.10']);
  });

  it('changes nothing when it is done twice', () => {
    const once = joinFacts(someFacts({ name: factOf('Lumivaara', 50) }), someFacts());
    expect(joinFacts(once, once)).toEqual(once);
  });
});
