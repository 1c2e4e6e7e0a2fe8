import { BACKED_UP, type BackedUp, type BackupCounts, type WrittenBackup } from '../../messages/work/backup.ts';
import type { Progress } from '../../messages/work/tables.ts';
import type { Database } from '../../store/database.ts';
import { createFileParts } from '../export/file-parts.ts';
import { readAhead } from '../export/read-ahead.ts';
import type { Hands } from '../serve.ts';
import { eachCollection, headLine, SCHEMA_VERSION } from './format.ts';
import { recordLine } from './records.ts';

/** Records read at once: Chromium takes longer over each record where it gives many at once. */
const BATCH = 300;

/**
 * Writes all that is in the store as one file; null when it was given up. The store may be written meanwhile: records
 * that come or go while the backup is made may be in it or not. An operation under way is told as cancelled, as it
 * cannot be resumed elsewhere.
 * @param now epoch ms
 */
export async function writeBackup(
  database: Database,
  now: number,
  { tell, signal }: Hands<Progress>,
): Promise<WrittenBackup | null> {
  const counts = eachCollection(() => 0);
  const parts = createFileParts();
  const total = await countAll(database);
  let leftOut = 0;
  let done = 0;
  for (const collection of BACKED_UP) {
    for await (const records of readAhead(recordsOf(database, collection))) {
      if (signal.aborted) return null;
      for (const record of records) {
        const line = recordLine(collection, collection === 'operations' ? finished(record, now) : record);
        if (line === null) leftOut += 1;
        else {
          parts.add(line);
          counts[collection] += 1;
        }
      }
      done += records.length;
      tell({ done, total });
    }
  }
  const head = headLine({ schemaVersion: SCHEMA_VERSION, createdAt: now, counts });
  return { file: parts.file('application/jsonl', head), counts, leftOut };
}

/** How many records of each kind are in the store. */
async function countEach(database: Database): Promise<BackupCounts> {
  const counted = await Promise.all(BACKED_UP.map(async (name) => [name, await database.count(name)] as const));
  const counts = new Map(counted);
  return eachCollection((name) => counts.get(name) ?? 0);
}

async function countAll(database: Database): Promise<number> {
  return Object.values(await countEach(database)).reduce((sum, count) => sum + count, 0);
}

/** All records of a collection in the order of their keys, a batch at a time. */
async function* recordsOf(database: Database, collection: BackedUp): AsyncGenerator<unknown[]> {
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const { store } = database.transaction(collection);
    const [records, keys]: [unknown[], string[]] = await Promise.all([
      store.getAll(range, BATCH),
      store.getAllKeys(range, BATCH),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield records;
    after = last;
  }
}

function finished(operation: unknown, now: number): unknown {
  const isUnderWay =
    typeof operation === 'object' &&
    operation !== null &&
    'state' in operation &&
    (operation.state === 'running' || operation.state === 'undoing');
  return isUnderWay ? { ...operation, state: 'cancelled', finishedAt: now } : operation;
}
