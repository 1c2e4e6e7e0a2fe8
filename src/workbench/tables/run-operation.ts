import type { Progress } from '../../messages/work/tables.ts';
import type { Operation, OperationKind } from '../../model/operation.ts';
import { holding } from '../../platform/in-turn.ts';
import { putOperation, type RecordWrite, writeBatch } from '../../store/operations.ts';
import { operationLock } from '../operations/operation-lock.ts';
import type { Hands } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** Records that are changed in one turn: short enough that a save in between need not wait. */
const BATCH = 250;

interface Run {
  readonly kind: OperationKind;
  readonly title: string;
  /** The records to go through, by their ids. */
  readonly ids: readonly string[];
  /** What becomes of some of them. Called in a turn, in which it reads what it changes. */
  readonly writesOf: (ids: readonly string[], now: number) => Promise<readonly RecordWrite[]>;
}

/**
 * Changes records batch by batch, each batch whole, as an operation that can be taken back. Given up, it ends between two
 * batches as `cancelled`; what was done until then can be taken back too.
 */
export async function runOperation(tools: Tools, { kind, title, ids, writesOf }: Run, hands: Hands<Progress>) {
  const database = await tools.database();
  const id = tools.newId();
  const counts = { rows: 0, created: 0, updated: 0, unchanged: 0, skipped: 0 };
  const started = { id, kind, title, startedAt: tools.now(), file: null, plan: null };
  const operationIs = (state: Operation['state'], finishedAt: number | null): Operation => ({
    ...started,
    ...counts,
    state,
    finishedAt,
  });
  return holding(operationLock(id), async () => {
    await putOperation(database, operationIs('running', null));
    let batch = 0;
    for (; counts.rows < ids.length && !hands.signal.aborted; batch += 1) {
      const some = ids.slice(counts.rows, counts.rows + BATCH);
      await tools.inTurn(async () => {
        const writes = await writesOf(some, tools.now());
        const touched = new Set(writes.filter(({ key }) => some.includes(key)).map(({ key }) => key)).size;
        counts.rows += some.length;
        counts.updated += touched;
        counts.unchanged += some.length - touched;
        await writeBatch(database, operationIs('running', null), batch, { writes, outcomes: '', remarks: [] });
      });
      hands.tell({ done: counts.rows, total: ids.length });
    }
    const operation = operationIs(counts.rows < ids.length ? 'cancelled' : 'done', tools.now());
    await putOperation(database, operation);
    return operation;
  });
}
