import { success } from '../../messages/outcome.ts';
import type { ExportedFile, ExportRequest } from '../../messages/work/exporting.ts';
import { engagementColumns, signalColumns } from '../export/event-columns.ts';
import { eventWords } from '../export/event-words.ts';
import { engagementRows, signalRows } from '../export/read-events.ts';
import { companyRows, personRows, type Rows } from '../export/read-rows.ts';
import { shapeOf } from '../export/shapes/all.ts';
import type { Column } from '../export/shapes/shape.ts';
import { writeObjects, writeTable } from '../export/write-table.ts';
import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';

type Hands = Parameters<Benches['export-rows']>[1];

/** Writes companies or people, or what happened at them, as files for sheets and CRMs. */
export function exportingBench(tools: Tools): Pick<Benches, 'export-rows'> {
  return {
    async 'export-rows'(request, hands) {
      const { events, table, choice, language } = request;
      if (events !== null) {
        const words = events === 'json' ? null : eventWords(language);
        return success(
          table === 'companies'
            ? await written(signalColumns(words, language), await signalRows(tools, choice), request, hands)
            : await written(engagementColumns(words), await engagementRows(tools, choice), request, hands),
        );
      }
      const { companies, people } = shapeOf(request.shape, request);
      return success(
        table === 'companies'
          ? await written(companies, await companyRows(tools, choice), request, hands)
          : await written(people, await personRows(tools, choice), request, hands),
      );
    },
  };
}

function written<Row>(
  columns: readonly Column<Row>[],
  rows: Rows<Row>,
  request: ExportRequest,
  { tell, signal }: Hands,
): Promise<ExportedFile> {
  // There may be more events than rows they are of.
  const told = (done: number) => tell({ done: Math.min(done, rows.total), total: rows.total });
  return request.events === 'json'
    ? writeObjects(columns, rows, signal, told)
    : writeTable(columns, rows, request, signal, told);
}
