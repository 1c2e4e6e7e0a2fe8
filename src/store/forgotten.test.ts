import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { factOf, NOW, someFacts } from '../../tests/support/companies.ts';
import { type Database, openDatabase } from './database.ts';
import {
  allowAgain,
  areForgotten,
  forget,
  isForgotten,
  joinForgotten,
  listForgotten,
  withoutForgotten,
} from './forgotten.ts';

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

it('takes their addresses out of what a page says', async () => {
  await forget(database, 'aino@lumivaara.example', NOW);
  const [aino, info] = [factOf('Aino@lumivaara.example'), factOf('info@lumivaara.example')];
  expect((await withoutForgotten(database, someFacts({ emails: [aino, info] }))).emails).toEqual([info]);
  const facts = someFacts({ emails: [info] });
  expect(await withoutForgotten(database, facts)).toBe(facts);
});

it('knows those of another store’s list beside its own, by each one’s key', async () => {
  await forget(database, 'aino@lumivaara.example', NOW);
  const list = await database.getAll('forgotten');
  const other = await openDatabase('other');
  await forget(other, 'eino@lumivaara.example', NOW);
  await joinForgotten(other, list);
  await joinForgotten(other, list);
  const emails = ['aino@lumivaara.example', 'eino@lumivaara.example', 'third@lumivaara.example'];
  expect(await areForgotten(other, emails)).toEqual([true, true, false]);
  expect(await listForgotten(other)).toEqual([NOW, NOW]);
  expect(await allowAgain(other, 'aino@lumivaara.example')).toBe(true);
  expect(await areForgotten(other, emails)).toEqual([false, true, false]);
  other.close();
});
