import type { Signal } from '../model/signal.ts';
import type { DatedSignal, Freshness } from '../model/verdict.ts';
import { SIGNAL_LIVES, type SignalLife } from './signal-lives.ts';

const DAY = 86_400_000;
/** Confidence (0–100) below which a signal is only "possible" and changes no label. */
const SURE_ENOUGH = 60;

/** A signal as it stands now: age in whole days, freshness, sign, and weight 0–100. `now` is epoch ms. */
export function dateSignal(signal: Signal, now: number): DatedSignal {
  const life = SIGNAL_LIVES[signal.type];
  // A change announced for a coming day is as fresh as today's.
  const ageDays = signal.date === null ? null : Math.max(0, Math.floor((now - signal.date) / DAY));
  const freshness = freshnessOf(ageDays, life);
  return { signal, ageDays, freshness, sign: life.sign, weight: weightOf(signal.confidence, ageDays, freshness, life) };
}

/** Whether a signal may change the label: dated, not expired, and sure enough. */
export function isActive({ signal, freshness }: DatedSignal): boolean {
  return (freshness === 'fresh' || freshness === 'fading') && signal.confidence >= SURE_ENOUGH;
}

/** Day (epoch ms) on which an active signal expires; null when it counts until cleared, or has no date. */
export function expiryOf(signal: Signal): number | null {
  const { expires } = SIGNAL_LIVES[signal.type];
  return signal.date === null || expires === null ? null : signal.date + expires * DAY;
}

/** The signal that counts longest first; one that counts until cleared before all. */
export function lastsLongest(one: DatedSignal, other: DatedSignal): number {
  const end = ({ signal }: DatedSignal) => expiryOf(signal) ?? Number.MAX_VALUE;
  return end(other) - end(one);
}

function freshnessOf(ageDays: number | null, { full, expires }: SignalLife): Freshness {
  if (ageDays === null) return 'undated';
  if (ageDays <= full) return 'fresh';
  return expires === null || ageDays <= expires ? 'fading' : 'expired';
}

function weightOf(confidence: number, ageDays: number | null, freshness: Freshness, life: SignalLife): number {
  if (ageDays === null || freshness === 'expired') return 0;
  if (life.expires === null) return confidence;
  return Math.round(confidence * 0.5 ** (Math.max(0, ageDays - life.full) / life.halfLife));
}
