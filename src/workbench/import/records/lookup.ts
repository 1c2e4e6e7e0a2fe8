import { unwrap } from 'idb';
import { answersTo } from '../../../store/answers.ts';
import type { Database } from '../../../store/database.ts';
import type { StoredCompany, StoredContact } from '../../../store/schema.ts';
import { NAME } from './batch-contacts.ts';
import { type IdentityFilter, identityFilter, NO_FILTER } from './identity-filter.ts';

/** Most records of one identity that are looked at. */
const MOST_ALIKE = 20;

/** The identities that the rows of a batch name. */
export interface BatchKeys {
  readonly companies: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

/** What the store has under the identities of a batch. */
export interface Found {
  readonly companies: ReadonlyMap<string, readonly StoredCompany[]>;
  readonly contacts: ReadonlyMap<string, readonly StoredContact[]>;
}

/** Finds the records of a batch's identities. */
export interface Lookup {
  readonly find: (keys: BatchKeys) => Promise<Found>;
  /** Tells of what was written, so that it is found. */
  readonly wrote: (records: readonly (StoredCompany | StoredContact)[]) => void;
}

/**
 * Looks identities up in one transaction per batch, all asked at once; those that a filter rules out are not.
 * @param rows of the file, about
 * @param addsCompanies whether the file adds the companies it names; else it names those that are there, and a filter
 * would rule few out
 * @param since epoch ms, see identityFilter
 */
export async function openLookup(
  database: Database,
  rows: number,
  addsCompanies: boolean,
  since: number,
): Promise<Lookup> {
  const knownCompanies = addsCompanies ? await identityFilter(database, 'companies', rows, since) : NO_FILTER;
  const knownContacts = await identityFilter(database, 'contacts', rows, since);
  return {
    async find(keys) {
      const transaction = unwrap(database).transaction(['companies', 'contacts']);
      const companies = transaction.objectStore('companies');
      const contacts = transaction.objectStore('contacts');
      await Promise.all([knownCompanies.catchUp(companies), knownContacts.catchUp(contacts)]);
      const ofCompany = companies.index('identity');
      const ofContact = contacts.index('identity');
      const byName = contacts.index('nameKey');
      const [foundCompanies, foundContacts] = await Promise.all([
        answersBy<StoredCompany>(keys.companies, knownCompanies, (key) => ofCompany.getAll(key, MOST_ALIKE)),
        answersBy<StoredContact>(keys.contacts, knownContacts, (key) =>
          key.startsWith(NAME) ? byName.getAll(key.slice(NAME.length), MOST_ALIKE) : ofContact.getAll(key, MOST_ALIKE),
        ),
      ]);
      return { companies: foundCompanies, contacts: foundContacts };
    },
    wrote: (records) => {
      for (const record of records) ('facts' in record ? knownCompanies : knownContacts).add(record);
    },
  };
}

/** The answers to the keys that may have one. */
async function answersBy<Item>(
  keys: ReadonlySet<string>,
  known: IdentityFilter,
  ask: (key: string) => IDBRequest<Item[]>,
): Promise<Map<string, readonly Item[]>> {
  const asked = [...keys].filter(known.mayHave);
  const answers = await answersTo(asked.map(ask));
  return new Map(answers.map((found, index) => [asked[index] ?? '', found]));
}
