import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, someCompany, someContact, someSignal } from '../../tests/support/companies.ts';
import { JOURNALS_KEPT, type Operation } from '../model/operation.ts';
import { commit, put } from './change.ts';
import { getCompany, putCompany, storedCompany } from './companies.ts';
import { storedContact } from './contacts.ts';
import { type Database, openDatabase } from './database.ts';
import {
  getOperation,
  journalOf,
  listOperations,
  putOperation,
  type RecordWrite,
  takeBackBatch,
  writeBatch,
} from './operations.ts';
import { putSnapshot } from './snapshots.ts';

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

const operation: Operation = {
  id: 'op',
  kind: 'import',
  state: 'running',
  title: 'prospects.csv',
  startedAt: NOW,
  finishedAt: null,
  file: null,
  plan: null,
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
};

const LATER = NOW + 1;
const DAY = 86_400_000;
const company = (note: string, updatedAt = LATER, id = 'lumivaara') =>
  storedCompany(someCompany({ id, note, updatedAt }));
const created: RecordWrite = { collection: 'companies', key: 'lumivaara', before: null, after: company('new') };

const write = (batch: number, ...writes: RecordWrite[]) =>
  writeBatch(database, operation, batch, { writes, outcomes: 'c'.repeat(writes.length), remarks: [] });

describe('an operation', () => {
  it('that removes a company forgets what its pages looked like', async () => {
    await commit(database, [
      ...putCompany(someCompany()),
      putSnapshot({ companyId: 'lumivaara', places: [], updatedAt: NOW }),
      putSnapshot({ companyId: 'havtorn', places: [], updatedAt: NOW }),
    ]);
    await write(0, { ...created, before: company('', NOW), after: null });
    expect(await database.getAllKeys('snapshots')).toEqual(['havtorn']);
  });

  it('is taken back with a signal it brought that the seller removed since', async () => {
    const signal = someSignal({ source: 'import', updatedAt: LATER });
    await write(0, created, { collection: 'signals', key: signal.id, before: null, after: signal });
    const removed = { is: 'removed', at: LATER + 1 } as const;
    await commit(database, [put('signals', { ...signal, opinion: removed, updatedAt: LATER + 1 })]);
    expect(await takeBackBatch(database, 'op')).toEqual({ undone: 2, kept: 0 });
    expect([await database.count('companies'), await database.count('signals')]).toEqual([0, 0]);
  });

  it('is taken back batch by batch, the last first, to what stood there before', async () => {
    await commit(database, putCompany(someCompany({ note: 'before' })));
    await write(0, { ...created, before: company('before', NOW), after: company('first') });
    await write(1, { ...created, before: company('first'), after: company('second', LATER + 1) });
    expect(await takeBackBatch(database, 'op')).toEqual({ undone: 1, kept: 0 });
    expect((await getCompany(database, 'lumivaara'))?.note).toBe('first');
    expect(await takeBackBatch(database, 'op')).toEqual({ undone: 1, kept: 0 });
    expect((await getCompany(database, 'lumivaara'))?.note).toBe('before');
    expect(await takeBackBatch(database, 'op')).toBeNull();
  });

  it('takes away what it made, and gives back what it removed', async () => {
    await write(0, created, { collection: 'contacts', key: 'aino', before: null, after: storedContact(someContact()) });
    await write(1, { collection: 'contacts', key: 'aino', before: storedContact(someContact()), after: null });
    await takeBackBatch(database, 'op');
    expect(await database.get('contacts', 'aino')).toEqual(storedContact(someContact()));
    await takeBackBatch(database, 'op');
    expect([await database.count('contacts'), await database.count('companies')]).toEqual([0, 0]);
  });

  it('brings back what the third release removed with all that records have now', async () => {
    const { isDateRough: _rough, receipts: _receipts, opinion: _opinion, updatedAt: _updated, ...old } = someSignal();
    const contact = someContact({ engagements: [{ type: 'meeting', date: NOW, source: '', url: '' }] });
    const { engagedAt: _engaged, ...person } = storedContact(contact);
    await putOperation(database, operation);
    const undo = [
      { collection: 'signals', key: old.id, before: old, writtenAt: null },
      { collection: 'contacts', key: person.id, before: person, writtenAt: null },
    ];
    const journal = unwrap(database).transaction('journal', 'readwrite').objectStore('journal');
    await new Promise((resolve) => {
      journal.put({ operationId: 'op', batch: 0, undo, outcomes: '', remarks: [] }).onsuccess = resolve;
    });
    await takeBackBatch(database, 'op');
    expect(await database.getAll('signals')).toEqual([{ ...someSignal(), updatedAt: old.createdAt }]);
    expect(await database.getAll('contacts')).toEqual([storedContact(contact)]);
  });

  it('leaves what was changed, removed or used since', async () => {
    const used = company('used', LATER, 'used');
    const removed = company('removed', LATER, 'removed');
    await write(
      0,
      created,
      { collection: 'companies', key: 'used', before: null, after: used },
      { collection: 'companies', key: 'removed', before: company('older', NOW, 'removed'), after: removed },
    );
    await commit(database, [
      ...putCompany(someCompany({ note: 'mine', updatedAt: LATER + 5 })),
      put('signals', someSignal({ companyId: 'used' })),
    ]);
    await database.delete('companies', 'removed');
    expect(await takeBackBatch(database, 'op')).toEqual({ undone: 0, kept: 3 });
    expect((await getCompany(database, 'lumivaara'))?.note).toBe('mine');
    expect(await getCompany(database, 'used')).not.toBeNull();
    expect(await getCompany(database, 'removed')).toBeNull();
  });

  it('writes a batch whole or not at all', async () => {
    const unstorable = Object.assign(company('x', LATER, 'x'), { note: () => 'a function cannot be cloned' });
    const writing = write(0, created, { collection: 'companies', key: 'x', before: null, after: unstorable });
    await expect(writing).rejects.toThrow(/could not be cloned/);
    expect(await getCompany(database, 'lumivaara')).toBeNull();
    expect(await getOperation(database, 'op')).toBeNull();
  });

  it('tells what became of its rows, in order', async () => {
    for (let batch = 0; batch < 20; batch += 1) await write(batch, created);
    const batches: number[] = [];
    for await (const entry of journalOf(database, 'op')) batches.push(entry.batch);
    expect(batches).toEqual(Array.from({ length: 20 }, (_, batch) => batch));
  });
});

