import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAgo, NOW } from '../../tests/support/companies.ts';
import { ENGAGEMENT_TYPES, type Engagement, type EngagementType } from '../model/contact.ts';
import { cooledPoints } from '../model/score.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { scoreOf } from './score.ts';

const { scoring } = DEFAULT_SETTINGS;
const DAY = 86_400_000;
const engaged = (type: EngagementType, days: number): Engagement => ({
  type,
  date: daysAgo(days),
  source: '',
  url: '',
});
const score = (...engagements: Engagement[]) => scoreOf({ engagements }, scoring, NOW);

const engagements = fc.array(
  fc.record({
    type: fc.constantFrom(...ENGAGEMENT_TYPES),
    date: fc.integer({ min: NOW - 3_000 * DAY, max: NOW }),
    source: fc.constant(''),
    url: fc.constant(''),
  }),
  { maxLength: 30 },
);

describe('points', () => {
  // Seed article 001: leads are scored by criteria; the figures are the practice figures of the domain.
  it.each([
    ['page-read', 1],
    ['email-click', 3],
    ['newsletter', 5],
    ['download', 10],
    ['webinar', 25],
    ['pricing-visit', 15],
    ['contact-form', 50],
    ['demo-request', 100],
  ] as const)('of a %s are %i on the day', (type, points) => {
    expect(score(engaged(type, 0)).total).toBe(points);
  });

  // Seed article 001: interest cools.
  it.each([
    [0, 100],
    [45, 71],
    [90, 50],
    [180, 25],
    [900, 0],
  ])('of a demo request %i days ago are %i', (days, points) => {
    expect(score(engaged('demo-request', days)).total).toBe(points);
  });

  it('halve with the half-life that was chosen', () => {
    expect(cooledPoints(25, 30, 90)).toBeCloseTo(19.84, 2);
    expect(cooledPoints(40, 30, 30)).toBe(20);
    expect(cooledPoints(40, -5, 30)).toBe(40);
  });

  it('are told with the engagement each comes from, the newest first', () => {
    const { total, rows } = score(engaged('webinar', 90), engaged('download', 3));
    expect(rows.map(({ engagement, first, ageDays }) => [engagement.type, first, ageDays])).toEqual([
      ['download', 10, 3],
      ['webinar', 25, 90],
    ]);
    expect(rows[1]?.now).toBe(12.5);
    expect(total).toBe(22);
  });

  it('of what lies ahead are none yet', () => {
    expect(score(engaged('meeting', -2))).toMatchObject({ total: 0, rows: [{ first: 100, now: 0, ageDays: 0 }] });
  });

  it('are never below zero, never more than on the day, and add up to the total', () => {
    fc.assert(
      fc.property(engagements, (list) => {
        const { total, rows } = scoreOf({ engagements: list }, scoring, NOW);
        expect(rows.every(({ first, now }) => now >= 0 && now <= first)).toBe(true);
        expect(Math.abs(total - rows.reduce((sum, { now }) => sum + now, 0))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('only ever fall while nothing new happens', () => {
    fc.assert(
      fc.property(engagements, fc.nat(2_000), fc.nat(2_000), (list, sooner, more) => {
        const at = (days: number) => scoreOf({ engagements: list }, scoring, NOW + days * DAY).total;
        expect(at(sooner + more)).toBeLessThanOrEqual(at(sooner));
      }),
    );
  });
});
