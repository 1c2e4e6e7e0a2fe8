// How long ago, as pages say it. A unit that is counted is not yet full: "1mo" is 30 to 59 days, never a day.
import type { When } from '../../model/when.ts';
import { wordPattern } from '../text.ts';
import { AGO, NOW_WORDS, ONE, PUBLISHED_WORDS, TIME_UNITS, YESTERDAY_WORDS } from '../words/relative-times.ts';

const units = new Map(TIME_UNITS.flatMap(({ days, words }) => words.map((word) => [word, days] as const)));
const unit = `(?<unit>${[...units.keys()].toSorted((one, other) => other.length - one.length).join('|')})`;
const ago = `(?:${AGO.join('|')})`;
const number = '(?<count>\\d{1,3})(?<more>\\+?)';
const counted = new RegExp(`(?<![\\wÀ-ӿ])${number}\\s${unit}\\s${ago}(?![A-Za-zÀ-ӿ])`, 'iu');
const single = new RegExp(`(?<![\\wÀ-ӿ])(?:(?:${ONE.join('|')})\\s)?${unit}\\s${ago}(?![A-Za-zÀ-ӿ])`, 'iu');
const short = new RegExp(`^${number}\\s?${unit}(?![\\wÀ-ӿ])`, 'iu');
const now = wordPattern(NOW_WORDS);
const yesterday = wordPattern(YESTERDAY_WORDS);
const BETWEEN = /\s[·•|–—-]\s|,\s/;
/** What may stand beside an age: that it is of publication, the Swedish and Norwegian "för", a time of day. */
const AROUND = [
  wordPattern(PUBLISHED_WORDS),
  /(?<![\wÀ-ӿ])(?:för|for)(?![\wÀ-ӿ])/i,
  /(?:klo|kl\.?|at)?\s?\d{1,2}[.:]\d\d/i,
];

/** How long before it was read a text says something was: "2 weeks ago" is 14 to 20 days. Null when it does not say. */
export function ageIn(text: string): When | null {
  const found = counted.exec(text)?.groups;
  if (found !== undefined) return ageOf(found);
  const one = single.exec(text)?.groups;
  if (one !== undefined) return ageOf({ ...one, count: '1' });
  if (yesterday.test(text)) return { daysAgo: 1, upTo: 1 };
  return now.test(text) ? { daysAgo: 0, upTo: 0 } : null;
}

/** The same of a text that stands where a time does, and begins with one as LinkedIn shortens it: "3d •", "1 md.". */
export function shortAgeIn(text: string): When | null {
  const found = short.exec(text.trimStart())?.groups;
  return found === undefined ? ageIn(text) : ageOf(found);
}

/** The same of a line, or a part of one, that says nothing else: "Anna Ek · för 2 dagar sedan", but not "Today's tip". */
export function ageAlone(text: string): When | null {
  for (const part of text.split(BETWEEN)) {
    const when = wholeAge(part);
    if (when !== null) return when;
  }
  return null;
}

function wholeAge(text: string): When | null {
  const when = ageIn(text);
  if (when === null) return null;
  const rest = [counted, single, yesterday, now, ...AROUND].reduce((left, pattern) => left.replace(pattern, ''), text);
  return /[\wÀ-ӿ]/.test(rest) ? null : when;
}

/** "30+ days" are counted no further: up to three times as many. */
function ageOf({ count, unit: word, more }: Readonly<Record<string, string | undefined>>): When {
  const days = units.get((word ?? '').toLowerCase()) ?? 0;
  const daysAgo = Number(count) * days;
  return { daysAgo, upTo: more === '+' ? 3 * daysAgo : daysAgo + Math.max(0, days - 1) };
}
