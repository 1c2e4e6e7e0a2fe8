import type { CompanyFacts } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';

/** The facts of a company of which only the name is known. */
export function bareFacts(name: Fact<string>): CompanyFacts {
  return {
    name,
    aliases: [],
    legalName: null,
    orgNumbers: [],
    domain: null,
    country: null,
    city: null,
    address: null,
    phones: [],
    emails: [],
    description: null,
    industries: [],
    employees: null,
    employeesOnLinkedIn: null,
    followers: null,
    foundedYear: null,
    linkedIn: null,
    socialLinks: [],
    technologies: [],
  };
}
