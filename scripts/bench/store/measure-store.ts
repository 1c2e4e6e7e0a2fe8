import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { madeUpIcps } from '../made-up-knowledge.ts';
import { type Measurement, median, quantile } from '../report.ts';
import { atRest } from './at-rest.ts';
import type { LookupTimes } from './in-browser/beside.ts';
import type { Imported, Recounted } from './in-browser/page.ts';
import type { QueryTimes, TableTimes } from './in-browser/table-times.ts';
import type { DigestTimes } from './in-browser/today.ts';
import { writeCompanies, writeContacts } from './made-up-files.ts';
import { openStorePage, type StorePage } from './store-page.ts';
import { type Memory, watchMemory } from './watch-memory.ts';

/** Rows imported before anything is measured: the first ones also compile the code. */
const WARM_UP = 2_000;
/** The small store that the large one is compared with. */
const SMALL = 10_000;
/** One contact for so many companies. */
const COMPANIES_PER_CONTACT = 5;
const PAGES = 1_500;

/** A file that was imported: its rows, the milliseconds by the product and barely, and the workbench's memory. */
interface Filling {
  readonly rows: number;
  readonly milliseconds: number;
  readonly bare: number;
  readonly memory: Memory;
}

/** A store that was filled and asked. */
interface Filled {
  readonly companies: Filling;
  readonly contacts: Filling;
  readonly lookups: LookupTimes;
  readonly recounted: Recounted;
  readonly tables: Tables;
  readonly today: DigestTimes;
}

/** How the tables were read and asked, what reading took barely (ms), and the memory of the workbench meanwhile. */
interface Tables {
  readonly times: TableTimes;
  readonly bare: number;
  readonly memory: Memory;
}

/** Import, lookup and recount in a real Chromium, with so many companies and a fifth as many contacts in the store. */
export async function measureStore(program: string, companies: number): Promise<Measurement[]> {
  const small = await fillAndAsk(program, SMALL);
  const large = await fillAndAsk(program, companies);
  return [
    ...importFigures(small, large, companies),
    ...lookupFigures(small.lookups, large.lookups, companies),
    ...recountFigures(large.recounted, companies),
    ...tableFigures(large.tables, companies),
    todayFigure(large.today, companies),
  ];
}

async function fillAndAsk(program: string, companies: number): Promise<Filled> {
  const store = await openStorePage(program);
  try {
    await fill(store, writeCompanies, 0, WARM_UP);
    return {
      companies: await fill(store, writeCompanies, WARM_UP, companies),
      contacts: await fill(store, writeContacts, 0, Math.floor(companies / COMPANIES_PER_CONTACT)),
      lookups: await lookUp(store, companies),
      recounted: await recount(store),
      tables: await openTables(store),
      // Last, for it has much happen at the companies.
      today: await store.beside.evaluate((at) => globalThis.digest(at), Date.now()),
    };
  } finally {
    await store.close();
  }
}

/** Imports a file of rows, then puts the same records barely. */
async function fill(
  { page, workbench, beside, folder }: StorePage,
  write: typeof writeCompanies,
  from: number,
  to: number,
): Promise<Filling> {
  const path = join(folder, `${write.name}-${from}.csv`);
  await write(path, from, to);
  const input = await page.$('input');
  if (input === null) throw new Error('The page has no file input.');
  await input.uploadFile(path);
  await atRest(page.browser());
  const watch = watchMemory(workbench);
  const { operation, milliseconds }: Imported = await page.evaluate(() => globalThis.importChosenFile());
  const memory = watch.end();
  const rows = to - from;
  if (operation.created !== rows) throw new Error(`Of ${rows} rows ${operation.created} were created.`);
  await atRest(page.browser());
  const bare = await beside.evaluate((id) => globalThis.putBarely(id), operation.id);
  await rm(path);
  console.error(`${write.name}: ${rows} rows in ${seconds(milliseconds)}, barely in ${seconds(bare)}`);
  return { rows, milliseconds, bare, memory };
}

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

async function lookUp({ page, beside }: StorePage, companies: number): Promise<LookupTimes> {
  const now = Date.now();
  await beside.evaluate((count, at) => globalThis.knowMore(count, at), companies, now);
  await atRest(page.browser());
  await beside.evaluate((count, at) => globalThis.lookUp(count, 300, at), companies, now);
  return beside.evaluate((count, pages, at) => globalThis.lookUp(count, pages, at), companies, PAGES, now);
}

