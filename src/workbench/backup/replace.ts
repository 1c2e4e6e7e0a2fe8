import { BACKED_UP, type BackupContents, type Restored } from '../../messages/work/backup.ts';
import type { Operation } from '../../model/operation.ts';
import { holding } from '../../platform/in-turn.ts';
import type { Database } from '../../store/database.ts';
import { areForgotten, joinForgotten } from '../../store/forgotten.ts';
import { tellAllNew } from '../../store/news.ts';
import { operationLock } from '../operations/operation-lock.ts';
import type { Tools } from '../tools.ts';
import { recordsIn } from './read-backup.ts';
import { isKnowledge, type RestoredRecord } from './records.ts';

const BATCH = 500;
/** What stands in the place of a plan while everything is replaced: should the browser be closed, this tells why. */
const REPLACING = { restore: 'replace' };

/**
 * Replaces all that is in the store by a sound backup. People who asked to be forgotten stay so, and stay away. It is
 * not to be given up: a store half restored helps nobody. Should the browser be closed, `findBrokenReplacement` tells.
 */
export async function replaceAll(
  tools: Tools,
  file: File,
  { schemaVersion }: BackupContents,
  tell: (done: number) => void,
): Promise<Restored> {
  const database = await tools.database();
  const id = tools.newId();
  const marker = replacement(id, file, tools.now());
  const written = { companies: 0, contacts: 0, signals: 0, feeds: 0, forgotten: 0 };
  let done = 0;
  try {
    await holding(operationLock(id), async () => {
      await tools.inTurn(() => clearAll(database, marker));
      for await (const batch of recordsIn(file, schemaVersion, BATCH)) {
        await tools.inTurn(async () => {
          const welcome = await withoutForgotten(database, batch);
          written.forgotten += batch.length - welcome.length;
          await putAll(database, welcome);
          for (const { collection } of welcome) {
            if (isKnowledge(collection)) written[collection] += 1;
          }
        });
        done += batch.length;
        tell(done);
      }
      await database.delete('operations', id);
    });
  } finally {
    // Whatever ended it: nothing is as it was.
    tellAllNew();
  }
  return { operationId: null, ...written, feedsLeftOut: 0, known: 0, isWhole: true };
}

/** The file of a replacement that was broken off; null when there was none. */
export async function findBrokenReplacement(
  database: Database,
  isHeld: (lock: string) => Promise<boolean>,
): Promise<string | null> {
  for (const operation of await database.getAll('operations')) {
    const isReplacing = operation.state === 'running' && isReplacement(operation.plan);
    if (isReplacing && !(await isHeld(operationLock(operation.id)))) return operation.title;
  }
  return null;
}

/** Records but those of people who asked to be forgotten, by our list. */
export async function withoutForgotten(
  database: Database,
  records: readonly RestoredRecord[],
): Promise<readonly RestoredRecord[]> {
  const emails = records.map(({ collection, value }) => (collection === 'contacts' ? value.email : ''));
  const forgotten = await areForgotten(database, emails);
  return records.filter((_, index) => forgotten[index] !== true);
}

async function clearAll(database: Database, marker: Operation): Promise<void> {
  const names = [...BACKED_UP.filter((name) => name !== 'forgotten'), 'journal' as const];
  const transaction = database.transaction(names, 'readwrite');
  await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
  await transaction.objectStore('operations').put(marker);
  await transaction.done;
}

async function putAll(database: Database, records: readonly RestoredRecord[]): Promise<void> {
  await joinForgotten(
    database,
    records.flatMap(({ collection, value }) => (collection === 'forgotten' ? [value] : [])),
  );
  const transaction = database.transaction([...BACKED_UP], 'readwrite', { durability: 'relaxed' });
  const asked = records.map(({ collection, value }) => {
    if (collection === 'forgotten') return Promise.resolve();
    if (collection === 'settings') return transaction.objectStore('settings').put(value, 'settings');
    if (collection === 'playbook') return transaction.objectStore('playbook').put(value, 'playbook');
    return transaction.objectStore(collection).put(value);
  });
  await Promise.all([...asked, transaction.done]);
}

function replacement(id: string, file: File, now: number): Operation {
  const counts = { rows: 0, created: 0, updated: 0, unchanged: 0, skipped: 0 };
  const told = { name: file.name, size: file.size, lastModified: file.lastModified };
  const when = { startedAt: now, finishedAt: null };
  return { id, kind: 'restore', state: 'running', title: file.name, ...when, file: told, plan: REPLACING, ...counts };
}

/** Whether an operation's plan marks a replacement of everything. */
export const isReplacement = (plan: unknown): boolean =>
  typeof plan === 'object' && plan !== null && 'restore' in plan && plan.restore === REPLACING.restore;
