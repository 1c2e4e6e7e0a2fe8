import type { IDBPObjectStore } from 'idb';
import type { Database } from '../../../store/database.ts';
import type { ErmineSchema, StoredCompany, StoredContact } from '../../../store/schema.ts';
import { NAME, personKeysOf } from './batch-contacts.ts';
import { type Bloom, bloom } from './bloom.ts';

/** Most records of one identity that are looked at. */
const MOST_ALIKE = 20;
/** Records that are read at once when all are read through. */
const READ_AT_ONCE = 1_000;
/** Identities of a record, about. */
const IDENTITIES_EACH = 4;
/** Changes by others between two batches beyond which every identity is asked for again. */
const MOST_CHANGES = 500;
/** Reading all records through pays when the file has more rows than this share of them. */
const WORTH_READING = 0.5;

type PeopleStore = IDBPObjectStore<ErmineSchema, ['companies', 'contacts'], 'contacts'>;

/** The records of the store that may be meant, by identity. */
export interface Found {
  readonly companies: ReadonlyMap<string, readonly StoredCompany[]>;
  readonly contacts: ReadonlyMap<string, readonly StoredContact[]>;
}

/** Finds the records of a batch's identities. */
export interface Lookup {
  readonly find: (companyIdentities: ReadonlySet<string>, contactKeys: ReadonlySet<string>) => Promise<Found>;
  /** Tells of what was written, so that it is found. */
  readonly wrote: (records: readonly (StoredCompany | StoredContact)[]) => void;
}

/**
 * Looks identities up in one transaction per batch, all asked at once. Into an empty store, or from a file that is
 * large beside it, only those that a filter of all identities there cannot rule out.
 * @param rows of the file, about
 * @param since epoch ms: what others write after it is added to the filter. Take it before anything is read.
 */
export async function openLookup(database: Database, rows: number, since: number): Promise<Lookup> {
  let filter = await filterOf(database, rows);
  return {
    async find(companyIdentities, contactKeys) {
      const transaction = database.transaction(['companies', 'contacts']);
      const companies = transaction.objectStore('companies');
      const contacts = transaction.objectStore('contacts');
      if (filter !== null) {
        const changed = IDBKeyRange.lowerBound(since, true);
        const [changedCompanies, changedContacts] = await Promise.all([
          companies.index('updatedAt').getAll(changed, MOST_CHANGES),
          contacts.index('updatedAt').getAll(changed, MOST_CHANGES),
        ]);
        const others = [...changedCompanies, ...changedContacts];
        for (const record of others) addTo(filter, record);
        if (others.length >= MOST_CHANGES) filter = null;
      }
      const known = filter;
      const asked = (identities: ReadonlySet<string>) =>
        [...identities].filter((identity) => known === null || known.mayHave(identity));
      const [foundCompanies, foundContacts] = await Promise.all([
        Promise.all(
          asked(companyIdentities).map(
            async (identity) => [identity, await companies.index('identity').getAll(identity, MOST_ALIKE)] as const,
          ),
        ),
        Promise.all(asked(contactKeys).map(async (key) => [key, await peopleWith(contacts, key)] as const)),
      ]);
      return { companies: new Map(foundCompanies), contacts: new Map(foundContacts) };
    },
    wrote: (records) => {
      if (filter !== null) for (const record of records) addTo(filter, record);
    },
  };
}

function addTo(filter: Bloom, record: StoredCompany | StoredContact): void {
  const keys = 'facts' in record ? record.identities : personKeysOf(record);
  for (const key of keys) filter.add(key);
}

function peopleWith(contacts: PeopleStore, key: string): Promise<StoredContact[]> {
  return key.startsWith(NAME)
    ? contacts.index('nameKey').getAll(key.slice(NAME.length), MOST_ALIKE)
    : contacts.index('identity').getAll(key, MOST_ALIKE);
}

async function filterOf(database: Database, rows: number): Promise<Bloom | null> {
  const counts = await Promise.all([database.count('companies'), database.count('contacts')]);
  const stored = counts[0] + counts[1];
  if (stored > 0 && rows < stored * WORTH_READING) return null;
  const filter = bloom((stored + rows) * IDENTITIES_EACH);
  for (const name of ['companies', 'contacts'] as const) {
    let range: IDBKeyRange | null = null;
    for (;;) {
      const records: readonly (StoredCompany | StoredContact)[] = await database.getAll(name, range, READ_AT_ONCE);
      for (const record of records) addTo(filter, record);
      const last = records.at(-1);
      if (last === undefined || records.length < READ_AT_ONCE) break;
      range = IDBKeyRange.lowerBound(last.id, true);
    }
  }
  return filter;
}
