import { answerTo } from '../../../store/answers.ts';
import type { Database } from '../../../store/database.ts';
import type { StoredCompany, StoredContact } from '../../../store/schema.ts';
import { personKeysOf } from './batch-contacts.ts';
import { bloom } from './bloom.ts';

/** Records that are read at once when all are read through. */
const READ_AT_ONCE = 1_000;
/** Identities of a record, about. */
const IDENTITIES_EACH = 4;
/** Changes by others between two batches beyond which every identity is asked for again. */
const MOST_CHANGES = 500;
/** Reading a collection through pays when the file has more rows than this share of its records. */
const WORTH_READING = 0.5;

/** Knows of which identities there is no record, so that the store need not be asked for them. */
export interface IdentityFilter {
  readonly mayHave: (identity: string) => boolean;
  readonly add: (record: StoredCompany | StoredContact) => void;
  /** Adds what others have written meanwhile. To be asked in the transaction in which the rest is looked up. */
  readonly catchUp: (records: IDBObjectStore) => Promise<void>;
}

/** Knows nothing: every identity is asked for. */
export const NO_FILTER: IdentityFilter = {
  mayHave: () => true,
  add: () => undefined,
  catchUp: () => Promise.resolve(),
};

/**
 * A filter of all identities of a collection that is empty or small beside the file; else none, for asking is then
 * cheaper than reading everything.
 * @param rows of the file, about
 * @param since epoch ms: what others write after it is caught up with. Take it before anything is read.
 */
export async function identityFilter(
  database: Database,
  collection: 'companies' | 'contacts',
  rows: number,
  since: number,
): Promise<IdentityFilter> {
  const stored = await aboutHowMany(database, collection);
  if (rows < stored * WORTH_READING) return NO_FILTER;
  const filter = bloom((stored + rows) * IDENTITIES_EACH);
  const add = (record: StoredCompany | StoredContact) => {
    for (const key of 'facts' in record ? record.identities : personKeysOf(record)) filter.add(key);
  };
  await readThrough(database, collection, add);
  let isBehind = false;
  return {
    add,
    mayHave: (identity) => isBehind || filter.mayHave(identity),
    async catchUp(records) {
      if (isBehind) return;
      // From the next whole millisecond on: past an open bound the store would walk over all that this import wrote.
      const changed = await answerTo<(StoredCompany | StoredContact)[]>(
        records.index('updatedAt').getAll(IDBKeyRange.lowerBound(since + 1), MOST_CHANGES),
      );
      for (const record of changed) add(record);
      isBehind = changed.length >= MOST_CHANGES;
    },
  };
}

/**
 * How many records there are, by one in 256: those whose ids begin with certain digits, for ids are random. To count
 * a million, the store would walk past each.
 */
async function aboutHowMany(database: Database, collection: 'companies' | 'contacts'): Promise<number> {
  return 256 * (await database.count(collection, IDBKeyRange.bound('80', '81', false, true)));
}

async function readThrough(
  database: Database,
  collection: 'companies' | 'contacts',
  add: (record: StoredCompany | StoredContact) => void,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const records: readonly (StoredCompany | StoredContact)[] = await database.getAll(collection, range, READ_AT_ONCE);
    for (const record of records) add(record);
    const last = records.at(-1);
    if (last === undefined || records.length < READ_AT_ONCE) return;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
