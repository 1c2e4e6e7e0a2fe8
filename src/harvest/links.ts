import { type Area, HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { BOOKING_DOMAINS, RECRUITING_DOMAINS } from '../model/portals.ts';
import type { MarkupReader } from './markup-reader.ts';
import { Pieces } from './pieces.ts';
import { tidy } from './text.ts';

export interface Link {
  readonly area: Area;
  readonly rel: string;
  readonly href: string;
  readonly text: string;
}

const SOCIAL = new Set(
  'linkedin facebook fb instagram twitter x youtube tiktok xing github pinterest bsky threads'.split(' '),
);
const PORTALS = new Set([...RECRUITING_DOMAINS, ...BOOKING_DOMAINS]);
/** Links looked at, and at the ends of a page, where those with facts stand. */
const MOST_LOOKED_AT = 2_000;
const MOST_AT_ENDS = 3_000;
const MOST_HREF = 300;
/** Characters of an address that tell where it leads. */
const HEAD = 120;

/** Gathers the links that carry facts, and the others while there is room; each kind has room of its own. */
export class Links {
  readonly #facts = new Pieces<Link>(80, 6_000);
  readonly #languages = new Pieces<Link>(30, 2_500);
  readonly #portals = new Pieces<Link>(30, 3_000);
  readonly #others = new Pieces<Link>(80, 6_000);
  readonly #seen = new Set<string>();
  readonly #host: string;
  #looked = 0;
  #isCut = false;

  /** @param host the page's own host without `www.`, to tell its own links from others' */
  constructor(host: string) {
    this.#host = host;
  }

  /** Looks at the `a` element just begun, with the address it leads to, trimmed. */
  look(reader: MarkupReader, href: string, area: Area): void {
    const isEnd = area === 'footer' || area === 'contact';
    if (this.#looked > (isEnd ? MOST_AT_ENDS : MOST_LOOKED_AT)) return;
    this.#looked += 1;
    const hidden = reader.attribute('data-cfemail');
    if (hidden !== null) this.keep(area, 'cfemail', hidden, '');
    if (href === '' || href.startsWith('#')) return;
    const rel = this.#relationOf(href, area);
    if (rel === null) return;
    if (this.#roomOf(rel, href).isFull) this.#isCut = true;
    else this.keep(area, rel, href, textOf(reader));
  }

  keep(area: Area, rel: string, href: string, text: string): void {
    const key = `${href}|${text}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const link = { area, rel, href: tidy(href, MOST_HREF), text };
    this.#roomOf(rel, href).add(link);
  }

  /** Facts first, so that what is cut later is the least. */
  get kept(): Link[] {
    return [this.#facts, this.#languages, this.#portals, this.#others].flatMap(({ kept }) => kept);
  }

  get isCut(): boolean {
    return (
      this.#isCut || this.#facts.isCut || this.#portals.isCut || this.#others.isCut || this.#looked > MOST_LOOKED_AT
    );
  }

  #roomOf(rel: string, href: string): Pieces<Link> {
    if (rel === 'external' && isPortal(hostIn(href.slice(0, HEAD).toLowerCase()))) return this.#portals;
    if (rel === 'alternate') return this.#languages;
    return rel === 'site' || rel === 'external' ? this.#others : this.#facts;
  }

  #relationOf(href: string, area: Area): string | null {
    const head = href.slice(0, HEAD).toLowerCase();
    const host = hostIn(head);
    if (host === '') {
      const colon = head.indexOf(':');
      const scheme = colon < 0 ? '' : head.slice(0, colon);
      if (scheme === 'tel' || scheme === 'mailto') return scheme;
      return scheme === '' || scheme.includes('/') ? 'site' : null;
    }
    if (SOCIAL.has(labelOf(host))) return 'social';
    if (host === this.#host || host.endsWith(`.${this.#host}`)) return 'site';
    return area === 'main' && !isPortal(host) ? null : 'external';
  }
}

/** The host of an absolute address of the web; empty for any other address. */
export function hostIn(address: string): string {
  const slashes = address.indexOf('//');
  if (slashes !== 0 && slashes !== 5 && slashes !== 6) return '';
  if (slashes > 0 && !address.startsWith(slashes === 5 ? 'http:' : 'https:')) return '';
  const rest = address.slice(slashes + 2);
  const slash = rest.indexOf('/');
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  // Seldom followed by anything else.
  return authority.includes(':') || authority.includes('?') || authority.includes('#')
    ? (authority.split(/[:?#]/)[0] ?? '')
    : authority;
}

function isPortal(host: string): boolean {
  return PORTALS.has(host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1));
}

/** The part of a host before its ending. */
function labelOf(host: string): string {
  const end = host.lastIndexOf('.');
  return host.slice(host.lastIndexOf('.', end - 1) + 1, Math.max(0, end));
}

function textOf(reader: MarkupReader): string {
  const text = reader.textInside(LIMITS.linkText);
  return text === '' ? tidy(reader.attribute('aria-label') ?? reader.attribute('title') ?? '', LIMITS.linkText) : text;
}
