import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { RowSort } from '../../messages/work/tables.ts';
import type { Column } from './columns.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { type Cell, cellAfter } from './grid-keys.ts';
import { EVERYTHING, isSelected, NOTHING, type Selection, select } from './selection.ts';
import type { Rows } from './use-rows.ts';
import { useScrolling } from './use-scrolling.ts';

export interface DataGridProps<Row extends { readonly id: string; readonly name: string }> {
  readonly label: string;
  readonly rows: Rows<Row>;
  readonly columns: readonly Column<Row>[];
  readonly sort: RowSort | null;
  readonly onSort: (sort: RowSort) => void;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** The id of the row that is shown in full beside. */
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
  /** Starts at the top again whenever this changes: another search. */
  readonly search: string;
}

/**
 * A long list as an ARIA grid: one cell holds the focus, arrows move it, Space selects, Shift extends the selection,
 * Enter opens, and in the header sorts. Only the rows in view are drawn.
 */
export function DataGrid<Row extends { readonly id: string; readonly name: string }>(props: DataGridProps<Row>) {
  const { label, rows, columns, sort, onSort, selection, onSelect, opened, onOpen, search } = props;
  const total = rows.page?.total ?? 0;
  const scrolling = useScrolling(total);
  const { first, last, page, bringIntoView } = scrolling;
  const [active, setActive] = useState<Cell>({ row: 0, column: 1 });
  /** Where a stretch of selected rows begins. */
  const anchor = useRef<number | null>(null);
  const wantsFocus = useRef(false);
  const hintId = useId();
  const focused = { row: Math.min(active.row, total - 1), column: Math.min(active.column, columns.length) };

  const { show } = rows;
  useEffect(() => show(first, last), [show, first, last]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts at the top
  useEffect(() => {
    scrolling.toStart();
    anchor.current = null;
    setActive(({ row, column }) => ({ row: Math.min(row, 0), column }));
  }, [search]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const place = `[data-cell="${focused.row}:${focused.column}"]`;
    scrolling.scroller.current?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
  });

  const moveTo = (cell: Cell) => {
    wantsFocus.current = true;
    setActive(cell);
    if (cell.row >= 0) bringIntoView(cell.row);
  };
  const selectTo = async (row: number) => {
    const from = anchor.current ?? row;
    anchor.current = from;
    const ids = await rows.idsBetween(Math.min(from, row), Math.max(from, row));
    onSelect(select(selection, ids, true));
  };
  const toggle = (row: number) => {
    const id = rows.idAt(row);
    anchor.current = row;
    if (id !== undefined) onSelect(select(selection, [id], !isSelected(selection, id)));
  };
  const toggleAll = () => onSelect(selection.kind === 'all' && selection.except.size === 0 ? NOTHING : EVERYTHING);
  const sortBy = (column: Column<Row> | undefined) => {
    if (column?.sort === undefined) return;
    const isSame = sort?.column === column.sort;
    onSort({ column: column.sort, isDescending: isSame ? !sort.isDescending : column.isDescending === true });
  };
  const act = (key: string, isShift: boolean) => {
    if (focused.row < 0) {
      if (focused.column === 0) toggleAll();
      else sortBy(columns[focused.column - 1]);
    } else if (key === ' ' && isShift) void selectTo(focused.row);
    else if (key === ' ' || focused.column === 0) toggle(focused.row);
    else onOpen(rows.idAt(focused.row) ?? '');
  };
  const press = (event: KeyboardEvent) => {
    const isControl = event.ctrlKey || event.metaKey;
    const size = { rows: total, columns: columns.length + 1, page };
    const next = event.altKey ? null : cellAfter(event.key, isControl, focused, size);
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey && focused.row >= 0 && next.row >= 0 && next.row !== focused.row) {
        anchor.current ??= focused.row;
        void selectTo(next.row);
      }
      moveTo(next);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      act(event.key, event.shiftKey);
    } else if (event.key === 'a' && isControl) {
      event.preventDefault();
      onSelect(EVERYTHING);
    }
  };
  const point = (row: number, column: number, event: MouseEvent) => {
    setActive({ row, column });
    if (event.shiftKey) void selectTo(row);
    else if (column === 0 || event.ctrlKey || event.metaKey) toggle(row);
    else onOpen(rows.idAt(row) ?? '');
  };

  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (focused.row >= 0 && (focused.row < first || focused.row >= last)) drawn.push(focused.row);
  const template = ['36px', ...columns.map(({ width }) => width)].join(' ');
  return (
    <div className="grid-scroller" ref={scrolling.scroller} onScroll={scrolling.onScroll}>
      <p id={hintId} className="visually-hidden">
        {translate('grid_keys')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a table draws all its rows */}
      <div
        className="grid"
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={hintId}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-busy={rows.page?.isComplete === false}
        style={{ '--columns': template }}
        onKeyDown={press}
      >
        <GridHeader
          columns={columns}
          sort={sort}
          focusedColumn={focused.row < 0 ? focused.column : null}
          isAll={selection.kind === 'all' && selection.except.size === 0}
          onToggleAll={toggleAll}
          onSort={sortBy}
          onFocus={(column) => setActive({ row: -1, column })}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: rows of a grid that are placed one by one */}
        <div className="grid-canvas" role="rowgroup" style={{ height: `${scrolling.height}px` }}>
          {drawn.map((place) => (
            <GridRow
              key={place}
              place={place}
              offset={scrolling.placeOf(place)}
              row={rows.rowAt(place)}
              columns={columns}
              isSelected={isSelected(selection, rows.idAt(place) ?? '')}
              isOpen={opened !== null && rows.idAt(place) === opened}
              focusedColumn={focused.row === place ? focused.column : null}
              onPoint={point}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
