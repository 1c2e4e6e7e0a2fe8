import type { CompanyFacts } from '../model/company.ts';
import { normaliseCompanyName } from '../model/company-name.ts';

/** Sites that host many companies' pages: an address on one of them names nobody. */
const SHARED_DOMAINS: ReadonlySet<string> = new Set(['linkedin.com', 'facebook.com', 'google.com']);

/** Confidence (0–100) from which another domain of a company is as good as its own. */
const SURE_ALIAS = 80;

/**
 * The identities of a company, strongest first: organisation number, domain, its other domains, LinkedIn number and slug. Two records
 * that share one are the same company, unless their organisation numbers set them apart.
 */
export function identitiesOf(facts: CompanyFacts): string[] {
  const numbers = facts.orgNumbers.map(({ value }) => `number:${value.country}:${digitsOf(value)}`);
  const domain =
    facts.domain === null || SHARED_DOMAINS.has(facts.domain.value) ? [] : [`domain:${facts.domain.value}`];
  const aliases = facts.aliasDomains
    .filter(({ value, confidence }) => confidence >= SURE_ALIAS && !SHARED_DOMAINS.has(value))
    .map(({ value }) => `domain:${value}`);
  const linkedIn = facts.linkedIn?.value;
  return [
    ...new Set([
      ...numbers,
      ...domain,
      ...aliases,
      ...(linkedIn?.id == null ? [] : [`linkedin-number:${linkedIn.id}`]),
      ...(linkedIn?.slug == null ? [] : [`linkedin:${linkedIn.kind}:${linkedIn.slug.toLowerCase()}`]),
    ]),
  ];
}

/** The name as an identity: the same name only suggests the same company, and nothing is ever merged on it. */
export function nameIdentityOf(facts: CompanyFacts): string {
  return `name:${normaliseCompanyName(facts.name.value)}`;
}

/** Whether two companies have numbers of one register and none in common: a group's firms on one domain. */
export function areSetApart(one: CompanyFacts, other: CompanyFacts): boolean {
  const [ones, others] = [registeredNumbers(one), registeredNumbers(other)];
  const countries = new Set(ones.map(({ country }) => country));
  const compared = others.filter(({ country }) => countries.has(country));
  return compared.length > 0 && !compared.some(({ digits }) => ones.some((number) => number.digits === digits));
}

function registeredNumbers({ orgNumbers }: CompanyFacts): { country: string; digits: string }[] {
  return orgNumbers.map(({ value }) => ({ country: value.country, digits: digitsOf(value) }));
}

/** VAT numbers carry the organisation number in Finland, Sweden, Norway and Denmark: both give the same identity. */
function digitsOf({ country, kind, number }: CompanyFacts['orgNumbers'][number]['value']): string {
  const plain = number.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (kind !== 'vat') return plain;
  const digits = plain.replace(/^[A-Z]{2}/, '').replace(/MVA$/, '');
  return country === 'SE' ? digits.replace(/01$/, '') : digits;
}
