import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, someContact } from '../../tests/support/companies.ts';
import {
  type Contact,
  ENGAGEMENT_TYPES,
  type Engagement,
  type EngagementType,
  STAGES,
  type Stage,
} from '../model/contact.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { sayStage, stageAfter } from './stages.ts';

const { scoring } = DEFAULT_SETTINGS;
const DAY = 86_400_000;
const engaged = (type: EngagementType, days = 0): Engagement => ({ type, date: daysAgo(days), source: '', url: '' });
const met = (engagements: Engagement[], contact: Partial<Contact> = {}) =>
  someContact({ stage: 'stranger', engagements, ...contact });
const settled = (contact: Contact, rules = scoring) => stageAfter(contact, rules, NOW);
const stageOf = (...types: EngagementType[]) => settled(met(types.map((type) => engaged(type)))).stage;

describe('engagements lead', () => {
  it.each<[string, EngagementType[], Stage]>([
    ['004, 1: nothing yet', [], 'stranger'],
    ['004, 2: visited the site', ['page-read'], 'visitor'],
    ['004, 2: saw the prices once', ['pricing-visit'], 'visitor'],
    ['004, 3: asked to hear from us regularly', ['newsletter'], 'subscriber'],
    ['004, 3: clicks in what is sent', ['email-click'], 'subscriber'],
    [
      '003: visited the site and took the newsletter, no contact details yet',
      ['page-read', 'newsletter'],
      'subscriber',
    ],
    ['004, 4: a form with more than an e-mail address, for an e-book', ['download'], 'lead'],
    ['001: gave contact details or attended a webinar', ['webinar'], 'lead'],
    ['003: attended and asked for a consultation in a form', ['webinar', 'contact-form'], 'marketing-qualified-lead'],
    ['004, 5: strong interest by digital behaviour', ['webinar', 'webinar'], 'marketing-qualified-lead'],
    ['001: points of a contact form', ['contact-form'], 'marketing-qualified-lead'],
    ['001: points of all that was done', ['contact-form', 'webinar', 'webinar'], 'sales-qualified-lead'],
    ['004, 6: asked for a demo', ['demo-request'], 'sales-qualified-lead'],
    ['004, 6: asked for a meeting', ['meeting'], 'sales-qualified-lead'],
  ])('%s', (_rule, types, stage) => {
    expect(stageOf(...types)).toBe(stage);
  });

  it('by repeated visits to the prices, each on another day (004, 6)', () => {
    const visits = (...days: number[]) => settled(met(days.map((day) => engaged('pricing-visit', day)))).stage;
    expect(visits(12, 3)).toBe('sales-qualified-lead');
    expect(visits(3, 3)).toBe('visitor');
    expect(visits(40, 3)).toBe('visitor');
    const without = settled(met([engaged('pricing-visit', 12), engaged('pricing-visit', 3)]), {
      ...scoring,
      sqlVisits: 0,
    });
    expect(without.stage).toBe('visitor');
  });

  it('as the settings have it: other requests, other thresholds', () => {
    const asked = met([engaged('contact-form', 2)]);
    expect(settled(asked, { ...scoring, sqlRequests: ['contact-form'] }).stage).toBe('sales-qualified-lead');
    expect(settled(met([engaged('meeting')]), { ...scoring, sqlRequests: [], sqlAt: 500, mqlAt: 500 }).stage).toBe(
      'lead',
    );
    expect(settled(met([engaged('download')]), { ...scoring, mqlAt: 10 }).stage).toBe('marketing-qualified-lead');
  });

  it('never to opportunity, customer or evangelist: those are said (004, 7 to 9)', () => {
    const many = ENGAGEMENT_TYPES.flatMap((type) => Array.from({ length: 20 }, (_, day) => engaged(type, day)));
    expect(settled(met(many)).stage).toBe('sales-qualified-lead');
  });

  it('not before they have happened', () => {
    expect(settled(met([engaged('demo-request', -3)])).stage).toBe('stranger');
  });
});

