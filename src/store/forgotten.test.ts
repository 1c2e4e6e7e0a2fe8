import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NOW } from '../../tests/support/companies.ts';
import { type Database, openDatabase } from './database.ts';
import { areForgotten, forget, isForgotten } from './forgotten.ts';

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

it('knows who is forgotten, however their address is written', async () => {
  await forget(database, ' Aino@Lumivaara.example', NOW);
  expect(await isForgotten(database, 'aino@lumivaara.example')).toBe(true);
  expect(await areForgotten(database, ['eino@lumivaara.example', '', 'AINO@lumivaara.example'])).toEqual([
    false,
    false,
    true,
  ]);
});

it('keeps no address, and another hash of it in every store', async () => {
  await forget(database, 'aino@lumivaara.example', NOW);
  const first = await database.getAll('forgotten');
  expect(JSON.stringify(first)).not.toContain('aino');
  vi.stubGlobal('indexedDB', new IDBFactory());
  const other = await openDatabase();
  await forget(other, 'aino@lumivaara.example', NOW);
  const second = await other.getAll('forgotten');
  other.close();
  expect(second.map(({ hash }) => hash).filter((hash) => first.some((known) => known.hash === hash))).toEqual(['key']);
});

it('uses one key for all who are forgotten at once', async () => {
  await Promise.all(['a@b.example', 'c@b.example'].map((email) => forget(database, email, NOW)));
  expect(await areForgotten(database, ['a@b.example', 'c@b.example'])).toEqual([true, true]);
  expect(await database.count('forgotten')).toBe(3);
});
