// The first rows while the tables are still being read: straight from the store's indexes, in their order.
import type { CompanyRow, PersonRow, RowPage, RowQuery } from '../../messages/work/tables.ts';
import { companyOf } from '../../store/companies.ts';
import { contactOf } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { companyEntry, companyRow } from './company-table.ts';
import { readJudging, verdictOf } from './judging.ts';
import { personEntry, personRow } from './person-table.ts';
import { emptyTables } from './read-tables.ts';
import { knownCompanies } from './refresh-tables.ts';

/**
 * Rows that are given before all are read. The browser steps over every one before those that are asked for, which takes
 * ten seconds for the middle of a million: rows further down come when all are read.
 */
const MOST_FIRST = 5_000;

/** Whether the store's own indexes can give the rows: no text, no filter, and an order that is one of theirs. */
export function isInStoreOrder({ text, filters, sort }: RowQuery): boolean {
  const isNarrowed = text.trim() !== '' || Object.values(filters).some((wanted) => wanted.length > 0);
  return !isNarrowed && (sort === null || sort.column === 'updated' || sort.column === 'name');
}

/** Rows of companies from the store. @param now epoch ms @param of how many there are; null while nobody knows */
export async function firstCompanies(
  database: Database,
  query: RowQuery,
  now: number,
  of: number | null,
): Promise<RowPage<CompanyRow>> {
  const [keys, judging] = await Promise.all([keysOf(database, 'companies', query), readJudging(database, now)]);
  const table = emptyTables().companies;
  const known = await knownCompanies(database, keys);
  const rows = known.map((found) => {
    if (found === null) return null;
    table.put(companyEntry(found, verdictOf(found, judging)));
    return companyRow(found.company, table, table.rowOf(found.company.id) ?? 0);
  });
  return { ...pageOf(keys, query.from, of), rows };
}

/** Rows of people from the store, likewise. */
export async function firstPeople(
  database: Database,
  query: RowQuery,
  now: number,
  of: number | null,
): Promise<RowPage<PersonRow>> {
  const [keys, judging] = await Promise.all([keysOf(database, 'contacts', query), readJudging(database, now)]);
  const table = emptyTables().people;
  const rows = await Promise.all(
    keys.map(async (id) => {
      const stored = await database.get('contacts', id);
      if (stored === undefined) return null;
      const contact = contactOf(stored);
      const employer = stored.companyId === null ? undefined : await database.get('companies', stored.companyId);
      const company = employer === undefined ? null : companyOf(employer);
      const workplace =
        company === null
          ? null
          : { company, verdict: verdictOf({ company, contacts: [contact], signals: [] }, judging) };
      table.put(personEntry(contact, workplace, judging));
      return personRow(contact, company, table, table.rowOf(id) ?? 0);
    }),
  );
  return { ...pageOf(keys, query.from, of), rows };
}

function pageOf(ids: readonly string[], from: number, counted: number | null) {
  const of = Math.max(counted ?? 0, from + ids.length);
  return { ids, total: of, of, isComplete: false, similar: 0, facets: {} };
}

/** The ids of some records in the order of an index. */
async function keysOf(
  database: Database,
  collection: 'companies' | 'contacts',
  { sort, from, count }: RowQuery,
): Promise<string[]> {
  const index = database.transaction(collection).store.index(sort?.column === 'name' ? 'nameKey' : 'updatedAt');
  if (from >= MOST_FIRST) return [];
  const isDescending = sort === null || sort.isDescending;
  let cursor = await index.openKeyCursor(null, isDescending ? 'prev' : 'next');
  if (from > 0) cursor = (await cursor?.advance(from)) ?? null;
  const keys: string[] = [];
  while (cursor !== null && keys.length < Math.min(count, MOST_FIRST - from)) {
    keys.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return keys;
}
