import type { ImportRemarks, ReportWords } from '../../messages/work/importing.ts';
import type { Database } from '../../store/database.ts';
import { journalOf } from '../../store/operations.ts';
import type { JournalEntry, RowRemark } from '../../store/schema.ts';
import { BYTE_ORDER_MARK, csvLines } from '../export/csv.ts';

/** Remarks that the page shows, and blanks of outcomes: rows that were empty. */
const SHOWN = 200;
const BLANK = ' ';

/** What an import's journal says of its rows. `firstRow` is the number of the first row of data in the file. */
export async function remarksOf(database: Database, operationId: string, firstRow: number): Promise<ImportRemarks> {
  const counts = new Map<string, number>();
  const first: ImportRemarks['first'][number][] = [];
  let row = firstRow;
  for await (const { outcomes, remarks } of journalOf(database, operationId)) {
    for (const remark of remarks) {
      counts.set(remark.code, (counts.get(remark.code) ?? 0) + 1);
      if (first.length < SHOWN) first.push({ ...remark, outcome: outcomes[remark.row - row] ?? '' });
    }
    row += outcomes.length;
  }
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  return { counts: sorted.map(([code, count]) => ({ code, count })), first };
}

/**
 * The report of every row as a CSV file: written piece by piece, so that what is held is one batch and the file. Begins
 * with a byte order mark, by which spreadsheets know UTF-8.
 */
export async function reportFile(
  database: Database,
  operationId: string,
  firstRow: number,
  words: ReportWords,
): Promise<Blob> {
  let file = new Blob([BYTE_ORDER_MARK, csvLines([words.headers], ',')]);
  let row = firstRow;
  let pieces: string[] = [];
  for await (const entry of journalOf(database, operationId)) {
    pieces.push(linesOf(entry, row, words));
    row += entry.outcomes.length;
    if (pieces.length >= 64) {
      file = new Blob([file, ...pieces]);
      pieces = [];
    }
  }
  return new Blob([file, ...pieces], { type: 'text/csv' });
}

function linesOf({ outcomes, remarks }: JournalEntry, firstRow: number, words: ReportWords): string {
  const byRow = new Map<number, RowRemark[]>();
  for (const remark of remarks) byRow.set(remark.row, [...(byRow.get(remark.row) ?? []), remark]);
  const rows: string[][] = [];
  for (let index = 0; index < outcomes.length; index += 1) {
    const outcome = outcomes.charAt(index);
    if (outcome === BLANK) continue;
    const row = firstRow + index;
    const said = byRow.get(row) ?? [{ row, code: '', detail: '' }];
    for (const { code, detail } of said) {
      rows.push([String(row), words.outcomes[outcome] ?? outcome, words.remarks[code] ?? code, detail]);
    }
  }
  return csvLines(rows, ',');
}
