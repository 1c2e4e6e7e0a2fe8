import type { CompanyFacts } from '../model/company.ts';
import { normaliseCompanyName } from '../model/company-name.ts';
import { answerTo } from './answers.ts';
import { areSetApart, identitiesOf, nameIdentityOf } from './identity.ts';
import type { StoredCompany } from './schema.ts';
import { wholeFacts } from './stored-facts.ts';

/** How many companies may share an identity and still be told apart. */
const SHARING = 20;
/** Identities asked about first: mostly a number and a domain. Each more would keep every page waiting for little. */
const STRONGEST = 2;
/** Companies of the same name that are told of. */
const LOOK_ALIKES = 5;

/** Which company some facts mean. */
export interface Meant {
  /** Null when it is new. */
  readonly company: StoredCompany | null;
  /** Where it is new: those of the same name that share no identity with it, to be suggested, never joined. At most 5. */
  readonly lookAlikes: readonly StoredCompany[];
}

/**
 * The company with these facts among those of a transaction, by the strongest identity that anybody has. The strongest
 * are asked about at once; where they name nobody, so are all the rest and the name: a page of a new company waits no
 * longer than that of a known one.
 */
export async function meantCompany(companies: IDBObjectStore, facts: CompanyFacts): Promise<Meant> {
  const index = companies.index('identity');
  const sharing = (identity: string) => answerTo<StoredCompany[]>(index.getAll(identity, SHARING));
  const identities = identitiesOf(facts);
  if (identities.length === 0) return meantByName(await sharing(nameIdentityOf(facts)), facts);
  const byStrongest = await firstMeant(identities.slice(0, STRONGEST).map(sharing), facts);
  if (byStrongest !== null) return { company: byStrongest, lookAlikes: [] };
  const weaker = identities.slice(STRONGEST).map(sharing);
  const named = sharing(nameIdentityOf(facts));
  const [company, alike] = await Promise.all([firstMeant(weaker, facts), named]);
  const lookAlikes = company === null ? alike.filter((other) => !sharesAny(other, identities)) : [];
  return { company, lookAlikes: lookAlikes.slice(0, LOOK_ALIKES) };
}

/** The first of those found that is not set apart by registers: firms of a group may share a site. */
async function firstMeant(
  found: readonly Promise<StoredCompany[]>[],
  facts: CompanyFacts,
): Promise<StoredCompany | null> {
  // Nobody waits for the rest once the company is found.
  void Promise.allSettled(found);
  for (const sharing of found) {
    const meant = (await sharing).find((candidate) => !areSetApart(wholeFacts(candidate.facts), facts));
    if (meant !== undefined) return meant;
  }
  return null;
}

/** What nothing but a name means: the company that the seller said it means, or one that has nothing but that name. */
function meantByName(named: readonly StoredCompany[], { name }: CompanyFacts): Meant {
  const wanted = normaliseCompanyName(name.value);
  const isSaid = ({ facts: { saidNames = [] } }: StoredCompany) =>
    saidNames.some(({ value }) => normaliseCompanyName(value) === wanted);
  const company = named.find(isSaid) ?? named.find(({ identities }) => identities.length === 1) ?? null;
  return { company, lookAlikes: company === null ? named.slice(0, LOOK_ALIKES) : [] };
}

const sharesAny = (company: StoredCompany, identities: readonly string[]): boolean =>
  company.identities.some((identity) => identities.includes(identity));
