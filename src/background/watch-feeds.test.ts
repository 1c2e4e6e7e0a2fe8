import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factOf, NOW, someCompany, someFacts } from '../../tests/support/companies.ts';
import { createFakeBrowser } from '../../tests/support/fake-browser.ts';
import { someFeed } from '../../tests/support/feeds.ts';
import { someServices } from '../../tests/support/services.ts';
import { failure } from '../messages/outcome.ts';
import type { Company } from '../model/company.ts';
import type { Feed } from '../model/feed.ts';
import { commit, put } from '../store/change.ts';
import { getCompany, putCompany } from '../store/companies.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { getFeed, listFeeds } from '../store/feeds.ts';
import { signalsOf } from '../store/signals.ts';
import { feedHandlers } from './handlers/feeds.ts';
import type { Services } from './services.ts';
import { undoChange } from './undo.ts';
import { createFeedWatch, FEED_ALARM, type FeedWatch } from './watch-feeds.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

const SENDER = {};
const HOUR = 3_600_000;
const URL_OF_FEED = 'https://lumivaara.example/feed';

let fake: ReturnType<typeof createFakeBrowser>;
let database: Database;
let services: Services;
let watch: FeedWatch;
let now: number;
let isOnline: boolean;
/** What each address answers, and which were asked. */
let served: Map<string, () => Response>;
let asked: string[];

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = createFakeBrowser();
  held.browser = fake.browser;
  database = await openDatabase();
  [now, isOnline, served, asked] = [NOW, true, new Map(), []];
  let ids = 0;
  services = someServices(database, { now: () => now, newId: () => `id-${ids++}` });
  const fetch = async (url: string) => {
    asked.push(url);
    return (served.get(url) ?? (() => new Response('', { status: 404 })))();
  };
  watch = createFeedWatch(services, fetch, () => isOnline);
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

function serve(headlines: readonly string[], url = URL_OF_FEED): void {
  const items = headlines.map(
    (headline) => `<item><title>${headline}</title><pubDate>${new Date(NOW - HOUR).toUTCString()}</pubDate></item>`,
  );
  served.set(
    url,
    () => new Response(`<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`),
  );
}

const keep = (companies: readonly Company[], feeds: readonly Feed[]) =>
  commit(database, [...companies.flatMap(putCompany), ...feeds.map((feed) => put('feeds', feed))]);
const titles = async (id = 'lumivaara') => (await signalsOf(database, id)).map(({ title }) => title);

describe('a feed of a company that is gone', () => {
  it('is asked for nothing, and goes too', async () => {
    await keep([], [someFeed()]);
    serve(['Lumivaara acquires Tuulisaari Oy']);
    await watch.checkDue();
    expect([asked, await listFeeds(database, null), fake.alarms.has(FEED_ALARM)]).toEqual([[], [], false]);
  });
});

describe('a feed at an address inside a network', () => {
  const INSIDE = 'http://192.168.1.1/feed';

  it('is not asked for, however it came to be watched', async () => {
    await keep([someCompany()], [someFeed({ url: INSIDE })]);
    serve(['Lumivaara acquires Tuulisaari Oy'], INSIDE);
    expect(await watch.check('feed')).toMatchObject({ state: 'refused' });
    expect(asked).toEqual([]);
  });

  it('is not read where another address leads there', async () => {
    await keep([someCompany()], [someFeed()]);
    serve(['Lumivaara acquires Tuulisaari Oy']);
    const answer = served.get(URL_OF_FEED);
    served.set(URL_OF_FEED, () => Object.defineProperty(answer?.() ?? new Response(), 'url', { value: INSIDE }));
    expect(await watch.check('feed')).toMatchObject({ state: 'refused' });
    expect(await titles()).toEqual([]);
  });
});

