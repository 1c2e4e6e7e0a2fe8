// Large changes, written batch by batch: each batch is one transaction with the journal entry that takes it back, so
// that whatever ends the browser leaves whole batches behind.
import { type IDBPTransaction, unwrap } from 'idb';
import { JOURNAL_DAYS, JOURNALS_KEPT, type Operation } from '../model/operation.ts';
import { isRemoved, NEW_SIGNAL, type Signal } from '../model/signal.ts';
import { endOf } from './answers.ts';
import { contactOf, storedContact } from './contacts.ts';
import type { Database } from './database.ts';
import { tellNews, type Written } from './news.ts';
import type { ErmineSchema, JournalEntry, Journaled, UndoStep } from './schema.ts';

const DAY = 86_400_000;
const HAS_ENDED: ReadonlySet<Operation['state']> = new Set(['done', 'cancelled', 'undone']);

/** One record as it was and as it shall be; null: none. Read under the same turn (`inTurn`) in which it is written. */
export type RecordWrite = {
  readonly [Name in keyof Journaled]: {
    readonly collection: Name;
    readonly key: string;
    readonly before: Journaled[Name] | null;
    readonly after: Journaled[Name] | null;
  };
}[keyof Journaled];

/** What a batch writes and what its report says of its rows (see JournalEntry). */
export interface Batch {
  readonly writes: readonly RecordWrite[];
  readonly outcomes: string;
  readonly remarks: JournalEntry['remarks'];
}

const WRITTEN: ['companies', 'contacts', 'signals', 'feeds', 'snapshots', 'operations', 'journal'] = [
  'companies',
  'contacts',
  'signals',
  'feeds',
  'snapshots',
  'operations',
  'journal',
];

/**
 * Writes a batch, its journal entry and how far the operation is, all or nothing.
 * @param operation with the counts as they are after this batch
 * @param batch its number, from 0
 */
export async function writeBatch(
  database: Database,
  operation: Operation,
  batch: number,
  { writes, outcomes, remarks }: Batch,
): Promise<void> {
  const entry: JournalEntry = { operationId: operation.id, batch, undo: writes.map(undoOf), outcomes, remarks };
  // Without idb: it would make a promise of each of the thousands of requests, and only the end counts.
  const transaction = unwrap(database).transaction(WRITTEN, 'readwrite', { durability: 'relaxed' });
  const ended = endOf(transaction);
  try {
    for (const { collection, key, after } of writes) setRecord(transaction, collection, key, after);
    transaction.objectStore('journal').put(entry);
    transaction.objectStore('operations').put(operation);
  } catch (error) {
    // A record that cannot be stored throws without ending the transaction.
    transaction.abort();
    await ended.catch(() => undefined);
    throw error;
  }
  await ended;
  tellNews(writes.map(({ collection, key, before, after }) => ({ collection, key, records: [before, after] })));
}

/** How many records were taken back, and how many were left because somebody has changed them since. */
export interface TakenBack {
  readonly undone: number;
  readonly kept: number;
}

/**
 * Takes the last batch of an operation back, which it forgets with it. Null when there is none left. Records that were
 * changed since, and companies that have got people, signals or feeds since, stay as they are.
 */
export async function takeBackBatch(database: Database, operationId: string): Promise<TakenBack | null> {
  const transaction = database.transaction(WRITTEN, 'readwrite');
  const range = journalRange(operationId);
  const last = await transaction.objectStore('journal').openCursor(range, 'prev');
  if (last === null) {
    await transaction.done;
    return null;
  }
  const counts = { undone: 0, kept: 0 };
  const written: Written[] = [];
  for (const steps of runsOf(last.value.undo.toReversed())) {
    const states = await Promise.all(steps.map((step) => stateOf(transaction, step)));
    const untouched = steps.flatMap((step, index) => {
      const state = states[index];
      return state === undefined || state.isTouched ? [] : [{ step, current: state.current }];
    });
    for (const { step, current } of untouched) {
      written.push({ collection: step.collection, key: step.key, records: [step.before, current] });
    }
    for (const { step } of untouched) setRecord(unwrap(transaction), step.collection, step.key, wholeBefore(step));
    counts.undone += untouched.length;
    counts.kept += steps.length - untouched.length;
  }
  await last.delete();
  await transaction.done;
  tellNews(written);
  return counts;
}

/** All operations, the latest first. */
export async function listOperations(database: Database): Promise<Operation[]> {
  return (await database.getAll('operations')).toSorted((one, other) => other.startedAt - one.startedAt);
}

export async function getOperation(database: Database, id: string): Promise<Operation | null> {
  return (await database.get('operations', id)) ?? null;
}

/** Keeps how an operation stands. One that has ended pushes the journals of old ones out (see JOURNALS_KEPT). */
export async function putOperation(database: Database, operation: Operation): Promise<void> {
  await database.put('operations', operation);
  if (HAS_ENDED.has(operation.state)) await forgetOldJournals(database, operation.finishedAt ?? operation.startedAt);
}

