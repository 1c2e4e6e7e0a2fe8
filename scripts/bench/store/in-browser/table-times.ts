// In the browser: the tables as the options page asks for them.
import type { CompanyRow, PersonRow, RowPage, RowQuery, TableName } from '../../../../src/messages/work/tables.ts';
import type { Workbench } from '../../../../src/messages/workbench.ts';

/** What each search, filter and far page of a whole table took (ms). */
export interface QueryTimes {
  readonly searches: readonly number[];
  readonly filters: readonly number[];
  readonly pages: readonly number[];
}

/** The tables (ms): from asking for companies to their first rows, and to the last of all; then what each asking took. */
export interface TableTimes {
  readonly first: number;
  readonly complete: number;
  readonly companies: QueryTimes;
  readonly people: QueryTimes;
}

const PAGE = 100;
const SEARCHES = 40;
const PLACES = 20;
const EVERYTHING = { text: '', filters: {}, sort: null, from: 0, count: PAGE, locale: 'en' } as const;

/** Opens the table of companies, waits until all is in it, and asks it and that of people what a seller would. */
export async function timesOfTables(workbench: Workbench): Promise<TableTimes> {
  const start = performance.now();
  const giving = new AbortController();
  const complete = new Promise<number>((resolve, reject) => {
    const onProgress = ({ isComplete, hasFailed }: { readonly isComplete: boolean; readonly hasFailed: boolean }) => {
      if (isComplete) resolve(performance.now() - start);
      if (hasFailed) reject(new Error('The tables could not be read.'));
    };
    void workbench.ask('follow-table', { table: 'companies' }, { onProgress, signal: giving.signal });
  });
  let first = 0;
  for (let rows = 0; rows === 0; first = performance.now() - start)
    rows = (await ask(workbench, { ...EVERYTHING, table: 'companies' })).ids.length;
  const whole = await complete;
  const companies = await timesOf('companies', workbench);
  const people = await timesOf('people', workbench);
  giving.abort();
  return { first, complete: whole, companies, people };
}

async function timesOf(table: TableName, workbench: Workbench): Promise<QueryTimes> {
  const everything: RowQuery = { ...EVERYTHING, table };
  const { total } = await ask(workbench, everything);
  const pages: number[] = [];
  const names: string[] = [];
  for (let place = 0; place < PLACES; place += 1) {
    const from = Math.floor((total * place) / PLACES);
    const { value, milliseconds } = await timed(() => ask(workbench, { ...everything, from }));
    pages.push(milliseconds);
    names.push(...value.rows.slice(0, SEARCHES / PLACES).flatMap((row) => row?.name ?? []));
  }
  const searches = await timesOfEach(
    names.map((name) => ({ ...everything, text: withSlip(name) })),
    workbench,
  );
  const filters = await timesOfEach(
    ['FI', 'SE', 'NO', 'DK', 'DE'].flatMap((country) => [
      { ...everything, filters: { country: [country] } },
      { ...everything, filters: { country: [country] }, sort: { column: 'name', isDescending: false } } as const,
    ]),
    workbench,
  );
  return { searches, filters, pages };
}

async function timesOfEach(queries: readonly RowQuery[], workbench: Workbench): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) times.push((await timed(() => ask(workbench, query))).milliseconds);
  return times;
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}

async function ask(workbench: Workbench, query: RowQuery): Promise<RowPage<CompanyRow | PersonRow>> {
  const outcome = await (query.table === 'companies'
    ? workbench.ask('query-companies', query)
    : workbench.ask('query-people', query));
  if (!outcome.ok) throw new Error(`The table failed: ${outcome.error.code}`);
  return outcome.value;
}

/** A name as a hurried seller types it: without its third letter. */
const withSlip = (name: string): string => name.slice(0, 2) + name.slice(3, 12);
