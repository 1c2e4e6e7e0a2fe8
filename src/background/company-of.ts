import { failure, type Outcome, success } from '../messages/outcome.ts';
import { type Company, type CompanyFacts, NEW_COMPANY } from '../model/company.ts';
import type { Change } from '../store/change.ts';
import { findCompany, getCompany, putCompany } from '../store/companies.ts';
import { withoutForgotten } from '../store/forgotten.ts';
import { firstNoticed, type ReadingOfCompany } from './notice-reading.ts';
import type { Services } from './services.ts';
import { tabState } from './tab-states.ts';
import { viewTab } from './view-tab.ts';

/** A company by its id, or the one a tab shows. */
export type CompanyReference = { readonly companyId: string } | { readonly tabId: number };

/** A company that may not be in the store yet. */
export type MeantCompany =
  | { readonly companyId: string }
  | {
      readonly facts: CompanyFacts;
      /** The page it is read on: what that tells of it is stored with it. Left out when it is said by hand. */
      readonly reading?: ReadingOfCompany;
    };

/** What a reference means: a company in the store, or the facts of one to be found or made there. */
export async function meantBy(reference: CompanyReference, services: Services): Promise<Outcome<MeantCompany>> {
  if ('companyId' in reference) return success(reference);
  const view = await viewTab(reference.tabId, services);
  if (!view.ok) return view;
  if (view.value.status !== 'company') return failure('no-company');
  const { company, facts } = view.value;
  if (company !== null) return success({ companyId: company.id });
  const state = await tabState(reference.tabId);
  const reading = state?.alone ?? state?.reading;
  return success(reading?.kind === 'company' || reading?.kind === 'article' ? { facts, reading } : { facts });
}

/**
 * The company in the store, with the change that puts it there when it is new. To be asked in turn: between finding
 * and making one, nobody else may make it.
 */
export async function findOrMake(
  meant: MeantCompany,
  services: Services,
): Promise<Outcome<{ company: Company; change: Change }>> {
  const database = await services.database();
  const known =
    'companyId' in meant ? await getCompany(database, meant.companyId) : await findCompany(database, meant.facts);
  if (known !== null) return success({ company: known, change: [] });
  if ('companyId' in meant) return failure('not-found');
  const now = services.now();
  const facts = await withoutForgotten(database, meant.facts);
  const made: Company = { ...NEW_COMPANY, id: services.newId(), facts, createdAt: now, updatedAt: now };
  const noticed = meant.reading === undefined ? [] : firstNoticed(made.id, meant.reading, now, services.newId);
  return success({ company: made, change: [...putCompany(made), ...noticed] });
}
