import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { tidy } from './text.ts';

/** Metas that steer the browser and say nothing of the company. */
const MECHANICAL =
  /^(?:viewport|theme-color|color-scheme|format-detection|referrer|csrf|msapplication|apple-mobile-web-app-(?:capable|status)|og:image|twitter:image|image$|robots$|next-head-count|x-ua)/;

export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** A `meta` as a lower-case name and its content; null when it says nothing. */
export function metaOf(element: Element): Meta | null {
  const written = element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop');
  const name = written?.trim().toLowerCase().slice(0, LIMITS.metaName) ?? '';
  const content = tidy(element.getAttribute('content') ?? '', LIMITS.metaContent);
  return name === '' || content === '' || MECHANICAL.test(name) ? null : { name, content };
}

const FEED = /^application\/(?:rss|atom|feed)\+(?:xml|json)/i;

/** What a `link` of the head is for us: the name under which its address is kept, or null. */
export function linkRelation(element: Element): 'canonical' | 'style' | 'feed' | 'alternate' | null {
  const rel = element.getAttribute('rel')?.toLowerCase() ?? '';
  if (rel === 'canonical') return 'canonical';
  if (/stylesheet|preconnect|dns-prefetch|preload/.test(rel)) return 'style';
  if (!rel.includes('alternate')) return null;
  if (FEED.test(element.getAttribute('type') ?? '')) return 'feed';
  return element.hasAttribute('hreflang') ? 'alternate' : null;
}
