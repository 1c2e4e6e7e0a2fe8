import Papa from 'papaparse';

/** What parts the cells of a line. */
export type ExportSeparator = ',' | ';';

/** The byte order mark by which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would calculate (owasp.org/www-community/attacks/CSV_Injection): such a cell gets an apostrophe.
 * Phone numbers, of digits alone, do not: they would not be dialled any more. A cell that has apostrophes already
 * gets one more, so that each can be read back as it was.
 */
const FORMULA = /^'*(?:[=@\t\r\n＝＋－＠]|[+-](?![\d ;+]+$))/;

/** The lines of a table, each with its line break (RFC 4180: CR LF). Nothing for no rows. */
export function csvLines(rows: readonly (readonly string[])[], separator: ExportSeparator): string {
  if (rows.length === 0) return '';
  const lines = Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: separator, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `${lines}\r\n`;
}
