// The tables' part of the workbench on a store in memory.

import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Outcome } from '../../src/messages/outcome.ts';
import type { OperationWork } from '../../src/messages/work/operations.ts';
import type { TableWork } from '../../src/messages/work/tables.ts';
import type { Company } from '../../src/model/company.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Signal } from '../../src/model/signal.ts';
import { commit, put } from '../../src/store/change.ts';
import { companyOf, putCompany } from '../../src/store/companies.ts';
import { contactOf, putContact } from '../../src/store/contacts.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { operationsBench } from '../../src/workbench/benches/operations.ts';
import { tablesBench } from '../../src/workbench/benches/tables.ts';
import type { Benches } from '../../src/workbench/serve.ts';
import type { Tools } from '../../src/workbench/tools.ts';
import { NOW } from './companies.ts';
import { createFakeLocks } from './fake-locks.ts';

/** What a test of the tables works with. A new store for each test. */
export function tablesForTests() {
  const parts: { database?: Database; bench?: Pick<Benches, keyof TableWork | keyof OperationWork> } = {};
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('navigator', { locks: createFakeLocks() });
    const database = await openDatabase();
    let ids = 0;
    const tools: Tools = {
      database: async () => database,
      now: () => NOW + 60_000,
      newId: () => {
        ids += 1;
        return `operation-${ids}`;
      },
      inTurn: (work) => work(),
    };
    parts.database = database;
    parts.bench = { ...tablesBench(tools), ...operationsBench(tools) };
  });
  afterEach(() => {
    parts.database?.close();
    vi.unstubAllGlobals();
  });
  const database = () => {
    if (parts.database === undefined) throw new Error('There is no store yet.');
    return parts.database;
  };
  return {
    database,
    bench: () => {
      if (parts.bench === undefined) throw new Error('There is no workbench yet.');
      return parts.bench;
    },
    keep: (companies: readonly Company[], contacts: readonly Contact[] = [], signals: readonly Signal[] = []) =>
      commit(database(), [
        ...companies.flatMap((company) => putCompany(company)),
        ...contacts.flatMap((contact) => putContact(contact)),
        ...signals.map((signal) => put('signals', signal)),
      ]),
    /** All that is stored of companies, people and signals. */
    stored: async () => ({
      companies: (await database().getAll('companies')).map(companyOf),
      contacts: (await database().getAll('contacts')).map(contactOf),
      signals: await database().getAll('signals'),
    }),
  };
}

export const HANDS = { tell: () => undefined, signal: new AbortController().signal };

export function succeeded<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`It failed: ${outcome.error.code} ${outcome.error.where}`);
  return outcome.value;
}
