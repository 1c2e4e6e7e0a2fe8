// The text of a feed → its items. RSS, RDF, Atom and JSON Feed become one shape; what a feed says is text, never markup.
import { DetectError, parseFeed } from 'feedsmith';
import { plainText } from './plain-text.ts';

/** One piece of news. */
export interface FeedItem {
  /** What tells it from all other items of the feed: its id, else its address, else its headline. */
  readonly id: string;
  readonly headline: string;
  readonly lead: string;
  /** http(s) address; empty when there is none. */
  readonly url: string;
  /** When it was published (epoch ms); null when the feed does not say, or says a day that has not come. */
  readonly date: number | null;
}

export interface ReadFeed {
  readonly title: string;
  /** As the feed orders them, mostly the newest first. */
  readonly items: readonly FeedItem[];
}

/** Most items that are read of a feed, and characters of a headline, a lead, an id and an address. */
export const FEED_LIMITS = { items: 300, headline: 300, lead: 1_000, id: 2_048, url: 2_048, title: 200 } as const;
/** Markup is longer than its words. */
const MARKUP = 8;
const DAY = 86_400_000;

type Parsed = ReturnType<typeof parseFeed>;
/** One item as its format has it, with the texts still marked up. */
type RawItem = Readonly<Record<'id' | 'title' | 'text' | 'link', string | undefined>> & { readonly date: unknown };

/**
 * Reads a feed. `wrong-type`: the text is no feed at all; `broken`: it begins like one and cannot be read.
 * @param base address the feed came from, for relative links
 * @param now epoch ms
 */
export function readFeed(text: string, base: string, now: number): ReadFeed | 'wrong-type' | 'broken' {
  let parsed: Parsed;
  try {
    parsed = parseFeed(text, { maxItems: FEED_LIMITS.items });
  } catch (error) {
    return error instanceof DetectError ? 'wrong-type' : 'broken';
  }
  const { title, items } = rawFeed(parsed);
  return {
    title: plainText(title ?? '', FEED_LIMITS.title * MARKUP).slice(0, FEED_LIMITS.title),
    items: items.slice(0, FEED_LIMITS.items).flatMap((item) => itemOf(item, base, now) ?? []),
  };
}

function itemOf(item: RawItem, base: string, now: number): FeedItem | null {
  const headline = plainText(item.title ?? '', FEED_LIMITS.headline * MARKUP).slice(0, FEED_LIMITS.headline);
  const lead = plainText(item.text ?? '', FEED_LIMITS.lead * MARKUP).slice(0, FEED_LIMITS.lead);
  const url = webAddress(item.link ?? '', base);
  const id = (item.id ?? '').trim().slice(0, FEED_LIMITS.id) || url || headline;
  if (id === '' || (headline === '' && lead === '')) return null;
  return { id, headline, lead, url, date: timeOf(item.date, now) };
}

function webAddress(link: string, base: string): string {
  if (link === '' || !URL.canParse(link, base)) return '';
  const { href, protocol } = new URL(link, base);
  return /^https?:$/.test(protocol) && href.length <= FEED_LIMITS.url ? href : '';
}

/** Feeds give RFC 822 and ISO dates, which the platform reads; a day's slack for clocks and time zones. */
function timeOf(written: unknown, now: number): number | null {
  const time = typeof written === 'string' ? Date.parse(written.trim()) : Number.NaN;
  return Number.isNaN(time) || time > now + DAY || time < 0 ? null : Math.min(time, now);
}

function rawFeed(parsed: Parsed): { readonly title: string | undefined; readonly items: readonly RawItem[] } {
  switch (parsed.format) {
    case 'rss':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          title: item.title,
          text: item.description ?? item.content?.encoded,
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          date: item.pubDate ?? item.dc?.dates?.[0],
        })),
      };
    case 'rdf':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.rdf?.about,
          title: item.title,
          text: item.description,
          link: item.link,
          date: item.dc?.dates?.[0],
        })),
      };
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          id: entry.id,
          title: entry.title?.value,
          text: entry.summary?.value ?? entry.content?.value,
          link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
          date: entry.published ?? entry.updated,
        })),
      };
    case 'json':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.id,
          title: item.title,
          text: item.summary ?? item.content_text ?? item.content_html,
          link: item.url ?? item.external_url,
          date: item.date_published ?? item.date_modified,
        })),
      };
  }
}
