import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lastingDatabase } from './lasting-database.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('is opened once, and again after it was closed on us', async () => {
  const database = lastingDatabase();
  const first = await database();
  expect(await database()).toBe(first);
  // Whoever wants another version of it has the others let go.
  await deleteDB('ermine');
  const second = await database();
  expect(second).not.toBe(first);
  expect(await second.count('companies')).toBe(0);
  second.close();
});

it('is tried again after it could not be opened', async () => {
  const database = lastingDatabase();
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new Error('The disk is full.');
  });
  await expect(database()).rejects.toThrow('The disk is full.');
  const opened = await database();
  expect(opened.name).toBe('ermine');
  opened.close();
});
