// Values as the text of a cell: as people write them in sheets, and so that the import reads the same again.
import type { CompanyFacts, Employees, Industry, Revenue } from '../../model/company.ts';
import type { Contact, Engagement } from '../../model/contact.ts';
import type { Fact } from '../../model/fact.ts';

/** The value of a fact; empty when it is not known. */
export const textOf = (fact: Fact<string | number> | null): string => (fact === null ? '' : String(fact.value));

/** Several values in one cell. */
export const listOf = (values: readonly string[]): string => values.join('; ');

export const valuesOf = <Value>(facts: readonly Fact<Value>[]): Value[] => facts.map(({ value }) => value);

/** Numbers of the register; of a company that only has VAT numbers, those. */
export function orgNumbersText({ orgNumbers }: CompanyFacts): string {
  const numbers = valuesOf(orgNumbers);
  const own = numbers.filter(({ kind }) => kind === 'organisation');
  return listOf((own.length > 0 ? own : numbers).map(({ number }) => number));
}

/** "62.01 Computer programming", "computer software", or the words a page uses; empty when nothing is known. */
export function industryText({ nace, linkedIn, words }: Industry): string {
  const named = words === '' ? (linkedIn ?? '') : words;
  return nace === null || named.startsWith(nace) ? named : `${nace} ${named}`.trim();
}

/** "80", "51–200", "10001+". The dash is long: Excel takes "1-9" for a day. */
export function employeesText(fact: Fact<Employees> | null): string {
  if (fact === null) return '';
  const { min, max } = fact.value;
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}–${max}`;
}

/** One number for columns that take no range: the middle of it; the least where it is open. */
export function employeeCount(fact: Fact<Employees> | null): string {
  if (fact === null) return '';
  const { min, max } = fact.value;
  return String(max === null ? min : Math.round((min + max) / 2));
}

/** "4200000 EUR". */
export const revenueText = (fact: Fact<Revenue> | null): string =>
  fact === null ? '' : `${plainNumber(fact.value.amount)} ${fact.value.currency}`;

/** A plain sum for columns of one currency; empty for a sum in another. */
export const revenueIn = (fact: Fact<Revenue> | null, currency: string): string =>
  fact === null || fact.value.currency !== currency ? '' : plainNumber(fact.value.amount);

const plainNumber = (amount: number): string => BigInt(Math.round(amount)).toString();

/** The address of a company's page on LinkedIn. */
export function companyLinkedIn({ linkedIn }: CompanyFacts): string {
  if (linkedIn === null) return '';
  const { kind, slug, id } = linkedIn.value;
  const key = slug ?? id;
  return key === null ? '' : `https://www.linkedin.com/${kind}/${encodeURIComponent(key)}`;
}

/** The address of a person's profile on LinkedIn. */
export const personLinkedIn = ({ linkedIn }: Contact): string =>
  linkedIn === '' ? '' : `https://www.linkedin.com/in/${encodeURIComponent(linkedIn)}`;

export const websiteOf = ({ domain }: CompanyFacts): string => (domain === null ? '' : `https://${domain.value}`);

/** "2026-11-22" in UTC; empty for null. */
export const dayText = (time: number | null): string =>
  time === null ? '' : new Date(time).toISOString().slice(0, 10);

/** When a person last dealt with us; null when they never did. */
export function lastEngagement(engagements: readonly Engagement[]): number | null {
  return engagements.reduce<number | null>((last, { date }) => (last === null || date > last ? date : last), null);
}

const displays = new Map<string, Intl.DisplayNames>();

/** A country's name in a language (BCP 47). */
export function countryText(fact: Fact<string> | null, language: string): string {
  if (fact === null) return '';
  const display = displays.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  displays.set(language, display);
  return display.of(fact.value) ?? fact.value;
}

/** Words that belong to the family name after them. */
const PARTICLES = /^(?:af|av|da|de|del|den|der|di|du|la|le|van|von|zu)$/i;

/** A name in two, for files that want it so. A name of one word is the family name, which they all demand. */
export function nameParts(name: string): { readonly first: string; readonly last: string } {
  const words = name.trim().split(/\s+/);
  let start = Math.max(0, words.length - 1);
  while (start > 1 && PARTICLES.test(words[start - 1] ?? '')) start -= 1;
  return { first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') };
}

/** The first industry, for columns that take one. */
export function firstIndustry({ industries }: CompanyFacts): string {
  const [first] = industries;
  return first === undefined ? '' : industryText(first.value);
}

/** The first phone number, for columns that take one. */
export const firstPhone = ({ phones }: CompanyFacts): string => phones[0]?.value ?? '';
