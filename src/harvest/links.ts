import { type Area, HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { Pieces } from './pieces.ts';
import { textWithin, tidy } from './text.ts';

export interface Link {
  readonly area: Area;
  readonly rel: string;
  readonly href: string;
  readonly text: string;
}

const SOCIAL = new Set(
  'linkedin facebook fb instagram twitter x youtube tiktok xing github pinterest bsky threads'.split(' '),
);
const MOST_LOOKED_AT = 2_000;
const MOST_HREF = 300;

/** Gathers the links that carry facts first, and the others while there is room. */
export class Links {
  readonly #facts = new Pieces<Link>(80, 6_000);
  readonly #others = new Pieces<Link>(80, 6_000);
  readonly #seen = new Set<string>();
  readonly #host: string;
  #looked = 0;

  /** @param host the page's own host, to tell its own links from others' */
  constructor(host: string) {
    this.#host = host.replace(/^www\./, '');
  }

  /** Looks at an `a` element. */
  look(anchor: Element, area: Area): void {
    if (this.#looked++ > MOST_LOOKED_AT) return;
    const hidden = anchor.getAttribute('data-cfemail');
    if (hidden !== null) this.keep(area, 'cfemail', hidden, '');
    const href = anchor.getAttribute('href')?.trim() ?? '';
    if (href === '' || href.startsWith('#') || href.startsWith('javascript:')) return;
    const rel = this.#relationOf(href, area);
    if (rel === null || (this.#others.isFull && (rel === 'site' || rel === 'external'))) return;
    this.keep(area, rel, href, textOf(anchor));
  }

  keep(area: Area, rel: string, href: string, text: string): void {
    const key = `${href}|${text}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const link = { area, rel, href: tidy(href, MOST_HREF), text };
    (rel === 'site' || rel === 'external' ? this.#others : this.#facts).add(link);
  }

  /** Facts first, so that what is cut later is the least. */
  get kept(): Link[] {
    return [...this.#facts.kept, ...this.#others.kept];
  }

  get isCut(): boolean {
    return this.#facts.isCut || this.#others.isCut || this.#looked > MOST_LOOKED_AT;
  }

  #relationOf(href: string, area: Area): string | null {
    const head = href.slice(0, 120).toLowerCase();
    const colon = head.indexOf(':');
    const scheme = colon >= 0 && !head.slice(0, colon).includes('/') ? head.slice(0, colon) : '';
    if (scheme === 'tel' || scheme === 'mailto') return scheme;
    const host = hostIn(head);
    if (host === '') return scheme === '' ? 'site' : null;
    if (SOCIAL.has(host.split('.').at(-2) ?? '')) return 'social';
    if (host.endsWith(this.#host)) return 'site';
    return area === 'main' ? null : 'external';
  }
}

/** The host of an absolute address in lower case; empty for any other. */
export function hostIn(address: string): string {
  const start = address.startsWith('//')
    ? 2
    : address.startsWith('http://')
      ? 7
      : address.startsWith('https://')
        ? 8
        : 0;
  if (start === 0) return '';
  const ends = ['/', '?', '#', ':'].map((mark) => address.indexOf(mark, start)).filter((end) => end >= 0);
  return address.slice(start, Math.min(address.length, ...ends));
}

function textOf(anchor: Element): string {
  const text = textWithin(anchor, LIMITS.linkText);
  return text === ''
    ? tidy(anchor.getAttribute('aria-label') ?? anchor.getAttribute('title') ?? '', LIMITS.linkText)
    : text;
}
