import type { Operation } from '../../model/operation.ts';
import { holding } from '../../platform/in-turn.ts';
import { putOperation, takeBackBatch } from '../../store/operations.ts';
import type { Tools } from '../tools.ts';
import { batchesOf } from './import-rows.ts';
import { operationLock } from './operation-lock.ts';

/**
 * Takes an import back batch by batch, the last first. Given up between two batches, it can be begun again. Records
 * that were changed since stay; `kept` counts them.
 */
export function takeBackImport(
  tools: Tools,
  begun: Operation,
  tell: (progress: { done: number; batches: number }) => void,
  signal: AbortSignal,
): Promise<{ operation: Operation; kept: number }> {
  return holding(operationLock(begun.id), async () => {
    const database = await tools.database();
    const undoing: Operation = { ...begun, state: 'undoing' };
    await putOperation(database, undoing);
    const batches = await batchesOf(database, begun.id);
    let kept = 0;
    for (let done = 0; !signal.aborted; done += 1) {
      tell({ done, batches });
      const taken = await tools.inTurn(() => takeBackBatch(database, begun.id));
      if (taken === null) {
        const operation: Operation = { ...undoing, state: 'undone', finishedAt: tools.now() };
        await putOperation(database, operation);
        return { operation, kept };
      }
      kept += taken.kept;
    }
    return { operation: undoing, kept };
  });
}
