import type { PastOperation } from '../../messages/work/operations.ts';
import type { Operation } from '../../model/operation.ts';
import { isHeld } from '../../platform/in-turn.ts';
import type { Database } from '../../store/database.ts';
import { batchesOf, listOperations } from '../../store/operations.ts';
import { isReplacement } from '../backup/replace.ts';
import { operationLock } from './operation-lock.ts';

/** All large changes, the latest first. A replacement that was broken off is none: nothing takes it back. */
export async function pastOperations(database: Database): Promise<readonly PastOperation[]> {
  const operations = await listOperations(database);
  return Promise.all(
    operations.filter(({ plan }) => !isReplacement(plan)).map((each) => pastOperation(database, each)),
  );
}

/** How an operation stands. One that came with a backup has no journal, and so cannot be taken back. */
export async function pastOperation(database: Database, operation: Operation): Promise<PastOperation> {
  const [isUnderWay, batches] = await Promise.all([
    isHeld(operationLock(operation.id)),
    batchesOf(database, operation.id),
  ]);
  const isInterrupted = !isUnderWay && (operation.state === 'running' || operation.state === 'undoing');
  const hasJournal = batches > 0;
  // The last batch may be taken back and its end not told.
  const isLeft = hasJournal || operation.state === 'undoing';
  return { operation, isInterrupted, hasJournal, canUndo: isLeft && !isUnderWay && operation.state !== 'undone' };
}
