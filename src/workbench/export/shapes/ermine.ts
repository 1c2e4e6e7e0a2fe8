import type { Company } from '../../../model/company.ts';
import {
  companyLinkedIn,
  countryText,
  dayText,
  employeesText,
  industryText,
  lastEngagement,
  listOf,
  orgNumbersText,
  personLinkedIn,
  revenueText,
  textOf,
  valuesOf,
} from '../cells.ts';
import { type CompanyColumn, type ExportWords, exportWords, type PersonColumn } from '../words.ts';
import { type Column, employerOf, type PersonAtCompany, type Shape, type ShapeChoice } from './shape.ts';

/** Our own file: all that a sheet can hold. */
export function ermineShape({ language }: ShapeChoice): Shape {
  const words = exportWords(language);
  return {
    companies: columnsOf(words.companies, companyWriters(words, language)),
    people: columnsOf(words.people, personWriters(words)),
  };
}

function companyWriters(words: ExportWords, language: string): Record<CompanyColumn, (company: Company) => string> {
  return {
    name: ({ facts }) => facts.name.value,
    domain: ({ facts }) => textOf(facts.domain),
    otherDomains: ({ facts }) => listOf(valuesOf(facts.aliasDomains)),
    orgNumber: ({ facts }) => orgNumbersText(facts),
    country: ({ facts }) => countryText(facts.country, language),
    city: ({ facts }) => textOf(facts.city),
    address: ({ facts }) => textOf(facts.address),
    phone: ({ facts }) => listOf(valuesOf(facts.phones)),
    email: ({ facts }) => listOf(valuesOf(facts.emails)),
    industry: ({ facts }) => listOf(valuesOf(facts.industries).map(industryText)),
    employees: ({ facts }) => employeesText(facts.employees),
    revenue: ({ facts }) => revenueText(facts.revenue),
    founded: ({ facts }) => textOf(facts.foundedYear),
    linkedIn: ({ facts }) => companyLinkedIn(facts),
    description: ({ facts }) => textOf(facts.description),
    technologies: ({ facts }) => listOf(valuesOf(facts.technologies)),
    status: ({ status }) => (status === null ? '' : words.statuses[status.value]),
    tags: ({ tags }) => listOf(tags),
    saved: ({ savedAt }) => dayText(savedAt),
    followUp: ({ followUp }) => dayText(followUp?.at ?? null),
    note: ({ note }) => note,
  };
}

function personWriters(words: ExportWords): Record<PersonColumn, (row: PersonAtCompany) => string> {
  return {
    name: ({ contact }) => contact.name,
    email: ({ contact }) => contact.email,
    phone: ({ contact }) => contact.phone,
    role: ({ contact }) => contact.role,
    company: employerOf,
    domain: ({ company }) => (company === null ? '' : textOf(company.facts.domain)),
    linkedIn: ({ contact }) => personLinkedIn(contact),
    stage: ({ contact }) => words.stages[contact.stage],
    consent: ({ contact }) => words.consents[contact.emailConsent],
    tags: ({ contact }) => listOf(contact.tags),
    lastEngagement: ({ contact }) => dayText(lastEngagement(contact.engagements)),
  };
}

/** Columns in the order of their headers. */
function columnsOf<Name extends string, Row>(
  headers: Readonly<Record<Name, string>>,
  writers: Readonly<Record<Name, (row: Row) => string>>,
): Column<Row>[] {
  const names = Object.keys(headers).filter((name): name is Name => name in writers);
  return names.map((name) => ({ header: headers[name], write: writers[name] }));
}
