import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, someSignal } from '../../tests/support/companies.ts';
import { DEFAULT_SETTINGS, type SignalSettings } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import { dateSignal, strengthOf } from './freshness.ts';

const DAY = 86_400_000;
const FUNDING = { weight: 100, full: 30, expires: 90, halfLife: 30 };
const weighed = (settings: Partial<SignalSettings> = {}) => ({ ...DEFAULT_SETTINGS.signals, ...settings });
const SURE = weighed({ lives: { funding: FUNDING } });

const dated = (days: number, signal: Partial<Signal> = {}, settings: SignalSettings = SURE) =>
  dateSignal(someSignal({ date: daysAgo(days), ...signal }), NOW, settings);
const said = (is: 'confirmed' | 'dismissed' | 'over'): Partial<Signal> => ({ opinion: { is, at: NOW } });

describe('the age of a signal', () => {
  it('leads from fresh over fading to expired by the windows of its type', () => {
    expect([0, 30, 31, 90, 91].map((days) => dated(days).freshness)).toEqual([
      'fresh',
      'fresh',
      'fading',
      'fading',
      'expired',
    ]);
  });

  it('is judged by the windows the seller set', () => {
    const settings = weighed({ lives: { funding: { ...FUNDING, full: 5, expires: 10 } } });
    expect([5, 6, 11].map((days) => dated(days, {}, settings).freshness)).toEqual(['fresh', 'fading', 'expired']);
    expect(dated(2, {}, settings).expiresAt).toBe(daysAgo(2) + 10 * DAY);
  });

  it('is that of today for a coming day', () => {
    expect(dated(-10)).toMatchObject({ ageDays: 0, freshness: 'fresh' });
  });

  it('is counted from a rough date as from an exact one', () => {
    expect(dated(91, { isDateRough: true })).toMatchObject({ ageDays: 91, standing: 'expired' });
    expect(dated(40, { isDateRough: true }).weight).toBe(dated(40).weight);
  });

  it('is none without a date: then it counts nothing', () => {
    expect(dated(0, { date: null })).toMatchObject({
      ageDays: null,
      freshness: 'undated',
      standing: 'undated',
      expiresAt: null,
      weight: 0,
    });
    expect(dated(0, { date: null, ...said('confirmed') }).standing).toBe('undated');
  });

  it('never lets an insolvency expire', () => {
    expect(dated(2_000, { type: 'insolvency' })).toMatchObject({
      freshness: 'fading',
      standing: 'counts',
      expiresAt: null,
      weight: 100,
    });
  });
});

describe('the weight of a signal', () => {
  it('halves each half-life after the days at full strength', () => {
    expect([0, 30, 60, 90, 91].map((days) => dated(days).weight)).toEqual([100, 100, 50, 25, 0]);
  });

  it('is that of its type × confidence × what the half-life left', () => {
    const settings = weighed({ lives: { funding: { ...FUNDING, weight: 50 } } });
    expect(dated(60, { confidence: 80 }, settings).weight).toBe(20);
  });

  it('is as shipped where nothing was set', () => {
    const weightOf = (type: Signal['type']) => dateSignal(someSignal({ type }), NOW).weight;
    expect([weightOf('funding'), weightOf('award'), weightOf('newsletter')]).toEqual([80, 20, 15]);
  });

  it('falls with what the seller dismissed of the type', () => {
    const settings = weighed({ lives: { funding: FUNDING }, learned: { funding: { confirmed: 0, dismissed: 8 } } });
    expect(dated(0, {}, settings).weight).toBe(50);
    expect(dated(0, { type: 'hiring' }, settings).weight).toBe(60);
  });

  it('is that of a sure one once it is confirmed', () => {
    expect(dated(0, { confidence: 40, ...said('confirmed') }).weight).toBe(100);
  });
});

describe('the standing of a signal', () => {
  it('is possible below a confidence of 60, until the seller confirms it', () => {
    expect([59, 60].map((confidence) => dated(0, { confidence }).standing)).toEqual(['possible', 'counts']);
    expect(dated(0, { confidence: 30, ...said('confirmed') }).standing).toBe('counts');
    expect(dated(0, { confidence: 50 }).weight).toBe(50);
  });

  it('becomes possible where what was noticed of its type was often dismissed, but not where it was said', () => {
    const settings = weighed({ learned: { funding: { confirmed: 0, dismissed: 4 } } });
    const standing = (signal: Partial<Signal>) => dated(0, { confidence: 80, ...signal }, settings).standing;
    expect(standing({ source: 'feed' })).toBe('possible');
    expect(standing({ source: 'feed', ...said('confirmed') })).toBe('counts');
    expect(standing({ source: 'seller' })).toBe('counts');
    expect(standing({ source: 'import' })).toBe('counts');
  });

  it('is what the seller said: dismissed or over', () => {
    expect(dated(0, said('dismissed'))).toMatchObject({ standing: 'dismissed', weight: 0 });
    expect(dated(0, { type: 'insolvency', ...said('over') })).toMatchObject({ standing: 'over', weight: 0 });
  });

  it('is expired in the end, confirmed or not', () => {
    expect(dated(91, said('confirmed')).standing).toBe('expired');
  });

  it('is muted where the type is, or counts for nothing', () => {
    expect(dated(0, {}, weighed({ muted: ['funding'] }))).toMatchObject({ standing: 'muted', weight: 0 });
    expect(dated(0, {}, weighed({ lives: { funding: { ...FUNDING, weight: 0 } } })).standing).toBe('muted');
    expect(dated(0, { confidence: 50 }, weighed({ muted: ['funding'] })).standing).toBe('muted');
  });
});

describe('what several signals count together', () => {
  const half = weighed({ lives: { funding: { ...FUNDING, weight: 50 }, layoffs: { ...FUNDING, weight: 90 } } });
  const strength = (...signals: Partial<Signal>[]) => strengthOf(signals.map((signal) => dated(0, signal, half)));

  it('grows with each, by less and less', () => {
    expect([strength(), strength({}), strength({}, {}), strength({}, {}, {})]).toEqual([0, 50, 75, 88]);
  });

  it('takes in neither bad news nor what does not count', () => {
    expect(strength({}, { type: 'layoffs' }, { confidence: 50 }, said('dismissed'), { date: null })).toBe(50);
  });
});
