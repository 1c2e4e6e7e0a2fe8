import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { daysAgo, NOW, someCompany, someIcp, someSignal } from '../../tests/support/companies.ts';
import { createFakeBrowser } from '../../tests/support/fake-browser.ts';
import { someServices } from '../../tests/support/services.ts';
import { commit, put } from '../store/change.ts';
import { putCompany } from '../store/companies.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { countToday } from './count-today.ts';
import { relabelTabs } from './relabel-tabs.ts';
import type { Services } from './services.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

const MINUTE = 60_000;
let database: Database;
let services: Services;
let now: number;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  held.browser = createFakeBrowser().browser;
  database = await openDatabase();
  now = NOW;
  services = someServices(database, { now: () => now });
  await commit(database, [...putCompany(someCompany()), put('icps', someIcp())]);
});
const happened = () => commit(database, [put('signals', someSignal({ date: daysAgo(4) }))]);

describe("the count of today's companies", () => {
  it('is worked out once for a quarter of an hour', async () => {
    expect(await countToday(services)).toBe(0);
    await happened();
    now += 14 * MINUTE;
    expect(await countToday(services)).toBe(0);
    now += MINUTE;
    expect(await countToday(services)).toBe(1);
  });

  it('is worked out anew as soon as tabs are labelled anew: something else is known', async () => {
    await countToday(services);
    await happened();
    await relabelTabs(services);
    expect(await countToday(services)).toBe(1);
  });

  it('is not remembered when something else came to be known while it was worked out', async () => {
    let isLate = true;
    const late = {
      ...services,
      database: async () => {
        // Between the reading of what is remembered and the counting itself.
        if (isLate) await relabelTabs({ ...services, database: async () => database });
        isLate = false;
        return database;
      },
    };
    expect(await countToday(late)).toBe(0);
    await happened();
    expect(await countToday(services)).toBe(1);
  });
});
