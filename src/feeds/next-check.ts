import type { Feed, FeedState } from '../model/feed.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A newsroom tells a few things a month: hours, not minutes. */
const USUAL = 3 * HOUR;
const LONGEST = 7 * DAY;
/** How far the checks of feeds spread, so that they are not all due at once: a share of the interval. */
const SPREAD = 0.2;

/**
 * When to fetch a feed again (epoch ms): after three hours; after each failure in a row twice as long, a week at most; not
 * before the server wants (`retryAfter`, ms). The same feed always has the same place within the spread.
 */
export function nextCheck(
  feed: Pick<Feed, 'id'>,
  state: FeedState,
  failures: number,
  retryAfter: number,
  now: number,
): number {
  const wait = state === 'good' ? USUAL : Math.min(LONGEST, USUAL * 2 ** Math.min(failures, 12));
  const spread = 1 + SPREAD * (placeOf(feed.id) - 0.5);
  return now + Math.max(Math.round(wait * spread), Math.min(retryAfter, LONGEST));
}

/** 0–1 by the id: no chance in it, so that a check can be foretold. */
function placeOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9_973;
  return hash / 9_973;
}

/** Milliseconds a `Retry-After` header asks to wait (seconds, or a date: RFC 9110, 10.2.3); 0 for none or nonsense. */
export function retryAfterOf(header: string | null, now: number): number {
  if (header === null) return 0;
  const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}
