import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import type { MarkupReader } from './markup-reader.ts';
import { tidy } from './text.ts';

/** Metas that steer the browser and say nothing of the company. */
const MECHANICAL =
  'viewport theme-color color-scheme format-detection referrer csrf msapplication apple-mobile-web-app-capable apple-mobile-web-app-status og:image twitter:image image robots next-head-count x-ua'.split(
    ' ',
  );

export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** The `meta` just read as a lower-case name and its content; null when it says nothing. */
export function metaOf(reader: MarkupReader): Meta | null {
  const written = reader.attribute('name') ?? reader.attribute('property') ?? reader.attribute('itemprop');
  const content = reader.attribute('content');
  if (written === null || content === null) return null;
  const name = written.trim().toLowerCase().slice(0, LIMITS.metaName);
  if (name === '' || MECHANICAL.some((start) => name.startsWith(start))) return null;
  const text = tidy(content, LIMITS.metaContent);
  return text === '' ? null : { name, content: text };
}

/** What the `link` just read is for us: the name under which its address is kept, or null. */
export function linkRelation(reader: MarkupReader): 'canonical' | 'style' | 'feed' | 'alternate' | null {
  const rel = reader.attribute('rel')?.toLowerCase() ?? '';
  if (rel === 'canonical') return 'canonical';
  if (STYLES.some((word) => rel.includes(word))) return 'style';
  if (!rel.includes('alternate')) return null;
  if (FEEDS.includes(reader.attribute('type')?.toLowerCase() ?? '')) return 'feed';
  return reader.attribute('hreflang') === null ? null : 'alternate';
}

const STYLES = ['stylesheet', 'preconnect', 'dns-prefetch', 'preload'];
const FEEDS = ['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/json+feed'];
