import type { Employees } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { makeFact, surest } from './text.ts';
import { HEADCOUNT_WORDS } from './words/headcount.ts';

const people = HEADCOUNT_WORDS.join('|');
const COUNT = '(?<count>\\d{1,3}(?:[ .,\\u00a0]\\d{3})+|\\d{1,6})';
const afterNumber = new RegExp(
  `(?<![\\d.,\\p{L}-])${COUNT}(?:[ ]?\\+)?(?:\\s\\p{L}{3,16}){0,1}?\\s(?:${people})(?!\\p{L})`,
  'iu',
);
const beforeNumber = new RegExp(
  `(?:${people})\\s?[:–-]\\s?(?:ca\\.?\\s|n\\.\\s|noin\\s|about\\s)?${COUNT}(?![\\d-])`,
  'iu',
);
/** What makes a count somebody else's, or of something else than the company's people. */
const NOT_THE_COMPANY =
  /kund|customer|client|asiakas|partner|medlem|jäsen|member|users?\b|användar|käyttäj|companies with|företag med|for up to|upp till|mer än \d+ företag|för företag|for companies|yrityksille/i;

/** The head count: from structured data, or from a sentence that states it. Null when the page does not. */
export function employeesOf(page: Page): Fact<Employees> | null {
  const structured = page.organisations.flatMap(({ employees, isPublisher, source }) =>
    employees === null || isPublisher
      ? []
      : [makeFact(employees, source, `${employees.min}–${employees.max ?? ''}`, 92)],
  );
  const pairs = page.harvest.pairs.flatMap(({ label, value }) => counted(`${label}: ${value}`, 'label', 85));
  const told = page.lines.flatMap(({ text, isEnd }) =>
    NOT_THE_COMPANY.test(text) ? [] : counted(text, isEnd ? 'footer' : 'text', 74),
  );
  return surest([...structured, ...pairs, ...told.slice(0, 1)]);
}

function counted(text: string, source: 'label' | 'footer' | 'text', confidence: number): Fact<Employees>[] {
  if (!/\d/.test(text)) return [];
  const match = beforeNumber.exec(text) ?? afterNumber.exec(text);
  const count = Number((match?.groups?.['count'] ?? '').replace(/\D/g, ''));
  if (match === null || count < 1 || count > 3_000_000 || (count >= 1900 && count <= 2100)) return [];
  return [makeFact({ min: count, max: count }, source, text, confidence)];
}
