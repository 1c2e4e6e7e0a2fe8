import { unwrap } from 'idb';
import { contactIdIn } from '../../judge/engagement-signals.ts';
import type { ErasedPerson } from '../../messages/work/erasing.ts';
import type { Progress } from '../../messages/work/tables.ts';
import { getContact, storedContact } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { forget } from '../../store/forgotten.ts';
import { tellAllNew, tellNews } from '../../store/news.ts';
import type { Tools } from '../tools.ts';
import { recordsOfPerson } from './find-people.ts';
import { holds, type Traces, tracesOf, without } from './traces.ts';

/** Where a person may be named besides their own record. */
const SEARCHED = [
  'companies',
  'contacts',
  'signals',
  'snapshots',
  'operations',
  'journal',
  'plans',
  'icps',
  'playbook',
] as const;
type Searched = (typeof SEARCHED)[number];

/** Fields that tell one person from others. */
const TOLD_BY: ReadonlySet<string> = new Set(['email', 'identities', 'mayWorkAt']);

/** Records looked through at once. */
const BATCH = 200;

/**
 * Erases a person: their records, and their address and profile from every other record, what takes changes back
 * included; their name from what is said of their company. Null when they are gone. The hash is written first, so that
 * they stay away whatever ends the work.
 */
export async function erasePerson(
  tools: Tools,
  contactId: string,
  tell: (progress: Progress) => void,
): Promise<ErasedPerson | null> {
  const database = await tools.database();
  const contact = await getContact(database, contactId);
  if (contact === null) return null;
  const records = await recordsOfPerson(database, contact);
  const traces = tracesOf(records);
  const emails = new Set(records.flatMap(({ email }) => (email === '' ? [] : [email])));
  for (const email of emails) await forget(database, email, tools.now());
  const ids = new Set(records.map(({ id }) => id));
  await tools.inTurn(async () => {
    const transaction = database.transaction('contacts', 'readwrite');
    await Promise.all([...ids].map((id) => transaction.store.delete(id)));
    await transaction.done;
  });
  tellNews(records.map((record) => ({ collection: 'contacts', key: record.id, records: [storedContact(record)] })));
  const companyIds = new Set(records.flatMap(({ companyId }) => companyId ?? []));
  const changed = await cleanAll(tools, database, cleanerOf(traces, ids, companyIds), tell);
  if (changed > 0) tellAllNew();
  return { removed: ids.size, changed, isRemembered: emails.size > 0, traces: [...traces.words, ...ids] };
}

/** A record without the person; the same one where they are not in it. */
type Cleaner = (collection: Searched, record: unknown) => unknown;

function cleanerOf(traces: Traces, ids: ReadonlySet<string>, companyIds: ReadonlySet<string>): Cleaner {
  const isTheirs = (step: unknown) =>
    hasField(step, 'collection', (name) => name === 'contacts') &&
    (hasField(step, 'key', (key) => ids.has(key)) ||
      (traces.address !== null && isObject(step) && 'before' in step && holds(step.before, traces.address)));
  return (collection, record) => {
    const isOfCompany =
      (collection === 'companies' && hasField(record, 'id', (id) => companyIds.has(id))) ||
      // What they did at a company they have left since.
      (collection === 'signals' && hasField(record, 'id', (id) => ids.has(contactIdIn(id) ?? ''))) ||
      ((collection === 'signals' || collection === 'snapshots') &&
        hasField(record, 'companyId', (id) => companyIds.has(id)));
    if (collection === 'journal' && isObject(record) && 'undo' in record && Array.isArray(record.undo)) {
      const undo = record.undo.filter((step) => !isTheirs(step));
      return without(undo.length === record.undo.length ? record : { ...record, undo }, traces.any);
    }
    if (collection === 'companies' && isOfCompany) return cleanedCompany(record, traces);
    if (collection === 'contacts') return cleanedContact(record, traces);
    if (collection === 'snapshots') return isOfCompany ? cleanedSnapshot(record, traces) : record;
    const trace = isOfCompany || collection === 'operations' ? traces.any : traces.address;
    return trace === null ? record : without(record, trace);
  };
}

