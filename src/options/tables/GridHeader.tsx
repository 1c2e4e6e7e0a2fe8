import { translate } from '../../i18n/translate.ts';
import type { RowSort } from '../../messages/work/tables.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Column } from './columns.ts';

interface GridHeaderProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: RowSort | null;
  /** The column whose header has the focus; null: none has. */
  readonly focusedColumn: number | null;
  readonly isAll: boolean;
  readonly onToggleAll: () => void;
  readonly onSort: (column: Column<Row>) => void;
  readonly onFocus: (column: number) => void;
}

/** The titles of the columns, which sort, and the box that selects all. */
export function GridHeader<Row>({
  columns,
  sort,
  focusedColumn,
  isAll,
  onToggleAll,
  onSort,
  onFocus,
}: GridHeaderProps<Row>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the header of a grid that is no table
    <div className="grid-head" role="rowgroup">
      {/* biome-ignore lint/a11y: the grid's keys are handled by the grid */}
      <div className="grid-row" role="row" aria-rowindex={1}>
        {/* biome-ignore lint/a11y: see above */}
        <span
          role="columnheader"
          className="grid-check"
          aria-colindex={1}
          tabIndex={focusedColumn === 0 ? 0 : -1}
          data-cell="-1:0"
          onFocus={() => onFocus(0)}
          onClick={onToggleAll}
        >
          <span className="visually-hidden">{translate('select_all')}</span>
          <span className={isAll ? 'check-box checked' : 'check-box'} aria-hidden="true" />
        </span>
        {columns.map((column, index) => {
          const isSorted = column.sort !== undefined && sort?.column === column.sort;
          return (
            // biome-ignore lint/a11y: see above
            <span
              key={column.key}
              role="columnheader"
              className={column.sort === undefined ? 'grid-title' : 'grid-title sortable'}
              aria-colindex={index + 2}
              aria-sort={column.sort === undefined ? undefined : sortOf(isSorted ? sort : null)}
              tabIndex={focusedColumn === index + 1 ? 0 : -1}
              data-cell={`-1:${index + 1}`}
              onFocus={() => onFocus(index + 1)}
              onClick={() => onSort(column)}
            >
              {column.title}
              {isSorted ? <Icon name={sort.isDescending ? 'down' : 'up'} /> : null}
            </span>
          );
        })}
      </div>
    </div>
  );
}

function sortOf(sort: RowSort | null): 'ascending' | 'descending' | 'none' {
  if (sort === null) return 'none';
  return sort.isDescending ? 'descending' : 'ascending';
}
