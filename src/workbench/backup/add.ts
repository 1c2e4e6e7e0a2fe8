import { unwrap } from 'idb';
import type { BackupContents, Restored } from '../../messages/work/backup.ts';
import { FEEDS_OF_A_COMPANY, FEEDS_OF_ALL, type Feed } from '../../model/feed.ts';
import type { Operation } from '../../model/operation.ts';
import { holding } from '../../platform/in-turn.ts';
import { companyOf } from '../../store/companies.ts';
import type { Database } from '../../store/database.ts';
import { countFeeds, listFeeds } from '../../store/feeds.ts';
import { meantCompany } from '../../store/find-company.ts';
import { putOperation, type RecordWrite, writeBatch } from '../../store/operations.ts';
import type { StoredCompany, StoredContact } from '../../store/schema.ts';
import { operationLock } from '../operations/operation-lock.ts';
import type { Tools } from '../tools.ts';
import { recordsIn } from './read-backup.ts';
import { isKnowledge, type RestoredRecord } from './records.ts';
import { withoutForgotten } from './replace.ts';

const BATCH = 250;

/** What a batch is written of: at most one record for each key. */
interface Additions {
  readonly writes: RecordWrite[];
  known: number;
  feedsLeftOut: number;
}

/**
 * Adds the companies, people, signals and feeds of a sound backup that are missing, as an operation that can be taken
 * back. What is known stays as it is: a company by its identity, a person by their address, a feed by its own. The rest
 * comes to the company that is known; a feed is fetched once the seller gives access to its site. Profiles, playbook and
 * settings stay the seller's own.
 */
export async function addMissing(
  tools: Tools,
  file: File,
  { schemaVersion }: BackupContents,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<Restored> {
  const database = await tools.database();
  const id = tools.newId();
  const told = { companies: 0, contacts: 0, signals: 0, feeds: 0, known: 0, forgotten: 0, feedsLeftOut: 0 };
  /** Ids in the file whose company is known under another one. */
  const sameAs = new Map<string, string>();
  const startedAt = tools.now();
  const operationIs = (state: Operation['state'], finishedAt: number | null): Operation => ({
    id,
    kind: 'restore',
    state,
    title: file.name,
    startedAt,
    finishedAt,
    file: { name: file.name, size: file.size, lastModified: file.lastModified },
    plan: null,
    rows: createdOf(told) + told.known + told.forgotten + told.feedsLeftOut,
    created: createdOf(told),
    updated: 0,
    unchanged: told.known,
    skipped: told.forgotten + told.feedsLeftOut,
  });
  let done = 0;
  let batchNumber = 0;
  return holding(operationLock(id), async () => {
    await putOperation(database, operationIs('running', null));
    for await (const batch of recordsIn(file, schemaVersion, BATCH)) {
      if (signal.aborted) break;
      await tools.inTurn(async () => {
        const ours = batch.filter(({ collection }) => isKnowledge(collection));
        const welcome = await withoutForgotten(database, ours);
        const { writes, known, feedsLeftOut } = await additionsOf(database, welcome, sameAs);
        told.forgotten += ours.length - welcome.length;
        told.known += known;
        told.feedsLeftOut += feedsLeftOut;
        for (const { collection } of writes) told[collection] += 1;
        if (writes.length === 0) return;
        await writeBatch(database, operationIs('running', null), batchNumber, { writes, outcomes: '', remarks: [] });
        batchNumber += 1;
      });
      done += batch.length;
      tell(done);
    }
    await putOperation(database, operationIs(signal.aborted ? 'cancelled' : 'done', tools.now()));
    return { operationId: id, ...told, isWhole: !signal.aborted };
  });
}

const createdOf = ({
  companies,
  contacts,
  signals,
  feeds,
}: Pick<Restored, 'companies' | 'contacts' | 'signals' | 'feeds'>) => companies + contacts + signals + feeds;

async function additionsOf(
  database: Database,
  records: readonly RestoredRecord[],
  sameAs: Map<string, string>,
): Promise<Additions> {
  const additions: Additions = { writes: [], known: 0, feedsLeftOut: 0 };
  const identities = new Set<string>();
  const feeds: Feed[] = [];
  for (const record of records) {
    if (record.collection === 'feeds') {
      const feed = { ...record.value, companyId: sameAs.get(record.value.companyId) ?? record.value.companyId };
      const room = await roomForFeed(database, feed, feeds);
      if (room === 'known') additions.known += 1;
      else if (room === 'full') additions.feedsLeftOut += 1;
      else {
        feeds.push(feed);
        additions.writes.push({ collection: 'feeds', key: feed.id, before: null, after: feed });
      }
      continue;
    }
    const write = await additionOf(database, record, sameAs, identities);
    if (write === null) additions.known += 1;
    else additions.writes.push(write);
  }
  return additions;
}

/** What adds a record; null when it is known. `identities` are those of people added in the same batch. */
async function additionOf(
  database: Database,
  record: RestoredRecord,
  sameAs: Map<string, string>,
  identities: Set<string>,
): Promise<RecordWrite | null> {
  const at = (id: string) => sameAs.get(id) ?? id;
  if (record.collection === 'companies') {
    const { collection, value } = record;
    const meant = await knownCompany(database, value);
    if (meant === null) return { collection, key: value.id, before: null, after: value };
    if (meant !== value.id) sameAs.set(value.id, meant);
    return null;
  }
  if (record.collection === 'contacts') {
    const { collection, value } = record;
    if (await isKnownPerson(database, value, identities)) return null;
    for (const identity of value.identities) identities.add(identity);
    const companyId = value.companyId === null ? null : at(value.companyId);
    return { collection, key: value.id, before: null, after: { ...value, companyId } };
  }
  if (record.collection !== 'signals') return null;
  const { collection, value } = record;
  if ((await database.getKey('signals', value.id)) !== undefined) return null;
  return { collection, key: value.id, before: null, after: { ...value, companyId: at(value.companyId) } };
}

/** The id of the company that is the same. A name alone is no reason to leave a company out. */
async function knownCompany(database: Database, company: StoredCompany): Promise<string | null> {
  if ((await database.getKey('companies', company.id)) !== undefined) return company.id;
  const { facts } = companyOf(company);
  if (company.identities.length === 1) return null;
  const { store } = database.transaction('companies');
  return (await meantCompany(unwrap(store), facts)).company?.id ?? null;
}

/** Whether a feed may be watched too, beside those that are and those of the same batch. */
async function roomForFeed(database: Database, feed: Feed, added: readonly Feed[]): Promise<'known' | 'full' | 'free'> {
  if ((await database.getKey('feeds', feed.id)) !== undefined) return 'known';
  const isOfSame = ({ companyId }: Feed) => companyId === feed.companyId;
  const there = [...(await listFeeds(database, feed.companyId)), ...added.filter(isOfSame)];
  if (there.some(({ url }) => url === feed.url)) return 'known';
  const inAll = (await countFeeds(database)) + added.length;
  return there.length >= FEEDS_OF_A_COMPANY || inAll >= FEEDS_OF_ALL ? 'full' : 'free';
}

async function isKnownPerson(database: Database, person: StoredContact, added: ReadonlySet<string>): Promise<boolean> {
  if ((await database.getKey('contacts', person.id)) !== undefined) return true;
  if (person.identities.some((identity) => added.has(identity))) return true;
  const { store } = database.transaction('contacts');
  const keys = await Promise.all(person.identities.map((identity) => store.index('identity').getKey(identity)));
  return keys.some((key) => key !== undefined);
}
