import type { Revenue } from '../model/company.ts';
import type { Fact, FactSource } from '../model/fact.ts';
import type { Page } from './page.ts';
import { figuresAt, type Subjects, sentencesIn } from './subjects.ts';
import { lowered, makeFact, surest } from './text.ts';
import { COMPANIES_WITH } from './words/headcount.ts';
import { CROWN_COUNTRIES, CROWNS, CURRENCIES, NOT_REVENUE, REVENUE, SCALES } from './words/revenue.ts';

const DIGITS = '\\d{1,3}(?:[ .,\\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2})?';
const currency = CURRENCIES.map(([words]) => words).join('|');
const scale = SCALES.map(([words]) => words).join('|');
// "MSEK", "M€", "Mkr" and "tkr" are scale and currency in one word.
const AMOUNT = `(?:(?<before>${currency})\\s?)?(?<number>${DIGITS})(?:\\s?(?<scale>${scale})\\.?(?=\\s?(?:${currency}|${CROWNS})(?![a-zà-ÿ])|[^a-zà-ÿ]|$))?\\s?(?<after>${currency}|${CROWNS})?(?![a-zà-ÿ]|\\d)`;
const between = '[^.!?;\\d]{0,30}?(?:\\(?(?:20\\d\\d)(?:/\\d{2,4})?\\)?[^.!?;\\d]{0,24}?)?';
const stated = new RegExp(
  `(?<![a-zà-ÿ])(?:${REVENUE.join('|')})(?![a-zà-ÿ])(?<unit>\\s?\\((?:tkr|t€|msek|mkr|m€|tnok|mnok|tdkk)\\))?${between}(?<![\\d.,])${AMOUNT}`,
);
const statedAfter = new RegExp(
  `(?<![\\d.,])${AMOUNT}\\s(?:i\\s|in\\s|an\\s)?(?:[A-Za-zÀ-ӿ]+\\s)?(?:${REVENUE.join('|')})(?![a-zà-ÿ])`,
);
const YEAR = /(?<!\d)(?<year>20[0-4]\d|199\d)(?!\d)/g;
const STEMS =
  /revenue|turn(?:over|ed over|s over)|sales|liikevai|omsätt|omsatt|omsetn|omsett|omsæt|umsatz|omzet|käive|przych|obr[óa]t|chiffre/i;
const FEWEST = 1_000;
const MOST = 1e12;

/** The company's revenue where the page states it of itself, with its currency. Null when it does not. */
export function revenueOf(page: Page, subjects: Subjects, country: string | null): Fact<Revenue> | null {
  const pairs = page.harvest.pairs.flatMap(({ label, value }) =>
    STEMS.test(label) ? toldIn(`${label}: ${value}`, subjects, -1, 'label', country, 82) : [],
  );
  const told = page.lines.flatMap(({ text }, line) => {
    if (!/\d/.test(text)) return [];
    return [text, ...figuresAt(page, line)].flatMap((whole) =>
      STEMS.test(whole) ? toldIn(whole, subjects, line, 'text', country, 72) : [],
    );
  });
  return surest([...pairs, ...told]);
}

function toldIn(
  text: string,
  subjects: Subjects,
  line: number,
  source: FactSource,
  country: string | null,
  confidence: number,
): Fact<Revenue>[] {
  return sentencesIn(text).flatMap((sentence) => {
    const plain = lowered(sentence);
    if (NOT_REVENUE.test(plain)) return [];
    const match = stated.exec(plain) ?? statedAfter.exec(plain);
    const revenue = match === null ? null : revenueIn(match, sentence, country);
    if (match === null || revenue === null || COMPANIES_WITH.test(plain.slice(0, match.index + 30))) return [];
    // The word itself may say whose it is: "liikevaihtomme".
    const subject = subjects.of(sentence, match.index + match[0].search(/\d/), line);
    const isOwn = subject === 'own' || (subject === 'unsaid' && sentence.length < (match.index === 0 ? 80 : 48));
    return isOwn ? [makeFact(revenue, source, sentence, confidence)] : [];
  });
}

function revenueIn(match: RegExpExecArray, sentence: string, country: string | null): Revenue | null {
  const { before, number = '', scale: scaled = '', after = '', unit = '' } = match.groups ?? {};
  const code = currencyOf(before ?? after, country) ?? currencyOf(unit.replace(/[()\s]/g, '').slice(1), country);
  const factor = factorOf(scaled === '' ? unit.replace(/[()\s]/g, '').slice(0, 1) : scaled);
  const crowns = code ?? (factor > 1 && scaled.length > 3 ? (CROWN_COUNTRIES[country ?? ''] ?? null) : null);
  const amount = Math.round(numberOf(number) * factor);
  if (crowns === null || !(amount >= FEWEST && amount <= MOST)) return null;
  const years = new Set([...sentence.matchAll(YEAR)].map(({ groups }) => Number(groups?.['year'])));
  const [year = null] = years;
  return { amount, currency: crowns, year: years.size === 1 ? year : null };
}

function currencyOf(written: string, country: string | null): string | null {
  if (written === '') return null;
  const known = CURRENCIES.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(written));
  if (known !== undefined) return known[1];
  return new RegExp(`^(?:${CROWNS})$`, 'i').test(written) ? (CROWN_COUNTRIES[country ?? ''] ?? null) : null;
}

function factorOf(written: string): number {
  if (written === '') return 1;
  return SCALES.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(written))?.[1] ?? 1;
}

/** "45 200" and "45.200" are thousands, "12,5" and "1.2" have decimals. */
function numberOf(written: string): number {
  return /^\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+$/.test(written)
    ? Number(written.replace(/\D/g, ''))
    : Number(written.replace(',', '.'));
}
