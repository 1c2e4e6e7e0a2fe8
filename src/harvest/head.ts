import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
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

/** A `meta` as a lower-case name and its content; null when it says nothing. */
export function metaOf(element: Element): Meta | null {
  const written = element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop');
  const name = written?.trim().toLowerCase().slice(0, LIMITS.metaName) ?? '';
  const content = tidy(element.getAttribute('content') ?? '', LIMITS.metaContent);
  return name === '' || content === '' || MECHANICAL.some((start) => name.startsWith(start)) ? null : { name, content };
}

/** What a `link` of the head is for us: the name under which its address is kept, or null. */
export function linkRelation(element: Element): 'canonical' | 'style' | 'feed' | 'alternate' | null {
  const rel = element.getAttribute('rel')?.toLowerCase() ?? '';
  if (rel === 'canonical') return 'canonical';
  if (STYLES.some((word) => rel.includes(word))) return 'style';
  if (!rel.includes('alternate')) return null;
  const type = element.getAttribute('type')?.toLowerCase() ?? '';
  if (FEEDS.includes(type)) return 'feed';
  return element.hasAttribute('hreflang') ? 'alternate' : null;
}

const STYLES = ['stylesheet', 'preconnect', 'dns-prefetch', 'preload'];
const FEEDS = ['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/json+feed'];
