import type { IDBPObjectStore, StoreNames } from 'idb';
import type { CompanyFacts } from '../model/company.ts';
import { areSetApart, identitiesOf, nameIdentityOf } from './identity.ts';
import type { ErmineSchema, StoredCompany } from './schema.ts';
import { wholeFacts } from './stored-facts.ts';

/** How many companies may share an identity and still be told apart. */
const SHARING = 20;

/** The companies as a transaction, of whatever collections, holds them. */
export type CompaniesInReading<Names extends ArrayLike<StoreNames<ErmineSchema>>> = IDBPObjectStore<
  ErmineSchema,
  Names,
  'companies',
  'readonly'
>;

/**
 * Ids of the companies that may be the one with these facts, the surest first. All identities are asked about at once
 * and by key alone, so that a page costs one round to the database and no record is read twice.
 */
export async function candidatesFor<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  facts: CompanyFacts,
): Promise<string[]> {
  const index = companies.index('identity');
  const identities = identitiesOf(facts);
  const asked = identities.length > 0 ? identities : [nameIdentityOf(facts)];
  const found = await Promise.all(asked.map((identity) => index.getAllKeys(identity, SHARING)));
  return [...new Set(found.flat())];
}

/**
 * Whether a candidate is the company with these facts: registers must not set the two apart, and facts that hold
 * nothing but a name mean a record that holds nothing but the same name.
 */
export function isMeant(candidate: StoredCompany, facts: CompanyFacts): boolean {
  if (identitiesOf(facts).length === 0) return candidate.identities.length === 1;
  return !areSetApart(wholeFacts(candidate.facts), facts);
}

/** The first of these candidates that is meant; all are asked for at once. */
export async function firstMeant<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  candidates: readonly string[],
  facts: CompanyFacts,
): Promise<StoredCompany | null> {
  const found = await Promise.all(candidates.map((id) => companies.get(id)));
  return found.find((candidate) => candidate !== undefined && isMeant(candidate, facts)) ?? null;
}

/** Companies of the same name that share no identity with these facts: to be suggested, never joined. At most 5. */
export async function lookAlikesOf<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  facts: CompanyFacts,
): Promise<StoredCompany[]> {
  const identities = new Set(identitiesOf(facts));
  const named = await companies.index('identity').getAll(nameIdentityOf(facts), SHARING);
  return named.filter((company) => !company.identities.some((identity) => identities.has(identity))).slice(0, 5);
}
