import type { Database } from './database.ts';
import { tellNews } from './news.ts';
import type { Collection, ErmineSchema } from './schema.ts';

/** One record put (`value`) or removed (`value` null). */
export interface Step<Name extends Collection = Collection> {
  readonly collection: Name;
  readonly key: string;
  readonly value: ErmineSchema[Name]['value'] | null;
}

/** Records that change together: all of them or none. */
export type Change = readonly Step[];

/** A step that takes one back, with the record as the step left it. */
export interface InverseStep extends Step {
  readonly left: Step['value'];
}
export type Inverse = readonly InverseStep[];

/** A record to be put; its key is its id. */
export function put<Name extends 'companies' | 'contacts' | 'signals' | 'feeds' | 'icps'>(
  collection: Name,
  value: ErmineSchema[Name]['value'],
): Step<Name> {
  return { collection, key: value.id, value };
}

/** A record to be removed. */
export function remove<Name extends Collection>(collection: Name, key: string): Step<Name> {
  return { collection, key, value: null };
}

/**
 * Makes a change in one transaction and gives the change that takes it back. Fails as a whole, leaving everything as
 * it was.
 */
export async function commit(database: Database, change: Change): Promise<Inverse> {
  const collections = [...new Set(change.map((step) => step.collection))];
  if (collections.length === 0) return [];
  const transaction = database.transaction(collections, 'readwrite');
  const inverse: InverseStep[] = [];
  try {
    for (const { collection, key, value } of change) {
      const store = transaction.objectStore(collection);
      const before: Step['value'] | undefined = await store.get(key);
      // Later steps may touch the same record, so the inverse runs backwards.
      inverse.unshift({ collection, key, value: before ?? null, left: value });
      if (value === null) await store.delete(key);
      else await (store.keyPath === null ? store.put(value, key) : store.put(value));
    }
  } catch (error) {
    // A value that cannot be stored throws without ending the transaction; one that failed has ended it already.
    if (transaction.error === null) transaction.abort();
    await transaction.done.catch(() => undefined);
    throw error;
  }
  await transaction.done;
  tellNews(inverse.map(({ collection, key, value, left }) => ({ collection, key, records: [value, left] })));
  return inverse;
}
