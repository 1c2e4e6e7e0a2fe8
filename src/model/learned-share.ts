import type { SignalSettings } from './settings.ts';

type Learned = SignalSettings['learned'][keyof SignalSettings['learned']];

/** Confirmations that are taken as given before anything was said: a few clicks move little, many move much. */
const PRIOR = 8;
/** What nobody can dismiss a type below. To hear nothing of it at all is said by muting it. */
const LEAST = 0.25;

/**
 * The share (0.25–1) of its weight at which a type counts for this seller: the mean of a Beta distribution of
 * 8 + confirmed and dismissed, so 1 while nothing was dismissed, 12/13 for 4 confirmed and 1 dismissed, one half for
 * 8 dismissed. Confirming wins back what dismissing took.
 */
export function learnedShare(learned: Learned): number {
  if (learned === undefined) return 1;
  const { confirmed, dismissed } = learned;
  return Math.max(LEAST, (PRIOR + confirmed) / (PRIOR + confirmed + dismissed));
}
