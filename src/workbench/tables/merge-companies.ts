import { companyOf, storedCompany } from '../../store/companies.ts';
import { contactOf, storedContact } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import type { RecordWrite } from '../../store/operations.ts';
import { laterThan } from './change-rows.ts';
import { joinCompanies } from './join-companies.ts';

/** What makes one company of several. Null when one of them is gone, or they have more than one company can. */
export async function mergeWrites(
  database: Database,
  leadId: string,
  otherIds: readonly string[],
  now: number,
): Promise<RecordWrite[] | null> {
  const transaction = database.transaction(['companies', 'contacts', 'signals', 'feeds']);
  const companies = transaction.objectStore('companies');
  const lead = await companies.get(leadId);
  const others = (await Promise.all(otherIds.map((id) => companies.get(id)))).filter((other) => other !== undefined);
  if (lead === undefined || others.length < otherIds.length) return null;
  const moved = otherIds.map(async (id) => {
    const [contacts, signals, feeds] = await Promise.all([
      transaction.objectStore('contacts').index('companyId').getAll(id),
      transaction.objectStore('signals').index('companyId').getAll(id),
      transaction.objectStore('feeds').index('companyId').getAll(id),
    ]);
    return [
      ...contacts.map((before) => {
        const after = { ...contactOf(before), companyId: leadId, updatedAt: laterThan(before.updatedAt, now) };
        return { collection: 'contacts', key: before.id, before, after: storedContact(after) } as const;
      }),
      ...signals.map(
        (before) =>
          ({ collection: 'signals', key: before.id, before, after: { ...before, companyId: leadId } }) as const,
      ),
      ...feeds.map(
        (before) => ({ collection: 'feeds', key: before.id, before, after: { ...before, companyId: leadId } }) as const,
      ),
    ];
  });
  const joined = joinCompanies(companyOf(lead), others.map(companyOf), laterThan(lead.updatedAt, now));
  if (joined === null) return null;
  return [
    { collection: 'companies', key: leadId, before: lead, after: storedCompany(joined) },
    ...others.map((before) => ({ collection: 'companies', key: before.id, before, after: null }) as const),
    ...(await Promise.all(moved)).flat(),
  ];
}
