import type { Progress } from '../../messages/work/tables.ts';
import type { Operation } from '../../model/operation.ts';
import { holding } from '../../platform/in-turn.ts';
import { batchesOf, putOperation, takeBackBatch } from '../../store/operations.ts';
import type { Hands } from '../serve.ts';
import type { Tools } from '../tools.ts';
import { operationLock } from './operation-lock.ts';

/**
 * Takes an operation back batch by batch, the last first. Given up between two batches, it can be begun again. Records
 * that were changed since stay; `kept` counts them. Progress is told in the operation's rows.
 */
export function takeBackOperation(
  tools: Tools,
  begun: Operation,
  { tell, signal }: Hands<Progress>,
): Promise<{ operation: Operation; undone: number; kept: number }> {
  return holding(operationLock(begun.id), async () => {
    const database = await tools.database();
    const undoing: Operation = { ...begun, state: 'undoing' };
    await putOperation(database, undoing);
    const batches = await batchesOf(database, begun.id);
    const counts = { undone: 0, kept: 0 };
    for (let done = 0; !signal.aborted; done += 1) {
      tell({ done: Math.round((begun.rows * done) / Math.max(1, batches)), total: begun.rows });
      const taken = await tools.inTurn(() => takeBackBatch(database, begun.id));
      if (taken === null) {
        const operation: Operation = { ...undoing, state: 'undone', finishedAt: tools.now() };
        await putOperation(database, operation);
        return { operation, ...counts };
      }
      counts.undone += taken.undone;
      counts.kept += taken.kept;
    }
    return { operation: undoing, ...counts };
  });
}
