import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employees, factOf, place, someFacts, someIcp, words } from '../../tests/support/companies.ts';
import type { Criterion } from '../model/icp.ts';
import { compareFits, judgeFit } from './fit.ts';
import { profileOf } from './profile.ts';

const fitOf = (criteria: Parameters<typeof someIcp>[0], facts = {}, threshold = 60) =>
  judgeFit(someIcp(criteria, { threshold }), profileOf(someFacts(facts)));

describe('judgeFit', () => {
  it('matches when every must holds and the score reaches the threshold', () => {
    expect(fitOf([place(['FI']), employees(50, 250)])).toMatchObject({
      outcome: 'match',
      score: 100,
      coverage: 100,
      grade: 'A',
    });
  });

  it('scores by weight over what is known', () => {
    const criteria = [place(['FI'], { weight: 6 }), employees(1, 10, { weight: 3 }), words(['x'], { weight: 1 })];
    expect(fitOf(criteria, { description: null })).toMatchObject({ score: 67, coverage: 90 });
  });

  it('is no match when a must says no, whatever the score', () => {
    expect(fitOf([place(['SE'], { weight: 1 }), employees(50, 250, { weight: 10 })]).outcome).toBe('no-match');
  });

  it('is no match when an exclusion says yes', () => {
    expect(fitOf([place(['FI']), words(['ohjelmisto'], { importance: 'exclude' })]).outcome).toBe('no-match');
  });

  it('is unknown while a must is unknown', () => {
    expect(fitOf([place(['FI']), employees(50, 250)], { country: null }).outcome).toBe('unknown');
  });

  it('is unknown when too little is known for a good score to mean anything', () => {
    const criteria = [place(['FI'], { importance: 'nice', weight: 2 }), employees(1, 500, { weight: 8 })];
    expect(fitOf(criteria, { employees: null })).toMatchObject({ outcome: 'unknown', score: 100, coverage: 20 });
  });

  it('is no match when even a yes to all that is unknown would not do', () => {
    const criteria = [place(['SE'], { importance: 'nice', weight: 8 }), employees(1, 500, { weight: 2 })];
    expect(fitOf(criteria, { employees: null }).outcome).toBe('no-match');
  });

  it('takes whatever is not excluded when a profile only excludes', () => {
    expect(fitOf([words(['kuljetus'], { importance: 'exclude' })])).toMatchObject({ outcome: 'match', score: 100 });
  });

  it('does not judge by a profile that was changed since', () => {
    const finnish = someIcp([place(['FI'])]);
    const profile = profileOf(someFacts());
    expect(judgeFit(finnish, profile).outcome).toBe('match');
    expect(judgeFit({ ...finnish, criteria: [place(['SE'])] }, profile).outcome).toBe('no-match');
  });
});

describe('any profile about any company', () => {
  const importance = fc.constantFrom('must', 'nice', 'exclude');
  const weight = fc.integer({ min: 1, max: 10 });
  const criterion = fc
    .tuple(importance, weight, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 300 }))
    .map(([wish, points, kind, n]): Criterion => {
      const common = { id: `${kind}-${n}`, importance: wish, weight: points } as const;
      if (kind === 0) return place([['FI', 'SE', 'NO'][n % 3] ?? 'FI'], common);
      if (kind === 1) return employees(n, n + 100, common);
      if (kind === 2) return words([['varasto', 'kuljetus'][n % 2] ?? 'varasto'], common);
      if (kind === 3) return { ...common, kind: 'founded', min: 1900 + n / 3, max: null };
      if (kind === 4) return { ...common, kind: 'technology', technologies: [['HubSpot', 'Lime'][n % 2] ?? 'Lime'] };
      return { ...common, kind: 'industry', nace: [['62', 'J', '28'][n % 3] ?? '62'], linkedIn: [], keywords: [] };
    });
  const criteria = fc.array(criterion, { minLength: 1, maxLength: 10 });
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value.map((some) => factOf(some)));
  const facts = fc.record({
    country: maybe(fc.constantFrom('FI', 'SE')),
    employees: maybe(fc.integer({ min: 0, max: 400 }).map((count) => ({ min: count, max: count }))),
    foundedYear: maybe(fc.integer({ min: 1900, max: 2026 })),
    description: maybe(fc.constantFrom('Varastot ja logistiikka', 'Ohjelmistoja')),
    technologies: fc.subarray(['HubSpot', 'Lime']).map((names) => names.map((name) => factOf(name))),
  });

  it('keeps score and coverage within 0–100', () => {
    fc.assert(
      fc.property(criteria, facts, (asked, known) => {
        const { score, coverage } = fitOf(asked, known);
        for (const points of [score, coverage]) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('never loses points, coverage or the match by one more yes', () => {
    const order = { match: 2, unknown: 1, 'no-match': 0 } as const;
    fc.assert(
      fc.property(criteria, facts, weight, fc.constantFrom('must', 'nice'), (asked, known, points, wish) => {
        const counted = { ...known, employees: known.employees ?? factOf({ min: 7, max: 7 }) };
        const before = fitOf(asked, counted);
        const after = fitOf([...asked, employees(0, null, { id: 'more', weight: points, importance: wish })], counted);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
        expect(order[after.outcome]).toBeGreaterThanOrEqual(order[before.outcome]);
      }),
    );
  });

  it('never says no about a company of which nothing is known', () => {
    const nothing = { country: null, employees: null, description: null };
    fc.assert(
      fc.property(criteria, (asked) => {
        const { rows, outcome } = fitOf(asked, nothing);
        expect(rows.map(({ answer }) => answer)).toEqual(asked.map(() => 'unknown'));
        const onlyExcludes = asked.every((each) => each.importance === 'exclude');
        expect(outcome).toBe(onlyExcludes ? 'match' : 'unknown');
      }),
    );
  });
});

describe('compareFits', () => {
  it('puts a match before a better score that is not known to match', () => {
    const match = fitOf([place(['FI'], { weight: 6 }), employees(1, 10, { weight: 4 })]);
    const open = fitOf([place(['FI']), employees(50, 250, { importance: 'must' })], { employees: null });
    expect([open, match].toSorted(compareFits)[0]).toBe(match);
  });
});
