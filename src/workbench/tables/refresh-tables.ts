import { companyOf } from '../../store/companies.ts';
import { contactOf } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import type { Judging, KnownCompany } from './judging.ts';
import { personEntry } from './person-table.ts';
import { putKnown, type Tables } from './read-tables.ts';

/** Companies that are read again in one transaction. */
const BATCH = 200;

/** Reads companies and people that were changed again; those that are gone are taken out. */
export async function refreshTables(
  database: Database,
  tables: Tables,
  { companyIds, contactIds }: { readonly companyIds: readonly string[]; readonly contactIds: readonly string[] },
  judging: Judging,
): Promise<void> {
  const unread = new Set(contactIds);
  for (let start = 0; start < companyIds.length; start += BATCH) {
    const ids = companyIds.slice(start, start + BATCH);
    const known = await knownCompanies(database, ids);
    for (const [index, found] of known.entries()) {
      if (found === null) tables.companies.remove(ids[index] ?? '');
      else putKnown(tables, found, judging);
      for (const { id } of found?.contacts ?? []) unread.delete(id);
    }
  }
  const rest = [...unread];
  for (let start = 0; start < rest.length; start += BATCH) {
    const ids = rest.slice(start, start + BATCH);
    const { store } = database.transaction('contacts');
    const contacts = await Promise.all(ids.map((id) => store.get(id)));
    for (const [index, stored] of contacts.entries()) {
      // Who has a company was read with it; who has one that is gone stands alone.
      if (stored === undefined) tables.people.remove(ids[index] ?? '');
      else tables.people.put(personEntry(contactOf(stored), null, judging));
    }
  }
}

/** Companies with their people and signals; null for those that are gone. */
export async function knownCompanies(database: Database, ids: readonly string[]): Promise<(KnownCompany | null)[]> {
  const transaction = database.transaction(['companies', 'contacts', 'signals']);
  const people = transaction.objectStore('contacts').index('companyId');
  const events = transaction.objectStore('signals').index('companyId');
  return Promise.all(
    ids.map(async (id) => {
      const [stored, contacts, signals] = await Promise.all([
        transaction.objectStore('companies').get(id),
        people.getAll(id),
        events.getAll(id),
      ]);
      if (stored === undefined) return null;
      return { company: companyOf(stored), contacts: contacts.map(contactOf), signals };
    }),
  );
}
