// A store with something in every collection, and the workbench's benches on it.
import { vi } from 'vitest';
import type { Operation } from '../../src/model/operation.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { commit, put } from '../../src/store/change.ts';
import { putCompany } from '../../src/store/companies.ts';
import { putContact, storedContact } from '../../src/store/contacts.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { forget } from '../../src/store/forgotten.ts';
import { writeBatch } from '../../src/store/operations.ts';
import { putSettings } from '../../src/store/settings.ts';
import { backupBench } from '../../src/workbench/benches/backup.ts';
import { erasingBench } from '../../src/workbench/benches/erasing.ts';
import { exportingBench } from '../../src/workbench/benches/exporting.ts';
import type { Hands } from '../../src/workbench/serve.ts';
import type { Tools } from '../../src/workbench/tools.ts';
import { factOf, NOW, someCompany, someContact, someFacts, someIcp, someSignal } from './companies.ts';
import { createFakeLocks } from './fake-locks.ts';

export interface YourData extends ReturnType<typeof benchesOf> {
  readonly database: Database;
}

/** Opens an empty store of this name with its benches. */
export async function openYourData(name = 'ermine'): Promise<YourData> {
  vi.stubGlobal('navigator', { locks: createFakeLocks() });
  const database = await openDatabase(name);
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `operation-${ids}`;
  };
  const tools: Tools = { database: async () => database, now: () => NOW, newId, inTurn: (work) => work() };
  return { database, ...benchesOf(tools) };
}

const benchesOf = (tools: Tools) => ({ ...backupBench(tools), ...erasingBench(tools), ...exportingBench(tools) });

/** What a bench is given by a page that listens to nothing and never gives up. */
export function quietHands<Progress>(): Hands<Progress> {
  return { tell: () => undefined, signal: new AbortController().signal };
}

export const someOperation = (operation: Partial<Operation> = {}): Operation => ({
  id: 'import',
  kind: 'import',
  state: 'done',
  title: 'leads.csv',
  startedAt: NOW,
  finishedAt: NOW,
  file: { name: 'leads.csv', size: 120, lastModified: NOW },
  plan: { rows: 'both', columns: ['company-name', null] },
  rows: 2,
  created: 1,
  updated: 1,
  unchanged: 0,
  skipped: 0,
  ...operation,
});

/** Puts something into every collection, with Aino named in as many places as there are. */
export async function fill(database: Database): Promise<void> {
  const company = someCompany({
    facts: someFacts({
      emails: [
        { ...factOf('aino@lumivaara.example'), excerpt: 'Kirjoita: Aino@Lumivaara.example' },
        factOf('info@lumivaara.example'),
      ],
    }),
    savedAt: NOW,
    note: 'Soita Aino Esimerkille, aino@lumivaara.example',
    status: { value: 'customer', date: NOW, source: 'seller' },
    tags: ['messut'],
    followUp: { at: NOW, note: 'Aino Esimerkki palaa lomalta' },
    plays: [{ rule: 'rule', signalId: null, state: 'done', at: NOW, until: null }],
  });
  const aino = someContact({
    phone: '+358401234567',
    linkedIn: 'aino-esimerkki',
    engagements: [{ type: 'webinar', date: NOW, source: 'messut', url: '' }],
    stageChanges: [{ stage: 'lead', date: NOW, cause: 'hand', engagement: null }],
  });
  const joaino = someContact({ id: 'joaino', name: 'Joaino Toinen', email: 'joaino@lumivaara.example' });
  const alone = someContact({
    id: 'alone',
    companyId: null,
    link: null,
    name: 'Alma Vapaa',
    email: '',
    employer: 'Muu Oy',
  });
  await commit(database, [
    ...putCompany(company),
    ...putCompany(
      someCompany({ id: 'muu', facts: someFacts({ name: factOf('Muu Oy'), domain: factOf('muu.example') }) }),
    ),
    ...putContact(aino),
    ...putContact(joaino),
    ...putContact(alone),
    put(
      'signals',
      someSignal({
        title: 'Aino Esimerkki nimitetty toimitusjohtajaksi',
        url: 'https://www.linkedin.com/in/aino-esimerkki',
      }),
    ),
    put('icps', someIcp()),
    putSettings({ ...DEFAULT_SETTINGS, definitions: 'funnel', excludedDomains: ['bank.example'] }),
    { collection: 'playbook', key: 'playbook', value: { changes: [], own: [], order: ['one', 'two'] } },
    { collection: 'distinct', key: 'lumivaara|muu', value: { pair: 'lumivaara|muu', at: NOW } },
  ]);
  await database.put('plans', { headers: 'Name;Email', plan: { columns: ['full-name'] }, usedAt: NOW });
  await writeBatch(database, someOperation({ title: 'aino@lumivaara.example.csv' }), 0, {
    writes: [
      {
        collection: 'contacts',
        key: 'aino',
        before: storedContact(aino),
        after: storedContact({ ...aino, role: 'CEO', updatedAt: NOW + 1 }),
      },
    ],
    outcomes: 'uc',
    remarks: [{ row: 2, code: 'bad-email', detail: 'Aino Esimerkki <aino@lumivaara.example>' }],
  });
  await forget(database, 'gone@muu.example', NOW);
}

/** All that lies in a store, by collection; but what `except` names. */
export async function everythingIn(database: Database, except: readonly string[] = []) {
  const names = [...database.objectStoreNames].filter((name) => !except.includes(name));
  const collections = await Promise.all(names.map(async (name) => [name, await database.getAll(name)] as const));
  return Object.fromEntries(collections);
}
