// A site visited thirty times over three months: what is planted is noticed, and nothing of the noise.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Circumstances,
  FIRST_STATE,
  harvestOfSite,
  type PageName,
  type SiteState,
  visitsBy,
} from '../../tests/support/changing-site.ts';
import { factOf, NOW, someCompany, someFacts } from '../../tests/support/companies.ts';
import { createQueue } from '../../tests/support/queue.ts';
import { interpret } from '../interpret/interpret.ts';
import type { Company } from '../model/company.ts';
import type { Reading } from '../model/reading.ts';
import { commit } from '../store/change.ts';
import { putCompany } from '../store/companies.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { signalsOf } from '../store/signals.ts';
import { noticeReading } from './notice-reading.ts';

const COMPANY: Company = someCompany({
  facts: someFacts({ name: factOf('Lumivaara'), domain: factOf('lumivaara.example') }),
});
let database: Database;

/** Readings by the page and all it depends on: the same few over and over. */
const readings = new Map<string, Reading>();
function readingOf(page: PageName, state: SiteState, circumstances: Circumstances): Reading {
  const key = JSON.stringify([page, state, circumstances]);
  const reading = readings.get(key) ?? interpret(harvestOfSite(page, state, circumstances));
  readings.set(key, reading);
  return reading;
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
  await commit(database, putCompany(COMPANY));
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

/** Visits a site whose state each visit decides, and gives what was noticed, in order. */
async function noticedBy(seed: number, stateAt: (visit: number) => SiteState): Promise<string[]> {
  let now = NOW;
  let made = 0;
  const inTurn = createQueue();
  const services = { database: async () => database, now: () => now, newId: () => `signal-${made++}`, inTurn };
  for (const [number, { at, circumstances, pages }] of visitsBy(seed, NOW).entries()) {
    for (const [position, page] of pages.entries()) {
      now = at + position * 60_000;
      const reading = readingOf(page, stateAt(number), circumstances);
      if (reading.kind !== 'company') throw new Error(`The ${page} page is read as ${reading.kind}.`);
      await noticeReading(COMPANY, reading, services);
    }
  }
  const signals = await signalsOf(database, COMPANY.id);
  return signals
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map(({ type, change }) => `${type} ${change?.field}: ${change?.before ?? '–'} → ${change?.after ?? '–'}`);
}

/** What is planted, by the visit from which on it is so. */
const PLANTED: readonly (readonly [visit: number, state: Partial<SiteState>])[] = [
  [8, { employees: 140 }],
  [11, { shop: 'Shopify' }],
  [13, { hasHubSpot: true }],
  [14, { ceo: 'Liisa Malli' }],
  [16, { jobs: 9 }],
  [17, { hasNorway: true }],
];
const planted = (visit: number): SiteState =>
  Object.assign({}, FIRST_STATE, ...PLANTED.filter(([from]) => visit >= from).map(([, change]) => change));

describe('a site visited thirty times', () => {
  it.each([1, 2, 3, 4, 5, 6])('that does not change tells nothing (%i)', async (seed) => {
    expect(await noticedBy(seed, () => FIRST_STATE)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])('tells exactly what changed (%i)', async (seed) => {
    expect((await noticedBy(seed, planted)).toSorted()).toEqual([
      'expansion country: – → NO',
      'headcount-growth employees: 85 → 140',
      'hiring open-jobs: 3 → 9',
      'leadership-change management: ceo: Aino Esimerkki → ceo: Liisa Malli',
      'technology-change technology: Magento → –',
      'technology-change technology: – → HubSpot',
      'technology-change technology: – → Shopify',
    ]);
  });
});