/** A company's own words are not touched: a firm may be called after its founder. Notes are. */
function cleanedCompany(record: unknown, { address, any }: Traces): unknown {
  const cleaned = address === null ? record : without(record, address);
  if (!isObject(cleaned) || !('note' in cleaned) || !('followUp' in cleaned)) return cleaned;
  const note = without(cleaned.note, any);
  const followUp = without(cleaned.followUp, any);
  return note === cleaned.note && followUp === cleaned.followUp ? cleaned : { ...cleaned, note, followUp };
}

/** A page where a manager was seen is remembered without them, and not as one that named somebody else. */
function cleanedSnapshot(record: unknown, { any }: Traces): unknown {
  if (!isObject(record) || !('places' in record) || !Array.isArray(record.places) || !holds(record, any)) return record;
  const places = record.places.map((place: unknown) => {
    if (!isObject(place) || !('sightings' in place) || !Array.isArray(place.sightings)) return place;
    return { ...place, sightings: place.sightings.filter((sighting) => !holds(sighting, any)) };
  });
  return { ...record, places };
}

/** What others are told by stays theirs: "ann@x.example" is not taken out of "ann@x.example.com". */
function cleanedContact(record: unknown, { address }: Traces): unknown {
  if (address === null || !isObject(record)) return record;
  const cleaned = without(record, address);
  if (cleaned === record || !isObject(cleaned)) return record;
  const own = Object.entries(record).filter(([field]) => TOLD_BY.has(field));
  return { ...cleaned, ...Object.fromEntries(own) };
}

/** Looks through all collections and writes what changed; gives how many records did. */
async function cleanAll(
  tools: Tools,
  database: Database,
  clean: Cleaner,
  tell: (progress: Progress) => void,
): Promise<number> {
  const counts = await Promise.all(SEARCHED.map((collection) => database.count(collection)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let changed = 0;
  let done = 0;
  for (const collection of SEARCHED) {
    let after: IDBValidKey | null = null;
    for (;;) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const batch: CleanedBatch = await tools.inTurn(() => cleanBatch(database, collection, range, clean));
      if (batch.last === undefined) break;
      after = batch.last;
      changed += batch.changed;
      done += batch.looked;
      tell({ done, total });
    }
  }
  return changed;
}

interface CleanedBatch {
  readonly looked: number;
  readonly changed: number;
  /** The last key; undefined when there was nothing left. */
  readonly last: IDBValidKey | undefined;
}

/** Cleaned records have no type of their own: they are put back as they were taken, past the typed store. */
async function cleanBatch(
  database: Database,
  collection: Searched,
  range: IDBKeyRange | null,
  clean: Cleaner,
): Promise<CleanedBatch> {
  const transaction = database.transaction(collection, 'readwrite');
  const store = unwrap(transaction.store);
  const [records, keys] = await Promise.all([
    resultOf<unknown[]>(store.getAll(range, BATCH)),
    resultOf<IDBValidKey[]>(store.getAllKeys(range, BATCH)),
  ]);
  let changed = 0;
  records.forEach((record, index) => {
    const cleaned = clean(collection, record);
    if (cleaned === record) return;
    changed += 1;
    if (store.keyPath === null) store.put(cleaned, keys[index]);
    else store.put(cleaned);
  });
  await transaction.done;
  return { looked: records.length, changed, last: keys.at(-1) };
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The store gave no answer.'));
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function hasField(record: unknown, name: string, isWanted: (value: string) => boolean): boolean {
  const field: unknown = isObject(record) ? Object.entries(record).find(([key]) => key === name)?.[1] : undefined;
  return typeof field === 'string' && isWanted(field);
}
