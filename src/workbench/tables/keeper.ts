// Keeps the tables: reads them at first use, hears what changes, and tells whoever looks at them.
import type { TableName, TableState } from '../../messages/work/tables.ts';
import type { Database } from '../../store/database.ts';
import { hearNews } from '../../store/news.ts';
import type { Tools } from '../tools.ts';
import { countRecords } from './count-records.ts';
import { readJudging } from './judging.ts';
import { emptyTables, readTables, type Tables } from './read-tables.ts';
import { refreshTables } from './refresh-tables.ts';

/** How long news is gathered before it is read (ms): changes come in bursts. */
const GATHERED_FOR = 150;
/** A reading that is over so soon holds nobody up (ms). */
const QUICK = 500;
/** Reading takes a third of the time at most while news keeps coming, but news is never older than this (ms). */
const LONGEST_PAUSE = 10_000;
/** How often the page is told how far reading is (ms). */
const TOLD_EVERY = 120;
/** Changed records from which all is read anew, if they are more than a third of all. */
const MANY = 20_000;
/** How often searches are worth repeating while the table is being read (ms), and how many times what one took. */
const GROWN_EVERY = 1_500;
const SEARCHES_APART = 8;
/** Names that are found letter by letter before all are indexed anew. */
const MANY_NAMES = 2_000;

export interface Keeper {
  /** The tables as far as they are read. */
  readonly tables: () => Tables;
  /** The tables once all is read and no news is left unread. */
  readonly whole: () => Promise<Tables>;
  /** Resolves when all is read, when reading breaks off, or after some time (ms) if that comes first. */
  readonly soon: (patience: number) => Promise<void>;
  readonly isComplete: () => boolean;
  /** How many records a table will have; null until they are counted. */
  readonly totalOf: (table: TableName) => number | null;
  /** Searches the store while reading waits. A search that fails, fails for who asked alone. */
  readonly ahead: <Found>(search: () => Promise<Found>) => Promise<Found>;
  /** Tells the state of a table now and whenever it changes, until the signal is aborted. */
  readonly follow: (table: TableName, tell: (state: TableState) => void, signal: AbortSignal) => Promise<void>;
}

const keepers = new WeakMap<Tools, Keeper>();

/** The keeper of the workbench with these tools: one for all its work. */
export function keeperOf(tools: Tools): Keeper {
  const known = keepers.get(tools);
  if (known !== undefined) return known;
  const keeper = createKeeper(tools);
  keepers.set(tools, keeper);
  return keeper;
}

