import { locale } from './locale.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** "12 Mar 2026" in the seller's language and time zone, from epoch milliseconds. */
export function formatDate(time: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(time);
}

/** "today", "3 days ago", "2 months ago" from an age in whole days. An age below zero lies ahead. */
export function formatAge(days: number): string {
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (Math.abs(days) < 14) return format.format(-days, 'day');
  if (Math.abs(days) < 60) return format.format(-Math.round(days / 7), 'week');
  if (Math.abs(days) < 730) return format.format(-Math.round(days / 30.4), 'month');
  return format.format(-Math.round(days / 365), 'year');
}

/** The age of a moment in words, by calendar days in the seller's time zone. Both in epoch milliseconds. */
export function formatAgo(time: number, now: number): string {
  return formatAge(Math.round((startOfDay(now) - startOfDay(time)) / DAY));
}

/** "5 minutes ago", "in 3 hours", "2 days ago": how far a moment lies from now. Both in epoch milliseconds. */
export function formatElapsed(time: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const minutes = Math.round((time - now) / 60_000);
  if (minutes === 0) return format.format(0, 'second');
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 24 ? format.format(hours, 'hour') : formatAge(-Math.round(hours / 24));
}

/** "a, b or c"; the empty string for an empty list. */
export function formatChoice(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'disjunction' }).format(words);
}

/** "a, b and c"; the empty string for an empty list. */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}

/** "1,234" as the seller's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** Points as people read them: whole from 10 on, else with one decimal where there is one. */
export function formatPoints(points: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: points < 9.95 ? 1 : 0 }).format(points);
}

/**
 * "€4.2M" from whole units of an ISO 4217 currency: millions in short, smaller sums in full. The seller's language has
 * the say over the form.
 */
export function formatMoney(amount: number, currency: string): string {
  const short = amount >= 1_000_000 ? ({ notation: 'compact', maximumFractionDigits: 1 } as const) : {};
  return new Intl.NumberFormat(locale(), { style: 'currency', currency, maximumFractionDigits: 0, ...short }).format(
    amount,
  );
}

/** The language's name in the seller's language from its ISO 639-1 code, with a capital; an unknown code is given back. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames(locale(), { type: 'language', fallback: 'code' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
}

/** The country's name in the seller's language from its ISO 3166-1 alpha-2 code; an unknown code is given back. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(locale(), { type: 'region', fallback: 'code' }).of(code) ?? code;
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
