// In a worker of the page: today's digest as the extension makes it, and the records it is made of read barely.
import { unwrap } from 'idb';
import { digestNow } from '../../../../src/background/digest-now.ts';
import type { Signal } from '../../../../src/model/signal.ts';
import { commit, put } from '../../../../src/store/change.ts';
import { contactOf, putContact } from '../../../../src/store/contacts.ts';
import { type Database, openDatabase } from '../../../../src/store/database.ts';
import { digestCandidates } from '../../../../src/store/digest-candidates.ts';
import { readSettings } from '../../../../src/store/settings.ts';
import { madeUpSignal } from '../../made-up-knowledge.ts';

/** Milliseconds of each digest, and of barely reading the companies it looked at. */
export interface DigestTimes {
  readonly digests: readonly number[];
  readonly reads: readonly number[];
  /** How many companies were looked at. */
  readonly looked: number;
}

const DAY = 86_400_000;
const ROUNDS = 7;
/** Companies at which something happens, and people who deal with us: more than anybody calls in a day. */
const COMPANIES = 6_000;
const PEOPLE = 2_000;
/** Events at each of them, over half a year. */
const EVENTS = [
  ['funding', 5],
  ['acquisition', 90],
  ['leadership-change', 40],
  ['award', 170],
] as const satisfies readonly (readonly [type: Signal['type'], days: number])[];
/** Companies read in one transaction. */
const BATCH = 200;

/** Makes the digest a few times over a store to which much happened. `now` is epoch ms. */
export async function timesOfDigest(now: number): Promise<DigestTimes> {
  const database = await openDatabase();
  await haveMuchHappen(database, now);
  const { signals } = await readSettings(database);
  const { ids } = await digestCandidates(database, signals, now);
  const [digests, reads]: [number[], number[]] = [[], []];
  let looked = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    ({ looked } = await digestNow({ database: async () => database, now: () => now }));
    const between = performance.now();
    await readBarely(unwrap(database), ids);
    digests.push(between - start);
    reads.push(performance.now() - between);
  }
  database.close();
  return { digests, reads, looked };
}

async function haveMuchHappen(database: Database, now: number): Promise<void> {
  const companyIds = await database.getAllKeys('companies', null, COMPANIES);
  for (let from = 0; from < companyIds.length; from += BATCH) {
    const happened = companyIds.slice(from, from + BATCH).flatMap((companyId, place) =>
      EVENTS.map(([type, days]) => ({
        ...madeUpSignal(companyId, now),
        id: `${type}-${companyId}`,
        type,
        date: now - (days + (place % 20)) * DAY,
      })),
    );
    await commit(
      database,
      happened.map((signal) => put('signals', signal)),
    );
  }
  const people = (await database.getAll('contacts', null, PEOPLE)).map(contactOf);
  const engagements = [{ type: 'download', date: now - 3 * DAY, source: '', url: '' } as const];
  await commit(
    database,
    people.flatMap((contact) => putContact({ ...contact, engagements })),
  );
}

async function readBarely(database: IDBDatabase, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    await new Promise<void>((resolve, reject) => {
      const reading = database.transaction(['companies', 'contacts', 'signals']);
      reading.oncomplete = () => resolve();
      reading.onabort = () => reject(reading.error ?? new Error('The bare reads were aborted.'));
      for (const id of ids.slice(from, from + BATCH)) {
        reading.objectStore('companies').get(id);
        reading.objectStore('contacts').index('companyId').getAll(id);
        reading.objectStore('signals').index('companyId').getAll(id);
      }
    });
  }
}
