import { rangeWords } from '../i18n/criterion-sentence.ts';
import { countryName, formatMoney, formatNumber, languageName } from '../i18n/format.ts';
import { technologyCategoryName } from '../i18n/names.ts';
import { type MessageKey, translate } from '../i18n/translate.ts';
import type { CompanyFacts, Industry, LinkedIn, Revenue } from '../model/company.ts';
import type { Fact, FactSource } from '../model/fact.ts';
import { TECHNOLOGY_CATEGORIES } from '../model/technology-categories.ts';
import { technologyCategory } from '../model/technology-names.ts';

/** One known value with its receipt, ready to draw. */
export interface FactRow {
  readonly value: string;
  /** Where the value leads; null when nowhere. */
  readonly href: string | null;
  readonly source: FactSource;
  readonly excerpt: string;
  /** What other pages said instead. */
  readonly others: readonly FactRow[];
}

/** The values of one kind under their name in the seller's language. */
export interface FactGroup {
  readonly name: string;
  readonly rows: readonly FactRow[];
}

/** How the values of one kind are shown. */
interface Manner<Value> {
  readonly words?: (value: Value) => string;
  readonly href?: (value: Value) => string;
  readonly others?: readonly Fact<Value>[];
}

/**
 * Every known value of a company by kind, in reading order; what is not known is left out. Technologies stand apart:
 * see technologyGroups.
 * @param naceNames titles of NACE codes, as far as they are there
 */
export function factGroups(facts: CompanyFacts, naceNames: ReadonlyMap<string, string> = new Map()): FactGroup[] {
  const { contradictions } = facts;
  return [
    group('fact_name', [facts.name]),
    group('fact_legal_name', [facts.legalName], { others: contradictions.legalName }),
    group(
      'fact_alias',
      facts.aliases.filter(({ value }) => value !== facts.legalName?.value),
    ),
    group('fact_said_name', facts.saidNames),
    group('fact_org_number', facts.orgNumbers, { words: ({ country, number }) => `${number} (${country})` }),
    group('fact_domain', [facts.domain], { href: siteOf }),
    group('fact_alias_domain', facts.aliasDomains, { href: siteOf }),
    group('fact_country', [facts.country], { words: countryName, others: contradictions.country }),
    group('fact_city', [facts.city], { others: contradictions.city }),
    group('fact_address', [facts.address], { others: contradictions.address }),
    group('fact_industry', facts.industries, { words: (industry) => industryWords(industry, naceNames) }),
    group('fact_employees', [facts.employees], {
      words: ({ min, max }) => rangeWords(min, max),
      others: contradictions.employees,
    }),
    group('fact_employees_on_linkedin', [facts.employeesOnLinkedIn], { words: formatNumber }),
    group('fact_followers', [facts.followers], { words: formatNumber }),
    group('fact_revenue', [facts.revenue], { words: revenueWords, others: contradictions.revenue }),
    group('fact_founded', [facts.foundedYear], { others: contradictions.foundedYear }),
    group('fact_language', facts.languages, { words: languageName }),
    group('fact_phone', facts.phones),
    group('fact_email', facts.emails),
    group('fact_linkedin', [facts.linkedIn], { words: ({ slug, id }) => slug ?? id ?? '', href: linkedInPage }),
    group('fact_social', facts.socialLinks, { words: withoutScheme, href: itself }),
    group('fact_careers', [facts.careersPage], { words: withoutScheme, href: itself }),
    group('fact_open_jobs', [facts.openJobs], { words: formatNumber }),
    group('fact_feed', facts.feeds, {
      words: ({ title, address }) => (title === '' ? withoutScheme(address) : title),
      href: ({ address }) => address,
    }),
    group('fact_description', [facts.description]),
  ].filter(({ rows }) => rows.length > 0);
}

/** The technologies of a company by what they are for, those first that say most to a seller. */
export function technologyGroups({ technologies }: CompanyFacts): FactGroup[] {
  return [...TECHNOLOGY_CATEGORIES, null]
    .map((category) => ({
      name: technologyCategoryName(category),
      rows: technologies.filter(({ value }) => technologyCategory(value) === category).map((fact) => rowOf(fact, {})),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Where on the page an excerpt was read; null when no known value came from it. */
export function sourceOfExcerpt(facts: CompanyFacts, excerpt: string): FactSource | null {
  const rows = [...factGroups(facts), ...technologyGroups(facts)].flatMap((known) => known.rows);
  return rows.find((row) => row.excerpt === excerpt)?.source ?? null;
}

function group<Value>(
  name: MessageKey,
  facts: readonly (Fact<Value> | null)[],
  { others = [], ...manner }: Manner<Value> = {},
): FactGroup {
  const rows = facts
    .flatMap((fact) => (fact === null ? [] : [rowOf(fact, manner)]))
    .filter(({ value }) => value !== '');
  const told = others.map((fact) => rowOf(fact, manner));
  return { name: translateName(name), rows: rows.map((row) => ({ ...row, others: told })) };
}

function rowOf<Value>(fact: Fact<Value>, { words = String, href }: Manner<Value>): FactRow {
  return {
    value: words(fact.value),
    href: href?.(fact.value) ?? null,
    source: fact.source,
    excerpt: fact.excerpt,
    others: [],
  };
}

const translateName = (name: MessageKey): string => translate(name);
const itself = (address: string) => address;
const siteOf = (domain: string) => `https://${domain}/`;
const withoutScheme = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

function linkedInPage({ kind, slug, id }: LinkedIn): string {
  return `https://www.linkedin.com/${kind}/${encodeURIComponent(slug ?? id ?? '')}/`;
}

function revenueWords({ amount, currency, year }: Revenue): string {
  const money = formatMoney(amount, currency);
  return year === null ? money : translate('revenue_in_year', { amount: money, year });
}

/** "Software Development (62 Computer programming …)", "81.21 General cleaning of buildings", or the page's own words. */
function industryWords({ nace, linkedIn, words }: Industry, names: ReadonlyMap<string, string>): string {
  if (nace === null) return linkedIn ?? words;
  const title = names.get(nace);
  if (linkedIn !== null) return title === undefined ? linkedIn : `${linkedIn} (${nace} ${title})`;
  return `${nace} ${title ?? words}`;
}
