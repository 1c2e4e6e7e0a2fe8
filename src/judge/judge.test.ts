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
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { SIGNAL_TYPES, type SignalType } from '../model/signal.ts';
import { typesIn } from '../model/signal-lives.ts';
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

  it('tells a strong signal without calling the company outside where nothing says that it does not fit', () => {
    const codes = (input: Parameters<typeof verdict>[0]) => verdict(input).reasons.map(({ code }) => code);
    const signals = [someSignal()];
    expect(codes({ icps: [], signals })).toEqual(['no-icp', 'signal-unjudged']);
    expect(codes({ facts: someFacts({ country: null, employees: null }), signals })).toEqual([
      'too-little-known',
      'signal-unjudged',
    ]);
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

  it('stays what it was when the seller dismissed the signal, or said that it is over', () => {
    for (const is of ['dismissed', 'over'] as const) {
      const opinion = { is, at: NOW };
      expect(verdict({ signals: [someSignal({ opinion })] }).label).toBe('prospect');
      expect(verdict({ signals: [someSignal({ type: 'insolvency', opinion })] }).label).toBe('prospect');
    }
  });

  it('is trigger by a doubtful signal once the seller confirmed it', () => {
    const signals = [someSignal({ confidence: 35, opinion: { is: 'confirmed', at: NOW } })];
    expect(verdict({ signals })).toMatchObject({ label: 'trigger', play: { id: 'act-on-funding' } });
  });

  it('is customer before anything else, and a negative signal asks to protect it', () => {
    const contacts = [someContact({ stage: 'customer' })];
    expect(verdict({ contacts }).play.id).toBe('keep-customer');
    expect(verdict({ contacts, signals: [someSignal()] }).play.id).toBe('grow-customer');
    const { label, play } = verdict({ contacts, signals: [someSignal({ type: 'layoffs' })] });
    expect({ label, play: play.id }).toEqual({ label: 'customer', play: 'protect-customer' });
  });

  it.each(typesIn('negative'))('has every customer protected from %s, matching or not, and says why', (type) => {
    for (const stage of ['customer', 'evangelist'] as const) {
      for (const facts of [{}, misfit]) {
        const evidence = { ...facts, contacts: [someContact({ stage })], signals: [someSignal({ type })] };
        const { label, play, reasons } = verdict(evidence);
        const id = type === 'layoffs' ? 'protect-customer' : 'secure-customer';
        expect({ label, play: play.id, signal: play.signal?.type }).toEqual({
          label: 'customer',
          play: id,
          signal: type,
        });
        expect(reasons.filter(({ code }) => code === 'negative-signal')).toHaveLength(1);
      }
    }
  });

  it.each(typesIn('negative'))('holds a match with %s, and says until when', (type) => {
    const { label, reasons, play } = verdict({ signals: [someSignal({ type, date: daysAgo(5) })] });
    const until = type === 'layoffs' ? daysAgo(5) + 180 * 86_400_000 : null;
    expect(label).toBe('hold');
    expect(reasons[0]).toMatchObject({ code: 'negative-signal', lookAgainAt: until });
    expect(play).toMatchObject({ channel: 'none', lookAgainAt: until });
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

  it('is told of every profile it makes match, the best one first', () => {
    const icps = [
      someIcp([place(['SE'])], { id: 'swedish' }),
      someIcp([place(['SE']), employees(500, null)], { id: 'big' }),
    ];
    const twice = [...icps, someIcp([place(['SE', 'NO'])], { id: 'west' })];
    const codes = verdict({ icps: twice, signals: [opened] }).reasons.filter(({ code }) => code === 'now-matches');
    expect(codes).toMatchObject([{ flip: { icp: { id: 'swedish' } } }, { flip: { icp: { id: 'west' } } }]);
  });

  it('is none when a later change took it back', () => {
    const closed = someSignal({
      id: 'closed',
      type: 'relocation',
      date: daysAgo(1),
      change: { field: 'country', before: 'SE', after: null },
    });
    const { label, reasons } = verdict({ ...misfit, signals: [opened, closed] });
    expect(label).not.toBe('trigger');
    expect(reasons.map(({ code }) => code)).not.toContain('now-matches');
  });

  it('counts no longer once it expired', () => {
    expect(verdict({ ...misfit, signals: [{ ...opened, date: daysAgo(121) }] }).label).toBe('not-a-fit');
  });
});

describe('a change that ends the match', () => {
  const left = someSignal({ type: 'relocation', change: { field: 'country', before: 'FI', after: 'EE' } });

  it('is told with the profile and the criterion that turned, and makes no trigger', () => {
    const { label, also, reasons } = verdict({ signals: [left] });
    expect([label, ...also]).not.toContain('trigger');
    expect(reasons.find(({ code }) => code === 'no-longer-matches')).toMatchObject({
      flip: { signal: left, icp: { id: 'icp' }, criteria: [{ kind: 'place' }] },
    });
  });

  it('is told of a customer too', () => {
    const { label, reasons } = verdict({ contacts: [someContact({ stage: 'customer' })], signals: [left] });
    expect(label).toBe('customer');
    expect(reasons.map(({ code }) => code)).toContain('no-longer-matches');
  });

  it('is told beside a profile that matches by the same change', () => {
    const icps = [someIcp(), someIcp([place(['EE'])], { id: 'baltic' })];
    const { label, reasons } = verdict({ icps, signals: [left] });
    expect(label).toBe('trigger');
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['now-matches', 'no-longer-matches']));
  });

  it('is not told once the seller dismissed it', () => {
    const { label, reasons } = verdict({ signals: [{ ...left, opinion: { is: 'dismissed', at: NOW } }] });
    expect(label).toBe('prospect');
    expect(reasons.map(({ code }) => code)).not.toContain('no-longer-matches');
  });
});

