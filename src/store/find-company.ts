import type { IDBPObjectStore, StoreNames } from 'idb';
import type { CompanyFacts } from '../model/company.ts';
import { areSetApart, identitiesOf, nameIdentityOf } from './identity.ts';
import type { ErmineSchema, StoredCompany } from './schema.ts';
import { wholeFacts } from './stored-facts.ts';

/** How many companies may share an identity and still be told apart. */
const SHARING = 20;
/** Identities asked about first: mostly a number and a domain. Each more would keep every page waiting for little. */
const STRONGEST = 2;

/** The companies as a transaction, of whatever collections, holds them. */
type CompaniesInReading<Names extends ArrayLike<StoreNames<ErmineSchema>>> = IDBPObjectStore<
  ErmineSchema,
  Names,
  'companies'
>;

/**
 * Companies that have an identity of these facts, those with the strongest first. The strongest are asked about at
 * once; the weaker ones, when those name nobody.
 */
async function* candidatesFor<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  facts: CompanyFacts,
): AsyncGenerator<StoredCompany> {
  const index = companies.index('identity');
  const [strongest = nameIdentityOf(facts), ...weaker] = identitiesOf(facts);
  for (const identities of [[strongest, ...weaker.slice(0, STRONGEST - 1)], weaker.slice(STRONGEST - 1)]) {
    const asked = identities.map((identity) => index.getAll(identity, SHARING));
    // Nobody waits for the rest once the company is found.
    void Promise.allSettled(asked);
    for (const sharing of asked) yield* await sharing;
  }
}

/** The candidate that is the company with these facts; null when none is. */
export async function meantCompany<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  facts: CompanyFacts,
): Promise<StoredCompany | null> {
  for await (const candidate of candidatesFor(companies, facts)) if (isMeant(candidate, facts)) return candidate;
  return null;
}

/**
 * Whether a candidate is the company with these facts: registers must not set the two apart, and facts that hold
 * nothing but a name mean a record that holds nothing but the same name.
 */
function isMeant(candidate: StoredCompany, facts: CompanyFacts): boolean {
  if (identitiesOf(facts).length === 0) return candidate.identities.length === 1;
  return !areSetApart(wholeFacts(candidate.facts), facts);
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
