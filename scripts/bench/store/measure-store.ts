import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { madeUpIcps } from '../made-up-knowledge.ts';
import { type Measurement, median, quantile } from '../report.ts';
import type { LookupTimes } from './in-browser/beside.ts';
import type { Imported, Recounted } from './in-browser/page.ts';
import { writeCompanies, writeContacts } from './made-up-files.ts';
import { openStorePage, type StorePage } from './store-page.ts';

/** Rows imported before anything is measured: the first ones also compile the code. */
const WARM_UP = 2_000;
/** The small store that the large one is compared with. */
const SMALL = 10_000;
/** The large one is filled in so many files. */
const FILES = 10;
/** Fewer rows than these to a file, and opening it counts. */
const LEAST_ROWS = 8_000;
/** One contact for so many companies. */
const COMPANIES_PER_CONTACT = 5;
const PAGES = 1_500;

/** Rows that were imported, and the milliseconds it took, by the product and barely. */
interface Filling {
  readonly rows: number;
  readonly milliseconds: number;
  readonly bare: number;
  readonly heap: Heap;
}

/** Bytes of a worker's memory: the most seen, and what is left when all rubbish is gone. */
interface Heap {
  readonly peak: number;
  readonly kept: number;
}

/** Import, lookup and recount in a real Chromium, with so many companies and a fifth as many contacts in the store. */
export async function measureStore(program: string, companies: number): Promise<Measurement[]> {
  const store = await openStorePage(program);
  try {
    await fill(store, writeCompanies, 0, WARM_UP);
    const small = await fill(store, writeCompanies, WARM_UP, SMALL + WARM_UP);
    const smallLookups = await lookUp(store, SMALL);
    const fillings = await fillUp(store, companies);
    const large = await lookUp(store, companies);
    const recounted = await recount(store);
    return [
      ...importFigures(small, fillings, companies),
      ...lookupFigures(smallLookups, large, companies),
      ...recountFigures(recounted, companies),
    ];
  } finally {
    await store.close();
  }
}

/** The rest of the companies, file after file, then the contacts. */
async function fillUp(store: StorePage, companies: number): Promise<Filling[]> {
  const fillings: Filling[] = [];
  const step = Math.max(LEAST_ROWS, Math.ceil((companies - SMALL - WARM_UP) / FILES));
  for (let from = SMALL + WARM_UP; from < companies; from += step) {
    fillings.push(await fill(store, writeCompanies, from, Math.min(from + step, companies)));
    console.error(`${Math.min(from + step, companies)} of ${companies} companies imported …`);
  }
  return [...fillings, await fill(store, writeContacts, 0, companies / COMPANIES_PER_CONTACT)];
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
  const watch = watchHeap(workbench);
  const { operation, milliseconds }: Imported = await page.evaluate(() => globalThis.importChosenFile());
  const heap = await watch.end();
  if (operation.created !== to - from) throw new Error(`Of ${to - from} rows ${operation.created} were created.`);
  const bare = await beside.evaluate((id) => globalThis.putBarely(id), operation.id);
  await rm(path);
  return { rows: to - from, milliseconds, bare, heap };
}

/** Looks at a worker's memory again and again until told to end. */
function watchHeap({ client }: StorePage['workbench']): { end: () => Promise<Heap> } {
  let peak = 0;
  const look = async () => {
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    peak = Math.max(peak, usedSize);
  };
  const timer = setInterval(() => void look().catch(() => undefined), 200);
  return {
    end: async () => {
      clearInterval(timer);
      await look();
      await client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return { peak, kept: usedSize };
    },
  };
}

async function lookUp({ beside }: StorePage, companies: number): Promise<LookupTimes> {
  const now = Date.now();
  await beside.evaluate((count, at) => globalThis.knowMore(count, at), companies, now);
  await beside.evaluate((count, at) => globalThis.lookUp(count, 300, at), companies, now);
  return beside.evaluate((count, pages, at) => globalThis.lookUp(count, pages, at), companies, PAGES, now);
}

async function recount({ page }: StorePage): Promise<Recounted> {
  const [icp] = madeUpIcps(Date.now());
  if (icp === undefined) throw new Error('There is no profile.');
  return page.evaluate((profile) => globalThis.recountBy(profile), { ...icp, threshold: 55 });
}

const MB = 1_000_000;

function importFigures(small: Filling, fillings: readonly Filling[], companies: number): Measurement[] {
  const all = [small, ...fillings];
  const sum = (of: (filling: Filling) => number) => all.reduce((total, filling) => total + of(filling), 0);
  const rows = sum((filling) => filling.rows);
  const growth = (of: (filling: Filling) => number) => sum(of) / rows / (of(small) / small.rows);
  const last = fillings.at(-2) ?? small;
  return [
    {
      name: 'import rows of a file',
      unit: 'rows/s',
      value: (1_000 * rows) / sum(({ milliseconds }) => milliseconds),
      floor: (1_000 * rows) / sum(({ bare }) => bare),
    },
    {
      name: `time per imported row among ${companies}, over ${SMALL}`,
      unit: 'times',
      value: growth(({ milliseconds }) => milliseconds),
      floor: growth(({ bare }) => bare),
    },
    {
      name: 'memory of an import at its end, beside its beginning',
      unit: 'MB',
      value: last.heap.kept / MB,
      floor: small.heap.kept / MB,
    },
    {
      name: 'highest memory of an import at its end, beside its beginning',
      unit: 'MB',
      value: last.heap.peak / MB,
      floor: small.heap.peak / MB,
    },
  ];
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
