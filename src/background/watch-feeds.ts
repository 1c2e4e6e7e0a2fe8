// The feeds the seller watches: fetched when they are due, by an alarm, since the worker sleeps in between.

import { checkFeed, withoutAccess } from '../feeds/check-feed.ts';
import type { Fetch } from '../feeds/fetch-feed.ts';
import type { FeedItem } from '../feeds/read-feed.ts';
import { eventsOfNews } from '../interpret/page-events/news-events.ts';
import { refusalOf } from '../interpret/refusal.ts';
import type { Company } from '../model/company.ts';
import { type Feed, originsOf } from '../model/feed.ts';
import type { Noticed } from '../model/same-event.ts';
import { clearAlarm, setAlarm } from '../platform/alarms.ts';
import { holdsOrigins } from '../platform/permissions.ts';
import { commit, put, remove } from '../store/change.ts';
import { getCompany } from '../store/companies.ts';
import { dueFeeds, getFeed, listFeeds, nextFeedTime } from '../store/feeds.ts';
import { noticedChange } from '../store/notice.ts';
import { relabelTabs } from './relabel-tabs.ts';
import type { Services } from './services.ts';

export const FEED_ALARM = 'feeds';
/** Feeds that are fetched in one waking of the worker, and from one host. */
const MOST_AT_ONCE = 40;
const MOST_OF_A_HOST = 3;
const HOSTS_AT_A_TIME = 4;
/** Milliseconds between two wakings, at least. */
const PAUSE = 60_000;
/**
 * Milliseconds between two wakings, at most, while the machine is offline. No browser wakes a worker when it is online
 * again: Chromium tells workers nothing of it at all (https://issues.chromium.org/issues/40155587), and Firefox only
 * tells a background page that is awake.
 */
const OFFLINE_PAUSE = 15 * 60_000;
/** Milliseconds after which feeds are looked at again where the worker did not come to an end with them. */
const UNTIL_AGAIN = 5 * 60_000;

export interface FeedWatch {
  /** Fetches the feeds that are due, and sets the alarm for the next ones. */
  checkDue(): Promise<void>;
  /** Fetches one feed now; null when it is watched no more. Asked again meanwhile, it gives what the first asking does. */
  check(feedId: string): Promise<Feed | null>;
  /** The seller has given access to sites: fetches the feeds that lacked it, and those that are due. */
  accessGiven(): Promise<void>;
  /** Sets the alarm anew: feeds were added or removed, or the browser has lost it. */
  setNext(): Promise<void>;
}

/** What watches feeds. `isOnline`: whether the machine has a network at all; without one no feed is to blame. */
export function createFeedWatch(services: Services, fetch: Fetch, isOnline: () => boolean): FeedWatch {
  const fetchPublic = onlyPublic(fetch);
  const setNext = async () => {
    const next = await nextFeedTime(await services.database());
    const now = services.now();
    await (next === null ? clearAlarm(FEED_ALARM) : setAlarm(FEED_ALARM, Math.max(next, now + pauseAfter(now - next))));
  };
  // Offline a feed waits as long again as it has waited: with nothing remembered, each pause is twice the last one.
  const pauseAfter = (waited: number) => (isOnline() ? PAUSE : Math.min(OFFLINE_PAUSE, Math.max(PAUSE, waited)));
  const fetchOne = async (feedId: string): Promise<Feed | null> => {
    // As it is now: it may have been fetched, or stopped, since somebody planned to fetch it.
    const feed = await getFeed(await services.database(), feedId);
    if (feed === null || (await isOfNobody(feed, services))) return null;
    const now = services.now();
    const mayAsk = await holdsOrigins(originsOf(feed.url));
    const { feed: after, items } = mayAsk
      ? await checkFeed(feed, fetchPublic, now)
      : { feed: withoutAccess(feed, now), items: [] };
    return keepChecked(after, items, services);
  };
  // An alarm, a click and a permission may all want the same feed at the same time: it is fetched once.
  const underWay = new Map<string, Promise<Feed | null>>();
  const checkOne = (feedId: string): Promise<Feed | null> => {
    const running = underWay.get(feedId);
    if (running !== undefined) return running;
    const started = fetchOne(feedId).finally(() => underWay.delete(feedId));
    underWay.set(feedId, started);
    return started;
  };
  const checkAll = (feeds: readonly Feed[]) =>
    eachOf(byHost(feeds), HOSTS_AT_A_TIME, async (ofHost) => {
      // One after the other: a server is asked by one request at a time.
      for (const { id } of ofHost.slice(0, MOST_OF_A_HOST)) await checkOne(id);
    });
  const checkDue = async () => {
    // The alarm that woke the worker is gone: should the browser stop it before the end, another one must wake it.
    await setAlarm(FEED_ALARM, services.now() + UNTIL_AGAIN);
    if (isOnline()) await checkAll(await dueFeeds(await services.database(), services.now(), MOST_AT_ONCE));
    await setNext();
  };
  return {
    setNext,
    checkDue,
    async accessGiven() {
      const all = await listFeeds(await services.database(), null);
      await checkAll(all.filter(({ state }) => state === 'no-access').slice(0, MOST_AT_ONCE));
      await checkDue();
    },
    async check(feedId) {
      const after = await checkOne(feedId);
      await setNext();
      return after;
    },
  };
}

