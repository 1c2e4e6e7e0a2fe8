import { describe, expect, it } from 'vitest';
import { factOf, someFacts } from '../../tests/support/companies.ts';
import type { CompanyFacts } from '../model/company.ts';
import type { DerivedIcp, Proposal } from '../model/derived-icp.ts';
import { startDerivation } from './derive-icp.ts';
import { type Profile, profileOf } from './profile.ts';

/** A generator of numbers from 0 to 1 that gives the same ones again (Mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NOTHING: Partial<CompanyFacts> = { country: null, employees: null, description: null };
const inNace = (nace: string) => ({ industries: [factOf({ nace, linkedIn: null, words: '' })] });
const ofSize = (count: number) => ({ employees: factOf({ min: count, max: count }) });
const times = (count: number, facts: Partial<CompanyFacts>) => Array.from({ length: count }, () => facts);

const profilesOf = (companies: Partial<CompanyFacts>[]) =>
  companies.map((facts) => profileOf(someFacts({ ...NOTHING, ...facts })));

const derive = (customers: Partial<CompanyFacts>[], others: Partial<CompanyFacts>[]) =>
  deriveAmong(customers, profilesOf(others));

function deriveAmong(customers: Partial<CompanyFacts>[], others: Profile[]): DerivedIcp {
  const derivation = startDerivation(profilesOf(customers));
  for (const other of others) derivation.addOther(other);
  return derivation.result();
}

const ids = ({ proposals }: DerivedIcp) => proposals.map(({ criterion }) => criterion.id);
const proposed = ({ proposals }: DerivedIcp, trait: Proposal['trait']) =>
  proposals.find((each) => each.trait === trait);

describe('a profile derived from customers', () => {
  it('tells what they have in common, against the others, in numbers', () => {
    const customers = [...times(34, inNace('62.01')), ...times(7, inNace('46.90'))];
    const others = [...times(9, inNace('62.02')), ...times(91, inNace('46.90'))];
    const division = proposed(derive(customers, others), 'division');
    expect(division).toMatchObject({
      criterion: { kind: 'industry', nace: ['62'], weight: 9, importance: 'nice' },
      customers: { yes: 34, known: 41 },
      others: { yes: 9, known: 100 },
    });
    expect(division?.surelyTimes).toBeGreaterThan(2);
    expect(division?.surelyTimes).toBeLessThan(9);
  });

  it('counts a company of which it is not known neither as a yes nor as a no', () => {
    const customers = [...times(20, inNace('62.01')), ...times(21, {})];
    const others = [...times(10, inNace('62.01')), ...times(90, inNace('46.90')), ...times(500, {})];
    expect(proposed(derive(customers, others), 'division')).toMatchObject({
      customers: { yes: 20, known: 20 },
      others: { yes: 10, known: 100 },
    });
  });

  it('says that there are too few customers, and proposes nothing', () => {
    const derived = derive(times(7, inNace('62.01')), times(100, inNace('46.90')));
    expect(derived).toMatchObject({ isTooFew: true, customers: 7, proposals: [] });
  });

  it('says of what too few customers are known', () => {
    const derived = derive([...times(20, inNace('62.01')), ...times(3, ofSize(80))], times(100, inNace('46.90')));
    expect(derived.gaps).toContainEqual({ trait: 'employees', known: 3 });
    expect(derived.gaps.map(({ trait }) => trait)).not.toContain('division');
  });

  it('makes no rule of what is as common among the others', () => {
    const finnish = { country: factOf('FI') };
    expect(ids(derive(times(40, finnish), times(400, finnish)))).toEqual([]);
  });

  it('makes no rule of two of many, however rare it is elsewhere', () => {
    const customers = [...times(2, inNace('03.11')), ...times(39, inNace('46.90'))];
    expect(ids(derive(customers, times(1_000, inNace('46.90'))))).toEqual([]);
  });

  it('names the division alone where it holds nearly all of its section', () => {
    const derived = derive([...times(30, inNace('62.01')), ...times(2, inNace('58.29'))], times(200, inNace('46.90')));
    expect(ids(derived)).toEqual(['division 62']);
  });

  it('names the section alone where customers are spread over it', () => {
    const codes = ['10.11', '13.10', '16.10', '20.10', '22.11', '25.11', '27.11', '28.11', '31.01', '33.11'];
    const customers = [...codes, ...codes, ...codes].map(inNace);
    expect(ids(derive(customers, times(200, inNace('46.90'))))).toEqual(['section C']);
  });

  it('fits a range of head counts to the customers, with borders that sellers use', () => {
    const sizes = Array.from({ length: 30 }, (_, index) => ofSize(60 + 6 * index));
    const others = [...times(300, ofSize(5)), ...times(20, ofSize(70)), ...times(100, ofSize(3_000))];
    expect(proposed(derive(sizes, others), 'employees')?.criterion).toMatchObject({ min: 50, max: 250 });
  });

  it('names a city beside its country only where it says much more', () => {
    const home = (city: string) => ({ country: factOf('FI'), city: factOf(city) });
    const abroad = { country: factOf('SE'), city: factOf('Lund') };
    const spread = [...times(20, home('Oulu')), ...times(20, home('Turku'))];
    expect(ids(derive(spread, [...times(150, home('Oulu')), ...times(150, abroad)]))).not.toContain('city Oulu');
    const gathered = derive(times(40, home('Oulu')), [
      ...times(3, home('Oulu')),
      ...times(150, home('Espoo')),
      ...times(150, abroad),
    ]);
    expect(ids(gathered)).toEqual(['city Oulu', 'country FI']);
  });

  it('finds technologies and words, of words that begin alike the shortest, and no stop words', () => {
    const customers = times(20, {
      technologies: [factOf('HubSpot'), factOf('WordPress')],
      description: factOf('Meillä on ohjelmistoja ja ohjelmisto teollisuudelle.'),
    });
    const others = times(100, {
      technologies: [factOf('WordPress')],
      description: factOf('Meillä on autoja ja huolto.'),
    });
    expect(ids(derive(customers, others)).toSorted()).toEqual([
      'technology HubSpot',
      'word ohjelmisto',
      'word teollisuudelle',
    ]);
  });

  it('holds by support alone where nobody else is known, and says that nothing was compared', () => {
    const derived = derive(times(20, { ...inNace('62.01'), technologies: [factOf('WordPress')] }), []);
    expect(derived.proposals).toHaveLength(1);
    expect(derived.proposals[0]).toMatchObject({ trait: 'division', others: null, surelyTimes: null });
  });
});

describe('on a market of chance', () => {
  const COUNTRIES = ['FI', 'SE', 'NO', 'DK'];
  const CODES = ['62.01', '46.90', '41.20', '28.11', '70.22', '86.10', '10.11', '49.41'];
  const SIZES = [5, 15, 40, 90, 200, 600];
  const NAMES = Array.from({ length: 40 }, (_, index) => `Technology ${index}`);
  const WORDS = Array.from(
    { length: 200 },
    (_, index) => `sana${'abcdefghij'[index % 10]}${'klmnoprstuvwxyzåäöe'[Math.floor(index / 10)]}`,
  );

  /** A company like any other; `planted` gives it what customers are to have in common. */
  function company(random: () => number, planted: Partial<CompanyFacts> = {}): Partial<CompanyFacts> {
    const one = <Value>(values: readonly Value[], otherwise: Value) =>
      values[Math.floor(random() * values.length)] ?? otherwise;
    const maybe = <Value>(value: Value) => (random() < 0.7 ? factOf(value) : null);
    const size = one(SIZES, 5);
    return {
      country: maybe(one(COUNTRIES, 'FI')),
      employees: maybe({ min: size, max: size }),
      industries: random() < 0.6 ? inNace(one(CODES, '62.01')).industries : [],
      technologies: NAMES.filter((_, index) => random() < 0.02 * (1 + (index % 10))).map((name) => factOf(name)),
      description: maybe(Array.from({ length: 15 }, () => one(WORDS, 'sana')).join(' ')),
      ...planted,
    };
  }

  it('proposes something in no more than one of twenty derivations', () => {
    const rounds = 100;
    const random = seeded(20_261_122);
    const others = profilesOf(Array.from({ length: 400 }, () => company(random)));
    const withNoise = Array.from({ length: rounds }, () =>
      deriveAmong(
        Array.from({ length: 40 }, () => company(random)),
        others,
      ),
    ).filter(({ proposals }) => proposals.length > 0);
    expect(withNoise.length).toBeLessThanOrEqual(rounds * 0.05);
  });

  it('finds the planted rules, and something else in no more than one of twenty derivations', () => {
    const rounds = 40;
    const random = seeded(7);
    const others = profilesOf(Array.from({ length: 400 }, () => company(random)));
    const found = Array.from({ length: rounds }, () => {
      const planted = { ...inNace('72.11'), ...ofSize(90), country: factOf('NO') };
      return deriveAmong(
        Array.from({ length: 41 }, (_, index) => company(random, index < 34 ? planted : {})),
        others,
      );
    });
    for (const each of found) {
      expect(ids(each)).toEqual(expect.arrayContaining(['division 72', 'country NO']));
      expect(proposed(each, 'employees')?.criterion).toMatchObject({ max: 100 });
    }
    const withNoise = found.filter(({ proposals }) => proposals.length > 3);
    expect(withNoise.length).toBeLessThanOrEqual(rounds * 0.05);
  });
});
