import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { MIGRATIONS } from './migrations/index.ts';
import type { ErmineSchema } from './schema.ts';

export type Database = IDBPDatabase<ErmineSchema>;

/** Opens the seller's database, bringing an older one up to date. Close it when the work is done. */
export function openDatabase(name = 'ermine'): Promise<Database> {
  return openDB<ErmineSchema>(name, MIGRATIONS.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(unwrap(database), unwrap(transaction));
    },
    // Another context of a newer version waits for us: let go, or it could never open.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