it('lists operations with the latest first', async () => {
  await putOperation(database, operation);
  await putOperation(database, { ...operation, id: 'later', startedAt: LATER });
  expect((await listOperations(database)).map(({ id }) => id)).toEqual(['later', 'op']);
});

describe('journals', () => {
  const finished = async (at: number, state: Operation['state'] = 'done') => {
    const startedAt = NOW + at * 3 * DAY;
    const done: Operation = { ...operation, id: `op-${at}`, state, startedAt, finishedAt: startedAt };
    const record: RecordWrite = { ...created, key: done.id, after: company('new', LATER, done.id) };
    await writeBatch(database, done, 0, { writes: [record], outcomes: 'c', remarks: [] });
    await putOperation(database, done);
  };
  const journals = async () => (await database.getAllKeys('journal')).map(([id]) => id);

  it('are kept of the latest operations only, which can be taken back', async () => {
    for (let at = 0; at < JOURNALS_KEPT + 2; at += 1) await finished(at);
    const kept = await journals();
    expect([kept.length, kept.includes('op-0'), kept.includes('op-1'), kept.includes('op-2')]).toEqual([
      JOURNALS_KEPT,
      false,
      false,
      true,
    ]);
    expect(await takeBackBatch(database, 'op-0')).toBeNull();
    expect(await takeBackBatch(database, 'op-2')).toEqual({ undone: 1, kept: 0 });
    expect(await listOperations(database)).toHaveLength(JOURNALS_KEPT + 2);
  });

  it('are kept of all of the last month, however many', async () => {
    for (let at = 0; at < JOURNALS_KEPT + 2; at += 1) await finished(at / 100);
    expect(await journals()).toHaveLength(JOURNALS_KEPT + 2);
  });

  it('are kept of operations that were broken off, however old', async () => {
    await finished(0, 'undoing');
    await finished(1, 'running');
    for (let at = 2; at < JOURNALS_KEPT + 4; at += 1) await finished(at);
    const kept = await journals();
    const some = ['op-0', 'op-1', 'op-2', 'op-4'].map((id) => kept.includes(id));
    expect([kept.length, some]).toEqual([JOURNALS_KEPT + 2, [true, true, false, true]]);
  });
});