describe('each step is kept', () => {
  it('with its date and its cause', () => {
    const { stageChanges } = settled(met([engaged('webinar', 5), engaged('newsletter', 60), engaged('webinar', 20)]));
    expect(stageChanges).toEqual([
      { stage: 'subscriber', date: daysAgo(60), cause: 'engagement', engagement: 'newsletter' },
      { stage: 'lead', date: daysAgo(20), cause: 'engagement', engagement: 'webinar' },
      { stage: 'marketing-qualified-lead', date: daysAgo(5), cause: 'points', engagement: null },
    ]);
  });

  it('by the points of its own day, however late it is told', () => {
    expect(settled(met([engaged('contact-form', 400)])).stage).toBe('marketing-qualified-lead');
  });

  it('once: counting again changes nothing', () => {
    const contact = met([engaged('newsletter', 60), engaged('demo-request', 2)]);
    const once = { ...contact, ...settled(contact) };
    expect({ ...once, ...settled(once) }).toEqual(once);
  });

  it('in order, also when news of an older engagement comes late', () => {
    const contact = met([engaged('download', 10)]);
    const known = { ...contact, ...settled(contact) };
    const late = settled({ ...known, engagements: [...known.engagements, engaged('demo-request', 30)] });
    expect(late.stageChanges.map(({ stage, date }) => [stage, date])).toEqual([
      ['lead', daysAgo(10)],
      ['sales-qualified-lead', daysAgo(10)],
    ]);
  });
});

describe('what was said', () => {
  const said = (stage: Stage, days: number, engagements: Engagement[], cause: 'hand' | 'import' = 'hand') =>
    sayStage(met(engagements), stage, cause, daysAgo(days));

  it('stands against engagements before it', () => {
    const contact = said('lead', 5, [engaged('demo-request', 9)]);
    expect(settled(contact)).toEqual({ stage: 'lead', stageChanges: contact.stageChanges });
    expect(settled(contact).stageChanges).toEqual([
      { stage: 'lead', date: daysAgo(5), cause: 'hand', engagement: null },
    ]);
  });

  it('gives way to an engagement after it that leads further', () => {
    const contact = said('lead', 5, [engaged('demo-request', 9), engaged('meeting', 1)]);
    expect(settled(contact).stage).toBe('sales-qualified-lead');
    expect(settled(contact).stageChanges.at(-1)).toMatchObject({ cause: 'engagement', engagement: 'meeting' });
  });

  it('does not give way to an engagement after it that leads less far', () => {
    expect(settled(said('opportunity', 5, [engaged('demo-request', 1)])).stage).toBe('opportunity');
  });

  it('spends the points it overruled: a page read does not bring them back', () => {
    expect(settled(said('subscriber', 5, [engaged('demo-request', 9), engaged('page-read', 1)])).stage).toBe(
      'subscriber',
    );
  });

  it('leaves the points it agreed with', () => {
    const engagements = [engaged('webinar', 9), engaged('webinar', 1), engaged('download', 1)];
    expect(settled(said('lead', 5, engagements)).stage).toBe('marketing-qualified-lead');
  });

  it('lets a person enter late, as after a talk with sales (004)', () => {
    const contact = said('sales-qualified-lead', 5, []);
    expect(settled(contact).stage).toBe('sales-qualified-lead');
  });

  it('counts the same from a file', () => {
    expect(settled(said('customer', 5, [engaged('demo-request', 1)], 'import')).stage).toBe('customer');
    expect(settled(said('stranger', 5, [engaged('demo-request', 9)], 'import')).stage).toBe('stranger');
  });
});

describe('whatever happens', () => {
  const engagement = fc.record({
    type: fc.constantFrom(...ENGAGEMENT_TYPES),
    date: fc.integer({ min: NOW - 800 * DAY, max: NOW + 10 * DAY }),
    source: fc.constant(''),
    url: fc.constant(''),
  });
  const person = fc.record({
    stage: fc.constantFrom(...STAGES),
    engagements: fc.array(engagement, { maxLength: 20 }),
    saidAt: fc.option(fc.integer({ min: NOW - 800 * DAY, max: NOW })),
  });
  const contactOf = ({
    stage,
    engagements,
    saidAt,
  }: {
    stage: Stage;
    engagements: Engagement[];
    saidAt: number | null;
  }) => (saidAt === null ? met(engagements, { stage }) : sayStage(met(engagements), stage, 'hand', saidAt));

  it('nobody falls by engagements, and the last step is where they are', () => {
    fc.assert(
      fc.property(person, engagement, (drawn, another) => {
        const contact = contactOf(drawn);
        const before = { ...contact, ...settled(contact) };
        const then = settled({ ...before, engagements: [...before.engagements, another] });
        const ranks = [contact.stage, before.stage, then.stage].map((stage) => STAGES.indexOf(stage));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        expect(then.stageChanges.at(-1)?.stage ?? then.stage).toBe(then.stage);
      }),
    );
  });

  it('the steps stand in the order of their days', () => {
    fc.assert(
      fc.property(person, (drawn) => {
        const dates = settled(contactOf(drawn)).stageChanges.map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted((one, other) => one - other));
      }),
    );
  });
});
