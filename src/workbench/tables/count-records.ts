import type { Database } from '../../store/database.ts';

/** Ids are hexadecimal (UUIDs); any others are counted with their neighbours. */
const BOUNDS = Array.from({ length: 15 }, (_, index) => (index + 1).toString(16));
/** So many at most are counted in one piece. */
const FEW = 2_000;

/**
 * How many records a collection has, counted in pieces: the browser goes over every record, which takes seconds for a
 * million, and whoever asks meanwhile waits for one piece alone.
 * @param pause waited for after each piece
 */
export async function countRecords(
  database: Database,
  collection: 'companies' | 'contacts',
  pause: () => Promise<void>,
): Promise<number> {
  const first = await database.getAllKeys(collection, null, FEW);
  if (first.length < FEW) return first.length;
  let count = 0;
  for (const [index, bound] of ['', ...BOUNDS].entries()) {
    const next = BOUNDS[index];
    const range = next === undefined ? IDBKeyRange.lowerBound(bound) : IDBKeyRange.bound(bound, next, false, true);
    count += await database.count(collection, range);
    await pause();
  }
  return count;
}
