import { rangeWords } from '../i18n/criterion-sentence.ts';
import { countryName, formatNumber } from '../i18n/format.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { CompanyFacts } from '../model/company.ts';
import type { Fact, FactSource } from '../model/fact.ts';

/** One known value with its receipt, ready to draw. */
export interface FactRow {
  readonly name: MessageKey;
  readonly value: string;
  readonly source: FactSource;
  readonly excerpt: string;
}

/** Every known value of a company in reading order; what is not known is left out. */
export function factRows(facts: CompanyFacts): FactRow[] {
  return [
    ...rows('fact_name', [facts.name]),
    ...rows('fact_legal_name', [facts.legalName]),
    ...rows('fact_alias', facts.aliases),
    ...rows('fact_org_number', facts.orgNumbers, ({ country, number }) => `${number} (${country})`),
    ...rows('fact_domain', [facts.domain]),
    ...rows('fact_country', [facts.country], countryName),
    ...rows('fact_city', [facts.city]),
    ...rows('fact_address', [facts.address]),
    ...rows('fact_industry', facts.industries, ({ nace, words }) =>
      [nace, words].filter((part) => part !== null && part !== '').join(' '),
    ),
    ...rows('fact_employees', [facts.employees], ({ min, max }) => rangeWords(min, max)),
    ...rows('fact_employees_on_linkedin', [facts.employeesOnLinkedIn], formatNumber),
    ...rows('fact_followers', [facts.followers], formatNumber),
    ...rows('fact_founded', [facts.foundedYear], String),
    ...rows('fact_technology', facts.technologies),
    ...rows('fact_phone', facts.phones),
    ...rows('fact_email', facts.emails),
    ...rows('fact_linkedin', [facts.linkedIn], ({ slug, id }) => slug ?? id ?? ''),
    ...rows('fact_social', facts.socialLinks),
    ...rows('fact_description', [facts.description]),
  ];
}

/** Where on the page an excerpt was read; null when no known value came from it. */
export function sourceOfExcerpt(facts: CompanyFacts, excerpt: string): FactSource | null {
  return factRows(facts).find((row) => row.excerpt === excerpt)?.source ?? null;
}

function rows<Value>(
  name: MessageKey,
  facts: readonly (Fact<Value> | null)[],
  words: (value: Value) => string = String,
): FactRow[] {
  return facts.flatMap((fact) => {
    if (fact === null) return [];
    const value = words(fact.value);
    return value === '' ? [] : [{ name, value, source: fact.source, excerpt: fact.excerpt }];
  });
}
