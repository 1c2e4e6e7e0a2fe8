import type { Company, CompanyFacts } from '../model/company.ts';
import { type Change, put, remove } from './change.ts';
import type { Database } from './database.ts';
import { areSetApart, identitiesOf, nameIdentityOf } from './identity.ts';
import type { StoredCompany } from './schema.ts';

/** How many records a search reads at most before it gives what it has found. */
const SEARCH_READS = 20_000;

/**
 * The company with these facts, by its strongest identity that anybody has; null when it is new. Facts that hold
 * nothing but a name find a record that holds nothing but the same name.
 */
export async function findCompany(database: Database, facts: CompanyFacts): Promise<Company | null> {
  const identities = identitiesOf(facts);
  for (const identity of identities) {
    const found = await database.getAllFromIndex('companies', 'identity', identity, 20);
    const same = found.find((company) => !areSetApart(company.facts, facts));
    if (same !== undefined) return same;
  }
  if (identities.length > 0) return null;
  const named = await database.getAllFromIndex('companies', 'identity', nameIdentityOf(facts), 20);
  return named.find((company) => company.identities.length === 1) ?? null;
}

/** Companies of the same name that share no identity with these facts: to be suggested, never joined. At most 5. */
export async function findLookAlikes(database: Database, facts: CompanyFacts): Promise<Company[]> {
  const identities = new Set(identitiesOf(facts));
  const named = await database.getAllFromIndex('companies', 'identity', nameIdentityOf(facts), 20);
  return named.filter((company) => !company.identities.some((identity) => identities.has(identity))).slice(0, 5);
}

export async function getCompany(database: Database, id: string): Promise<Company | null> {
  return (await database.get('companies', id)) ?? null;
}

/** Companies whose name or domain holds the text (any case), saved ones first, then the latest changed. */
export async function searchCompanies(database: Database, text: string, limit: number): Promise<Company[]> {
  const wanted = text.trim().toLowerCase();
  const saved: Company[] = [];
  const known: Company[] = [];
  let cursor = await database.transaction('companies').store.index('updatedAt').openCursor(null, 'prev');
  for (let reads = 0; cursor !== null && reads < SEARCH_READS && saved.length < limit; reads += 1) {
    if (holds(cursor.value.facts, wanted)) (cursor.value.savedAt === null ? known : saved).push(cursor.value);
    cursor = await cursor.continue();
  }
  return [...saved, ...known].slice(0, limit);
}

/** The change that stores a company; its identities follow from its facts. */
export function putCompany(company: Company): Change {
  const stored: StoredCompany = {
    ...company,
    identities: [...identitiesOf(company.facts), nameIdentityOf(company.facts)],
  };
  return [put('companies', stored)];
}

/** The change that removes a company with its contacts and signals. */
export async function removeCompany(database: Database, id: string): Promise<Change> {
  const contacts = await database.getAllKeysFromIndex('contacts', 'companyId', id);
  const signals = await database.getAllKeysFromIndex('signals', 'companyId', id);
  return [
    remove('companies', id),
    ...contacts.map((key) => remove('contacts', key)),
    ...signals.map((key) => remove('signals', key)),
  ];
}

function holds({ name, legalName, domain }: CompanyFacts, wanted: string): boolean {
  return [name, legalName, domain].some((fact) => fact?.value.toLowerCase().includes(wanted) === true);
}
