import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { MIGRATIONS } from './migrations/index.ts';
import type { ErmineSchema } from './schema.ts';

export type Database = IDBPDatabase<ErmineSchema>;

/** Opens the seller's database, bringing an older one up to date. Close it when the work is done. */
export function openDatabase(name = 'ermine'): Promise<Database> {
  return openDB<ErmineSchema>(name, MIGRATIONS.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      // One after the other: a walk that began before the last one ended would undo it.
      for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(unwrap(database), unwrap(transaction));
    },
    // Another context of a newer version waits for us: let go, or it could never open.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
