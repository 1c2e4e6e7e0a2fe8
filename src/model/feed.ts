import * as z from 'zod/mini';

/**
 * How a watched feed is. `new`: never fetched; `good`; `no-access`: the permission for its host was taken back;
 * `offline`: its host was not reached, or not in time; `gone`: 404 or 410; `refused`: another error of the server;
 * `too-large`, `wrong-type`, `broken`: what came is no feed that can be read.
 */
export const FEED_STATES = [
  'new',
  'good',
  'no-access',
  'offline',
  'gone',
  'refused',
  'too-large',
  'wrong-type',
  'broken',
] as const;
export type FeedState = (typeof FEED_STATES)[number];

/** Most feeds that are watched at one company, and in all: each is a request every few hours. */
export const FEEDS_OF_A_COMPANY = 5;
export const FEEDS_OF_ALL = 1_000;

/** Most items of a feed that are remembered as seen. */
export const ITEMS_REMEMBERED = 1_000;

const shortText = z.string().check(z.maxLength(300));

/** A feed that the seller chose to watch. Times are epoch milliseconds. */
export const feedSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  companyId: z.string().check(z.minLength(1), z.maxLength(64)),
  url: z.string().check(z.maxLength(2_048), z.regex(/^https?:\/\/\S+$/)),
  title: shortText,
  state: z.enum(FEED_STATES),
  /** Since when it is so, as far as checks tell; left out by older releases, and before the first check. */
  stateSince: z.optional(z.number()),
  /** Of the server's answer ("503"); may be empty. */
  detail: shortText,
  /** What the next request is made conditional by; empty: nothing. */
  etag: shortText,
  lastModified: shortText,
  addedAt: z.number(),
  checkedAt: z.nullable(z.number()),
  /** When the feed was last read whole. */
  goodAt: z.nullable(z.number()),
  /** When to fetch it next. */
  nextAt: z.number(),
  /** Failed requests in a row. */
  failures: z.number().check(z.int(), z.minimum(0)),
  /** What tells the items that were read, the latest last. */
  seen: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(ITEMS_REMEMBERED)),
});
export type Feed = z.infer<typeof feedSchema>;

/** A feed as it is shown: without what only its next request, and the reading of that, go by. */
export type ShownFeed = Omit<Feed, 'seen' | 'etag' | 'lastModified'>;

export function shownFeed({ seen: _seen, etag: _etag, lastModified: _lastModified, ...shown }: Feed): ShownFeed {
  return shown;
}

/** The host permission that a feed needs. An address without encryption is mostly sent on to one with it. */
export function originsOf(url: string): string[] {
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' ? ['http', 'https'] : ['https']).map((scheme) => `${scheme}://${hostname}/*`);
}
