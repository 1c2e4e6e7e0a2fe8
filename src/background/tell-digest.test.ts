import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { daysAgo, factOf, NOW, someCompany, someFacts, someIcp, someSignal } from '../../tests/support/companies.ts';
import { createFakeBrowser } from '../../tests/support/fake-browser.ts';
import { someServices } from '../../tests/support/services.ts';
import { commit, put } from '../store/change.ts';
import { putCompany } from '../store/companies.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { createDigestTeller, DIGEST, type DigestTeller, openDigestOnClick } from './tell-digest.ts';
import { timeOnDay } from './time-of-day.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));

const EIGHT = 8 * 60;
const DAY = 86_400_000;
const TODAY = 'chrome-extension://ermine/src/options/index.html#today';
// The days of the test are those of one calendar, wherever it runs.
vi.stubEnv('TZ', 'UTC');
const eightOn = (days: number) => timeOnDay(NOW + days * DAY, EIGHT);

let fake: ReturnType<typeof createFakeBrowser>;
let database: Database;
let teller: DigestTeller;
let now: number;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = createFakeBrowser();
  held.browser = fake.browser;
  database = await openDatabase();
  now = eightOn(0) - 60_000;
  wakeAnew();
  await commit(database, [...putCompany(someCompany()), put('icps', someIcp())]);
});

/** The worker forgets all it held in memory. */
function wakeAnew() {
  teller = createDigestTeller(someServices(database, { now: () => now, newId: () => 'id' }));
}
const happened = () => commit(database, [put('signals', someSignal({ date: daysAgo(4) }))]);
const switchOn = () => teller.set({ isOn: true, minuteOfDay: EIGHT });

describe('the daily notification', () => {
  it('tells at the time of day how many companies wait, and of the best one', async () => {
    await happened();
    const due = someCompany({ id: 'due', facts: someFacts({ name: factOf('Kuura Oy'), domain: null }) });
    await commit(database, putCompany({ ...due, followUp: { at: daysAgo(1), note: 'Ask' } }));
    await switchOn();
    expect([fake.notifications, fake.alarms.get(DIGEST)]).toEqual([[], eightOn(0)]);
    now = eightOn(0);
    await teller.wake();
    expect(fake.notifications).toEqual([
      {
        title: '2 companies for you today',
        message: 'First Lumivaara Oy. Funding: “Lumivaara raises 4 million” (3 days ago)',
      },
    ]);
    expect(fake.alarms.get(DIGEST)).toBe(eightOn(1));
  });

  it('tells of a follow-up that is due where nothing happened', async () => {
    await commit(database, putCompany(someCompany({ followUp: { at: daysAgo(2), note: 'Ask' } })));
    await switchOn();
    now = eightOn(0);
    await teller.wake();
    expect(fake.notifications).toEqual([
      { title: '1 company for you today', message: 'First Lumivaara Oy. Follow-up due 2 days ago: Ask' },
    ]);
  });

  it('comes once a day, however often the worker and the browser start', async () => {
    await happened();
    await switchOn();
    now = eightOn(0) + 3 * 3_600_000;
    await Promise.all([teller.wake(), teller.wake()]);
    wakeAnew();
    await teller.wake();
    expect(fake.notifications).toHaveLength(1);
    now = eightOn(1);
    await teller.wake();
    expect(fake.notifications).toHaveLength(2);
  });

  it('says nothing on a day without anything to do', async () => {
    await switchOn();
    now = eightOn(0);
    await teller.wake();
    expect(fake.notifications).toEqual([]);
    expect(fake.alarms.get(DIGEST)).toBe(eightOn(1));
  });

  it('is set for tomorrow before anything is worked out, so that a worker that breaks down is woken again', async () => {
    await happened();
    await switchOn();
    now = eightOn(0);
    vi.spyOn(fake.browser.notifications, 'create').mockRejectedValueOnce(new Error('No notifications here.'));
    await expect(teller.wake()).rejects.toThrow(/No notifications/);
    expect(fake.alarms.get(DIGEST)).toBe(eightOn(1));
  });

  it('tells later of what it could not show', async () => {
    await happened();
    await switchOn();
    now = eightOn(0);
    vi.spyOn(fake.browser.notifications, 'create').mockRejectedValueOnce(new Error('No notifications here.'));
    await expect(teller.wake()).rejects.toThrow(/No notifications/);
    wakeAnew();
    await teller.wake();
    await teller.wake();
    expect(fake.notifications).toHaveLength(1);
  });

  it('waits for tomorrow when it is switched on after its time of day', async () => {
    await happened();
    now = eightOn(0) + 60_000;
    await switchOn();
    expect([fake.notifications, fake.alarms.get(DIGEST)]).toEqual([[], eightOn(1)]);
  });

  it('says nothing once it is off, or the browser has taken the permission back', async () => {
    await happened();
    await switchOn();
    fake.refusedPermissions.add('notifications');
    now = eightOn(0);
    await teller.wake();
    expect(fake.alarms.has(DIGEST)).toBe(false);
    fake.refusedPermissions.clear();
    await teller.set({ isOn: false, minuteOfDay: EIGHT });
    now = eightOn(1);
    await teller.wake();
    expect([fake.notifications, fake.alarms.has(DIGEST)]).toEqual([[], false]);
  });
});

describe('a click on the notification', () => {
  const click = (name: string) => {
    for (const listener of fake.clickListeners) listener(name);
  };

  it('opens the digest and takes the notification away; one on another opens nothing', async () => {
    openDigestOnClick();
    click('another');
    click(DIGEST);
    await vi.waitFor(() => expect(fake.opened).toEqual([TODAY]));
    expect(fake.cleared).toEqual(['another', DIGEST]);
  });

  it('opens a window where there is none: a browser may go on without', async () => {
    vi.spyOn(fake.browser.tabs, 'create').mockRejectedValueOnce(new Error('No current window'));
    openDigestOnClick();
    click(DIGEST);
    await vi.waitFor(() => expect(fake.opened).toEqual([`window ${TODAY}`]));
  });

  // As in Firefox, and in Chromium before the permission is given: there is no API to listen to.
  it('is listened for once the permission is given, and once only', () => {
    const { notifications } = fake.browser;
    held.browser = { ...fake.browser, notifications: undefined };
    openDigestOnClick();
    expect(fake.clickListeners.size).toBe(0);
    held.browser = { ...fake.browser, notifications };
    openDigestOnClick();
    openDigestOnClick();
    expect(fake.clickListeners.size).toBe(1);
  });
});
