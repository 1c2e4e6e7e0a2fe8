import { nameKeyOf } from '../name-key.ts';
import { eachRecord } from './each-record.ts';
import type { Migration } from './index.ts';

/** What companies and contacts of the second release do not have. Written out: see 0002. */
const COMPANY = { status: null, tags: [], followUp: null, plays: [] };
const CONTACT = {
  link: 'hand',
  employer: '',
  phone: '',
  linkedIn: '',
  emailConsent: 'unknown',
  tags: [],
};

/** What the step looks at, of the records as the second release wrote them. */
export interface OldCompany {
  readonly facts: { readonly name: { readonly value: string } };
}
export interface OldContact {
  readonly name: string;
  readonly email: string;
  readonly stage: string;
  readonly updatedAt: number;
  readonly engagements: readonly object[];
}

/**
 * Companies get a status, tags, a follow-up and what was done about plays, contacts get how they are found and how they
 * came to their stage, and there is room for playbooks, large operations and people who asked to be forgotten.
 */
export const knowledgeAtScale: Migration = async (database, transaction) => {
  database.createObjectStore('playbook');
  database.createObjectStore('operations', { keyPath: 'id' });
  database.createObjectStore('journal', { keyPath: ['operationId', 'batch'] });
  database.createObjectStore('forgotten', { keyPath: 'hash' });
  database.createObjectStore('plans', { keyPath: 'headers' });
  database.createObjectStore('distinct', { keyPath: 'pair' });
  await widenCompanies(transaction.objectStore('companies'));
  await widenContacts(transaction.objectStore('contacts'));
};

function widenCompanies(companies: IDBObjectStore): Promise<void> {
  companies.createIndex('nameKey', 'nameKey');
  companies.createIndex('savedAt', 'savedAt');
  companies.createIndex('tag', 'tags', { multiEntry: true });
  companies.createIndex('followUp', 'followUp.at');
  return eachRecord(companies, companyAtScale);
}

function widenContacts(contacts: IDBObjectStore): Promise<void> {
  contacts.createIndex('identity', 'identities', { multiEntry: true });
  contacts.createIndex('nameKey', 'nameKey');
  contacts.createIndex('updatedAt', 'updatedAt');
  contacts.createIndex('mayWorkAt', 'mayWorkAt', { multiEntry: true });
  return eachRecord(contacts, contactAtScale);
}

/** A company of the second release as the third has it. */
export const companyAtScale = (company: OldCompany) => ({
  ...COMPANY,
  ...company,
  facts: withoutUnknown(company.facts),
  nameKey: nameKeyOf(company.facts.name.value),
});

/** The same for a contact. */
export const contactAtScale = (contact: OldContact) => ({
  ...CONTACT,
  ...contact,
  engagements: contact.engagements.map((engagement) => ({ url: '', ...engagement })),
  // Stages were said by hand only.
  stageChanges: [{ stage: contact.stage, date: contact.updatedAt, cause: 'hand', engagement: null }],
  identities: contact.email === '' ? [] : [`email:${contact.email}`],
  nameKey: nameKeyOf(contact.name),
});

/** Facts that say nothing are left out: null, no values, contradictions of which there are none. */
function withoutUnknown(facts: object): object {
  const known = Object.entries(facts).filter(([name, fact]) => {
    if (name === 'contradictions') return Object.values(fact ?? {}).some((others) => !isNothing(others));
    return !isNothing(fact);
  });
  return Object.fromEntries(known);
}

const isNothing = (fact: unknown): boolean => fact === null || (Array.isArray(fact) && fact.length === 0);
