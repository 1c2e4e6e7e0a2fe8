import { eachRecord } from './each-record.ts';
import type { Migration } from './index.ts';

/** What the first release's companies do not have. Written out: a later change of the facts must not change this step. */
const ADDED = {
  aliasDomains: [],
  languages: [],
  revenue: null,
  feeds: [],
  careersPage: null,
  openJobs: null,
  contradictions: {
    legalName: [],
    country: [],
    city: [],
    address: [],
    employees: [],
    foundedYear: [],
    revenue: [],
  },
};

/** A company of the first release as the second has it. */
export const withWiderFacts = <Company extends { readonly facts: object }>(company: Company) => ({
  ...company,
  facts: { ...ADDED, ...company.facts },
});

/** Companies get the facts that the second release reads: nothing known yet. */
export const widerFacts: Migration = (_database, transaction) =>
  eachRecord(transaction.objectStore('companies'), (company: { readonly facts: object }) => withWiderFacts(company));
