// Profiles and events to judge made-up companies by.
import type { CompanyFacts } from '../../src/model/company.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Criterion, Icp } from '../../src/model/icp.ts';
import { factsOfName } from '../../src/model/join-facts.ts';
import { NEW_SIGNAL, type Signal } from '../../src/model/signal.ts';
import type { MadeUpCompany } from './made-up-companies.ts';

const DAY = 86_400_000;
const nice = { importance: 'nice', weight: 5 } as const;

/** Ten criteria, one of each kind and more. */
export const TEN_CRITERIA: readonly Criterion[] = [
  { ...nice, id: 'trade', kind: 'industry', nace: ['62', '63'], linkedIn: [], keywords: ['programming'] },
  { ...nice, id: 'consulting', kind: 'industry', nace: ['70.22'], linkedIn: [], keywords: ['consultancy'] },
  { ...nice, id: 'nordic', kind: 'place', countries: ['FI', 'SE', 'NO', 'DK'], cities: [] },
  { ...nice, id: 'towns', kind: 'place', countries: [], cities: ['Oulu', 'Bergen', 'Malmö'] },
  { ...nice, id: 'size', kind: 'employees', min: 20, max: 500 },
  { ...nice, id: 'turnover', kind: 'revenue', min: 1_000_000, max: 40_000_000, currency: 'EUR' },
  { ...nice, id: 'age', kind: 'founded', min: 1990, max: null },
  { ...nice, id: 'crm', kind: 'technology', technologies: ['HubSpot', 'Salesforce'] },
  { ...nice, id: 'work', kind: 'words', words: ['warehouse systems', 'harbour cranes', 'payroll'] },
  { ...nice, id: 'no-bakery', importance: 'exclude', kind: 'words', words: ['bread', 'cold chains'] },
];

/** Three profiles: the ten criteria, and two of the kind a seller begins with. */
export function madeUpIcps(now: number): Icp[] {
  const icp = (id: string, criteria: readonly Criterion[]): Icp => ({
    id,
    name: id,
    threshold: 60,
    criteria: [...criteria],
    createdAt: now,
    updatedAt: now,
  });
  return [
    icp('ten', TEN_CRITERIA),
    icp('nordic', TEN_CRITERIA.slice(2, 5)),
    icp('software', [...TEN_CRITERIA.slice(0, 1), ...TEN_CRITERIA.slice(8)]),
  ];
}

/** A funding round last week. */
export function madeUpSignal(companyId: string, now: number): Signal {
  return {
    ...NEW_SIGNAL,
    id: `funding-${companyId}`,
    companyId,
    type: 'funding',
    date: now - 7 * DAY,
    title: 'Raises four million',
    source: 'import',
    confidence: 100,
    createdAt: now,
    updatedAt: now,
  };
}

/** All that is told of a company, as facts. */
export function factsOf(company: MadeUpCompany): CompanyFacts {
  const { orgNumber, otherDomain, linkedIn, employees, revenue, industry } = company;
  const [nace, words] = industry;
  return {
    ...factsOfName(said(company.name)),
    orgNumbers: orgNumber === null ? [] : [said({ country: 'NO', kind: 'organisation', number: orgNumber })],
    domain: said(company.domain),
    aliasDomains: otherDomain === null ? [] : [said(otherDomain)],
    country: said(company.country),
    city: said(company.city),
    description: company.description === null ? null : said(company.description),
    industries: [said({ nace, linkedIn: null, words })],
    employees: employees === null ? null : said({ min: employees, max: employees }),
    revenue: revenue === null ? null : said({ amount: revenue, currency: 'EUR', year: null }),
    foundedYear: company.founded === null ? null : said(company.founded),
    linkedIn: linkedIn === null ? null : said({ kind: 'company', slug: linkedIn, id: null }),
    technologies: company.technologies.map(said),
  };
}

function said<Value>(value: Value): Fact<Value> {
  return { value, source: 'footer', excerpt: String(value), confidence: 90 };
}
