import { failure, type Outcome, success } from '../messages/outcome.ts';
import type { Company } from '../model/company.ts';
import type { Change } from '../store/change.ts';
import { getCompany, putCompany } from '../store/companies.ts';
import { viewTab } from './handlers/tabs.ts';
import type { Services } from './services.ts';

/** A company by its id, or the one a tab shows. */
export type CompanyReference = { readonly companyId: string } | { readonly tabId: number };

/** The company meant, with the change that stores it when it is not in the store yet. */
export async function companyOf(
  reference: CompanyReference,
  services: Services,
): Promise<Outcome<{ company: Company; change: Change }>> {
  if ('companyId' in reference) {
    const company = await getCompany(await services.database(), reference.companyId);
    return company === null ? failure('not-found') : success({ company, change: [] });
  }
  const view = await viewTab(reference.tabId, services);
  if (!view.ok) return view;
  if (view.value.status !== 'company') return failure('no-company');
  const { company, facts } = view.value;
  if (company !== null) return success({ company, change: [] });
  const now = services.now();
  const created: Company = { id: services.newId(), facts, savedAt: null, note: '', createdAt: now, updatedAt: now };
  return success({ company: created, change: putCompany(created) });
}