async function recount({ page }: StorePage): Promise<Recounted> {
  const [icp] = madeUpIcps(Date.now());
  if (icp === undefined) throw new Error('There is no profile.');
  return page.evaluate((profile) => globalThis.recountBy(profile), { ...icp, threshold: 55 });
}

async function openTables({ page, workbench, beside }: StorePage): Promise<Tables> {
  await atRest(page.browser());
  const watch = watchMemory(workbench);
  const times = await page.evaluate(() => globalThis.openTables());
  const memory = watch.end();
  return { times, memory, bare: await beside.evaluate(() => globalThis.readBarely()) };
}

const MB = 1_000_000;

function importFigures(small: Filled, large: Filled, companies: number): Measurement[] {
  const { rows, memory } = large.companies;
  const growth = (of: (filling: Filling) => number) =>
    of(large.companies) / rows / (of(small.companies) / small.companies.rows);
  return [
    rateFigure('import rows of companies and people', [large.companies, large.contacts]),
    rateFigure('import rows of companies', [large.companies]),
    rateFigure('import rows of people', [large.contacts]),
    {
      name: `time per imported row among ${companies}, over ${SMALL}`,
      unit: 'times',
      value: growth(({ milliseconds }) => milliseconds),
      floor: growth(({ bare }) => bare),
    },
    {
      name: "an import's memory in its last tenth, beside its second",
      unit: 'MB',
      value: memory.end / MB,
      floor: memory.beginning / MB,
    },
  ];
}

function rateFigure(name: string, fillings: readonly Filling[]): Measurement {
  const sum = (of: (filling: Filling) => number) => fillings.reduce((total, filling) => total + of(filling), 0);
  const rate = (of: (filling: Filling) => number) => (1_000 * sum(({ rows }) => rows)) / sum(of);
  return {
    name,
    unit: 'rows/s',
    value: rate(({ milliseconds }) => milliseconds),
    floor: rate(({ bare }) => bare),
  };
}

function lookupFigures(small: LookupTimes, large: LookupTimes, companies: number): Measurement[] {
  const what = `identify a page's company among ${companies} and judge it`;
  const p95 = (times: readonly number[]) => quantile(times, 0.95);
  return [
    { name: `${what}, median`, unit: 'ms', value: median(large.lookups), floor: median(large.gets) },
    { name: `${what}, 95th percentile`, unit: 'ms', value: p95(large.lookups), floor: p95(large.gets) },
    {
      name: `identify and judge among ${companies}, over ${SMALL}, 95th percentile`,
      unit: 'times',
      value: p95(large.lookups) / p95(small.lookups),
      floor: p95(large.gets) / p95(small.gets),
    },
  ];
}

function recountFigures({ first, all, givenUp }: Recounted, companies: number): Measurement[] {
  return [
    { name: `first figure of a recount of ${companies} companies`, unit: 'ms', value: first, floor: null },
    {
      name: `a recount of ${companies} companies gives way to the next edit`,
      unit: 'ms',
      value: givenUp,
      floor: null,
    },
    {
      name: `recount ${companies} companies after an edit`,
      unit: 'rows/s',
      value: (1_000 * companies) / all,
      floor: null,
    },
  ];
}

function tableFigures({ times, bare, memory }: Tables, companies: number): Measurement[] {
  const of = `a table of ${companies} companies`;
  return [
    { name: `first rows of ${of}`, unit: 'ms', value: times.first, floor: null },
    { name: `last rows of ${of}`, unit: 'ms', value: times.complete, floor: bare },
    { name: `most memory of the workbench with ${of}`, unit: 'MB', value: memory.most / MB, floor: null },
    ...queryFigures(times.companies, of),
    ...queryFigures(times.people, `a table of ${Math.floor(companies / COMPANIES_PER_CONTACT)} people`),
  ];
}

function queryFigures({ searches, filters, pages }: QueryTimes, of: string): Measurement[] {
  const both = (what: string, times: readonly number[]): Measurement[] => [
    { name: `${what} ${of}, median`, unit: 'ms', value: median(times), floor: null },
    { name: `${what} ${of}, 95th percentile`, unit: 'ms', value: quantile(times, 0.95), floor: null },
  ];
  return [
    ...both('search with a slip in', searches),
    ...both('filter and sort', filters),
    ...both('rows anywhere in', pages),
  ];
}

function todayFigure({ digests, reads, looked }: DigestTimes, companies: number): Measurement {
  const name = `today's digest of ${looked} companies among ${companies}, median`;
  return { name, unit: 'ms', value: median(digests), floor: median(reads) };
}
