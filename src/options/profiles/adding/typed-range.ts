import { CURRENCIES, type Currency } from '../../../model/icp.ts';
import type { Piece } from './piece.ts';

/** Years that companies were founded in, as far as anybody asks for them. */
const YEARS = { from: 1800, to: 2100 };

/** A number with spaces, dots or commas between its thousands, or a decimal point. */
const NUMBER = String.raw`\d[\d\s.,]*`;
const RANGE = new RegExp(
  String.raw`^(?<sign>[<>≤≥]=?)?\s*(?<from>${NUMBER})(?:\s*(?:-|–|—|\.\.|to)\s*(?<to>${NUMBER}))?\s*(?<open>\+)?\s*(?<unit>mrd|m|mn|mio|milj|million|k|bn)?\.?\s*(?<currency>€|kr|\$|£|[a-z]{3})?$`,
  'i',
);
const UNITS = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['milj', 1e6],
  ['million', 1e6],
  ['mrd', 1e9],
  ['bn', 1e9],
]);
const SIGNS = new Map<string, Currency>([
  ['€', 'EUR'],
  ['kr', 'SEK'],
  ['$', 'USD'],
  ['£', 'GBP'],
]);

/**
 * What a typed number or range may ask for, likeliest first: "50-200" head counts, "2015" years, "5 M€" revenues.
 * Nothing for anything else.
 */
export function typedRanges(text: string): Piece[] {
  const groups = RANGE.exec(text.trim())?.groups;
  const first = numberOf(groups?.['from']);
  if (groups === undefined || first === null) return [];
  const second = numberOf(groups['to']);
  if (second !== null && second < first) return [];
  const factor = UNITS.get((groups['unit'] ?? '').toLowerCase());
  const currency = currencyOf(groups['currency']);
  if (groups['currency'] !== undefined && currency === null) return [];
  const ends = endsOf(first, second, groups['sign'], groups['open']);
  if (factor !== undefined || currency !== null) {
    return ends.map(({ min, max }) => ({
      kind: 'revenue',
      min: scaled(min, factor),
      max: scaled(max, factor),
      currency: currency ?? 'EUR',
    }));
  }
  const isYear = [first, second ?? first].every((year) => year >= YEARS.from && year <= YEARS.to);
  const heads = ends.map((range): Piece => ({ kind: 'employees', ...range }));
  const founded = isYear ? ends.map((range): Piece => ({ kind: 'founded', ...range })) : [];
  return [...founded, ...heads].filter((piece) => 'min' in piece && isWhole(piece.min) && isWhole(piece.max));
}

interface Ends {
  readonly min: number | null;
  readonly max: number | null;
}

/** One number without a sign may be meant as either end. */
function endsOf(first: number, second: number | null, sign: string | undefined, open: string | undefined): Ends[] {
  if (second !== null) return [{ min: first, max: second }];
  const from = { min: first, max: null };
  const to = { min: null, max: first };
  if (open !== undefined || sign?.startsWith('>') === true || sign?.startsWith('≥') === true) return [from];
  return sign === undefined ? [from, to] : [to];
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const plain = text
    .replace(/[\s.,](?=\d{3}(?!\d))/g, '')
    .replace(/\s/g, '')
    .replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) && number <= 1e9 ? number : null;
}

function currencyOf(text: string | undefined): Currency | null {
  if (text === undefined) return null;
  return SIGNS.get(text.toLowerCase()) ?? CURRENCIES.find((code) => code === text.toUpperCase()) ?? null;
}

const scaled = (end: number | null, factor = 1) => (end === null ? null : Math.round(end * factor));
const isWhole = (end: number | null) => end === null || Number.isInteger(end);
