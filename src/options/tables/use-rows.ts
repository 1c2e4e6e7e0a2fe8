import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { locale } from '../../i18n/locale.ts';
import type { Outcome } from '../../messages/outcome.ts';
import type { RowFilter, RowPage, RowQuery, RowSort, TableName, TableState } from '../../messages/work/tables.ts';
import type { WorkOptions } from '../../messages/workbench.ts';
import { useWorkbench } from '../workbench.ts';

/** Rows that are asked for at once. */
const PAGE = 100;
/** Pages that are kept: beyond, those farthest from view are let go. */
const KEPT_PAGES = 30;
/** Rows of a stretch that are asked for at once, when only their ids are wanted. */
const STRETCH = 500;

/** What is asked of a table, and what is known of its rows. */
export interface Rows<Row> {
  readonly page: Omit<RowPage<Row>, 'rows' | 'ids'> | null;
  readonly state: TableState | null;
  /** Reading broke off: what was read by then may stay. */
  readonly hasFailed: boolean;
  readonly readAgain: () => void;
  /** The row at a place; null for one that is gone, undefined for one that is not read yet. */
  readonly rowAt: (place: number) => Row | null | undefined;
  readonly idAt: (place: number) => string | undefined;
  /** Tells which rows are in view, so that they are read. */
  readonly show: (first: number, last: number) => void;
  /** The ids of rows from one place to another, both included. */
  readonly idsBetween: (first: number, last: number) => Promise<string[]>;
}

type Ask<Row> = (query: RowQuery, options?: WorkOptions<'query-companies'>) => Promise<Outcome<RowPage<Row>>>;

interface Known<Row> {
  readonly stamp: string;
  readonly page: RowPage<Row>;
  readonly pages: ReadonlyMap<number, RowPage<Row>>;
}

/** The rows of a table by a filter and an order. While another order is being read, the last rows stay. */
export function useRows<Row>(table: TableName, ask: Ask<Row>, filter: RowFilter, sort: RowSort | null): Rows<Row> {
  const { state, hasFailed, readAgain } = useTableState(table);
  const [known, setKnown] = useState<Known<Row> | null>(null);
  const view = useRef({ first: 0, last: 1 });
  const asking = useRef<string | null>(null);
  const version = state?.version ?? null;
  const stamp = JSON.stringify([filter, sort, version]);
  const latest = useRef({ stamp, filter, sort });
  latest.current = { stamp, filter, sort };

  const queryOf = useCallback(
    (from: number, count: number): RowQuery => {
      const { filter: asked, sort: order } = latest.current;
      return { ...asked, table, sort: order, from, count, locale: locale() };
    },
    [table],
  );

  /** Asks for the first page in view that is not known; the answer to a question that is no longer asked is let go. */
  const read = useCallback(
    async (has: Known<Row> | null) => {
      const current = latest.current.stamp;
      const missing = missingPage(has?.stamp === current ? has.pages : null, view.current);
      if (missing === null || asking.current === `${current} ${missing}`) return;
      if (asking.current?.startsWith(`${current} `)) return;
      asking.current = `${current} ${missing}`;
      const outcome = await ask(queryOf(missing * PAGE, PAGE));
      if (latest.current.stamp !== current) return;
      asking.current = null;
      if (outcome.ok) setKnown((last) => withPage(last, current, missing, outcome.value, view.current.first));
    },
    [ask, queryOf],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question, or another answer, may leave rows in view unread
  useEffect(() => {
    if (version !== null) void read(known);
  }, [stamp, known, read]);

  const show = useCallback(
    (first: number, last: number) => {
      view.current = { first, last };
      if (version !== null) void read(known);
    },
    [read, known, version],
  );

  const idsBetween = useCallback(
    async (first: number, last: number) => {
      const ids: string[] = [];
      for (let from = first; from <= last; from += STRETCH) {
        const outcome = await ask(queryOf(from, Math.min(STRETCH, last - from + 1)));
        if (outcome.ok) ids.push(...outcome.value.ids);
      }
      return ids;
    },
    [ask, queryOf],
  );

  return useMemo(() => {
    const pageOf = (place: number) => known?.pages.get(Math.floor(place / PAGE));
    return {
      page: known?.page ?? null,
      state,
      hasFailed,
      readAgain,
      rowAt: (place: number) => pageOf(place)?.rows[place % PAGE],
      idAt: (place: number) => pageOf(place)?.ids[place % PAGE],
      show,
      idsBetween,
    };
  }, [known, state, hasFailed, readAgain, show, idsBetween]);
}

/** The first page in view that is not known; null when all are. */
function missingPage(
  pages: ReadonlyMap<number, unknown> | null,
  { first, last }: { readonly first: number; readonly last: number },
): number | null {
  for (let page = Math.floor(first / PAGE); page * PAGE < Math.max(1, last); page += 1) {
    if (pages?.has(page) !== true) return page;
  }
  return null;
}

function withPage<Row>(
  last: Known<Row> | null,
  stamp: string,
  number: number,
  page: RowPage<Row>,
  first: number,
): Known<Row> {
  const before = last?.stamp === stamp ? [...last.pages] : [];
  const distance = ([other]: readonly [number, unknown]) => Math.abs(other - first / PAGE);
  const kept = before.toSorted((one, other) => distance(one) - distance(other)).slice(0, KEPT_PAGES - 1);
  return { stamp, page, pages: new Map([...kept, [number, page]]) };
}

/** How far a table is read (null until the workbench has said), and whether it broke off; also when the workbench did. */
export function useTableState(table: TableName) {
  const workbench = useWorkbench();
  const [state, setState] = useState<TableState | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round follows the table anew
  useEffect(() => {
    const leaving = new AbortController();
    const follow = async () => {
      setIsLeft(false);
      const outcome = await workbench.ask('follow-table', { table }, { onProgress: setState, signal: leaving.signal });
      if (!outcome.ok && !leaving.signal.aborted) setIsLeft(true);
    };
    void follow();
    return () => leaving.abort();
  }, [workbench, table, round]);
  const readAgain = useCallback(() => setRound((last) => last + 1), []);
  return { state, hasFailed: isLeft || state?.hasFailed === true, readAgain };
}