/** Asks public addresses only: a feed from a backup, or one that leads elsewhere, is not a way into a network. */
function onlyPublic(fetch: Fetch): Fetch {
  return async (url, init) => {
    if (refusalOf(url) !== null) return new Response(null, { status: 403 });
    const response = await fetch(url, init);
    if (response.url === '' || refusalOf(response.url) === null) return response;
    await response.body?.cancel();
    return new Response(null, { status: 403 });
  };
}

/** Whether the company of a feed is gone: then the feed goes too, and its host is asked for nothing. */
async function isOfNobody({ id, companyId }: Feed, services: Services): Promise<boolean> {
  const database = await services.database();
  if ((await getCompany(database, companyId)) !== null) return false;
  return services.inTurn(async () => {
    // As it is in turn: with its company it may have become part of another one.
    const feed = await getFeed(database, id);
    if (feed === null || (await getCompany(database, feed.companyId)) !== null) return feed === null;
    await commit(database, [remove('feeds', id)]);
    return true;
  });
}

/**
 * Keeps a feed as it is after a check with what its items tell, all or nothing: an item that is marked as seen has had
 * its signals kept. Null when the feed is watched no more.
 */
async function keepChecked(feed: Feed, items: readonly FeedItem[], services: Services): Promise<Feed | null> {
  const database = await services.database();
  const kept = await services.inTurn(async () => {
    const company = await getCompany(database, feed.companyId);
    if ((await getFeed(database, feed.id)) === null || company === null) return null;
    const noticed = items.flatMap((item) => noticedIn(item, company));
    const signals = await noticedChange(database, company.id, noticed, services.now(), services.newId);
    await commit(database, [...signals, put('feeds', feed)]);
    return { hasNews: signals.length > 0 };
  });
  if (kept?.hasNews === true) await relabelTabs(services);
  return kept === null ? null : feed;
}

function noticedIn({ headline, lead, url, date }: FeedItem, company: Company): Noticed[] {
  return eventsOfNews({ headline, lead, url }, company.facts).map(({ type, title, excerpt, confidence }) => ({
    type,
    title,
    excerpt,
    url,
    date,
    isDateRough: false,
    source: 'feed',
    confidence,
    change: null,
  }));
}

function byHost(feeds: readonly Feed[]): Feed[][] {
  const hosts = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const { host } = new URL(feed.url);
    hosts.set(host, [...(hosts.get(host) ?? []), feed]);
  }
  return [...hosts.values()];
}

/** Does work for each item, for so many at a time. */
async function eachOf<Item>(items: readonly Item[], atATime: number, work: (item: Item) => Promise<void>) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
