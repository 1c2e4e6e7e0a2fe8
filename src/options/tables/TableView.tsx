import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { Outcome } from '../../messages/outcome.ts';
import type { Facet, RowFilter, RowPage, RowQuery, RowSort, TableName } from '../../messages/work/tables.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { BulkBar } from './BulkBar.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { type Column, useShownColumns } from './columns.ts';
import { DataGrid } from './DataGrid.tsx';
import { ChosenFilters, Filters } from './Filters.tsx';
import { choiceOf, countSelected, NOTHING, type Selection } from './selection.ts';
import { TableProgress } from './TableProgress.tsx';
import { useRows } from './use-rows.ts';

/** How rows stand until somebody sorts or searches. */
const LATEST: RowSort = { column: 'updated', isDescending: true };

interface TableViewProps<Row> {
  readonly table: TableName;
  readonly label: string;
  readonly searchLabel: string;
  readonly facets: readonly Facet[];
  readonly columns: readonly Column<Row>[];
  readonly ask: (query: RowQuery) => Promise<Outcome<RowPage<Row>>>;
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
  /** What is said where there is nothing at all, and what can be done about it. */
  readonly nothing: ComponentChildren;
  /** More ways to do something, beside the search. */
  readonly actions?: ComponentChildren;
}

/** A table: search, filters, what can be done with selected rows, and the rows. */
export function TableView<Row extends { readonly id: string; readonly name: string }>(props: TableViewProps<Row>) {
  const { table, label, searchLabel, facets, columns, ask, opened, onOpen, nothing, actions } = props;
  const [filter, setFilter] = useState<RowFilter>({ text: '', filters: {} });
  const [sort, setSort] = useState<RowSort | null>(null);
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const { shown, choose } = useShownColumns(table, columns);
  const icpNames = useIcpNames();
  const rows = useRows(table, ask, filter, sort);
  const { page, state } = rows;
  const total = page?.total ?? 0;
  const count = countSelected(selection, total);
  const narrow = useCallback((part: Partial<RowFilter>) => {
    setSelection(NOTHING);
    setFilter((last) => ({ ...last, ...part }));
  }, []);
  const clear = () => narrow({ text: '', filters: {} });
  const isUncounted = state?.isComplete === false && state.total === null;
  const isEmpty = page !== null && page.of === 0 && page.isComplete;
  const tags = (page?.facets.tag ?? []).map(({ value }) => value).filter((tag) => tag !== '');
  return (
    <div className="table-view">
      {isEmpty ? null : (
        <>
          <div className="table-tools">
            <input
              type="search"
              aria-label={searchLabel}
              placeholder={searchLabel}
              value={filter.text}
              maxLength={120}
              autoComplete="off"
              onInput={({ currentTarget }) => {
                setSort(null);
                narrow({ text: currentTarget.value });
              }}
            />
            <ColumnChoice columns={columns} shown={shown} onChoose={choose} />
            {actions}
          </div>
          <Filters
            facets={facets}
            counts={page?.facets ?? {}}
            filters={filter.filters}
            icpNames={icpNames}
            onChange={(filters) => narrow({ filters })}
          />
        </>
      )}
      <ChosenFilters
        facets={facets}
        filters={filter.filters}
        icpNames={icpNames}
        onChange={(filters) => narrow({ filters })}
      />
      <TableProgress rows={rows} />
      {count > 0 ? (
        <BulkBar
          table={table}
          count={count}
          choice={choiceOf(selection, table, filter)}
          tags={tags}
          onClear={() => setSelection(NOTHING)}
        />
      ) : (
        <p className="soft table-count" role="status">
          {page === null || isEmpty || isUncounted ? '' : countSentence(page)}
        </p>
      )}
      {page !== null && total === 0 && page.isComplete ? (
        <NoRows nothing={nothing} isEmpty={isEmpty} filter={filter} onClear={clear} />
      ) : (
        <DataGrid
          label={label}
          rows={rows}
          columns={shown}
          sort={sort ?? (filter.text.trim() === '' ? LATEST : null)}
          onSort={setSort}
          selection={selection}
          onSelect={setSelection}
          opened={opened}
          onOpen={onOpen}
          search={JSON.stringify([filter, sort])}
        />
      )}
    </div>
  );
}

function countSentence({ total, of, similar }: { total: number; of: number; similar: number }): string {
  const rows = total === of ? translateCount('rows_all', total) : rowsOf(total, of);
  return similar === 0 ? rows : `${rows} · ${translateCount('rows_similar', similar)}`;
}

const rowsOf = (total: number, of: number) =>
  translate('rows_of', { of: formatNumber(of), total: formatNumber(total) });

interface NoRowsProps {
  readonly nothing: ComponentChildren;
  readonly isEmpty: boolean;
  readonly filter: RowFilter;
  readonly onClear: () => void;
}

/** Why there is nothing to see, and how to see more. */
function NoRows({ nothing, isEmpty, filter, onClear }: NoRowsProps) {
  const isFiltered = Object.values(filter.filters).some((values) => values.length > 0);
  if (isEmpty) return <div className="empty">{nothing}</div>;
  return (
    <div className="empty">
      <p>{isFiltered ? translate('rows_none_filtered') : translate('rows_none_found')}</p>
      <div>
        <button type="button" className="button" onClick={onClear}>
          {translate('rows_show_all')}
        </button>
      </div>
    </div>
  );
}

/** The names of the profiles by their ids. */
function useIcpNames(): ReadonlyMap<string, string> {
  const { answer } = useAnswer('list-icps', {});
  return useMemo(
    () => new Map(answer.state === 'ready' ? answer.value.map(({ id, name }) => [id, name]) : []),
    [answer],
  );
}
