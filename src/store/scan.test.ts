import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { someCompany } from '../../tests/support/companies.ts';
import { commit } from './change.ts';
import { putCompany } from './companies.ts';
import { type Database, openDatabase } from './database.ts';
import { batchesOf, readAhead } from './scan.ts';

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
  const ids = ['e', 'b', 'd', 'a', 'c'];
  await commit(
    database,
    ids.flatMap((id) => putCompany(someCompany({ id }))),
  );
});

async function idsOf(batches: AsyncGenerator<{ id: string }[]>): Promise<string[][]> {
  const seen: string[][] = [];
  for await (const batch of batches) seen.push(batch.map(({ id }) => id));
  return seen;
}

describe('going through a collection', () => {
  const inTwos = [['a', 'b'], ['c', 'd'], ['e']];

  it('gives every record once, in the order of the keys', async () => {
    expect(await idsOf(batchesOf(database, 'companies', 2))).toEqual(inTwos);
    expect(await idsOf(batchesOf(database, 'contacts', 2))).toEqual([]);
  });

  it('may read ahead, which changes nothing of what it gives', async () => {
    expect(await idsOf(readAhead(batchesOf(database, 'companies', 2)))).toEqual(inTwos);
  });

  it('may be left early, also when the batch ahead fails', async () => {
    for await (const [first] of readAhead(batchesOf(database, 'companies', 1))) {
      expect(first?.id).toBe('a');
      database.close();
      break;
    }
  });

  it('fails where reading does', async () => {
    database.close();
    await expect(idsOf(readAhead(batchesOf(database, 'companies')))).rejects.toMatchObject({
      name: 'InvalidStateError',
    });
  });
});
