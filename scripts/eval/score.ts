import type { Outcome } from './compare.ts';

/** How one field was read over all pages. Precision and recall are shares, null when there is nothing to share. */
export interface Score {
  readonly labelled: number;
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Counts outcomes of one field. In a list field an item that is not labelled is wrong without being labelled. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
  const [right, wrong, missing] = [count('right'), count('wrong'), count('missing')];
  const labelled = outcomes.filter(({ result, isExtra }) => result !== 'wrong' || isExtra !== true).length;
  return { labelled, right, wrong, missing, precision: share(right, right + wrong), recall: share(right, labelled) };
}

/** The median and the 95th percentile of some milliseconds; zeros of none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (quantile: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0;
  return { median: rounded(at(0.5)), p95: rounded(at(0.95)) };
}

/** A share in three digits; null of nothing. */
export const share = (part: number, whole: number) => (whole === 0 ? null : rounded(part / whole));
const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
