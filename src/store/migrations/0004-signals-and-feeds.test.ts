import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { NOW, someContact } from '../../../tests/support/companies.ts';
import { contactSchema } from '../../model/contact.ts';
import { signalSchema } from '../../model/signal.ts';
import { contactOf } from '../contacts.ts';
import { type Database, openDatabase } from '../database.ts';
import { takeBackBatch } from '../operations.ts';
import { bringUp } from './bring-up.ts';
import { MIGRATIONS } from './index.ts';

/** As the third release wrote it. */
const OLD_SIGNAL = {
  id: 'funding',
  companyId: 'lumivaara',
  type: 'funding',
  date: NOW,
  title: 'Lumivaara raises 4 million',
  url: '',
  source: 'import',
  confidence: 80,
  change: null,
  createdAt: NOW,
};
const OLD_CONTACT = {
  ...someContact({ engagements: [{ type: 'webinar', date: NOW, source: '', url: '' }] }),
  identities: [],
  nameKey: 'aino esimerkki',
};

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const old = await openDB('ermine', 3, {
    async upgrade(opening, _from, _to, transaction) {
      for (const migrate of MIGRATIONS.slice(0, 3)) await migrate(unwrap(opening), unwrap(transaction));
    },
  });
  await old.put('signals', OLD_SIGNAL);
  await old.put('contacts', OLD_CONTACT);
  await old.put('contacts', { ...OLD_CONTACT, id: 'stranger', engagements: [] });
  await old.put('journal', {
    operationId: 'import',
    batch: 0,
    undo: [{ collection: 'signals', key: 'funding', before: null, writtenAt: null }],
    outcomes: 'c',
    remarks: [],
  });
  old.close();
  database = await openDatabase();
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

describe('the database of the third release', () => {
  it('keeps its signals, to be found by their day', async () => {
    const [signal] = await database.getAllFromIndex('signals', 'date', NOW);
    expect(signal).toMatchObject({ ...OLD_SIGNAL, isDateRough: false, receipts: [], opinion: null, updatedAt: NOW });
    expect(z.safeParse(signalSchema, signal).success).toBe(true);
  });

  it('keeps its people, to be found by their last engagement where they had one', async () => {
    const engaged = await database.getAllFromIndex('contacts', 'engagedAt');
    expect(engaged.map(({ id }) => id)).toEqual(['aino']);
    expect(engaged.map((contact) => z.safeParse(contactSchema, contactOf(contact)).success)).toEqual([true]);
    expect(await database.count('contacts')).toBe(2);
  });

  it('can still take back the signals of an import', async () => {
    expect(await takeBackBatch(database, 'import')).toEqual({ undone: 1, kept: 0 });
    expect(await database.count('signals')).toBe(0);
  });

  it('has its records brought up in a backup as in the store', async () => {
    expect(bringUp('signals', OLD_SIGNAL, 3)).toEqual(await database.get('signals', 'funding'));
    expect(bringUp('contacts', OLD_CONTACT, 3)).toEqual(await database.get('contacts', 'aino'));
  });
});
