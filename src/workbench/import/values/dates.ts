import type { Parsed } from './parsed.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * The day in a text, as epoch ms at noon UTC (the same day everywhere in Europe): "2026-03-12 …", "12.3.2026",
 * "12 Mar 2026", "3/31/2026". With slashes a day and month that could change places are left out. Days that lie ahead
 * of `now` have not happened.
 */
export function dayIn(text: string, now: number): Parsed<number> {
  const time = partsOf(text);
  return time !== null && time >= EARLIEST && time <= now + 86_400_000
    ? { value: Math.min(time, now) }
    : { problem: 'bad-date' };
}

function partsOf(text: string): number | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) return noon(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dotted !== null) return noon(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  if (slashed !== null) return ofSlashed(Number(slashed[1]), Number(slashed[2]), slashed[3]);
  const named = /^(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?,?[\s-](\d{4})/i.exec(text);
  if (named !== null) return noon(named[3], monthOf(named[2]), named[1]);
  const american = /^([a-z]{3})[a-z]*\.?\s(\d{1,2}),?\s(\d{4})/i.exec(text);
  if (american !== null) return noon(american[3], monthOf(american[1]), american[2]);
  return /^1\d{12}$/.test(text) ? Number(text) : null;
}

function ofSlashed(first: number, second: number, year: string | undefined): number | null {
  if (first > 12 || first === second) return noon(year, second, first);
  return second > 12 ? noon(year, first, second) : null;
}

const monthOf = (name = ''): number => MONTHS.indexOf(name.toLowerCase()) + 1;

type Part = string | number | undefined;

function noon(year: Part, month: Part, day: Part): number | null {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), 12);
  const date = new Date(time);
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? time : null;
}