describe('signals of a muted type', () => {
  const muting = (...muted: SignalType[]) => ({ signalSettings: { ...DEFAULT_SETTINGS.signals, muted } });
  const deaf = someIcp(undefined, { mutedSignals: ['funding'] });

  it('make neither trigger nor hold, and stay in the history', () => {
    const { label, signals, signalStrength } = verdict({ ...muting('funding'), signals: [someSignal()] });
    expect({ label, signalStrength }).toEqual({ label: 'prospect', signalStrength: 0 });
    expect(signals).toMatchObject([{ signal: { type: 'funding' }, standing: 'muted' }]);
    expect(verdict({ ...muting('layoffs'), signals: [someSignal({ type: 'layoffs' })] }).label).toBe('prospect');
  });

  it('still tell what is so: a country that was left is left', () => {
    const left = someSignal({ type: 'relocation', change: { field: 'country', before: 'FI', after: 'EE' } });
    expect(verdict({ ...muting('relocation'), signals: [left] }).label).not.toBe('prospect');
  });

  it('make no trigger for the profile that mutes them', () => {
    const { label, signals, play } = verdict({ icps: [deaf], signals: [someSignal()] });
    expect({ label, standing: signals[0]?.standing }).toEqual({ label: 'prospect', standing: 'muted' });
    expect(play.signal).toBeNull();
    expect(verdict({ icps: [deaf], signals: [someSignal({ type: 'hiring' })] }).label).toBe('trigger');
  });

  it('make one all the same where another profile matches that hears them', () => {
    expect(verdict({ icps: [deaf, someIcp(undefined, { id: 'other' })], signals: [someSignal()] }).label).toBe(
      'trigger',
    );
  });

  it('turn no profile that mutes them', () => {
    const opened = someSignal({ type: 'expansion', change: { field: 'country', before: null, after: 'SE' } });
    const icps = [someIcp([place(['SE'])], { mutedSignals: ['expansion'] })];
    const { label, reasons } = verdict({ icps, signals: [opened] });
    expect(label).toBe('prospect');
    expect(reasons.map(({ code }) => code)).not.toContain('now-matches');
  });
});

describe('what the people of a company did', () => {
  const asked = (days: number) =>
    someContact({ engagements: [{ type: 'demo-request', date: daysAgo(days), source: '', url: '' }] });

  it('is a trigger where the company matches, as soon as it is known', () => {
    const { label, signals, play } = verdict({ contacts: [asked(1)] });
    expect(label).toBe('trigger');
    expect(signals).toMatchObject([{ signal: { type: 'demo-request', source: 'engagement' }, standing: 'counts' }]);
    expect(play).toMatchObject({ id: 'answer-demo-request', signal: { source: 'engagement' } });
  });

  it('gives the play where the company does not match, and leaves the label to the person', () => {
    const { label, reasons, play } = verdict({ ...misfit, contacts: [asked(1)] });
    expect({ label, play: play.id }).toEqual({ label: 'lead', play: 'answer-demo-request' });
    expect(reasons.map(({ code }) => code)).toEqual(['known-contact']);
  });

  it('is none once it expired, or the type is muted', () => {
    expect(verdict({ contacts: [asked(31)] }).label).toBe('prospect');
    const signalSettings = { ...DEFAULT_SETTINGS.signals, muted: ['demo-request' as const] };
    expect(verdict({ contacts: [asked(1)], signalSettings }).label).toBe('prospect');
  });

  it('is done with once the seller did something about it', () => {
    const contacts = [asked(1)];
    const signalId = verdict({ contacts }).play.signal?.id ?? null;
    const plays = [{ rule: 'answer-demo-request', signalId, state: 'done', at: NOW, until: null } as const];
    expect(verdict({ contacts, plays }).play.id).not.toBe('answer-demo-request');
  });

  it('adds up', () => {
    const visits = [1, 2, 3].map(
      (days) => ({ type: 'pricing-visit', date: daysAgo(days), source: '', url: '' }) as const,
    );
    const strength = (count: number) =>
      verdict({ contacts: [someContact({ engagements: visits.slice(0, count) })] }).signalStrength;
    expect(strength(1)).toBe(60);
    expect(strength(2)).toBeGreaterThan(strength(1));
    expect(strength(3) - strength(2)).toBeLessThan(strength(2) - strength(1));
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
