import type { Observation } from '../../model/reading.ts';
import { wordPattern } from '../text.ts';
import { AGO, NOW_WORDS, ONE, TIME_UNITS, YESTERDAY_WORDS } from '../words/relative-times.ts';

const units = new Map(TIME_UNITS.flatMap(({ days, words }) => words.map((word) => [word, days] as const)));
const unit = `(?<unit>${[...units.keys()].toSorted((one, other) => other.length - one.length).join('|')})`;
const ago = `(?:${AGO.join('|')})`;
const counted = new RegExp(`(?<![\\wÀ-ӿ])(?<count>\\d{1,3})\\+?\\s${unit}\\s${ago}(?![A-Za-zÀ-ӿ])`, 'iu');
const single = new RegExp(`(?<![\\wÀ-ӿ])(?:(?:${ONE.join('|')})\\s)?${unit}\\s${ago}(?![A-Za-zÀ-ӿ])`, 'iu');
const now = wordPattern(NOW_WORDS);
const yesterday = wordPattern(YESTERDAY_WORDS);

/** How many days before it was read a text says something was: "2 weeks ago" is 14. Null when it does not say. */
export function daysAgoIn(text: string): number | null {
  const several = counted.exec(text)?.groups;
  if (several !== undefined) return Number(several['count']) * daysOf(several['unit']);
  const one = single.exec(text)?.groups;
  if (one !== undefined) return daysOf(one['unit']);
  if (yesterday.test(text)) return 1;
  return now.test(text) ? 0 : null;
}

/** The same as an observation holds it. */
export function whenIn(text: string): Observation['when'] {
  const daysAgo = daysAgoIn(text);
  return daysAgo === null ? null : { daysAgo };
}

const daysOf = (word: string | undefined) => units.get((word ?? '').toLowerCase()) ?? 0;