/** Those that were broken off keep theirs: they can still be gone on with. */
async function forgetOldJournals(database: Database, now: number): Promise<void> {
  const old = (await listOperations(database))
    .slice(JOURNALS_KEPT)
    .filter(({ state, startedAt }) => HAS_ENDED.has(state) && startedAt < now - JOURNAL_DAYS * DAY);
  if (old.length === 0) return;
  const { store, done } = database.transaction('journal', 'readwrite');
  await Promise.all([...old.map(({ id }) => store.delete(journalRange(id))), done]);
}

const journalRange = (operationId: string) => IDBKeyRange.bound([operationId], [operationId, []]);

/** How many batches an operation has written: the number of its next one. */
export async function batchesOf(database: Database, operationId: string): Promise<number> {
  const range = journalRange(operationId);
  const last = await database.transaction('journal').store.openKeyCursor(range, 'prev');
  return last === null ? 0 : last.key[1] + 1;
}

/** The journal of an operation from its first batch on, a few entries at a time. */
export async function* journalOf(database: Database, operationId: string): AsyncGenerator<JournalEntry> {
  let after = -1;
  for (;;) {
    const range = IDBKeyRange.bound([operationId, after], [operationId, []], true);
    const entries = await database.getAll('journal', range, 8);
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined) return;
    after = last.batch;
  }
}

type Writing = IDBPTransaction<ErmineSchema, typeof WRITTEN, 'readwrite'>;

/** Puts a record, or removes the one under the key (null): a company with what its pages looked like. */
function setRecord<Name extends keyof Journaled>(
  transaction: IDBTransaction,
  collection: Name,
  key: string,
  record: Journaled[Name] | null,
): void {
  const store = transaction.objectStore(collection);
  if (record !== null) {
    store.put(record);
    return;
  }
  store.delete(key);
  if (collection === 'companies') transaction.objectStore('snapshots').delete(key);
}

/**
 * The steps in runs that may be looked at and taken back at once: each of one collection and of records that differ.
 * Runs keep their order, so that people are gone before it is asked whether their company has any.
 */
function runsOf(steps: readonly UndoStep[]): UndoStep[][] {
  const runs: UndoStep[][] = [];
  const keys = new Set<string>();
  for (const step of steps) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.collection === step.collection && !keys.has(step.key)) run.push(step);
    else {
      runs.push([step]);
      keys.clear();
    }
    keys.add(step.key);
  }
  return runs;
}

interface RecordState {
  readonly current: Journaled[keyof Journaled] | null;
  /** Whether somebody has changed it since the operation wrote it, or given a company it made people, signals or feeds. */
  readonly isTouched: boolean;
}

async function stateOf(transaction: Writing, step: UndoStep): Promise<RecordState> {
  const mayHaveDependents = step.collection === 'companies' && step.before === null;
  const [current = null, hasOthers] = await Promise.all([
    transaction.objectStore(step.collection).get(step.key),
    mayHaveDependents ? hasDependents(transaction, step.key) : false,
  ]);
  if (current === null) return { current, isTouched: step.writtenAt !== null || step.before === null };
  // What the seller removed is remembered only while there is something to remember it for.
  if (step.before === null && 'opinion' in current && isRemoved(current)) return { current, isTouched: false };
  // Journals of the third release do not say when a signal was written: one could not be changed then, only moved.
  const isOldSignal =
    step.collection === 'signals' && step.writtenAt === null && (step.before === null || !('receipts' in step.before));
  const isChanged = !isOldSignal && timeOf(current) !== step.writtenAt;
  return { current, isTouched: isChanged || hasOthers };
}

/** A signal as the third release wrote it into journals. */
type OldSignal = Omit<Signal, 'isDateRough' | 'receipts' | 'opinion' | 'updatedAt'> & Partial<Signal>;

/** What stood there before, with what the third release did not write yet. */
function wholeBefore(step: UndoStep): UndoStep['before'] {
  if (step.before === null || step.collection === 'companies' || step.collection === 'feeds') return step.before;
  return step.collection === 'signals' ? wholeSignal(step.before) : storedContact(contactOf(step.before));
}

const wholeSignal = (old: OldSignal): Signal => ({ ...NEW_SIGNAL, updatedAt: old.createdAt, ...old });

async function hasDependents(transaction: Writing, companyId: string): Promise<boolean> {
  const keys = await Promise.all([
    transaction.objectStore('contacts').index('companyId').getKey(companyId),
    transaction.objectStore('signals').index('companyId').getKey(companyId),
    transaction.objectStore('feeds').index('companyId').getKey(companyId),
  ]);
  return keys.some((key) => key !== undefined);
}

/** When a record was last changed (epoch ms). A feed changes with every check, and is the same one all the time. */
const timeOf = (record: Journaled[keyof Journaled]): number =>
  'updatedAt' in record ? record.updatedAt : record.addedAt;

function undoOf(write: RecordWrite): UndoStep {
  const { after } = write;
  const writtenAt = after === null ? null : timeOf(after);
  switch (write.collection) {
    case 'companies':
      return { collection: write.collection, key: write.key, before: write.before, writtenAt };
    case 'contacts':
      return { collection: write.collection, key: write.key, before: write.before, writtenAt };
    case 'signals':
      return { collection: write.collection, key: write.key, before: write.before, writtenAt };
    case 'feeds':
      return { collection: write.collection, key: write.key, before: write.before, writtenAt };
  }
}
