import type { Currency } from '../model/icp.ts';

/**
 * What one euro bought, rounded: the order of size in which central banks quoted it in 2024–2026. Good for telling a
 * company of two million from one of twenty, not for money; whoever uses it leaves a margin (`RATE_MARGIN`).
 */
const PER_EURO: Readonly<Record<Currency, number>> = {
  EUR: 1,
  SEK: 11.2,
  NOK: 11.7,
  DKK: 7.46,
  ISK: 146,
  GBP: 0.86,
  USD: 1.12,
  CHF: 0.94,
  PLN: 4.27,
};

/** The share by which a converted sum may be wrong, either way. */
export const RATE_MARGIN = 0.15;

/** A sum in another currency, roughly; null where the rate is not known. */
export function convertRoughly(amount: number, from: string, to: Currency): number | null {
  const rate = new Map<string, number>(Object.entries(PER_EURO)).get(from);
  return rate === undefined ? null : (amount / rate) * PER_EURO[to];
}
