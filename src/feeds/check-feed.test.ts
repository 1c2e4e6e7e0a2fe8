import { describe, expect, it } from 'vitest';
import { NOW } from '../../tests/support/companies.ts';
import { someFeed } from '../../tests/support/feeds.ts';
import { feedSchema, ITEMS_REMEMBERED } from '../model/feed.ts';
import { checkFeed } from './check-feed.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RSS = 'application/rss+xml';

interface Entry {
  readonly id: string;
  readonly daysAgo?: number;
}

function rss(entries: readonly Entry[]): string {
  const items = entries.map(({ id, daysAgo }) => {
    const date = daysAgo === undefined ? '' : `<pubDate>${new Date(NOW - daysAgo * DAY).toUTCString()}</pubDate>`;
    return `<item><guid isPermaLink="false">${id}</guid><title>News ${id}</title>${date}</item>`;
  });
  return `<rss version="2.0"><channel><title>Lumivaara</title>${items.join('')}</channel></rss>`;
}

const answering =
  (body: BodyInit | null, init: ResponseInit = {}) =>
  async () =>
    new Response(body, { headers: { 'Content-Type': RSS }, ...init });

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the first reading of a feed', () => {
  it('takes the dated news of the last half year, and nothing that may be older', async () => {
    const body = rss([{ id: 'new', daysAgo: 2 }, { id: 'old', daysAgo: 200 }, { id: 'undated' }]);
    const { feed, items } = await checkFeed(someFeed(), answering(body), NOW);
    expect(ids(items)).toEqual(['new']);
    expect(feed).toMatchObject({ state: 'good', title: 'Lumivaara', goodAt: NOW, checkedAt: NOW, failures: 0 });
    expect(feed.seen).toHaveLength(3);
    expect(feedSchema.safeParse(feed).success).toBe(true);
  });
});

describe('a later reading', () => {
  it('gives each item once, in whatever order the feed shows them, and dates those without a date', async () => {
    const first = await checkFeed(someFeed(), answering(rss([{ id: 'a', daysAgo: 1 }])), NOW);
    const body = rss([{ id: 'b' }, { id: 'a', daysAgo: 1 }, { id: 'c', daysAgo: 0 }]);
    const second = await checkFeed(first.feed, answering(body), NOW + DAY);
    expect(ids(second.items)).toEqual(['b', 'c']);
    expect(second.items[0]?.date).toBe(NOW + DAY);
    const third = await checkFeed(second.feed, answering(body), NOW + 2 * DAY);
    expect(third.items).toEqual([]);
  });

  it('takes a feed that shows nothing it showed before as a first one: undated items may be years old', async () => {
    const first = await checkFeed(someFeed(), answering(rss([{ id: 'a' }, { id: 'b' }])), NOW);
    const moved = rss([{ id: '/news/a' }, { id: '/news/b' }, { id: '/news/c', daysAgo: 1 }]);
    const second = await checkFeed(first.feed, answering(moved), NOW + DAY);
    expect(ids(second.items)).toEqual(['/news/c']);
  });

  it('does not take an item for new that has left the feed and comes back', async () => {
    const first = await checkFeed(someFeed(), answering(rss([{ id: 'a', daysAgo: 1 }])), NOW);
    const second = await checkFeed(first.feed, answering(rss([{ id: 'b', daysAgo: 1 }])), NOW);
    const third = await checkFeed(second.feed, answering(rss([{ id: 'a', daysAgo: 1 }])), NOW);
    expect(third.items).toEqual([]);
  });

  it('remembers no more than a thousand items, those the feed shows first', async () => {
    const seen = Array.from({ length: ITEMS_REMEMBERED }, (_, number) => `mark-${number}`);
    const { feed } = await checkFeed(someFeed({ seen, goodAt: NOW }), answering(rss([{ id: 'a' }])), NOW);
    expect(feed.seen).toHaveLength(ITEMS_REMEMBERED);
    expect(feed.seen[0]).toBe('mark-1');
    const again = await checkFeed(feed, answering(rss([{ id: 'a' }])), NOW);
    expect(again.items).toEqual([]);
  });

  it('is asked for by what the last answer said, and may be unchanged', async () => {
    const headers = { 'Content-Type': RSS, ETag: '"1"', 'Last-Modified': 'Sat, 21 Nov 2026 10:00:00 GMT' };
    const first = await checkFeed(someFeed(), answering(rss([]), { headers }), NOW);
    const asked: (HeadersInit | undefined)[] = [];
    const second = await checkFeed(
      first.feed,
      async (_url, init) => {
        asked.push(init.headers);
        return new Response(null, { status: 304 });
      },
      NOW + DAY,
    );
    expect(asked[0]).toMatchObject({
      'If-None-Match': '"1"',
      'If-Modified-Since': 'Sat, 21 Nov 2026 10:00:00 GMT',
    });
    expect(second).toMatchObject({ items: [], feed: { state: 'good', etag: '"1"', checkedAt: NOW + DAY } });
  });
});

