import { NOTICED } from '../model/learned.ts';
import { learnedShare } from '../model/learned-share.ts';
import { DEFAULT_SETTINGS, type SignalLife, type SignalSettings } from '../model/settings.ts';
import { type Signal, SURE_ENOUGH } from '../model/signal.ts';
import { SIGNAL_LIVES } from '../model/signal-lives.ts';
import type { DatedSignal, Freshness, SignalStanding } from '../model/verdict.ts';

const DAY = 86_400_000;

/**
 * A signal as it stands now: age in whole days, freshness, sign, standing and weight. The weight is that of its type for
 * this seller × confidence × what the half-life has left of it. `now` is epoch ms. A rough date, the middle
 * of the days it may have been, counts as an exact one.
 */
export function dateSignal(
  signal: Signal,
  now: number,
  settings: SignalSettings = DEFAULT_SETTINGS.signals,
): DatedSignal {
  const { type, date } = signal;
  const { sign } = SIGNAL_LIVES[type];
  const life = settings.lives[type] ?? SIGNAL_LIVES[type];
  // A change announced for a coming day is as fresh as today's.
  const ageDays = date === null ? null : Math.max(0, Math.floor((now - date) / DAY));
  const freshness = freshnessOf(ageDays, life);
  const isMuted = life.weight === 0 || settings.muted.includes(type);
  const share = learnedShare(settings.learned[type]);
  const standing = standingOf(signal, freshness, isMuted, share);
  const isWeighed = standing === 'counts' || standing === 'possible';
  return {
    signal,
    ageDays,
    freshness,
    expiresAt: date === null || life.expires === null ? null : date + life.expires * DAY,
    sign,
    standing,
    weight: isWeighed ? Math.round(share * certaintyOf(signal) * decayed(life, ageDays)) : 0,
  };
}

/** Whether a signal may change the label. */
export function isActive({ standing }: DatedSignal): boolean {
  return standing === 'counts';
}

/** Whether what a signal says has happened is taken as so now, though its type may count for nothing. */
export function isBelieved({ standing, signal }: DatedSignal): boolean {
  return standing === 'counts' || (standing === 'muted' && 100 * certaintyOf(signal) >= SURE_ENOUGH);
}

/** The signal that counts longest first; one that counts until cleared before all. */
export function lastsLongest(one: DatedSignal, other: DatedSignal): number {
  return (other.expiresAt ?? Number.MAX_VALUE) - (one.expiresAt ?? Number.MAX_VALUE);
}

/**
 * What all that counts but bad news comes to together (0–100), with diminishing return: each adds its share of what the
 * others have left (1 − Π(1 − weight)). For ranking companies by what speaks for a call now.
 */
export function strengthOf(signals: readonly DatedSignal[]): number {
  let left = 1;
  for (const { standing, sign, weight } of signals) {
    if (standing === 'counts' && sign !== 'negative') left *= 1 - weight / 100;
  }
  return Math.round(100 * (1 - left));
}

/** What the seller said has the first word; then the calendar; then what they want to hear of; then how sure it is. */
function standingOf(signal: Signal, freshness: Freshness, isMuted: boolean, share: number): SignalStanding {
  const opinion = signal.opinion?.is;
  if (opinion === 'dismissed' || opinion === 'over') return opinion;
  if (freshness === 'undated' || freshness === 'expired') return freshness;
  if (isMuted) return 'muted';
  return isSure(signal, share) ? 'counts' : 'possible';
}

/** What the seller dismissed of a type makes the next ones that are noticed doubtful. */
function isSure(signal: Signal, share: number): boolean {
  if (signal.opinion?.is === 'confirmed') return true;
  return signal.confidence * (NOTICED.has(signal.source) ? share : 1) >= SURE_ENOUGH;
}

/** 0–1. */
function certaintyOf({ opinion, confidence }: Signal): number {
  return opinion?.is === 'confirmed' ? 1 : confidence / 100;
}

function freshnessOf(ageDays: number | null, { full, expires }: SignalLife): Freshness {
  if (ageDays === null) return 'undated';
  if (expires !== null && ageDays > expires) return 'expired';
  return ageDays <= full ? 'fresh' : 'fading';
}

/** The weight of a type after some days. What counts until it is cleared counts in full. */
function decayed({ weight, full, expires, halfLife }: SignalLife, ageDays: number | null): number {
  if (ageDays === null || expires === null || ageDays <= full) return weight;
  return weight * 0.5 ** ((ageDays - full) / halfLife);
}
