import { failure, success } from '../../messages/outcome.ts';
import type { ImportingWork } from '../../messages/work/importing.ts';
import type { Operation } from '../../model/operation.ts';
import { getOperation } from '../../store/operations.ts';
import { isSameFile, newOperation, orderOf } from '../import/import-order.ts';
import { importRows } from '../import/import-rows.ts';
import { lookAtFile, orderFor, previewRows } from '../import/look-at-file.ts';
import { rememberPlan } from '../import/remembered-plans.ts';
import { remarksOf, reportFile } from '../import/report.ts';
import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** Looks at files, imports them and tells of it. */
export function importingBench(tools: Tools): Pick<Benches, keyof ImportingWork> {
  return {
    async 'look-at-file'({ file }) {
      const look = await lookAtFile(await tools.database(), file);
      return look === null ? failure('invalid-request', 'file') : success(look);
    },
    async 'preview-rows'({ file, plan }) {
      return success(await previewRows(file, plan, tools.now()));
    },
    async 'import-file'({ file, plan, resume }, { tell, signal }) {
      const database = await tools.database();
      const known = resume === null ? null : await getOperation(database, resume);
      const order = known === null ? await orderFor(file, plan) : orderOf(known);
      if (resume !== null && (known === null || order === null || !isResumable(known))) return failure('not-found');
      if (order === null || (known !== null && !isSameFile(file, known.file)))
        return failure('invalid-request', 'file');
      if (known === null) await rememberPlan(database, order.headers, plan, tools.now());
      const operation = known ?? newOperation(tools.newId(), file, order, tools.now());
      const hands = {
        tell: (told: { operation: Operation; bytes: number }) => tell({ ...told, size: file.size }),
        signal,
      };
      return success(await importRows(tools, file, order, operation, hands));
    },
    async 'import-remarks'({ operationId }) {
      const database = await tools.database();
      const operation = await getOperation(database, operationId);
      return operation === null
        ? failure('not-found')
        : success(await remarksOf(database, operationId, firstRow(operation)));
    },
    async 'import-report'({ operationId, words }) {
      const database = await tools.database();
      const operation = await getOperation(database, operationId);
      return operation === null
        ? failure('not-found')
        : success(await reportFile(database, operationId, firstRow(operation), words));
    },
  };
}

const isResumable = ({ state }: Operation): boolean => state === 'running' || state === 'cancelled';

/** The number of the first row of data in the file, from 1, headers and preamble counted. */
const firstRow = (operation: Operation): number => (orderOf(operation)?.form.skipped ?? 0) + 1;
