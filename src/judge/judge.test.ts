import { describe, expect, it } from 'vitest';
import {
  daysAgo,
  employees,
  NOW,
  place,
  someContact,
  someFacts,
  someIcp,
  someSignal,
} from '../../tests/support/companies.ts';
import { STAGES } from '../model/contact.ts';
import { SIGNAL_TYPES } from '../model/signal.ts';
import { type Evidence, judge } from './judge.ts';

const verdict = (evidence: Partial<Evidence> = {}) =>
  judge({
    facts: someFacts(),
    contacts: [],
    signals: [],
    icps: [someIcp()],
    definitions: 'icp-first',
    now: NOW,
    ...evidence,
  });
const abroad = { facts: someFacts({ country: null }), icps: [someIcp([place(['SE']), employees(50, 250)])] };
const misfit = { icps: [someIcp([place(['SE'])])] };

describe('the label', () => {
  it('is prospect for a match without anything new', () => {
    expect(verdict()).toMatchObject({ label: 'prospect', also: [], play: { id: 'first-contact-best-fit' } });
  });

  it('is trigger for a match with a fresh positive signal, and prospect beside it', () => {
    const { label, also, reasons, play } = verdict({ signals: [someSignal()] });
    expect({ label, also }).toEqual({ label: 'trigger', also: ['prospect'] });
    expect(reasons[0]?.code).toBe('fresh-signal');
    expect(play).toMatchObject({ id: 'act-on-funding', signal: { type: 'funding' } });
  });

  it('is no trigger when the signal is expired, undated, doubtful or neutral', () => {
    const weak = [
      someSignal({ date: daysAgo(91) }),
      someSignal({ date: null }),
      someSignal({ confidence: 50 }),
      someSignal({ type: 'award' }),
    ];
    for (const signal of weak) expect(verdict({ signals: [signal] }).label).toBe('prospect');
  });

  it('stays what it was when a strong signal comes from outside the profile, and says so', () => {
    const { label, reasons } = verdict({ ...misfit, signals: [someSignal()] });
    expect(label).toBe('not-a-fit');
    expect(reasons.map(({ code }) => code)).toEqual(['fails-must', 'signal-outside-icp']);
  });

  it('is hold for a match with a negative signal, until that expires', () => {
    const signals = [someSignal({ type: 'layoffs', date: daysAgo(20) }), someSignal({ id: 'other' })];
    const { label, also, play } = verdict({ signals });
    expect({ label, also }).toEqual({ label: 'hold', also: ['prospect'] });
    expect(play).toMatchObject({ id: 'hold-layoffs', lookAgainAt: daysAgo(20) + 180 * 86_400_000 });
  });

  it('holds an insolvent company until the seller clears it', () => {
    const { label, play } = verdict({ signals: [someSignal({ type: 'insolvency', date: daysAgo(900) })] });
    expect(label).toBe('hold');
    expect(play).toMatchObject({ id: 'stop-insolvency', lookAgainAt: null });
  });

  it('holds what interest alone made a prospect, and goes by the bad news that lasts longest', () => {
    const contacts = [someContact({ stage: 'visitor' })];
    const signals = [
      someSignal({ type: 'layoffs', date: daysAgo(1) }),
      someSignal({ id: 'end', type: 'insolvency', date: daysAgo(40) }),
    ];
    const { label, reasons, play } = verdict({ ...misfit, contacts, signals, definitions: 'engagement-first' });
    expect({ label, play: play.id, signal: play.signal?.id }).toEqual({
      label: 'hold',
      play: 'stop-insolvency',
      signal: 'end',
    });
    expect(reasons[0]).toMatchObject({ signal: { signal: { id: 'end' } }, lookAgainAt: null });
  });

  it('is lead for a known person at a company that does not match', () => {
    expect(verdict({ ...misfit, contacts: [someContact()] })).toMatchObject({
      label: 'lead',
      play: { id: 'deepen-lead' },
    });
  });

  it('is customer before anything else, and a negative signal asks to protect it', () => {
    const contacts = [someContact({ stage: 'customer' })];
    expect(verdict({ contacts }).play.id).toBe('keep-customer');
    expect(verdict({ contacts, signals: [someSignal()] }).play.id).toBe('grow-customer');
    const { label, play } = verdict({ contacts, signals: [someSignal({ type: 'layoffs' })] });
    expect({ label, play: play.id }).toEqual({ label: 'customer', play: 'protect-customer' });
  });

  it('is unknown while too little is known, and without any profile', () => {
    expect(verdict(abroad)).toMatchObject({ label: 'unknown', play: { id: 'learn-more' } });
    expect(verdict({ icps: [] })).toMatchObject({
      label: 'unknown',
      reasons: [{ code: 'no-icp' }],
      play: { id: 'write-icp' },
    });
  });

  it('takes the best of several profiles', () => {
    const icps = [someIcp([place(['SE'])], { id: 'swedish' }), someIcp()];
    expect(verdict({ icps })).toMatchObject({
      label: 'prospect',
      fits: [{ icp: { id: 'icp' } }, { icp: { id: 'swedish' } }],
    });
  });
});

