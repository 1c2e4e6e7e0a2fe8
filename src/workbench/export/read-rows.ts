import type { RowChoice } from '../../messages/work/tables.ts';
import type { Company } from '../../model/company.ts';
import type { Contact } from '../../model/contact.ts';
import { companyOf } from '../../store/companies.ts';
import { contactOf } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { batchesOf } from '../../store/scan.ts';
import { idsOfChoice } from '../tables/row-choice.ts';
import type { Tools } from '../tools.ts';
import type { PersonAtCompany } from './shapes/shape.ts';

/** Records read at once: Chromium takes longer over each record where it gives many at once. */
const BATCH = 300;

/** Rows in batches, and how many there will be, about: some may go meanwhile. */
export interface Rows<Row> {
  readonly total: number;
  readonly batches: AsyncIterable<Row[]>;
}

/** The companies of a choice in its order (null: all). */
export async function companyRows(tools: Tools, choice: RowChoice | null): Promise<Rows<Company>> {
  const database = await tools.database();
  if (choice === null) return { total: await database.count('companies'), batches: allCompanies(database) };
  const ids = await idsOfChoice(tools, choice);
  return { total: ids.length, batches: companiesWith(database, ids) };
}

/** The people of a choice in its order (null: all), each with their company. */
export async function personRows(tools: Tools, choice: RowChoice | null): Promise<Rows<PersonAtCompany>> {
  const database = await tools.database();
  if (choice === null) return { total: await database.count('contacts'), batches: allPeople(database) };
  const ids = await idsOfChoice(tools, choice);
  return { total: ids.length, batches: peopleWith(database, ids) };
}

async function* allCompanies(database: Database): AsyncGenerator<Company[]> {
  for await (const batch of batchesOf(database, 'companies', BATCH)) yield batch.map(companyOf);
}

async function* companiesWith(database: Database, ids: readonly string[]): AsyncGenerator<Company[]> {
  for (const part of partsOf(ids)) yield [...(await companiesOf(database, part)).values()];
}

async function* allPeople(database: Database): AsyncGenerator<PersonAtCompany[]> {
  for await (const batch of batchesOf(database, 'contacts', BATCH)) {
    yield await withCompanies(database, batch.map(contactOf));
  }
}

async function* peopleWith(database: Database, ids: readonly string[]): AsyncGenerator<PersonAtCompany[]> {
  for (const part of partsOf(ids)) {
    const { store } = database.transaction('contacts');
    const found = await Promise.all(part.map((id) => store.get(id)));
    yield await withCompanies(
      database,
      found.flatMap((contact) => (contact === undefined ? [] : [contactOf(contact)])),
    );
  }
}

async function withCompanies(database: Database, contacts: readonly Contact[]): Promise<PersonAtCompany[]> {
  const ids = new Set(contacts.flatMap(({ companyId }) => companyId ?? []));
  const companies = await companiesOf(database, [...ids]);
  return contacts.map((contact) => ({ contact, company: companies.get(contact.companyId ?? '') ?? null }));
}

/** Companies by their ids, in that order; those that are gone are left out. */
async function companiesOf(database: Database, ids: readonly string[]): Promise<Map<string, Company>> {
  const { store } = database.transaction('companies');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(found.flatMap((stored) => (stored === undefined ? [] : [[stored.id, companyOf(stored)] as const])));
}

function* partsOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH);
}
