import type { Database } from './database.ts';
import type { ErmineSchema } from './schema.ts';

/** Records read in one request: enough that requests cost little, few enough that memory stays flat. */
const BATCH = 500;

/**
 * Goes through a whole collection in the order of its keys, a batch at a time, without holding more. Records written
 * meanwhile behind the place it has reached are not seen.
 */
export async function* batchesOf<Name extends 'companies' | 'contacts'>(
  database: Database,
  collection: Name,
  size = BATCH,
): AsyncGenerator<ErmineSchema[Name]['value'][]> {
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const batch: ErmineSchema[Name]['value'][] = await database.getAll(collection, range, size);
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = last.id;
  }
}

/**
 * Reads one batch ahead while another is worked on: for work that only counts, since what is worked on may have been
 * written anew since it was read.
 */
export async function* readAhead<Batch>(batches: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  let next = batches.next();
  for (;;) {
    const { done, value } = await next;
    if (done === true) return;
    next = batches.next();
    // Whoever leaves early does not hear of the batch ahead, nor of its failure; whoever goes on awaits it above.
    next.catch(() => undefined);
    yield value;
  }
}
