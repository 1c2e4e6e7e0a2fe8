import type { Harvest } from '../model/harvest.ts';
import type { Page } from './page.ts';
import type { ProofPlace } from './technologies-rules.ts';
import { CONTENT_NETWORKS } from './words/content-networks.ts';

/** A piece of the page that may prove a technology. */
export interface ShownText {
  /** In lower case; an address as `//host/path`. */
  readonly text: string;
  /** As on the page. */
  readonly excerpt: string;
  /** The proofs it can be. */
  readonly places: readonly ProofPlace[];
  /** How telling such a place is, 0–100. */
  readonly confidence: number;
  /** Whether the address is only named, not loaded: then a host's front door (`www.`) is a mention, not a proof. */
  readonly isNamed: boolean;
}

type Resource = Harvest['resources'][number];

const TELLING = { script: 95, frame: 90, form: 90, style: 85, inline: 85, image: 75, link: 75, url: 90 } as const;
/** Folders that are none on any disk: the system behind the site makes what is asked of them. */
const SERVED_FOLDERS = ['/-/media/', '/globalassets/', '/cdn/shop/'];
/** A company's name this short may stand in anybody's host. */
const LEAST_LABEL = 5;

/** All that a page shows of its technologies, metas aside, each with the proofs it can be. */
export function shownTexts(page: Page): ShownText[] {
  return [
    ...page.harvest.resources.flatMap((resource) => shownResource(resource, page) ?? []),
    ...page.harvest.links.flatMap(({ rel, href }) =>
      rel === 'external' || rel === 'social' ? (shownAddress(href, page, 'link') ?? []) : [],
    ),
    ...[shownAddress(page.url, page, 'url') ?? []].flat(),
  ];
}

function shownResource({ kind, address }: Resource, page: Page): ShownText | null {
  if (kind === 'image') return shownImage(address, page);
  if (kind === 'inline' && !address.startsWith('//')) {
    const text = address.toLowerCase();
    return { text, excerpt: address, places: ['inline'], confidence: TELLING.inline, isNamed: false };
  }
  const shown = shownAddress(address, page, kind);
  return shown !== null && isOwn(hostIn(shown.text), page) ? { ...shown, places: ['address', 'own'] } : shown;
}

// An image is harvested as its host with a telling folder. A plain folder proves nothing: images stay behind when a site
// moves to another system, and are linked to from anywhere. One that the system itself answers for does.
function shownImage(address: string, page: Page): ShownText | null {
  const shown = shownAddress(address.startsWith('/') ? address : `//${address}`, page, 'image');
  const isProof =
    shown !== null && SERVED_FOLDERS.some((folder) => shown.text.endsWith(folder)) && isOwn(hostIn(shown.text), page);
  return isProof ? { ...shown, places: ['image', 'own'] } : shown;
}

function shownAddress(address: string, page: Page, kind: keyof typeof TELLING): ShownText | null {
  const text = wholeAddress(address.trim().toLowerCase(), page.host);
  if (text === null) return null;
  const place = kind === 'image' || kind === 'link' || kind === 'url' ? kind : 'address';
  const isNamed = kind === 'inline' || kind === 'link';
  return { text, excerpt: address, places: [place], confidence: TELLING[kind], isNamed };
}

/** An address as `//host/path`, whatever way it was written; null when it is not of the web. */
function wholeAddress(address: string, host: string): string | null {
  const scheme = /^([a-z][a-z\d+.-]*):/.exec(address)?.[1];
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return null;
  const rest = scheme === undefined ? address : address.slice(scheme.length + 1);
  if (!rest.startsWith('//')) return `//${host}${rest.startsWith('/') ? '' : '/'}${rest}`;
  const [, authority = '', path = ''] = /^\/\/([^/?#]*)(.*)$/s.exec(rest) ?? [];
  const name = authority.replace(/^.*@/, '').replace(/:\d*$/, '');
  return `//${name}${path.startsWith('/') ? '' : '/'}${path}`;
}

const hostIn = (text: string) => text.slice(2, text.indexOf('/', 2));

/** Whether a host serves the page's own site: its own, one under its domain or with its name, or a content network. */
function isOwn(host: string, { host: own, domain, label }: Page): boolean {
  if (host === own || (domain !== null && isUnder(host, domain))) return true;
  if (label.length >= LEAST_LABEL && host.includes(label)) return true;
  return CONTENT_NETWORKS.some((network) => isUnder(host, network));
}

const isUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
