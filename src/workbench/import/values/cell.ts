/** Longest cell that is looked at, in characters. */
const LONGEST_CELL = 20_000;
// Control and format characters: bidirectional marks, soft hyphens, zero-width spaces.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const USUAL = /^[!-~¡-¬®-ɏ]+(?: [!-~¡-¬®-ɏ]+)*$/;
/** What stands in sheets for nothing. */
const LONGEST_NOTHING = 9;
const NOTHING = /^(?:[-–—]+|n\/?a|null|none|undefined|#n\/a|\?)$/i;

/**
 * A cell's text in one line. An apostrophe before what a spreadsheet would calculate (`'+358…`, `'=…`) is an exporter's,
 * and is taken off; what only stands for nothing ("-", "N/A") is empty.
 */
export function unquoted(cell: string): string {
  if (cell === '') return cell;
  const line = USUAL.test(cell) ? cell : cell.slice(0, LONGEST_CELL).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  const text = line.startsWith("'") && /^'[+=@\-\t]/.test(line) ? line.slice(1).trim() : line;
  return text.length <= LONGEST_NOTHING && NOTHING.test(text) ? '' : text;
}
