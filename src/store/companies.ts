import { unwrap } from 'idb';
import type { Company, CompanyFacts } from '../model/company.ts';
import { type Change, put, remove } from './change.ts';
import type { Database } from './database.ts';
import { meantCompany } from './find-company.ts';
import { identitiesOf, nameIdentityOf } from './identity.ts';
import { nameKeyOf } from './name-key.ts';
import type { StoredCompany } from './schema.ts';
import { storedFacts, wholeFacts } from './stored-facts.ts';

/** How many records a search reads at most before it gives what it has found. */
const SEARCH_READS = 20_000;

/**
 * The company with these facts, by its strongest identity that anybody has; null when it is new. Facts that hold
 * nothing but a name find a record that holds nothing but the same name.
 */
export async function findCompany(database: Database, facts: CompanyFacts): Promise<Company | null> {
  const { company } = await meantCompany(unwrap(database.transaction('companies').store), facts);
  return company === null ? null : companyOf(company);
}

/** Companies whose own or other domain this is. At most 20. */
export function companiesAtDomain(database: Database, domain: string): Promise<Company[]> {
  return companiesWith(database, `domain:${domain}`);
}

export async function getCompany(database: Database, id: string): Promise<Company | null> {
  const stored = await database.get('companies', id);
  return stored === undefined ? null : companyOf(stored);
}

/**
 * Companies whose name or domain holds the text (any case): saved ones first, those that begin with it before others, then
 * the latest changed. Those that begin with it are found however old they are, the rest among the latest changed.
 */
export async function searchCompanies(
  database: Database,
  text: string,
  limit: number,
  mostReads = SEARCH_READS,
): Promise<Company[]> {
  const wanted = text.trim().toLowerCase();
  const begins = new Map((await companiesBeginning(database, wanted, limit)).map((company) => [company.id, company]));
  const found = new Map(begins);
  let cursor = await database.transaction('companies').store.index('updatedAt').openCursor(null, 'prev');
  for (let reads = 0, saved = 0; cursor !== null && reads < mostReads && saved < limit; reads += 1) {
    const company = companyOf(cursor.value);
    if (holds(company.facts, wanted)) {
      found.set(company.id, company);
      if (company.savedAt !== null) saved += 1;
    }
    cursor = await cursor.continue();
  }
  const rank = ({ id, savedAt }: Company) => (savedAt === null ? 2 : 0) - (begins.has(id) ? 1 : 0);
  return [...found.values()]
    .toSorted((one, other) => rank(one) - rank(other) || other.updatedAt - one.updatedAt)
    .slice(0, limit);
}

/** At most `limit` companies whose name begins with a text, and as many whose domain does. */
async function companiesBeginning(database: Database, wanted: string, limit: number): Promise<Company[]> {
  const { store } = database.transaction('companies');
  const key = nameKeyOf(wanted);
  const [named, sited] = await Promise.all([
    key === '' ? [] : store.index('nameKey').getAll(beginningWith(key), limit),
    wanted === '' ? [] : store.index('identity').getAll(beginningWith(`domain:${wanted}`), limit),
  ]);
  return [...named, ...sited].map(companyOf);
}

/** The keys that begin with a text: U+FFFF, which is no character, sorts behind whatever may follow. */
const beginningWith = (text: string): IDBKeyRange => IDBKeyRange.bound(text, `${text}\uffff`);

/** The change that stores a company; its identities follow from its facts. */
export function putCompany(company: Company): Change {
  return [put('companies', storedCompany(company))];
}

/** A company as it is stored. */
export function storedCompany(company: Company): StoredCompany {
  return {
    ...company,
    facts: storedFacts(company.facts),
    identities: [...identitiesOf(company.facts), nameIdentityOf(company.facts)],
    nameKey: nameKeyOf(company.facts.name.value),
  };
}

/** A stored company as the rest of the product knows it. */
export function companyOf({ identities: _identities, nameKey: _nameKey, ...company }: StoredCompany): Company {
  return { ...company, facts: wholeFacts(company.facts) };
}

async function companiesWith(database: Database, identity: string): Promise<Company[]> {
  return (await database.getAllFromIndex('companies', 'identity', identity, 20)).map(companyOf);
}

/** The change that removes a company with all that hangs on it: contacts, signals, feeds, what it looked like. */
export async function removeCompany(database: Database, id: string): Promise<Change> {
  const contacts = await database.getAllKeysFromIndex('contacts', 'companyId', id);
  const signals = await database.getAllKeysFromIndex('signals', 'companyId', id);
  const feeds = await database.getAllKeysFromIndex('feeds', 'companyId', id);
  return [
    remove('companies', id),
    ...contacts.map((key) => remove('contacts', key)),
    ...signals.map((key) => remove('signals', key)),
    ...feeds.map((key) => remove('feeds', key)),
    remove('snapshots', id),
  ];
}

function holds({ name, legalName, domain }: CompanyFacts, wanted: string): boolean {
  return [name, legalName, domain].some((fact) => fact?.value.toLowerCase().includes(wanted) === true);
}
