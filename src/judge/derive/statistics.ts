import type { Share } from '../../model/derived-icp.ts';

/**
 * Between which shares (0–1) the true one lies, seen from a sample: Wilson's score interval (Wilson, J. Am. Stat. Assoc.
 * 22, 1927), which stays honest for few observations and for shares near 0 and 1. Of nothing known it is 0 to 1.
 * @param z how many standard deviations wide, either way
 */
export function wilson({ yes, known }: Share, z: number): { readonly low: number; readonly high: number } {
  if (known === 0) return { low: 0, high: 1 };
  const share = yes / known;
  const square = (z * z) / known;
  const centre = share + square / 2;
  const half = z * Math.sqrt((share * (1 - share)) / known + square / (4 * known));
  return {
    low: yes === 0 ? 0 : Math.max(0, (centre - half) / (1 + square)),
    high: yes === known ? 1 : Math.min(1, (centre + half) / (1 + square)),
  };
}

/**
 * The probability (0–1) that a sample has so much more of something than the others by chance alone: Fisher's exact
 * test to one side (Fisher, J. R. Stat. Soc. 85, 1922), which needs neither many observations nor middling shares.
 */
export function chanceOfExcess(sample: Share, others: Share): number {
  const yes = sample.yes + others.yes;
  const all = sample.known + others.known;
  const whole = logChoose(all, sample.known);
  let chance = 0;
  for (let hits = sample.yes; hits <= Math.min(yes, sample.known); hits += 1) {
    const misses = sample.known - hits;
    if (misses <= all - yes) chance += Math.exp(logChoose(yes, hits) + logChoose(all - yes, misses) - whole);
  }
  return Math.min(1, chance);
}

function logChoose(from: number, chosen: number): number {
  return logFactorial(from) - logFactorial(chosen) - logFactorial(from - chosen);
}

/** Stirling's series from 10 on, where it is right to ten digits; counted out below. */
function logFactorial(count: number): number {
  if (count < 10) return Math.log([1, 1, 2, 6, 24, 120, 720, 5_040, 40_320, 362_880][count] ?? 1);
  const inverse = 1 / count;
  const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1_260;
  return count * Math.log(count) - count + Math.log(2 * Math.PI * count) / 2 + series;
}

/** The value below which a share (0–1) of the values lies; the values need no order. NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = Math.round(share * (sorted.length - 1));
  return sorted[place] ?? Number.NaN;
}
