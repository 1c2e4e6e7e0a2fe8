import { namesOfCompany } from '../model/company-name.ts';
import { joinNoticed, type Noticed } from '../model/same-event.ts';
import { type Change, put } from './change.ts';
import type { Database } from './database.ts';

/**
 * The change that keeps what was noticed of a company (see joinNoticed): empty when all of it is known, or the company
 * is not in the store. To be asked in turn. `now` is epoch ms.
 */
export async function noticedChange(
  database: Database,
  companyId: string,
  noticed: readonly Noticed[],
  now: number,
  newId: () => string,
): Promise<Change> {
  if (noticed.length === 0) return [];
  const reading = database.transaction(['companies', 'signals']);
  const [company, signals] = await Promise.all([
    reading.objectStore('companies').get(companyId),
    reading.objectStore('signals').index('companyId').getAll(companyId),
  ]);
  if (company === undefined) return [];
  const names = namesOfCompany(company.facts);
  return joinNoticed(signals, noticed, companyId, now, newId, names).map((signal) => put('signals', signal));
}
