import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { someCompany } from '../../tests/support/companies.ts';
import { answersTo, answerTo, endOf } from './answers.ts';
import { commit } from './change.ts';
import { putCompany, storedCompany } from './companies.ts';
import { openDatabase } from './database.ts';

const IDS = Array.from({ length: 150 }, (_, number) => `c${number}`);
let database: IDBDatabase;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const opened = await openDatabase();
  await commit(
    opened,
    IDS.flatMap((id) => putCompany(someCompany({ id }))),
  );
  database = unwrap(opened);
});

const companies = (mode: IDBTransactionMode = 'readonly') =>
  database.transaction('companies', mode).objectStore('companies');

describe('answers to requests', () => {
  it('come in the order of asking, however many there are', async () => {
    const store = companies();
    const wanted = [...IDS.toReversed(), 'nobody'];
    const answers = await answersTo<IDBValidKey | undefined>(wanted.map((id) => store.getKey(id)));
    expect(answers).toEqual([...IDS.toReversed(), undefined]);
    expect(await answersTo([])).toEqual([]);
  });

  it('fail with what failed one of them', async () => {
    const store = companies('readwrite');
    const twice = storedCompany(someCompany({ id: 'c7' }));
    const asked = answersTo([store.put(twice), store.add(twice), store.put(twice)]);
    await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'ConstraintError' }));
    await expect(answerTo(companies('readwrite').add(twice))).rejects.toThrow(
      expect.objectContaining({ name: 'ConstraintError' }),
    );
  });
});

describe('the end of a transaction', () => {
  it('is waited for', async () => {
    const store = companies('readwrite');
    store.delete('c0');
    await endOf(store.transaction);
    expect(await answerTo(companies().count())).toBe(IDS.length - 1);
  });

  it('tells what ended it before', async () => {
    const failing = companies('readwrite');
    failing.add(storedCompany(someCompany({ id: 'c7' })));
    await expect(endOf(failing.transaction)).rejects.toThrow(expect.objectContaining({ name: 'ConstraintError' }));
    const given = companies('readwrite').transaction;
    const ended = endOf(given);
    given.abort();
    await expect(ended).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
