// In the browser: the table of companies as the options page asks for it.
import type { CompanyRow, RowPage, RowQuery } from '../../../../src/messages/work/tables.ts';
import type { Workbench } from '../../../../src/messages/workbench.ts';

/** A table (ms): from asking to its first rows and to its last, and what each search, filter and far page took then. */
export interface TableTimes {
  readonly first: number;
  readonly complete: number;
  readonly searches: readonly number[];
  readonly filters: readonly number[];
  readonly pages: readonly number[];
}

const PAGE = 100;
const SEARCHES = 40;
const PLACES = 20;
const EVERYTHING: RowQuery = {
  table: 'companies',
  text: '',
  filters: {},
  sort: null,
  from: 0,
  count: PAGE,
  locale: 'en',
};

/** Opens the table, waits until all is in it, and asks it what a seller would. */
export async function timesOfTable(workbench: Workbench): Promise<TableTimes> {
  const start = performance.now();
  const giving = new AbortController();
  const complete = new Promise<number>((resolve) => {
    const onProgress = ({ isComplete }: { readonly isComplete: boolean }) => {
      if (isComplete) resolve(performance.now() - start);
    };
    void workbench.ask('follow-table', { table: 'companies' }, { onProgress, signal: giving.signal });
  });
  let first = 0;
  for (let rows = 0; rows === 0; first = performance.now() - start)
    rows = (await ask(workbench, EVERYTHING)).ids.length;
  const whole = await complete;
  const { total } = await ask(workbench, EVERYTHING);
  const pages: number[] = [];
  const names: string[] = [];
  for (let place = 0; place < PLACES; place += 1) {
    const from = Math.floor((total * place) / PLACES);
    const { value, milliseconds } = await timed(() => ask(workbench, { ...EVERYTHING, from }));
    pages.push(milliseconds);
    names.push(...value.rows.slice(0, SEARCHES / PLACES).flatMap((row) => row?.name ?? []));
  }
  const searches = await timesOf(
    names.map((name) => ({ ...EVERYTHING, text: withSlip(name) })),
    workbench,
  );
  const filters = await timesOf(
    ['FI', 'SE', 'NO', 'DK', 'DE'].flatMap((country) => [
      { ...EVERYTHING, filters: { country: [country] } },
      { ...EVERYTHING, filters: { country: [country] }, sort: { column: 'name', isDescending: false } } as const,
    ]),
    workbench,
  );
  giving.abort();
  return { first, complete: whole, searches, filters, pages };
}

async function timesOf(queries: readonly RowQuery[], workbench: Workbench): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) times.push((await timed(() => ask(workbench, query))).milliseconds);
  return times;
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}

async function ask(workbench: Workbench, query: RowQuery): Promise<RowPage<CompanyRow>> {
  const outcome = await workbench.ask('query-companies', query);
  if (!outcome.ok) throw new Error(`The table failed: ${outcome.error.code}`);
  return outcome.value;
}

/** A name as a hurried seller types it: without its third letter. */
const withSlip = (name: string): string => name.slice(0, 2) + name.slice(3, 12);
