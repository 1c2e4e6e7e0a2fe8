import { sizeIn } from '../../../interpret/sites/linkedin-numbers.ts';
import { CROWN_COUNTRIES, CROWNS, CURRENCIES, SCALES } from '../../../interpret/words/revenue.ts';
import type { Employees, Revenue } from '../../../model/company.ts';
import type { Parsed } from './parsed.ts';

const MOST_EMPLOYEES = 3_000_000;
const MOST_REVENUE = 1e13;
const OLDEST = 1200;

const words = (lists: readonly (readonly [words: string, ...unknown[]])[]) => lists.map(([list]) => list).join('|');
const currencyWord = new RegExp(
  `(?<![a-zà-ÿ])(?:(?<scale>[mkt])(?=sek|nok|dkk|eur|€|kr)\\s?)?(?<currency>${words(CURRENCIES)}|${CROWNS})(?![a-zà-ÿ])`,
  'i',
);
const currencies = CURRENCIES.map(([list, code]) => ({ pattern: new RegExp(`^(?:${list})$`, 'i'), code }));
const scales = SCALES.map(([list, factor]) => ({ pattern: new RegExp(`^(?:${list})$`, 'i'), factor }));
const scaleWord = new RegExp(`\\d\\s?(?<scale>${words(SCALES)}|k)(?![a-zà-ÿ])`, 'i');
const SMALL_SCALES: Readonly<Record<string, number>> = { m: 1e6, k: 1e3, t: 1e3 };

/** A head count or range: "51-200", "1 200", "10,001+", "> 500", "fewer than 10" is left to sheets that say so. */
export function employeesIn(text: string): Parsed<Employees> {
  const plain = text.replace(/^>\s?=?\s?/, 'over ').replace(/(\d)[.,]0+$/, '$1');
  const below = /^<\s?(\d{1,6})$/.exec(plain)?.[1];
  if (below !== undefined) return { value: { min: 1, max: Math.max(1, Number(below) - 1) } };
  const range = /^(\d{1,7})\s?(?:-|–|—|to|till|til)\s?(\d{1,7})\b/.exec(plain);
  if (range !== null) return within({ min: Number(range[1]), max: Number(range[2]) });
  const size = sizeIn(plain);
  return size === null || !/^[\p{L}\s]{0,12}\d/u.test(plain) ? { problem: 'bad-employees' } : within(size);
}

function within(employees: Employees): Parsed<Employees> {
  const most = employees.max ?? employees.min;
  if (employees.min > most) return { problem: 'bad-employees' };
  return most > MOST_EMPLOYEES || most < 1 ? { problem: 'bad-employees' } : { value: employees };
}

/**
 * A sum of a year's revenue. The currency stands in the cell or in the header ("Omsättning (tkr)"), or is the one told
 * for the file.
 * @param country of the company or the file: whose crowns "kr" are; null when not known
 * @param currency of sums without one; empty when nobody can tell
 */
export function revenueIn(text: string, header: string, country: string | null, currency: string): Parsed<Revenue> {
  const written = /-?\d[\d\s.,'’]*/.exec(text)?.[0].trim();
  const number = written === undefined ? Number.NaN : numberOf(written);
  if (!Number.isFinite(number) || number < 0) return { problem: 'bad-revenue' };
  const own = currencyIn(text, country) ?? currencyIn(header, country);
  const code = own?.code ?? (currency === '' ? null : currency);
  if (code === null) return { problem: 'no-currency' };
  const amount = Math.round(number * (scaleOf(text) ?? own?.factor ?? headerFactor(header)));
  if (amount > MOST_REVENUE) return { problem: 'bad-revenue' };
  const year = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(header)?.[1];
  return { value: { amount, currency: code, year: year === undefined ? null : Number(year) } };
}

/** The year in a text ("1987", "1987-04-01", "1.4.1987"); no company is founded after `latest`. */
export function foundedYearIn(text: string, latest: number): Parsed<number> {
  const year = Number(/(?<!\d)(\d{4})(?!\d)/.exec(text)?.[1] ?? Number.NaN);
  return year >= OLDEST && year <= latest ? { value: year } : { problem: 'bad-year' };
}

function currencyIn(text: string, country: string | null): { code: string; factor: number } | null {
  const groups = currencyWord.exec(text)?.groups;
  if (groups === undefined) return tkr(text, country);
  const written = groups['currency'] ?? '';
  const code = currencies.find(({ pattern }) => pattern.test(written))?.code ?? CROWN_COUNTRIES[country ?? ''];
  return code === undefined
    ? null
    : { code, factor: SMALL_SCALES[groups['scale']?.toLowerCase() ?? ''] ?? headerFactor(text) };
}

/** "tkr", "mkr", "tEUR": scale and currency in one word. */
function tkr(text: string, country: string | null): { code: string; factor: number } | null {
  const match = /(?<![a-zà-ÿ])(?<scale>[mtk])(?<currency>kr|eur|€|sek|nok|dkk)(?![a-zà-ÿ])/i.exec(text)?.groups;
  if (match === undefined) return null;
  const written = match['currency'] ?? '';
  const code = currencies.find(({ pattern }) => pattern.test(written))?.code ?? CROWN_COUNTRIES[country ?? ''];
  return code === undefined ? null : { code, factor: SMALL_SCALES[match['scale']?.toLowerCase() ?? ''] ?? 1 };
}

/** "Liikevaihto (1000 €)", "Turnover, thousands". */
function headerFactor(header: string): number {
  if (/(?<!\d)1[\s.,]?000(?!\d)|thousand|tuhat|tusen/i.test(header)) return 1_000;
  return /million|miljoon|miljon/i.test(header) ? 1_000_000 : 1;
}

function scaleOf(text: string): number | null {
  const written = scaleWord.exec(text)?.groups?.['scale'];
  if (written === undefined) return null;
  return scales.find(({ pattern }) => pattern.test(written))?.factor ?? SMALL_SCALES[written.toLowerCase()] ?? null;
}

/** "1.234.567", "1 234 567,50", "1,234,567.50" and "4.2": the last separator before one or two digits parts decimals. */
function numberOf(written: string): number {
  const plain = written.replace(/[\s'’]/g, '').replace(/[.,]+$/, '');
  const decimals = /^(-?[\d.,]*\d)[.,](\d{1,2})$/.exec(plain);
  const isGrouped = decimals === null;
  return isGrouped
    ? Number(plain.replace(/[.,]/g, ''))
    : Number(`${(decimals[1] ?? '').replace(/[.,]/g, '')}.${decimals[2] ?? '0'}`);
}
