import { translate } from '../../i18n/translate.ts';
import type { Column } from './columns.ts';

interface GridRowProps<Row> {
  readonly place: number;
  /** Where it is drawn (pixels). */
  readonly offset: number;
  /** Null for one that is gone, undefined for one that is not read yet. */
  readonly row: Row | null | undefined;
  readonly columns: readonly Column<Row>[];
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly focusedColumn: number | null;
  readonly onPoint: (place: number, column: number, event: MouseEvent) => void;
}

/** One row of the grid. */
export function GridRow<Row extends { readonly name: string }>({
  place,
  offset,
  row,
  columns,
  isSelected,
  isOpen,
  focusedColumn,
  onPoint,
}: GridRowProps<Row>) {
  const cell = (column: number) => ({
    'aria-colindex': column + 1,
    tabIndex: focusedColumn === column ? 0 : -1,
    'data-cell': `${place}:${column}`,
    onClick: (event: MouseEvent) => onPoint(place, column, event),
  });
  return (
    // biome-ignore lint/a11y: the grid's keys are handled by the grid
    <div
      className={`grid-row${isOpen ? ' open' : ''}`}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      style={{ transform: `translateY(${offset}px)` }}
    >
      {/* biome-ignore lint/a11y: see above */}
      <span
        {...cell(0)}
        role="gridcell"
        className="grid-check"
        aria-label={row == null ? undefined : translate('select_named', { name: row.name })}
      >
        <span className={isSelected ? 'check-box checked' : 'check-box'} aria-hidden="true" />
      </span>
      {columns.map((column, index) => (
        // biome-ignore lint/a11y: see above
        <span key={column.key} {...cell(index + 1)} role="gridcell" className="grid-cell">
          {row === undefined && <span className="grid-waiting" />}
          {row === null && index === 0 && <span className="soft">{translate('row_gone')}</span>}
          {row != null && column.cell(row)}
        </span>
      ))}
    </div>
  );
}
