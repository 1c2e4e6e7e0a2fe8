import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NOW, someCompany, someContact, someSignal } from '../../tests/support/companies.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { commit, put, remove } from './change.ts';
import { putCompany } from './companies.ts';
import { putContact } from './contacts.ts';
import { type Database, openDatabase } from './database.ts';
import { hearNews, type News } from './news.ts';
import { putSettings } from './settings.ts';
import { putSnapshot } from './snapshots.ts';

let database: Database;
let heard: News[];
let stop: () => void;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
  heard = [];
  stop = hearNews((news) => heard.push(news));
});

afterEach(() => {
  stop();
  database.close();
  vi.unstubAllGlobals();
});

it('names companies that were written, and those whose people or signals were', async () => {
  await commit(database, putCompany(someCompany({ updatedAt: NOW })));
  await commit(database, [...putContact(someContact({ companyId: 'other' })), put('signals', someSignal())]);
  await vi.waitUntil(() => heard.length === 2);
  expect(heard).toEqual([
    { companyIds: ['lumivaara'], contactIds: [], judgement: false },
    { companyIds: ['lumivaara', 'other'], contactIds: ['aino'], judgement: false },
  ]);
});

it('names both companies of a person who moves, and the company of one who goes', async () => {
  await commit(database, putContact(someContact({ companyId: 'first' })));
  await commit(database, putContact(someContact({ companyId: 'second' })));
  await commit(database, [remove('contacts', 'aino')]);
  await vi.waitUntil(() => heard.length === 3);
  expect(heard.map(({ companyIds }) => companyIds.toSorted())).toEqual([['first'], ['first', 'second'], ['second']]);
});

it('says nothing of what pages looked like, which is shown nowhere', async () => {
  await commit(database, [putSnapshot({ companyId: 'unseen', places: [], updatedAt: NOW })]);
  await commit(database, putCompany(someCompany()));
  await vi.waitUntil(() => heard.length > 0);
  expect(heard.map(({ companyIds }) => companyIds)).toEqual([['lumivaara']]);
});

it('says when everything may be judged otherwise', async () => {
  await commit(database, [putSettings(DEFAULT_SETTINGS)]);
  await vi.waitUntil(() => heard.length === 1);
  expect(heard).toEqual([{ companyIds: [], contactIds: [], judgement: true }]);
});
