import { type Feed, type ShownFeed, shownFeed } from '../model/feed.ts';
import type { Database } from './database.ts';

/** The watched feeds of a company, or all of them, those added first first. */
export async function listFeeds(database: Database, companyId: string | null): Promise<Feed[]> {
  const feeds =
    companyId === null
      ? await database.getAll('feeds')
      : await database.getAllFromIndex('feeds', 'companyId', companyId);
  return feeds.toSorted((one, other) => one.addedAt - other.addedAt);
}

/**
 * The same as they are shown, each with the name of its company (empty where that is gone), all in one transaction. One
 * after the other, for each has up to a thousand marks of what was read, which nobody wants to see.
 */
export async function watchedFeeds(
  database: Database,
  companyId: string | null,
): Promise<{ readonly feed: ShownFeed; readonly company: string }[]> {
  const reading = database.transaction(['feeds', 'companies']);
  const feeds: ShownFeed[] = [];
  const store = reading.objectStore('feeds');
  let cursor = await (companyId === null ? store.openCursor() : store.index('companyId').openCursor(companyId));
  while (cursor !== null) {
    feeds.push(shownFeed(cursor.value));
    cursor = await cursor.continue();
  }
  const companyIds = [...new Set(feeds.map((feed) => feed.companyId))];
  const companies = await Promise.all(companyIds.map((id) => reading.objectStore('companies').get(id)));
  const names = new Map(companies.map((company) => [company?.id, company?.facts.name.value]));
  return feeds
    .toSorted((one, other) => one.addedAt - other.addedAt)
    .map((feed) => ({ feed, company: names.get(feed.companyId) ?? '' }));
}

/** How many feeds are watched in all. */
export function countFeeds(database: Database): Promise<number> {
  return database.count('feeds');
}

export async function getFeed(database: Database, id: string): Promise<Feed | null> {
  return (await database.get('feeds', id)) ?? null;
}

/** The feeds to be fetched by `now` (epoch ms), those that have waited longest first, at most `limit`. */
export function dueFeeds(database: Database, now: number, limit: number): Promise<Feed[]> {
  return database.getAllFromIndex('feeds', 'nextAt', IDBKeyRange.upperBound(now), limit);
}

/** When the next feed is to be fetched (epoch ms); null when none is watched. */
export async function nextFeedTime(database: Database): Promise<number | null> {
  const cursor = await database.transaction('feeds').store.index('nextAt').openKeyCursor();
  return cursor === null ? null : cursor.key;
}
