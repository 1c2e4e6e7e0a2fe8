import type { CompanyRow, PersonRow, RowPage, RowQuery } from '../../messages/work/tables.ts';
import { companyOf } from '../../store/companies.ts';
import { contactOf } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { companyRow } from './company-table.ts';
import { personRow } from './person-table.ts';
import type { Table } from './table.ts';

/** Most rows that are given at once, whatever was asked. */
const MOST_ROWS = 500;

/** Rows of companies, as the table has them in order and the store has them in full. */
export async function queryCompanies(
  database: Database,
  table: Table,
  isComplete: boolean,
  query: RowQuery,
): Promise<RowPage<CompanyRow>> {
  const { rows, ...page } = findPage(table, isComplete, query);
  const { store } = database.transaction('companies');
  const stored = await Promise.all(page.ids.map((id) => store.get(id)));
  return {
    ...page,
    rows: stored.map((company, index) =>
      company === undefined ? null : companyRow(companyOf(company), table, rows[index] ?? 0),
    ),
  };
}

/** Rows of people, likewise, with the names of their companies. */
export async function queryPeople(
  database: Database,
  table: Table,
  isComplete: boolean,
  query: RowQuery,
): Promise<RowPage<PersonRow>> {
  const { rows, ...page } = findPage(table, isComplete, query);
  const transaction = database.transaction(['contacts', 'companies']);
  const companies = transaction.objectStore('companies');
  const people = await Promise.all(
    page.ids.map(async (id, index) => {
      const stored = await transaction.objectStore('contacts').get(id);
      if (stored === undefined) return null;
      const company = stored.companyId === null ? undefined : await companies.get(stored.companyId);
      return personRow(contactOf(stored), company === undefined ? null : companyOf(company), table, rows[index] ?? 0);
    }),
  );
  return { ...page, rows: people };
}

function findPage(table: Table, isComplete: boolean, { text, filters, sort, locale, from, count }: RowQuery) {
  const found = table.find({ text, filters }, sort, locale);
  const rows = [...found.rows.subarray(from, from + Math.min(count, MOST_ROWS))];
  return {
    rows,
    ids: rows.map(table.idAt),
    total: found.rows.length,
    of: table.size(),
    isComplete,
    similar: found.similar,
    facets: found.facets,
  };
}
