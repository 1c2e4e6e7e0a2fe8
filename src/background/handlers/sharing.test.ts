import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, place, someIcp } from '../../../tests/support/companies.ts';
import { createFakeBrowser } from '../../../tests/support/fake-browser.ts';
import { someServices } from '../../../tests/support/services.ts';
import type { Outcome } from '../../messages/outcome.ts';
import { readPlaybookFile, sharedProfileOf, writePlaybookFile } from '../../model/playbook-file.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { commit, put } from '../../store/change.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { listIcps } from '../../store/icps.ts';
import { readPlaybook } from '../../store/playbook.ts';
import { putSettings, readSettings } from '../../store/settings.ts';
import type { Services } from '../services.ts';
import { undoChange } from '../undo.ts';
import { sharingHandlers } from './sharing.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

const LATER = NOW + 1_000;
let database: Database;
let services: Services;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  held.browser = createFakeBrowser().browser;
  database = await openDatabase();
  // Another seller's database may stand in its place.
  services = someServices(database, { database: async () => database, now: () => LATER });
  await commit(database, [
    put('icps', someIcp()),
    put('icps', someIcp([place(['NO'])], { id: 'mine', name: 'Mine' })),
    putSettings({ ...DEFAULT_SETTINGS, excludedDomains: ['bank.example'] }),
  ]);
});

const sharing = () => sharingHandlers(services);

async function got<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(`Failed: ${settled.error.code}`);
  return settled.value;
}

/** All that a file may change. */
const everything = async () => ({
  icps: await listIcps(database),
  settings: await readSettings(database),
  plays: await readPlaybook(database),
});

const plays = { changes: [{ id: 'hold', isOff: true }], own: [], order: [] };

describe('a playbook file of a colleague', () => {
  it('adds and replaces profiles, definitions and plays, and leaves all else', async () => {
    const replaced = sharedProfileOf(someIcp([place(['SE'])]));
    const added = { ...replaced, id: 'added', name: 'Added' };
    await got(sharing()['take-shared']({ profiles: [replaced, added], definitions: 'funnel', plays }, {}));
    const { icps, settings, plays: taken } = await everything();
    expect(icps.map(({ name, createdAt }) => [name, createdAt])).toEqual([
      ['Nordic software', NOW],
      ['Mine', NOW],
      ['Added', LATER + 1],
    ]);
    expect(icps[0]?.criteria).toEqual([place(['SE'])]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, definitions: 'funnel', excludedDomains: ['bank.example'] });
    expect(taken).toEqual(plays);
  });

  it('says what signals count, and leaves what each colleague taught theirs', async () => {
    const learned = { hiring: { confirmed: 4, dismissed: 1 } };
    await commit(database, [putSettings({ ...DEFAULT_SETTINGS, signals: { lives: {}, muted: ['award'], learned } })]);
    expect((await got(sharing()['read-shared']({}, {}))).signals).toEqual({ lives: {}, muted: ['award'] });
    const signals = { lives: { funding: { weight: 10, full: 5, expires: 20, halfLife: 5 } }, muted: [] };
    await got(sharing()['take-shared']({ signals }, {}));
    expect((await readSettings(database)).signals).toEqual({ ...signals, learned });
  });

  it('is taken back as a whole', async () => {
    const before = await everything();
    const added = { ...sharedProfileOf(someIcp()), id: 'added' };
    const { undo } = await got(
      sharing()['take-shared']({ profiles: [added], definitions: 'engagement-first', plays }, {}),
    );
    expect(await undoChange(undo, services)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('may give the shipped playbook back', async () => {
    await got(sharing()['take-shared']({ plays }, {}));
    await got(sharing()['take-shared']({ plays: null }, {}));
    expect(await readPlaybook(database)).toBeNull();
  });

  it('is the same at home and away', async () => {
    await got(sharing()['take-shared']({ definitions: 'funnel', plays }, {}));
    const file = readPlaybookFile(writePlaybookFile(await got(sharing()['read-shared']({}, {}))));
    const home = await everything();
    vi.stubGlobal('indexedDB', new IDBFactory());
    database = await openDatabase();
    if (file.ok) await got(sharing()['take-shared'](file.shared, {}));
    const away = await everything();
    const withoutTimes = (all: typeof home) => all.icps.map(sharedProfileOf);
    expect(withoutTimes(away)).toEqual(withoutTimes(home));
    expect(away.settings.definitions).toBe('funnel');
    expect(away.plays).toEqual(plays);
  });
});
