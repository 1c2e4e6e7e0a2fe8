import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employees, place, someFacts, someIcp, words } from '../../tests/support/companies.ts';
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

  it('keeps score and coverage within 0–100 for any weights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 10 }), (weights) => {
        const { score, coverage } = fitOf(
          weights.map((weight, n) => employees(n * 20, n * 20 + 90, { weight, id: `${n}` })),
        );
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(coverage).toBe(100);
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
