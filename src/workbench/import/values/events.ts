import { daysIn } from '../../../interpret/dates/days.ts';
import { ENGAGEMENT_TYPES, type EngagementType } from '../../../model/contact.ts';
import { SIGNAL_TYPES, type SignalType } from '../../../model/signal.ts';
import { headerKey } from '../columns/header-key.ts';
import { keysOf } from '../columns/header-tables.ts';
import { dayIn } from './dates.ts';
import { ABOUT_WORDS, CONFIDENCE_WORDS, ENGAGEMENT_WORDS, NO_ENGAGEMENT_WORDS, SIGNAL_WORDS } from './event-words.ts';
import type { Parsed } from './parsed.ts';

/** When an event was: epoch ms, and whether that is only about right. */
export interface EventDay {
  readonly date: number;
  readonly isDateRough: boolean;
}

const DAY = 86_400_000;
const EARLIEST = Date.UTC(1990, 0, 1);
const LONGEST_DAY = 40;
const PART = /\s+[-–—|>·]\s+|\s*[:;/>]\s*/;
/** A share with decimals ("0.85") is of one; other numbers are of a hundred. */
const SHARE = /^(?:0?[.,]\d+|1[.,]0+)$/;

const signalTypes = meanings(SIGNAL_TYPES, SIGNAL_WORDS);
const engagementTypes = meanings(ENGAGEMENT_TYPES, ENGAGEMENT_WORDS);
const ownActivities = new Set(keysOf(NO_ENGAGEMENT_WORDS));
const confidences = new Map(
  Object.entries(CONFIDENCE_WORDS).flatMap(([value, words]) =>
    keysOf(words).map((key) => [key, Number(value)] as const),
  ),
);
const about = ABOUT_WORDS.split(', ').toSorted((one, other) => other.length - one.length);

/** The type of event a cell names: our id, its name, or what others call it ("News: New CEO", "Job change"). */
export function signalTypeIn(text: string): Parsed<SignalType> {
  return meant(text, signalTypes) ?? { problem: 'bad-signal-type' };
}

/** What a person did, by its name. What we did ourselves is told apart from what nobody knows. */
export function engagementTypeIn(text: string): Parsed<EngagementType> {
  if (ownActivities.has(headerKey(text))) return { problem: 'own-activity' };
  return meant(text, engagementTypes) ?? { problem: 'bad-engagement-type' };
}

/** How sure an event is, 0–100, from "85", "85 %", "0.85" or a word. */
export function confidenceIn(text: string): Parsed<number> {
  const word = confidences.get(headerKey(text));
  if (word !== undefined) return { value: word };
  const written = text.replace(/\s?%$/, '');
  const number = /^\d{1,3}(?:[.,]\d+)?$|^[.,]\d+$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN;
  // Nobody writes down what is sure by one in a hundred: a plain 1 is all.
  const isShare = written === text && (SHARE.test(written) || written === '1');
  const value = Math.round(isShare ? number * 100 : number);
  return value >= 0 && value <= 100 ? { value } : { problem: 'bad-confidence' };
}

/**
 * When an event was: a day, a month (about its middle), or a day that is said to be about right ("~2026-03-12"). What
 * lies ahead of `now` (epoch ms) has not happened.
 */
export function eventDayIn(text: string, now: number): Parsed<EventDay> {
  const sign = about.find((word) => text.toLowerCase().startsWith(word));
  const rest = sign === undefined ? text : text.slice(sign.length).trim();
  const day = dayIn(rest, now);
  if ('value' in day) return { value: { date: day.value, isDateRough: sign !== undefined } };
  const found = monthIn(rest) ?? dayInWords(rest);
  if (found === null || found.date < EARLIEST || found.date > now + DAY) return day;
  return { value: { date: Math.min(found.date, now), isDateRough: found.isDateRough || sign !== undefined } };
}

/** The middle of a month in numbers: "2026-03", "03/2026". */
function monthIn(text: string): EventDay | null {
  const numbers = /^(?:(?<year>\d{4})[-./](?<month>\d{1,2})|(?<first>\d{1,2})[-./](?<after>\d{4}))$/.exec(text)?.groups;
  if (numbers === undefined) return null;
  const [year, month] = [numbers['year'] ?? numbers['after'], Number(numbers['month'] ?? numbers['first'])];
  return month < 1 || month > 12 ? null : { date: Date.UTC(Number(year), month - 1, 15, 12), isDateRough: true };
}

/** A day or month in words of the five languages. Slashes are left alone: what is day and what month nobody knows. */
function dayInWords(text: string): EventDay | null {
  const [found] = text.length > LONGEST_DAY || text.includes('/') ? [] : daysIn(text, 'day-first');
  if (found === undefined) return null;
  const isDateRough = found.earliest !== found.latest;
  return {
    date: Date.parse(`${isDateRough ? `${found.earliest.slice(0, 8)}15` : found.earliest}T12:00Z`),
    isDateRough,
  };
}

/** By the whole cell, else by the first of its parts that means anything. */
function meant<Value extends string>(text: string, known: ReadonlyMap<string, Value>): { value: Value } | null {
  for (const part of [text, ...text.split(PART)]) {
    const value = known.get(headerKey(part));
    if (value !== undefined) return { value };
  }
  return null;
}

function meanings<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): ReadonlyMap<string, Value> {
  return new Map(
    values.flatMap((value) => [value, ...keysOf(words[value])].map((key) => [headerKey(key), value] as const)),
  );
}
