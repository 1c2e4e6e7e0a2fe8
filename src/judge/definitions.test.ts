// What counts as prospect, lead and customer in each preset of definitions, and what the CRM's word adds.
import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, place, someContact, someFacts, someIcp } from '../../tests/support/companies.ts';
import type { CompanyStatus } from '../model/company.ts';
import { STAGES, type Stage } from '../model/contact.ts';
import { DEFAULT_SETTINGS, DEFINITION_PRESETS, type Settings } from '../model/settings.ts';
import type { Label } from '../model/verdict.ts';
import { type Evidence, judge } from './judge.ts';
import { sayStage } from './stages.ts';

const verdict = (evidence: Partial<Evidence> = {}) =>
  judge({
    facts: someFacts(),
    contacts: [],
    signals: [],
    icps: [someIcp([place(['SE'])])],
    definitions: 'icp-first',
    now: NOW,
    ...evidence,
  });
const fitting = { icps: [someIcp([place(['FI'])])] };
const status = (value: CompanyStatus['value'], days = 10): CompanyStatus => ({
  value,
  date: daysAgo(days),
  source: 'seller',
});
const codes = (evidence: Partial<Evidence>) => verdict(evidence).reasons.map(({ code }) => code);

type Row = readonly [...Label[]];
/** The label of a company outside the profile by the stage of the only person known there, from stranger on. */
const LABELS: Readonly<Record<Settings['definitions'], Row>> = {
  // 000 and 002: a lead has interacted with the offering in some way; a prospect matches the profile.
  'icp-first': ['not-a-fit', 'not-a-fit', 'lead', 'lead', 'lead', 'lead', 'lead', 'customer', 'customer'],
  // 004: a lead filled in a form with more than an e-mail address.
  funnel: ['not-a-fit', 'not-a-fit', 'not-a-fit', 'lead', 'lead', 'lead', 'lead', 'customer', 'customer'],
  // 003 and 001: a visit, a newsletter make a prospect. 003: a lead has given contact details.
  'engagement-first': [
    'not-a-fit',
    'prospect',
    'prospect',
    'prospect',
    'prospect',
    'prospect',
    'prospect',
    'customer',
    'customer',
  ],
};

describe.each(DEFINITION_PRESETS)('in the definitions %s', (definitions) => {
  it.each(STAGES.map((stage, rank) => [stage, LABELS[definitions][rank]] as const))(
    'a %s outside the profile makes the company %s',
    (stage, label) => {
      const contacts = [someContact({ stage })];
      expect(verdict({ contacts, definitions }).label).toBe(label);
    },
  );

  it.each(STAGES)('a %s at a company that matches leaves it a prospect, or makes it a customer', (stage) => {
    const contacts = [someContact({ stage })];
    const { label, also } = verdict({ ...fitting, contacts, definitions });
    const isCustomer = stage === 'customer' || stage === 'evangelist';
    expect(label).toBe(isCustomer ? 'customer' : 'prospect');
    const leads: readonly Stage[] = STAGES.slice(
      STAGES.indexOf(definitions === 'icp-first' ? 'subscriber' : 'lead'),
      7,
    );
    expect(also.includes('lead')).toBe(leads.includes(stage));
  });
});

describe('the rules of points and requests', () => {
  it('lead people up for the label, also where their stored stage is older than the rules', () => {
    const engagements = [{ type: 'download', date: daysAgo(2), source: '', url: '' } as const];
    const contacts = [someContact({ stage: 'stranger', engagements })];
    expect(verdict({ contacts }).label).toBe('not-a-fit');
    const { scoring } = DEFAULT_SETTINGS;
    expect(verdict({ contacts, scoring })).toMatchObject({ label: 'lead', contacts: [{ stage: 'lead' }] });
  });
});

describe('a reason that stands on the definitions', () => {
  const contacts = [someContact({ stage: 'subscriber' })];

  it('says which, and where a lead begins in them', () => {
    expect(verdict({ contacts }).reasons).toMatchObject([
      { code: 'known-contact', by: { preset: 'icp-first', leadFrom: 'subscriber' } },
    ]);
    expect(verdict({ contacts, definitions: 'engagement-first' }).reasons[0]).toMatchObject({
      code: 'engaged',
      by: { preset: 'engagement-first' },
    });
  });

  it('says also why somebody is no lead yet', () => {
    const { label, reasons } = verdict({ contacts, definitions: 'funnel' });
    expect(label).toBe('not-a-fit');
    expect(reasons.at(-1)).toMatchObject({ code: 'not-yet-lead', by: { preset: 'funnel', leadFrom: 'lead' } });
  });
});

describe('what the CRM says of the company', () => {
  it('makes it a customer without anybody known there', () => {
    expect(verdict({ status: status('customer') })).toMatchObject({
      label: 'customer',
      reasons: [{ code: 'customer-status' }],
    });
  });

  it('names the person who bought where one is known', () => {
    const contacts = [someContact({ stage: 'customer' })];
    expect(verdict({ contacts, status: status('customer') }).reasons[0]).toMatchObject({ code: 'is-customer' });
  });

  // 004, 7: person and company are entered as an opportunity together.
  it('shows an opportunity, whether it was said of the company or of a person', () => {
    expect(verdict({ status: status('opportunity') })).toMatchObject({
      label: 'lead',
      reasons: [{ code: 'is-opportunity' }],
    });
    const contacts = [someContact({ stage: 'opportunity' })];
    expect(verdict({ ...fitting, contacts })).toMatchObject({ label: 'prospect', also: ['lead'] });
    expect(codes({ ...fitting, contacts })).toEqual(['matches-icp', 'known-contact', 'is-opportunity']);
  });

  it('is no label when it only says prospect: that is a match of the profile', () => {
    expect(verdict({ status: status('prospect') }).label).toBe('not-a-fit');
  });

  it('gives a former customer as a reason, not as a label', () => {
    expect(verdict({ status: status('former-customer') }).label).toBe('not-a-fit');
    expect(codes({ ...fitting, status: status('former-customer') })).toEqual(['matches-icp', 'former-customer']);
  });

  it('ends what a person had bought before, who is still known', () => {
    const contacts = [sayStage(someContact(), 'customer', 'hand', daysAgo(400))];
    const ended = verdict({ contacts, status: status('former-customer') });
    expect(ended.label).toBe('lead');
    expect(ended.reasons.map(({ code }) => code)).toEqual(['known-contact', 'former-customer']);
  });

  it('does not end what was bought since', () => {
    const contacts = [sayStage(someContact(), 'customer', 'hand', daysAgo(2))];
    expect(verdict({ contacts, status: status('former-customer') }).label).toBe('customer');
  });
});
