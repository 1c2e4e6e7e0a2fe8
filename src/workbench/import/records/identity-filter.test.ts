import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { factOf, NOW, someCompany, someFacts } from '../../../../tests/support/companies.ts';
import { commit } from '../../../store/change.ts';
import { putCompany } from '../../../store/companies.ts';
import { type Database, openDatabase } from '../../../store/database.ts';
import { identityFilter } from './identity-filter.ts';

const ROWS = 100;
let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

const at = (domain: string) => someFacts({ domain: factOf(domain) });
const written = (id: string, domain: string, updatedAt: number) =>
  commit(database, putCompany(someCompany({ id, facts: at(domain), updatedAt })));
const caughtUp = async (filter: Awaited<ReturnType<typeof identityFilter>>) =>
  filter.catchUp(unwrap(database).transaction('companies').objectStore('companies'));

describe('a filter of identities', () => {
  it('rules out what nobody has', async () => {
    await written('1', 'known.example', NOW);
    const filter = await identityFilter(database, 'companies', ROWS, NOW);
    expect(filter.mayHave('domain:known.example')).toBe(true);
    expect(filter.mayHave('domain:other.example')).toBe(false);
  });

  it('catches up with what others wrote since it was made', async () => {
    const filter = await identityFilter(database, 'companies', ROWS, NOW);
    await written('1', 'before.example', NOW);
    await written('2', 'since.example', NOW + 1);
    await caughtUp(filter);
    expect(filter.mayHave('domain:since.example')).toBe(true);
    expect(filter.mayHave('domain:before.example')).toBe(false);
  });

  it('rules nothing out where so much was written that it was not all looked at', async () => {
    const filter = await identityFilter(database, 'companies', ROWS, NOW);
    const many = Array.from({ length: 500 }, (_, id) => someCompany({ id: `n${id}`, updatedAt: NOW + 1 }));
    await commit(database, many.flatMap(putCompany));
    await caughtUp(filter);
    expect(filter.mayHave('domain:other.example')).toBe(true);
  });

  it('is none where a collection is large beside the file', async () => {
    await written('80a0', 'known.example', NOW);
    const rulesOut = async (rows: number) =>
      !(await identityFilter(database, 'companies', rows, NOW)).mayHave('domain:other.example');
    // One id of those that are counted stands for 256.
    expect([await rulesOut(127), await rulesOut(128)]).toEqual([false, true]);
  });
});
