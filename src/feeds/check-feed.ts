import { type Feed, type FeedState, ITEMS_REMEMBERED } from '../model/feed.ts';
import { type Fetch, fetchFeed } from './fetch-feed.ts';
import { nextCheck } from './next-check.ts';
import { type FeedItem, type ReadFeed, readFeed } from './read-feed.ts';

const DAY = 86_400_000;
/** Days back to which the items of a feed that was never read before are news. */
const NEWS_AT_FIRST = 180;

/** A feed as it is after a check, and the items it had not shown before. */
export interface Checked {
  readonly feed: Feed;
  readonly items: readonly FeedItem[];
}

/**
 * Fetches a feed and tells what is new in it. The caller stores the feed together with what became of the items: then
 * no item is lost and none comes twice, whatever ends the browser. Never throws. `now` is epoch ms.
 */
export async function checkFeed(feed: Feed, fetch: Fetch, now: number): Promise<Checked> {
  const fetched = await fetchFeed(feed, fetch, now);
  if (fetched.is === 'unchanged') return { feed: wellRead(feed, now), items: [] };
  if (fetched.is !== 'changed') return failed(feed, fetched.is, fetched.detail, fetched.retryAfter, now);
  const read = readFeed(fetched.text, fetched.url === '' ? feed.url : fetched.url, now);
  if (typeof read === 'string') return failed(feed, read, '', 0, now);
  const { etag, lastModified } = fetched;
  return withItems({ ...wellRead(feed, now), etag, lastModified, title: read.title || feed.title }, feed, read, now);
}

/** A feed whose host may not be asked any more. */
export function withoutAccess(feed: Feed, now: number): Feed {
  return failed(feed, 'no-access', '', 0, now).feed;
}

function wellRead(feed: Feed, now: number): Feed {
  const nextAt = nextCheck(feed, 'good', 0, 0, now);
  return { ...feed, ...inState('good', feed, now), detail: '', failures: 0, checkedAt: now, goodAt: now, nextAt };
}

/** A state, and since when: what is as it was at the last check has been so all the time. */
function inState(state: FeedState, before: Feed, now: number): Pick<Feed, 'state' | 'stateSince'> {
  const since = before.state === state ? (before.stateSince ?? before.checkedAt) : null;
  return { state, stateSince: since ?? now };
}

/** What was read before stays read; the next request is not conditional, so that a whole feed comes again. */
function failed(feed: Feed, state: FeedState, detail: string, retryAfter: number, now: number): Checked {
  const failures = feed.failures + 1;
  const nextAt = nextCheck(feed, state, failures, retryAfter, now);
  const asked = { detail, failures, checkedAt: now, nextAt, etag: '', lastModified: '' };
  return { feed: { ...feed, ...inState(state, feed, now), ...asked }, items: [] };
}

async function withItems(after: Feed, before: Feed, { items }: ReadFeed, now: number): Promise<Checked> {
  const marks = await Promise.all(items.map(({ id }) => markOf(id)));
  const seen = new Set(before.seen);
  // Where nothing is left of what it showed, its items have other ids now, or it was long not read.
  const isFirst = before.goodAt === null || (seen.size > 0 && !marks.some((mark) => seen.has(mark)));
  const fresh = items.flatMap((item, position) => {
    const mark = marks[position] ?? '';
    if (seen.has(mark)) return [];
    seen.add(mark);
    // What an undated item of a first reading tells may be years old; later ones came since the last reading.
    if (isFirst) return item.date !== null && item.date > now - NEWS_AT_FIRST * DAY ? [item] : [];
    return [{ ...item, date: item.date ?? now }];
  });
  // Those that the feed still shows come last, so that they are the last to be forgotten.
  const shown = new Set(marks);
  const kept = [...[...seen].filter((mark) => !shown.has(mark)), ...shown].slice(-ITEMS_REMEMBERED);
  return { feed: { ...after, seen: kept }, items: fresh };
}

/** What an item is remembered by: 16 bytes of the SHA-256 of its id, in hexadecimal digits. */
async function markOf(id: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id));
  return [...new Uint8Array(hash).subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