describe('watching a feed', () => {
  const handlers = () => feedHandlers(services, watch);
  const ask = (url = URL_OF_FEED) =>
    handlers()['watch-feed']({ company: { companyId: 'lumivaara' }, url, title: 'Press releases' }, SENDER);

  beforeEach(() => keep([someCompany()], []));

  it('saves the company, fetches the feed at once and keeps what it tells', async () => {
    serve(['Lumivaara acquires Tuulisaari Oy', 'Our summer party']);
    const outcome = await ask();
    expect(outcome).toMatchObject({
      ok: true,
      value: { feed: { state: 'good', title: 'News', companyId: 'lumivaara' } },
    });
    expect(await titles()).toEqual(['Lumivaara acquires Tuulisaari Oy']);
    expect((await signalsOf(database, 'lumivaara'))[0]).toMatchObject({ type: 'acquisition', source: 'feed' });
    expect((await getCompany(database, 'lumivaara'))?.savedAt).toBe(NOW);
    expect(fake.alarms.get(FEED_ALARM)).toBeGreaterThan(NOW + 2 * HOUR);
  });

  it('is taken back by undo, and by stopping, which can be undone itself', async () => {
    serve([]);
    const watched = await ask();
    if (!watched.ok) throw new Error('Not watched.');
    const stopped = await handlers()['unwatch-feed']({ feedId: watched.value.feed.id }, SENDER);
    expect([await listFeeds(database, null), fake.alarms.has(FEED_ALARM)]).toEqual([[], false]);
    await undoChange(stopped.ok ? stopped.value.undo : '', services);
    expect(await listFeeds(database, null)).toHaveLength(1);
    await undoChange(watched.value.undo, services);
    expect(await listFeeds(database, null)).toEqual([]);
    expect((await getCompany(database, 'lumivaara'))?.savedAt).toBeNull();
  });

  it('stays stopped while a check is about to keep what it found', async () => {
    serve([]);
    const watched = await ask();
    if (!watched.ok) throw new Error('Not watched.');
    const feed = await getFeed(database, watched.value.feed.id);
    if (feed === null) throw new Error('Not stored.');
    const keeping = services.inTurn(async () => {
      if ((await getFeed(database, feed.id)) !== null) await commit(database, [put('feeds', feed)]);
    });
    await Promise.all([keeping, handlers()['unwatch-feed']({ feedId: feed.id }, SENDER)]);
    expect(await listFeeds(database, null)).toEqual([]);
  });

  it('is shown with its company, and without what only its next check goes by', async () => {
    serve(['Lumivaara acquires Tuulisaari Oy']);
    const watched = await ask();
    if (!watched.ok) throw new Error('Not watched.');
    const transactions = vi.spyOn(database, 'transaction');
    const gets = vi.spyOn(database, 'get');
    const listed = await handlers()['list-feeds']({ companyId: null }, SENDER);
    expect([transactions.mock.calls.length, gets.mock.calls.length]).toEqual([1, 0]);
    expect(listed).toEqual({ ok: true, value: [{ feed: watched.value.feed, company: 'Lumivaara Oy' }] });
    const kept = ['seen', 'etag', 'lastModified'].filter((field) => field in watched.value.feed);
    expect(kept).toEqual([]);
    const ofNone = await handlers()['list-feeds']({ companyId: 'other' }, SENDER);
    expect(ofNone).toEqual({ ok: true, value: [] });
  });

  it('does nothing for a feed that is watched already', async () => {
    serve([]);
    await ask();
    await ask();
    expect(await listFeeds(database, 'lumivaara')).toHaveLength(1);
  });

  it('refuses feeds of other sites, of the machine itself, and more than five', async () => {
    for (const url of ['https://other.example/feed', 'http://localhost/feed', 'http://192.168.1.1/feed'])
      expect(await ask(url)).toEqual(failure('invalid-request', 'url'));
    for (let number = 0; number < 5; number += 1) await ask(`${URL_OF_FEED}/${number}`);
    expect(await ask()).toEqual(failure('too-many-feeds', 'url'));
  });
});

