// In a worker of the page: the same work done barely, and pages looked up as the extension's worker does it.
import { unwrap } from 'idb';
import { viewReading } from '../../../../src/background/view-reading.ts';
import type { CompanyFacts } from '../../../../src/model/company.ts';
import { DEFAULT_SETTINGS } from '../../../../src/model/settings.ts';
import { commit, put } from '../../../../src/store/change.ts';
import { openDatabase } from '../../../../src/store/database.ts';
import { journalOf } from '../../../../src/store/operations.ts';
import { batchesOf } from '../../../../src/store/scan.ts';
import { putSettings } from '../../../../src/store/settings.ts';
import { madeUpCompany, oneOf, randomFrom } from '../../made-up-companies.ts';
import { factsOf, madeUpIcps, madeUpSignal } from '../../made-up-knowledge.ts';
import { type DigestTimes, timesOfDigest } from './today.ts';

/** What a page names its company by; `nothing`: its company is new. */
const NAMED_BY = [
  'everything',
  'everything',
  'number',
  'domain',
  'other-domain',
  'linkedin',
  'name',
  'nothing',
] as const;
/** Companies from this number on are never imported. */
const IN_NO_STORE = 20_000_000;
/** Every so many companies one has a signal. */
const SIGNAL_EVERY = 20;

/** Milliseconds of each lookup, and of each bare index get between them. */
export interface LookupTimes {
  readonly lookups: readonly number[];
  readonly gets: readonly number[];
  /** How many pages' companies were found. */
  readonly found: number;
}

declare global {
  var putBarely: (operationId: string) => Promise<number>;
  var readBarely: () => Promise<number>;
  var knowMore: (companies: number, now: number) => Promise<void>;
  var lookUp: (companies: number, pages: number, now: number) => Promise<LookupTimes>;
  var digest: (now: number) => Promise<DigestTimes>;
}

globalThis.digest = timesOfDigest;

/**
 * Puts what an import wrote into another database with the same collections and indexes, batch by batch as it did.
 * Gives the milliseconds of the writing alone.
 */
globalThis.putBarely = async (operationId) => {
  const [from, to] = await Promise.all([openDatabase(), openDatabase('barely')]);
  const bare = unwrap(to);
  let milliseconds = 0;
  for await (const { undo } of journalOf(from, operationId)) {
    const reading = from.transaction(['companies', 'contacts', 'signals', 'feeds']);
    const records = await Promise.all(undo.map(({ collection, key }) => reading.objectStore(collection).get(key)));
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const writing = bare.transaction(['companies', 'contacts', 'signals', 'feeds'], 'readwrite', {
        durability: 'relaxed',
      });
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error ?? new Error('The bare puts were aborted.'));
      for (const [index, { collection }] of undo.entries()) writing.objectStore(collection).put(records[index]);
    });
    milliseconds += performance.now() - start;
  }
  from.close();
  to.close();
  return milliseconds;
};

/** Reads every company with its people and signals as a table does, and makes nothing of them. Gives the milliseconds. */
globalThis.readBarely = async () => {
  const database = await openDatabase();
  const start = performance.now();
  for await (const batch of batchesOf(database, 'companies', 1_000)) {
    const range = IDBKeyRange.bound(batch[0]?.id ?? '', batch.at(-1)?.id ?? '');
    await Promise.all([
      database.getAllFromIndex('contacts', 'companyId', range),
      database.getAllFromIndex('signals', 'companyId', range),
    ]);
  }
  const milliseconds = performance.now() - start;
  database.close();
  return milliseconds;
};

/** Profiles, settings, and signals at some of the companies. */
globalThis.knowMore = async (companies, now) => {
  const database = await openDatabase();
  await commit(database, [...madeUpIcps(now).map((icp) => put('icps', icp)), putSettings(DEFAULT_SETTINGS)]);
  const index = database.transaction('companies').store.index('identity');
  const found: Promise<string | undefined>[] = [];
  for (let number = 0; number < companies && found.length < 2_000; number += SIGNAL_EVERY) {
    found.push(index.getKey(`domain:${madeUpCompany(number).domain}`));
  }
  const ids = (await Promise.all(found)).filter((id) => id !== undefined);
  await commit(
    database,
    ids.map((id) => put('signals', madeUpSignal(id, now))),
  );
  database.close();
};

/** Looks pages of random companies up, each beside a bare get by index of another one. */
globalThis.lookUp = async (companies, pages, now) => {
  const database = await openDatabase();
  const bare = unwrap(database);
  const random = randomFrom(pages);
  const lookups: number[] = [];
  const gets: number[] = [];
  let found = 0;
  for (let page = 0; page < pages; page += 1) {
    const facts = factsOnPage(Math.floor(random() * companies), oneOf(NAMED_BY, random));
    const { domain } = madeUpCompany(Math.floor(random() * companies));
    const reading = { kind: 'company', url: 'https://page.example/', facts, observations: [], person: null } as const;
    const look = async () => {
      const start = performance.now();
      const view = await viewReading(reading, database, now);
      lookups.push(performance.now() - start);
      if (view.status === 'company' && view.company !== null) found += 1;
    };
    const get = async () => gets.push(await timeOfGet(bare, `domain:${domain}`));
    // Neither always comes after the other.
    for (const work of random() < 0.5 ? [look, get] : [get, look]) await work();
  }
  database.close();
  return { lookups, gets, found };
};

function timeOfGet(database: IDBDatabase, identity: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const get = database.transaction('companies').objectStore('companies').index('identity').get(identity);
    get.onsuccess = () => {
      const milliseconds = performance.now() - start;
      if (get.result === undefined) reject(new Error(`${identity} is not in the store.`));
      else resolve(milliseconds);
    };
    get.onerror = () => reject(get.error ?? new Error('The bare get failed.'));
  });
}

/** What a page of a company says of it, and what it names it by; a company of so high a number is in no store. */
function factsOnPage(number: number, by: (typeof NAMED_BY)[number]): CompanyFacts {
  if (by === 'everything') return factsOf(madeUpCompany(number));
  if (by === 'nothing') return factsOf(madeUpCompany(IN_NO_STORE + number));
  const facts = factsOf(madeUpCompany(number));
  return {
    ...facts,
    orgNumbers: by === 'number' ? facts.orgNumbers : [],
    domain: by === 'domain' ? facts.domain : null,
    aliasDomains: by === 'other-domain' ? facts.aliasDomains : [],
    linkedIn: by === 'linkedin' ? facts.linkedIn : null,
  };
}
