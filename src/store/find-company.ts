import type { IDBPObjectStore, StoreNames } from 'idb';
import type { CompanyFacts } from '../model/company.ts';
import { normaliseCompanyName } from '../model/company-name.ts';
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

/** The company with these facts; null when none is. */
export async function meantCompany<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  facts: CompanyFacts,
): Promise<StoredCompany | null> {
  const identities = identitiesOf(facts);
  if (identities.length === 0) return meantByName(await namedAs(companies, facts), facts);
  for await (const candidate of candidatesFor(companies, identities)) {
    // Firms of a group may share a site: registers must not set the two apart.
    if (!areSetApart(wholeFacts(candidate.facts), facts)) return candidate;
  }
  return null;
}

/**
 * Companies that have one of some identities, those with the strongest first. The strongest are asked about at once; the
 * weaker ones, when those name nobody.
 */
async function* candidatesFor<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  identities: readonly string[],
): AsyncGenerator<StoredCompany> {
  const index = companies.index('identity');
  for (const some of [identities.slice(0, STRONGEST), identities.slice(STRONGEST)]) {
    const asked = some.map((identity) => index.getAll(identity, SHARING));
    // Nobody waits for the rest once the company is found.
    void Promise.allSettled(asked);
    for (const sharing of asked) yield* await sharing;
  }
}

/** What nothing but a name means: the company that the seller said it means, or one that has nothing but that name. */
function meantByName(named: readonly StoredCompany[], { name }: CompanyFacts): StoredCompany | null {
  const wanted = normaliseCompanyName(name.value);
  const isSaid = ({ facts: { saidNames = [] } }: StoredCompany) =>
    saidNames.some(({ value }) => normaliseCompanyName(value) === wanted);
  return named.find(isSaid) ?? named.find(({ identities }) => identities.length === 1) ?? null;
}

/** Companies of the same name that share no identity with these facts: to be suggested, never joined. At most 5. */
export async function lookAlikesOf<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  facts: CompanyFacts,
): Promise<StoredCompany[]> {
  const identities = new Set(identitiesOf(facts));
  const named = await namedAs(companies, facts);
  return named.filter((company) => !company.identities.some((identity) => identities.has(identity))).slice(0, 5);
}

function namedAs<Names extends ArrayLike<StoreNames<ErmineSchema>>>(
  companies: CompaniesInReading<Names>,
  facts: CompanyFacts,
): Promise<StoredCompany[]> {
  return companies.index('identity').getAll(nameIdentityOf(facts), SHARING);
}
