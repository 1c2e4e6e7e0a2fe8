// Reads the store into tables, a batch of companies at a time with their people and signals: keys in a row make one
// request of each collection, and nothing is held but the batch and the one that is read ahead. What is written meanwhile
// is read again by who keeps the tables.
import { companyOf } from '../../store/companies.ts';
import { contactOf } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { batchesOf, readAhead } from '../../store/scan.ts';
import type { StoredCompany } from '../../store/schema.ts';
import { COMPANY_SHAPE, companyEntry } from './company-table.ts';
import { groupBy } from './group-by.ts';
import { type Judging, type KnownCompany, verdictOf } from './judging.ts';
import { PERSON_SHAPE, personEntry } from './person-table.ts';
import { createTable, type Table } from './table.ts';

/** Companies read in one request: fewer cost more requests, more hold up whoever asks meanwhile. */
const BATCH = 1_000;

export interface Tables {
  readonly companies: Table;
  readonly people: Table;
}

export function emptyTables(): Tables {
  return { companies: createTable(COMPANY_SHAPE), people: createTable(PERSON_SHAPE) };
}

/** Fills tables with all that is stored. `pause` is waited for after each batch. */
export async function readTables(
  database: Database,
  tables: Tables,
  judging: Judging,
  pause: () => Promise<void>,
): Promise<void> {
  for await (const batch of readAhead(knownBatches(database))) {
    for (const known of batch) putKnown(tables, known, judging);
    await pause();
  }
  if ((await database.count('contacts')) > tables.people.size()) await readUnlinked(database, tables, judging, pause);
  await pause();
}

async function* knownBatches(database: Database): AsyncGenerator<KnownCompany[]> {
  for await (const batch of batchesOf(database, 'companies', BATCH)) yield await withDependents(database, batch);
}

/** Puts a company and its people into the tables. */
export function putKnown(tables: Tables, known: KnownCompany, judging: Judging): void {
  const verdict = verdictOf(known, judging);
  tables.companies.put(companyEntry(known, verdict));
  for (const contact of known.contacts) {
    tables.people.put(personEntry(contact, { company: known.company, verdict }, judging));
  }
}

/** People of whom nobody knows where they work: those that came with no company. */
async function readUnlinked(
  database: Database,
  { people }: Tables,
  judging: Judging,
  pause: () => Promise<void>,
): Promise<void> {
  for await (const batch of batchesOf(database, 'contacts', BATCH)) {
    for (const stored of batch) {
      if (people.rowOf(stored.id) === null) people.put(personEntry(contactOf(stored), null, judging));
    }
    await pause();
  }
}

/** Companies whose keys follow each other, with their people and signals. */
async function withDependents(database: Database, batch: readonly StoredCompany[]): Promise<KnownCompany[]> {
  const [first, last] = [batch[0], batch.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = IDBKeyRange.bound(first.id, last.id);
  const [contacts, signals] = await Promise.all([
    database.getAllFromIndex('contacts', 'companyId', range),
    database.getAllFromIndex('signals', 'companyId', range),
  ]);
  const people = groupBy(contacts.map(contactOf), ({ companyId }) => companyId);
  const events = groupBy(signals, ({ companyId }) => companyId);
  return batch.map((stored) => ({
    company: companyOf(stored),
    contacts: people.get(stored.id) ?? [],
    signals: events.get(stored.id) ?? [],
  }));
}
