// The seller says that what a tab shows is a company of the store that only has the same name.
import type { Undoable } from '../messages/contract.ts';
import { failure, type Outcome, success } from '../messages/outcome.ts';
import type { Company, CompanyFacts } from '../model/company.ts';
import { normaliseCompanyName } from '../model/company-name.ts';
import type { Fact } from '../model/fact.ts';
import { joinFacts } from '../model/join-facts.ts';
import { getCompany, putCompany } from '../store/companies.ts';
import { withoutForgotten } from '../store/forgotten.ts';
import { identitiesOf } from '../store/identity.ts';
import { noticedOf, type ReadingOfCompany } from './notice-reading.ts';
import { relabelTabs } from './relabel-tabs.ts';
import type { Services } from './services.ts';
import { tabState } from './tab-states.ts';
import { commitUndoable } from './undo.ts';

/**
 * Makes the company a tab shows and one of the store the same. Its own page teaches the stored one what it is found by
 * from now on. An article teaches it the name it is written about by, for articles to come, and keeps what it tells.
 */
export async function recogniseCompany(
  tabId: number,
  companyId: string,
  services: Services,
): Promise<Outcome<Undoable & { company: Company }>> {
  const state = await tabState(tabId);
  if (state === null || !isOfCompany(state.reading)) return failure('no-company');
  const { reading } = state;
  const alone = state.alone !== undefined && isOfCompany(state.alone) ? state.alone : reading;
  const recognised = await services.inTurn(async () => {
    const database = await services.database();
    const known = await getCompany(database, companyId);
    if (known === null) return failure('not-found');
    const read = await withoutForgotten(database, reading.facts);
    const facts = identitiesOf(read).length === 0 ? withSaidName(known.facts, read) : taught(known.facts, read);
    const company = { ...known, facts, updatedAt: services.now() };
    const noticed = await noticedOf(company, alone, services);
    return success({ company, undo: await commitUndoable([...putCompany(company), ...noticed], services) });
  });
  if (recognised.ok) await relabelTabs(services);
  return recognised;
}

function isOfCompany(reading: { readonly kind: string }): reading is ReadingOfCompany {
  return reading.kind === 'company' || reading.kind === 'article';
}

/** Spellings of one name are one: articles are told by its plain form. */
function withSaidName(known: CompanyFacts, { name }: CompanyFacts): CompanyFacts {
  const plain = normaliseCompanyName(name.value);
  const others = known.saidNames.filter(({ value }) => normaliseCompanyName(value) !== plain);
  return { ...known, saidNames: [...others, saidBySeller(name)] };
}

/** The facts of both. The name stays as it is known; of two domains the page's becomes another one of the company. */
function taught(known: CompanyFacts, read: CompanyFacts): CompanyFacts {
  const domain = known.domain ?? read.domain;
  const other = read.domain === null || read.domain.value === domain?.value ? [] : [saidBySeller(read.domain)];
  const joined = joinFacts({ ...read, aliasDomains: [...other, ...read.aliasDomains] }, known);
  return { ...joined, name: known.name, domain, linkedIn: read.linkedIn ?? known.linkedIn };
}

const saidBySeller = (fact: Fact<string>): Fact<string> => ({ ...fact, source: 'seller', confidence: 100 });
