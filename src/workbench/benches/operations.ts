import { failure, success } from '../../messages/outcome.ts';
import type { OperationWork } from '../../messages/work/operations.ts';
import { getOperation } from '../../store/operations.ts';
import { pastOperation, pastOperations } from '../operations/past-operations.ts';
import { takeBackOperation } from '../operations/take-back.ts';
import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** Tells of large changes of all kinds, and takes them back. */
export function operationsBench(tools: Tools): Pick<Benches, keyof OperationWork> {
  return {
    async 'list-operations'() {
      return success(await pastOperations(await tools.database()));
    },
    async 'undo-operation'({ operationId }, hands) {
      const database = await tools.database();
      const operation = await getOperation(database, operationId);
      const past = operation === null ? null : await pastOperation(database, operation);
      return past?.canUndo === true
        ? success(await takeBackOperation(tools, past.operation, hands))
        : failure('nothing-to-undo');
    },
  };
}
