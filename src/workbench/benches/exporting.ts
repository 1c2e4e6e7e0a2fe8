import { success } from '../../messages/outcome.ts';
import { companyRows, personRows } from '../export/read-rows.ts';
import { shapeOf } from '../export/shapes/all.ts';
import { writeTable } from '../export/write-table.ts';
import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** Writes companies or people as files for sheets and CRMs. */
export function exportingBench(tools: Tools): Pick<Benches, 'export-rows'> {
  return {
    async 'export-rows'(request, { tell, signal }) {
      const { companies, people } = shapeOf(request.shape, request);
      if (request.table === 'companies') {
        const rows = await companyRows(tools, request.choice);
        const told = (done: number) => tell({ done, total: rows.total });
        return success(await writeTable(companies, rows, request, signal, told));
      }
      const rows = await personRows(tools, request.choice);
      const told = (done: number) => tell({ done, total: rows.total });
      return success(await writeTable(people, rows, request, signal, told));
    },
  };
}
