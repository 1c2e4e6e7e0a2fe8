/** A cell of the grid. Row −1 is the header, columns are counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows in view. */
  readonly page: number;
}

/**
 * The cell a key leads to, as the ARIA grid pattern has it; null for keys that do not move.
 * @param isControl whether Ctrl (or ⌘) is held: Home and End then lead to the first and the last row
 */
export function cellAfter(key: string, isControl: boolean, { row, column }: Cell, size: GridSize): Cell | null {
  const last = size.rows - 1;
  const at = (nextRow: number, nextColumn = column): Cell => ({
    row: Math.max(-1, Math.min(nextRow, last)),
    column: Math.max(0, Math.min(nextColumn, size.columns - 1)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1);
    case 'ArrowDown':
      return at(row + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'PageUp':
      return at(Math.max(0, row - size.page));
    case 'PageDown':
      return at(row + size.page);
    case 'Home':
      return isControl ? at(0, 0) : at(row, 0);
    case 'End':
      return isControl ? at(last, size.columns - 1) : at(row, size.columns - 1);
    default:
      return null;
  }
}
