import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, someContact, someSignal } from '../../tests/support/companies.ts';
import type { PlayState } from '../model/company.ts';
import type { PlayRule } from '../model/play-rule.ts';
import type { SignalType } from '../model/signal.ts';
import { choosePlay, type PlayQuestion } from './choose-play.ts';
import { dateSignal } from './freshness.ts';

const dated = (type: SignalType, id: string = type, days = 3) =>
  dateSignal(someSignal({ id, type, date: daysAgo(days) }), NOW);

const choose = (part: Partial<PlayQuestion> = {}) =>
  choosePlay({
    label: 'trigger',
    company: 'Lumivaara Oy',
    country: 'FI',
    status: null,
    grade: 'B',
    contacts: [],
    signals: [dated('funding')],
    flip: null,
    hasIcp: true,
    plays: [],
    now: NOW,
    ...part,
  });

const done = (rule: string, signalId: string | null, at = daysAgo(1)): PlayState => ({
  rule,
  signalId,
  state: 'done',
  at,
  until: null,
});
const snoozed = (rule: string, signalId: string | null, until: number): PlayState => ({
  rule,
  signalId,
  state: 'snoozed',
  at: daysAgo(1),
  until,
});
const own = (rule: Partial<PlayRule>): PlayRule => ({
  id: 'own',
  when: {},
  channel: 'call',
  withinDays: 1,
  words: null,
  isOff: false,
  ...rule,
});
const tomorrow = daysAgo(-1);

describe('the rule that wins', () => {
  it('is the first that holds, and those that are off are passed over', () => {
    const rules = [
      own({ id: 'off', isOff: true }),
      own({ id: 'abroad', when: { countries: ['SE'] } }),
      own({ id: 'here' }),
    ];
    expect(choose({ rules })).toMatchObject({ id: 'here', rule: { when: {}, words: null } });
    expect(choose({ rules, country: 'SE' }).id).toBe('abroad');
  });

  it('asks for every condition of its situation', () => {
    const rules = [
      own({ id: 'narrow', when: { grades: ['A'], stages: ['lead'], statuses: ['opportunity', 'former-customer'] } }),
      own({ id: 'rest' }),
    ];
    const contacts = [someContact({ stage: 'lead' })];
    expect(choose({ rules, grade: 'A', contacts, status: 'former-customer' }).id).toBe('narrow');
    expect(choose({ rules, grade: null, contacts, status: 'former-customer' }).id).toBe('rest');
    expect(choose({ rules, grade: 'A', contacts, status: null }).id).toBe('rest');
    expect(choose({ rules, grade: 'A', contacts: [], status: 'former-customer' }).id).toBe('rest');
  });

  it("goes by the company's own stage where that is further than the contact's", () => {
    const contacts = [someContact({ stage: 'subscriber' })];
    expect(choose({ label: 'prospect', contacts, signals: [], status: 'opportunity' }).id).toBe('support-decision');
  });

  it('keeps to the age of the event, and fading news waits behind fresh', () => {
    expect(choose().id).toBe('act-on-funding');
    const old = dated('funding', 'old', 60);
    expect(choose({ signals: [old] }).id).toBe('act-on-trigger');
    expect(choose({ signals: [old, dated('relocation')] })).toMatchObject({ id: 'act-on-relocation' });
  });
});

describe('a play that was done', () => {
  it('gives way to the next, about the next event', () => {
    const signals = [dated('funding'), dated('hiring')];
    expect(choose({ signals, plays: [done('act-on-funding', 'funding')] })).toMatchObject({
      id: 'act-on-hiring',
      signal: { id: 'hiring' },
    });
  });

  it('is not suggested about the same event by another rule', () => {
    expect(choose({ plays: [done('act-on-funding', 'funding')] }).id).toBe('all-done');
  });

  it('is suggested again about another event of the type', () => {
    const signals = [dated('funding', 'first'), dated('funding', 'second')];
    expect(choose({ signals, plays: [done('act-on-funding', 'first')] })).toMatchObject({
      id: 'act-on-funding',
      signal: { id: 'second' },
    });
  });

  it('comes back after a rest when it is about no event', () => {
    const calm = { label: 'prospect', signals: [] } as const;
    expect(choose({ ...calm, plays: [done('first-contact', null)] }).id).toBe('all-done');
    expect(choose({ ...calm, plays: [done('first-contact', null, daysAgo(90))] }).id).toBe('first-contact');
  });
});

describe('a play that was put off', () => {
  it('says until when, and comes back on the day', () => {
    const plays = [snoozed('act-on-funding', 'funding', tomorrow)];
    expect(choose({ plays })).toMatchObject({ id: 'act-on-funding', snoozedUntil: tomorrow });
    expect(choose({ plays, now: tomorrow })).toMatchObject({ id: 'act-on-funding', snoozedUntil: null });
  });

  it('stands back for another event, but not for a rule about none', () => {
    const plays = [snoozed('act-on-funding', 'funding', tomorrow)];
    const contacts = [someContact({ stage: 'marketing-qualified-lead' })];
    expect(choose({ plays, contacts })).toMatchObject({ id: 'act-on-funding', snoozedUntil: tomorrow });
    const signals = [dated('funding'), dated('hiring')];
    expect(choose({ plays, signals })).toMatchObject({ id: 'act-on-hiring', snoozedUntil: null });
  });
});

describe('the channel', () => {
  const keep = (part: Partial<PlayQuestion>) => choose({ label: 'lead', signals: [], ...part });
  const refused = someContact({ emailConsent: 'refused' });

  it('is no e-mail to somebody who asked for none', () => {
    expect(keep({ contacts: [refused] })).toMatchObject({ channel: 'call', insteadOfEmail: 'refused' });
    expect(keep({ contacts: [{ ...refused, linkedIn: '/in/aino' }] }).channel).toBe('linkedin');
    expect(keep({ contacts: [{ ...refused, linkedIn: '/in/aino', phone: '+358401234567' }] }).channel).toBe('call');
  });

  it('is no e-mail where the law asks for a consent that is not there', () => {
    const contacts = [someContact()];
    expect(keep({ contacts, country: 'DK' })).toMatchObject({
      channel: 'call',
      insteadOfEmail: 'no-consent',
      law: 'DK',
    });
    expect(keep({ contacts: [someContact({ emailConsent: 'given' })], country: 'DK' })).toMatchObject({
      channel: 'email',
      insteadOfEmail: null,
      law: 'DK',
    });
    expect(keep({ contacts, country: 'FI' })).toMatchObject({ channel: 'email', insteadOfEmail: null, law: 'FI' });
    expect(keep({ contacts, country: null })).toMatchObject({ channel: 'email', law: null });
  });

  it('may be e-mail to a customer, who gave the address when buying', () => {
    const contacts = [someContact({ stage: 'customer' })];
    expect(keep({ label: 'customer', contacts, country: 'DK' })).toMatchObject({
      id: 'keep-customer',
      channel: 'email',
    });
  });

  it('comes with a hint about calls only where there is one', () => {
    expect([choose({ country: 'DE' }).law, choose({ country: 'GB' }).law, choose({ country: 'FI' }).law]).toEqual([
      'DE',
      'GB',
      null,
    ]);
  });
});
