// Days as texts write them, in English, Finnish, Swedish, Norwegian and Danish.
import { MONTH_ENDINGS, MONTHS } from '../words/months.ts';

/** A day in a text, or the days of a month where no more is said. ISO days; `start` and `end` are where it stands. */
export interface FoundDay {
  readonly earliest: string;
  readonly latest: string;
  readonly start: number;
  readonly end: number;
}

/** How "3/4/2026" is meant: the third of April, or the fourth of March as the United States write it. */
export type DayOrder = 'day-first' | 'month-first';

const FIRST_YEAR = 1_990;
const LAST_YEAR = 2_049;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WORD = '(?<word>[A-Za-zÀ-ÿ]{3,12})';
const WEEKDAY = '(?:[A-Za-zÀ-ÿ]{2,12}\\.?,?\\s)?';
// Other digits beside a number, also behind a sign, make it part of something else: a phone, a register number, a version.
const NOT_BEHIND = '(?<![\\dA-Za-zÀ-ÿ]|\\d[./:,-]|[+-])';
// The day of a change often follows the day of publication without a blank: "6.11.202610.11.2026".
const ANOTHER_DAY = '\\d{1,2}(?:\\.\\s?|\\s)(?:\\d{1,2}\\.|[A-Za-zÀ-ÿ]{3,12}\\.?,?\\s)\\s?(?:19|20)\\d\\d';
const NOT_BEFORE = `(?:(?=${ANOTHER_DAY})|(?![\\dA-Za-zÀ-ÿ]|[./:-]\\d|-[A-Za-z]))`;
const DAY = '(?<day>\\d{1,2})';

/** "2026-11-21", also with a time behind; "2026/11/21", "2026.11.21". */
const ISO = `${NOT_BEHIND}${YEAR}(?<sign>[-./])(?<month>\\d{1,2})\\k<sign>${DAY}(?!\\d|[./:-]\\d)`;
/** "8.9.2015", "8. 9. 2015", "08-12-2024". */
const NUMBERS = `${NOT_BEHIND}${DAY}(?<sign>\\.\\s?|-)(?<month>\\d{1,2})\\k<sign>${YEAR}${NOT_BEFORE}`;
/** "8/12/2024", and the Danish "8/12 2024". */
const SLASHES = `${NOT_BEHIND}(?<one>\\d{1,2})/(?<other>\\d{1,2})(?:/|\\s|-)${YEAR}${NOT_BEFORE}`;
/** "8. syyskuuta 2015", "den 8 sep. 2015", "8th of September, 2015", "12 Jan, 2016", "08-Sep-2015". */
const DAY_MONTH = `${NOT_BEHIND}${DAY}(?:\\.|st|nd|rd|th|:e)?[\\s-](?:of\\s)?${WORD}\\.?,?[\\s-]${YEAR}${NOT_BEFORE}`;
/** "September 8, 2015", "Sept. 8th 2015". */
const MONTH_DAY = `(?<![A-Za-zÀ-ÿ])${WORD}\\.?\\s${DAY}(?:st|nd|rd|th)?,?\\s${YEAR}${NOT_BEFORE}`;
/** "syyskuussa 2015", "September 2015". */
const MONTH_YEAR = `(?<![A-Za-zÀ-ÿ]|\\d[.\\s]{1,2})${WORD}\\.?,?\\s${YEAR}${NOT_BEFORE}`;

const patterns = [ISO, NUMBERS, SLASHES, DAY_MONTH, MONTH_DAY, MONTH_YEAR].map((source) => new RegExp(source, 'g'));
/** "8.9.15", "12/1/16": only where it is all a text says. */
const SHORT = new RegExp(`^${WEEKDAY}(?<one>\\d{1,2})([./-])(?<other>\\d{1,2})\\2(?<short>\\d\\d)(?:[\\s,].{0,12})?$`);
const HAS_YEAR = /(?:19|20)\d\d/;

const months = new Map(
  MONTHS.flatMap((names, index) =>
    names
      .split(' ')
      .flatMap((name) => [name, ...(name.endsWith('kuu') ? MONTH_ENDINGS.map((ending) => name + ending) : [])])
      .map((name) => [name, index + 1] as const),
  ),
);

/**
 * The days a text names, in their order; of two that overlap the exacter. Years 1990 to 2049. Linear in the text.
 * `order` decides between days and months where numbers alone do not.
 */
export function daysIn(text: string, order: DayOrder): FoundDay[] {
  const short = SHORT.exec(text);
  if (short !== null) return dayOf(short, order);
  if (!HAS_YEAR.test(text)) return [];
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => dayOf(match, order)));
  const isWithin = (one: FoundDay, other: FoundDay) => one.start < other.end && other.start < one.end;
  return found
    .filter((day, index) => !found.slice(0, index).some((exacter) => isWithin(day, exacter)))
    .toSorted((one, other) => one.start - other.start);
}

/** "28 okt", "Okt 28", "28. lokakuuta", "28.10.": a day whose year stands elsewhere, and little else. */
const WITHOUT_YEAR =
  /^(?:[A-Za-zÀ-ÿ]{2,12}\.?,?\s)?(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s(?<word>[A-Za-zÀ-ÿ]{3,12})|(?<first>[A-Za-zÀ-ÿ]{3,12})\.?\s(?<second>\d{1,2})|(?<number>\d{1,2})\.(?<month>\d{1,2})\.)(?![\dA-Za-zÀ-ÿ])/;

/** The month and day ("10-28") that a text begins with where it names no year; null when it does not. */
export function monthAndDayIn(text: string): string | null {
  const groups = WITHOUT_YEAR.exec(text)?.groups;
  if (groups === undefined || HAS_YEAR.test(text)) return null;
  const word = groups['word'] ?? groups['first'];
  const month = word === undefined ? Number(groups['month']) : months.get(word.toLowerCase());
  const day = Number(groups['day'] ?? groups['second'] ?? groups['number']);
  // A leap year has all days.
  return month === undefined ? null : (exact(2_024, month, day, 0, 0)[0]?.earliest.slice(5) ?? null);
}

function dayOf({ groups = {}, index, 0: written }: RegExpMatchArray, order: DayOrder): FoundDay[] {
  const year = Number(groups['year'] ?? `20${groups['short'] ?? ''}`);
  const word = groups['word'];
  if (year < FIRST_YEAR || year > LAST_YEAR || index === undefined) return [];
  const month = word === undefined ? Number(groups['month']) : months.get(word.toLowerCase());
  const [start, end] = [index, index + written.length];
  if (groups['one'] !== undefined) {
    const [day = 0, ofYear = 0] = ordered(Number(groups['one']), Number(groups['other']), order);
    return exact(year, ofYear, day, start, end);
  }
  if (month === undefined) return [];
  return groups['day'] === undefined
    ? wholeMonth(year, month, start, end)
    : exact(year, month, Number(groups['day']), start, end);
}

/** Day and month; what cannot be a month is the day. */
function ordered(one: number, other: number, order: DayOrder): readonly number[] {
  if (other > 12) return [other, one];
  return order === 'month-first' && one <= 12 ? [other, one] : [one, other];
}

function exact(year: number, month: number, day: number, start: number, end: number): FoundDay[] {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return [];
  const iso = date.toISOString().slice(0, 10);
  return [{ earliest: iso, latest: iso, start, end }];
}

function wholeMonth(year: number, month: number, start: number, end: number): FoundDay[] {
  const day = (date: number) => new Date(date).toISOString().slice(0, 10);
  return [{ earliest: day(Date.UTC(year, month - 1, 1)), latest: day(Date.UTC(year, month, 0)), start, end }];
}