function createKeeper(tools: Tools): Keeper {
  let shown: Tables | null = null;
  let reading: Promise<void> | null = null;
  let isRead = false;
  let hasFailed = false;
  let totals: Readonly<Record<TableName, number>> | null = null;
  let version = 0;
  let news = noNews();
  let names = 0;
  let pause = GATHERED_FOR;
  const followers = new Set<() => void>();
  /** Searches under way: reading waits for them, for each of their requests would wait for a batch. */
  const searches = new Set<Promise<unknown>>();
  let searchTook = 0;

  const tellState = () => {
    for (const tell of followers) tell();
  };
  const tellAll = () => {
    version += 1;
    tellState();
  };
  const searchesDone = async () => void (await Promise.allSettled(searches));

  const count = async (database: Database): Promise<void> => {
    totals = {
      companies: await countRecords(database, 'companies', searchesDone),
      people: await countRecords(database, 'contacts', searchesDone),
    };
    tellState();
  };

  const readAll = async (): Promise<void> => {
    const database = await tools.database();
    news = noNews();
    // What is left of a reading that broke off may be gone from the store by now.
    const tables = isRead || hasFailed || shown === null ? emptyTables() : shown;
    if (!isRead) shown = tables;
    hasFailed = false;
    if (totals === null) await count(database);
    const judging = await readJudging(database, tools.now());
    let toldAt = 0;
    let grownAt = performance.now();
    await readTables(database, tables, judging, async () => {
      await searchesDone();
      if (tables !== shown || performance.now() - toldAt < TOLD_EVERY) return;
      toldAt = performance.now();
      if (toldAt - grownAt > Math.max(GROWN_EVERY, SEARCHES_APART * searchTook)) {
        grownAt = toldAt;
        version += 1;
      }
      tellState();
    });
    await indexNames(tables);
    shown = tables;
    isRead = true;
    tellAll();
  };

  const indexNames = async ({ companies, people }: Tables) => {
    names = 0;
    await companies.indexNames(rest);
    await people.indexNames(rest);
  };

  const isMuch = ({ companyIds, contactIds }: GatheredNews): boolean =>
    companyIds.size + contactIds.size > Math.max(MANY, (shown?.companies.size() ?? 0) / 3);

  const readNews = async (): Promise<void> => {
    const { companyIds, contactIds, judgement } = news;
    if (shown === null || !isRead) return;
    const many = companyIds.size + contactIds.size;
    if (judgement) return readAll();
    if (many === 0) return;
    news = noNews();
    const database = await tools.database();
    const judging = await readJudging(database, tools.now());
    await refreshTables(database, shown, { companyIds: [...companyIds], contactIds: [...contactIds] }, judging);
    tellAll();
    names += many;
    if (names <= MANY_NAMES) return;
    await indexNames(shown);
    tellAll();
  };

  /** Reads what there is to read, one reading at a time, until no news is left. */
  const read = (): Promise<void> => {
    if (reading !== null) return reading;
    const work = async () => {
      try {
        if (!isRead) await readAll();
        while (isNews(news)) await readNews();
        hasFailed = false;
      } catch (error) {
        hasFailed = true;
        news.judgement = true;
        tellState();
        throw error;
      }
    };
    const begun = work().finally(() => {
      reading = null;
    });
    reading = begun;
    return begun;
  };

  let isGathering = false;
  const gather = () => {
    if (isGathering) return;
    isGathering = true;
    const readGathered = async () => {
      isGathering = false;
      if (followers.size === 0) return;
      const isFirst = !isRead;
      const began = performance.now();
      try {
        await read();
      } catch (error) {
        console.error('The tables could not be read again.', error);
      }
      const took = performance.now() - began;
      pause = isFirst || took < QUICK ? GATHERED_FOR : Math.min(LONGEST_PAUSE, 2 * took);
    };
    setTimeout(() => void readGathered(), isRead ? pause : 0);
  };

  const start = (): Tables => {
    if (shown === null) {
      shown = emptyTables();
      hearNews(({ companyIds, contactIds, judgement }) => {
        for (const id of companyIds) news.companyIds.add(id);
        for (const id of contactIds) news.contactIds.add(id);
        news.judgement ||= judgement;
        if (isMuch(news)) news = { ...noNews(), judgement: true };
        if (followers.size > 0) gather();
      });
    }
    return shown;
  };

  return {
    tables: start,
    async whole() {
      const first = start();
      await read();
      return shown ?? first;
    },
    async soon(patience) {
      start();
      // Reading is begun again when somebody says so, not by each search in what is there.
      if (hasFailed) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([read().catch(() => undefined), late]);
      clearTimeout(timer);
    },
    isComplete: () => isRead,
    totalOf: (table) => totals?.[table] ?? null,
    async ahead(search) {
      const began = performance.now();
      const searching = search().finally(() => {
        searchTook = performance.now() - began;
        searches.delete(searching);
      });
      searches.add(searching);
      return searching;
    },
    async follow(table, tell, signal) {
      const tellOne = () => {
        const loaded = start()[table].size();
        const total = isRead ? loaded : (totals?.[table] ?? null);
        tell({
          loaded,
          total: total === null ? null : Math.max(total, loaded),
          isComplete: isRead,
          hasFailed,
          version,
        });
      };
      followers.add(tellOne);
      if (!isRead || isNews(news)) gather();
      tellOne();
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve());
      });
      followers.delete(tellOne);
    },
  };
}

interface GatheredNews {
  readonly companyIds: Set<string>;
  readonly contactIds: Set<string>;
  judgement: boolean;
}

const noNews = (): GatheredNews => ({ companyIds: new Set(), contactIds: new Set(), judgement: false });

const isNews = ({ companyIds, contactIds, judgement }: GatheredNews): boolean =>
  judgement || companyIds.size > 0 || contactIds.size > 0;

/** Lets whatever waits be done first. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
