import { hostIn, type Link } from './links.ts';

/** A base as long is no address that leads anywhere. */
const LONGEST = 300;
/** Relations of links whose addresses may be relative. */
const RELATIVE = new Set(['site', 'feed', 'alternate']);

/**
 * Where a document's relative addresses lead from when its `base` says otherwise than its own address; null when none
 * does.
 * @param address the page's address
 */
export function baseAddress(document: Document, address: string): string | null {
  const base: Element | null = Document.prototype.querySelector.call(document, 'base[href]');
  const href = base === null ? '' : (Element.prototype.getAttribute.call(base, 'href') ?? '');
  if (href === '' || href.length > LONGEST || !URL.canParse(href, address)) return null;
  return new URL(href, address).href;
}

/** A link with its address in full, when that is relative to a base other than the page's address. */
export function inFull(link: Link, base: string | null): Link {
  const { rel, href } = link;
  const isRelative = RELATIVE.has(rel) && hostIn(href.toLowerCase()) === '';
  return base !== null && isRelative && URL.canParse(href, base) ? { ...link, href: new URL(href, base).href } : link;
}