describe('the alarm', () => {
  it('fetches what is due, keeps each item once, and is set for the next feed', async () => {
    await keep([someCompany()], [someFeed(), someFeed({ id: 'later', url: `${URL_OF_FEED}/2`, nextAt: NOW + HOUR })]);
    serve(['Lumivaara acquires Tuulisaari Oy']);
    await watch.checkDue();
    expect(asked).toEqual([URL_OF_FEED]);
    expect(fake.alarms.get(FEED_ALARM)).toBe(NOW + HOUR);
    now += 4 * HOUR;
    serve(['Lumivaara opens an office in Malmö', 'Lumivaara acquires Tuulisaari Oy']);
    await watch.checkDue();
    expect((await titles()).toSorted()).toEqual([
      'Lumivaara acquires Tuulisaari Oy',
      'Lumivaara opens an office in Malmö',
    ]);
  });

  it('marks no item as read whose signals could not be kept', async () => {
    await keep([someCompany()], [someFeed()]);
    serve(['Lumivaara acquires Tuulisaari Oy']);
    const broken = { ...services, inTurn: () => Promise.reject(new Error('The browser is closed.')) };
    const stopped = createFeedWatch(
      broken,
      async (url) => (served.get(url) ?? (() => Response.error()))(),
      () => true,
    );
    await expect(stopped.checkDue()).rejects.toThrow(/closed/);
    expect((await getFeed(database, 'feed'))?.seen).toEqual([]);
    await watch.checkDue();
    expect(await titles()).toEqual(['Lumivaara acquires Tuulisaari Oy']);
  });

  it('is set before anything is fetched, so that a browser that stops the worker meanwhile wakes it again', async () => {
    await keep([someCompany()], [someFeed()]);
    let alarm: number | undefined;
    served.set(URL_OF_FEED, () => {
      alarm = fake.alarms.get(FEED_ALARM);
      return new Response('', { status: 500 });
    });
    await watch.checkDue();
    expect(alarm).toBeGreaterThan(NOW);
    expect(alarm).toBeLessThanOrEqual(NOW + 5 * 60_000);
    expect(fake.alarms.get(FEED_ALARM)).toBeGreaterThan(NOW + 2 * HOUR);
  });

  it('takes a feed as it is when its turn comes, not as it was when the turn was planned', async () => {
    const [first, second] = [`${URL_OF_FEED}/1`, `${URL_OF_FEED}/2`];
    await keep([someCompany()], [someFeed({ id: 'one', url: first }), someFeed({ id: 'two', url: second })]);
    let release: () => void = () => undefined;
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    const fetch = async (url: string) => {
      if (url === first) await isReleased;
      return (served.get(url) ?? (() => Response.error()))();
    };
    const slow = createFeedWatch(services, fetch, () => true);
    serve(['Lumivaara acquires Tuulisaari Oy'], second);
    const due = slow.checkDue();
    await slow.check('two');
    expect((await getFeed(database, 'two'))?.seen).toHaveLength(1);
    serve(['Our summer party'], second);
    release();
    await due;
    expect((await getFeed(database, 'two'))?.seen).toHaveLength(2);
  });

  it('blames no feed while the machine is offline, and tries again soon', async () => {
    await keep([someCompany()], [someFeed()]);
    isOnline = false;
    await watch.checkDue();
    expect([asked, (await getFeed(database, 'feed'))?.failures]).toEqual([[], 0]);
    expect(fake.alarms.get(FEED_ALARM)).toBe(NOW + 60_000);
  });

  it('wakes ever more seldom while the machine stays offline, four times an hour in the end', async () => {
    await keep([someCompany()], [someFeed({ nextAt: NOW })]);
    isOnline = false;
    const waits: number[] = [];
    for (let wakings = 0; wakings < 8; wakings += 1) {
      await watch.checkDue();
      const at = fake.alarms.get(FEED_ALARM) ?? now;
      waits.push(Math.round((at - now) / 60_000));
      now = at;
    }
    expect(waits).toEqual([1, 1, 2, 4, 8, 15, 15, 15]);
    isOnline = true;
    serve([]);
    await watch.checkDue();
    expect(asked).toEqual([URL_OF_FEED]);
    expect(fake.alarms.get(FEED_ALARM)).toBeGreaterThan(now + 2 * HOUR);
  });

  it('asks no host that the seller takes back, and says so', async () => {
    await keep([someCompany()], [someFeed()]);
    fake.refusedOrigins.add('https://lumivaara.example/*');
    await watch.checkDue();
    expect([asked, (await getFeed(database, 'feed'))?.state]).toEqual([[], 'no-access']);
  });

  it('fetches what lacked access as soon as it is given, and nothing else that is not due', async () => {
    await keep([someCompany()], [someFeed(), someFeed({ id: 'later', url: `${URL_OF_FEED}/2`, nextAt: NOW + HOUR })]);
    fake.refusedOrigins.add('https://lumivaara.example/*');
    await watch.checkDue();
    fake.refusedOrigins.clear();
    serve(['Lumivaara acquires Tuulisaari Oy']);
    await watch.accessGiven();
    expect([asked, (await getFeed(database, 'feed'))?.state]).toEqual([[URL_OF_FEED], 'good']);
    expect(await titles()).toEqual(['Lumivaara acquires Tuulisaari Oy']);
  });

  it('fetches a feed once that is asked for from several sides at the same time', async () => {
    await keep([someCompany()], [someFeed()]);
    serve(['Lumivaara acquires Tuulisaari Oy']);
    const [, one, other] = await Promise.all([watch.checkDue(), watch.check('feed'), watch.check('feed')]);
    expect([one?.state, other?.state]).toEqual(['good', 'good']);
    expect(asked).toEqual([URL_OF_FEED]);
  });

  it('asks one host for three feeds at most, and leaves the others for the next time', async () => {
    const feeds = Array.from({ length: 5 }, (_, number) =>
      someFeed({ id: `feed-${number}`, url: `${URL_OF_FEED}/${number}` }),
    );
    await keep([someCompany()], feeds);
    await watch.checkDue();
    expect(asked).toHaveLength(3);
    expect(fake.alarms.get(FEED_ALARM)).toBe(NOW + 60_000);
    await watch.checkDue();
    expect(asked).toHaveLength(5);
  });

  it('brings nothing back that was stopped or removed while it was fetched', async () => {
    const other = someCompany({ id: 'other', facts: someFacts({ domain: factOf('other.example') }) });
    await keep(
      [someCompany(), other],
      [someFeed(), someFeed({ id: 'gone', companyId: 'none', url: 'https://x.example/' })],
    );
    served.set(URL_OF_FEED, () => {
      void database.delete('feeds', 'feed');
      return new Response('<rss version="2.0"><channel><title>x</title></channel></rss>');
    });
    await watch.checkDue();
    expect(await getFeed(database, 'feed')).toBeNull();
  });

  it('is cleared when nothing is watched', async () => {
    fake.alarms.set(FEED_ALARM, NOW);
    await watch.setNext();
    expect(fake.alarms.has(FEED_ALARM)).toBe(false);
  });
});
