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

/** Companies get the facts that the second release reads: nothing known yet. */
export const widerFacts: Migration = (_database, transaction) => {
  const walk = transaction.objectStore('companies').openCursor();
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (cursor === null) return;
    const company: { facts: object } = cursor.value;
    cursor.update({ ...company, facts: { ...ADDED, ...company.facts } });
    cursor.continue();
  };
};