describe('a change that makes the company match', () => {
  const opened = someSignal({ type: 'expansion', change: { field: 'country', before: null, after: 'SE' } });

  it('names the signal, the profile and the criterion that turned', () => {
    const { label, reasons, play } = verdict({ ...misfit, signals: [opened] });
    expect(label).toBe('trigger');
    expect(reasons[0]).toMatchObject({ code: 'now-matches', flip: { signal: opened, criteria: [{ kind: 'place' }] } });
    expect(play.id).toBe('act-on-flip');
  });

  it('also when the page says it already', () => {
    const grown = someSignal({ type: 'headcount-growth', change: { field: 'employees', before: '30', after: '80' } });
    expect(verdict({ signals: [grown] }).reasons[0]).toMatchObject({ code: 'now-matches' });
  });

  it('is no flip when the company matched before', () => {
    const grown = someSignal({ type: 'headcount-growth', change: { field: 'employees', before: '70', after: '80' } });
    expect(verdict({ signals: [grown] }).reasons[0]).toMatchObject({ code: 'fresh-signal' });
  });

  it('counts no longer once it expired', () => {
    expect(verdict({ ...misfit, signals: [{ ...opened, date: daysAgo(121) }] }).label).toBe('not-a-fit');
  });
});

describe('definitions', () => {
  const subscriber = [someContact({ stage: 'subscriber' })];

  it('decide from which stage on a person is a known lead', () => {
    expect(verdict({ ...misfit, contacts: subscriber, definitions: 'icp-first' }).label).toBe('lead');
    expect(verdict({ ...misfit, contacts: subscriber, definitions: 'funnel' }).label).toBe('not-a-fit');
  });

  it('decide whether interest alone makes a prospect', () => {
    expect(verdict({ ...misfit, contacts: subscriber, definitions: 'engagement-first' })).toMatchObject({
      label: 'prospect',
      reasons: [{ code: 'engaged' }],
    });
  });
});

describe('the play', () => {
  it('follows the furthest stage when nothing has happened lately', () => {
    const contacts = [
      someContact({ id: 'early' }),
      someContact({ id: 'far', name: 'Bo', stage: 'sales-qualified-lead' }),
    ];
    expect(verdict({ contacts }).play).toMatchObject({ id: 'contact-lead', contact: 'Bo' });
  });

  it('answers somebody who asked before it acts on news', () => {
    const signals = [
      someSignal({ date: daysAgo(0) }),
      someSignal({ id: 'asked', type: 'demo-request', date: daysAgo(0) }),
    ];
    expect(verdict({ signals }).play).toMatchObject({ id: 'answer-demo-request', signal: { id: 'asked' } });
  });

  it('exists for every stage and every type of signal', () => {
    for (const stage of STAGES)
      for (const type of SIGNAL_TYPES)
        expect(verdict({ contacts: [someContact({ stage })], signals: [someSignal({ type })] }).play.id).not.toBe('');
  });
});
