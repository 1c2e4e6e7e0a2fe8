import type { Employees } from '../../model/company.ts';
import { wordPattern } from '../text.ts';
import { EMPLOYEE_WORDS, FOLLOWER_WORDS, MEMBER_WORDS, OPEN_JOB_WORDS } from '../words/linkedin-labels.ts';

/** What LinkedIn shortens thousands and millions to, in its languages: "12K", "2,3 tn", "1,2 mn". */
const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  t: 1e3,
  tn: 1e3,
  tsd: 1e3,
  tusen: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mill: 1e6,
  milj: 1e6,
};
const DIGITS = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?";
const UNIT = `(?:\\s?(?:${Object.keys(UNITS).join('|')})(?![A-Za-zÀ-ӿ])\\.?)?`;
const COUNT = `(?:${DIGITS})${UNIT}`;
/** Not the end of a range or of a longer number. */
const ALONE = '(?<![\\d.,–-]\\s?)';

const countOf = (words: readonly string[]) =>
  new RegExp(`${ALONE}(?<count>${COUNT})\\s(?:${wordPattern(words).source})`, 'iu');

const patterns = {
  followers: countOf(FOLLOWER_WORDS),
  members: countOf(MEMBER_WORDS),
  openJobs: countOf(OPEN_JOB_WORDS),
};
const range = new RegExp(
  `${ALONE}(?<min>${COUNT})(?:\\s?[-–]\\s?(?<max>${COUNT})|(?<open>\\s?\\+)|(?=\\s?[A-Za-zÀ-ӿ]|\\s*$))`,
  'iu',
);
const people = wordPattern(EMPLOYEE_WORDS);
const over = /^(?:over|more than|yli|mer än|fler än|över|mer enn|flere enn|mere end|flere end)\s/i;

/** How many of something a text says; null when it does not. "12K followers" gives 12000. */
export function countIn(text: string, what: keyof typeof patterns): number | null {
  const written = patterns[what].exec(text)?.groups?.['count'];
  return written === undefined ? null : numberOf(written);
}

/** The size range in a text: "51–200", "10 001+", "1K-5K", "Over 10,000". Null when there is none. */
export function sizeIn(text: string): Employees | null {
  const groups = range.exec(text.replace(over, ''))?.groups;
  const min = numberOf(groups?.['min'] ?? '');
  if (groups === undefined || min === null) return null;
  if (groups['open'] !== undefined || over.test(text)) return { min: lower(min, groups['min'] ?? ''), max: null };
  const max = groups['max'] === undefined ? min : numberOf(groups['max']);
  if (max === null || max < min) return null;
  // "1K-5K" stands for 1,001–5,000, as the long form of the same range says.
  return { min: max > min ? lower(min, groups['min'] ?? '') : min, max };
}

/** Whether a text is a size range with its word: "51-200 employees". */
export function isSize(text: string): boolean {
  return text.length < 60 && people.test(text) && /\d\s?(?:[-–]|\+)/.test(text) && sizeIn(text) !== null;
}

function lower(min: number, written: string): number {
  return /[A-Za-zÀ-ӿ]/u.test(written) || /0{3}$/.test(String(min)) ? min + 1 : min;
}

function numberOf(written: string): number | null {
  const groups = /^(?<digits>[\d.,'’\s]+?)\s?(?<unit>[A-Za-zÀ-ӿ]+)?\.?$/u.exec(written.trim())?.groups;
  if (groups === undefined) return null;
  const unit = UNITS[(groups['unit'] ?? '').toLowerCase()] ?? 1;
  const digits = groups['digits'] ?? '';
  const isDecimal = unit > 1 && /^\d{1,3}[.,]\d{1,2}$/.test(digits);
  const value = isDecimal ? Number(digits.replace(',', '.')) : Number(digits.replace(/\D/g, ''));
  return Number.isFinite(value) && value < 1e10 ? Math.round(value * unit) : null;
}