describe('a feed that cannot be read', () => {
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000_000).fill(32)),
    });
  it.each([
    ['gone', answering('', { status: 404 }), '404'],
    ['gone', answering('', { status: 410 }), '410'],
    ['refused', answering('', { status: 503 }), '503'],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), ''],
    ['offline', () => Promise.reject(new DOMException('Too late', 'TimeoutError')), 'timeout'],
    ['wrong-type', answering('<html><body>News</body></html>', { headers: { 'Content-Type': 'text/html' } }), ''],
    ['wrong-type', answering('', { headers: { 'Content-Type': 'image/png' } }), 'image/png'],
    ['broken', answering('<rss version="2.0"><channel><title>x</channel>'), ''],
    ['too-large', () => Promise.resolve(new Response(endless())), ''],
  ] as const)('is told as %s, and keeps what was read', async (state, fetch, detail) => {
    const feed = someFeed({ seen: ['mark'], goodAt: NOW - DAY, etag: '"1"' });
    const checked = await checkFeed(feed, fetch, NOW);
    expect(checked).toMatchObject({ items: [], feed: { state, detail, failures: 1, seen: ['mark'], etag: '' } });
    expect(checked.feed.goodAt).toBe(NOW - DAY);
  });

  it('is told since when, for as long as it is so', async () => {
    const gone = answering('', { status: 404 });
    const { feed: first } = await checkFeed(someFeed({ goodAt: NOW - DAY }), gone, NOW);
    const { feed: again } = await checkFeed(first, gone, NOW + DAY);
    const { feed: other } = await checkFeed(again, answering('', { status: 503 }), NOW + 2 * DAY);
    const { feed: well } = await checkFeed(other, answering(rss([{ id: 'a' }])), NOW + 3 * DAY);
    const days = [first, again, other, well].map(({ stateSince = 0 }) => (stateSince - NOW) / DAY);
    expect(days).toEqual([0, 0, 2, 3]);
  });

  it('is told since the last check, where an older release noted no day', async () => {
    const old = someFeed({ state: 'gone', failures: 3, checkedAt: NOW - DAY });
    const { feed } = await checkFeed(old, answering('', { status: 404 }), NOW);
    expect(feed.stateSince).toBe(NOW - DAY);
  });

  it('is asked ever more seldom, and as late as its server wants', async () => {
    const waits: number[] = [];
    let feed = someFeed();
    for (let number = 0; number < 8; number += 1) {
      ({ feed } = await checkFeed(feed, answering('', { status: 500 }), NOW));
      waits.push((feed.nextAt - NOW) / HOUR);
    }
    expect(waits.every((wait, at) => at === 0 || wait >= (waits[at - 1] ?? 0))).toBe(true);
    expect(waits.at(-1)).toBeGreaterThan(100);
    expect(waits.at(-1)).toBeLessThan(7.2 * 24 * 1.1);
    const headers = { 'Retry-After': '172800' };
    const wanted = await checkFeed(someFeed(), answering('', { status: 429, headers }), NOW);
    expect(wanted.feed.nextAt).toBe(NOW + 2 * DAY);
  });

  it('is read again as soon as it is good', async () => {
    const { feed } = await checkFeed(someFeed({ goodAt: NOW }), answering('', { status: 500 }), NOW);
    const { feed: after, items } = await checkFeed(feed, answering(rss([{ id: 'a' }])), NOW);
    expect(after).toMatchObject({ state: 'good', failures: 0, detail: '' });
    expect(ids(items)).toEqual(['a']);
  });
});
