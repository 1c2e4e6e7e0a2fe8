import { type Area, HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { Pieces } from './pieces.ts';
import { textWithin, tidy } from './text.ts';

export interface Link {
  readonly area: Area;
  readonly rel: string;
  readonly href: string;
  readonly text: string;
}

const SOCIAL =
  /^(?:https?:)?\/\/(?:[a-z0-9-]+\.)*(?:linkedin\.com|facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|youtube\.com|tiktok\.com|xing\.com|github\.com|pinterest\.[a-z]+|bsky\.app|threads\.net)(?:\/|$)/i;
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
    const head = href.slice(0, 120);
    if (/^tel:/i.test(head)) return 'tel';
    if (/^mailto:/i.test(head)) return 'mailto';
    if (/^(?:https?:)?\/\//i.test(head)) {
      if (SOCIAL.test(head)) return 'social';
      if (!head.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '').startsWith(this.#host))
        return area === 'main' ? null : 'external';
    } else if (/^[a-z][a-z0-9+.-]*:/i.test(head)) return null;
    return 'site';
  }
}

function textOf(anchor: Element): string {
  const text = textWithin(anchor, LIMITS.linkText);
  return text === ''
    ? tidy(anchor.getAttribute('aria-label') ?? anchor.getAttribute('title') ?? '', LIMITS.linkText)
    : text;
}
