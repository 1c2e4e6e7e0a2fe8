import type { ExportedFile, ExportRequest } from '../../messages/work/exporting.ts';
import { BYTE_ORDER_MARK, csvLines } from './csv.ts';
import { createFileParts } from './file-parts.ts';
import { readAhead } from './read-ahead.ts';
import type { Rows } from './read-rows.ts';
import type { Column } from './shapes/shape.ts';

/** Writes rows as a list of JSON objects, one a line; what is not known is left out. See `writeTable`. */
export async function writeObjects<Row>(
  columns: readonly Column<Row>[],
  { batches }: Rows<Row>,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<ExportedFile> {
  const parts = createFileParts();
  let rows = 0;
  for await (const batch of readAhead(batches)) {
    if (signal.aborted) break;
    for (const row of batch) {
      const values = columns.flatMap(({ header, write }) => {
        const value = write(row);
        return value === '' ? [] : [[header, value] as const];
      });
      parts.add(`${rows === 0 ? '' : ',\n'}${JSON.stringify(Object.fromEntries(values))}`);
      rows += 1;
    }
    tell(rows);
  }
  parts.add('\n]\n');
  return { file: parts.file('application/json', '[\n'), rows, isWhole: !signal.aborted };
}

/**
 * Writes rows as a table, batch by batch, and gives the file; what was written when it was given up.
 * @param tell hears how many rows are written
 */
export async function writeTable<Row>(
  columns: readonly Column<Row>[],
  { batches }: Rows<Row>,
  { separator, hasMark }: Pick<ExportRequest, 'separator' | 'hasMark'>,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<ExportedFile> {
  const parts = createFileParts();
  parts.add(csvLines([columns.map(({ header }) => header)], separator));
  let rows = 0;
  for await (const batch of readAhead(batches)) {
    if (signal.aborted) break;
    parts.add(
      csvLines(
        batch.map((row) => columns.map(({ write }) => write(row))),
        separator,
      ),
    );
    rows += batch.length;
    tell(rows);
  }
  return { file: parts.file('text/csv', hasMark ? BYTE_ORDER_MARK : ''), rows, isWhole: !signal.aborted };
}
