// Where a fingerprint looks, as far as a harvest goes: the addresses of what a page loads and links to, its inline
// scripts with the marks of html and body, and its metas.
import type { Fingerprint } from './fingerprints.ts';
import { globsOf } from './globs.ts';

/** A hint of less than this many percent proves nothing by itself. */
const LEAST_CONFIDENCE = 75;

export type Place = 'address' | 'image' | 'link' | 'inline' | 'url';

export interface Placed {
  readonly place: Place;
  readonly glob: string;
}

/** All globs of a fingerprint with their place, metas aside. */
export function placedGlobs({ scriptSrc, scripts, url, html, dom }: Fingerprint): Placed[] {
  return [
    ...at('address', listOf(scriptSrc).flatMap(globsOfPattern)),
    ...at('inline', listOf(scripts).flatMap(globsOfPattern)),
    ...at('url', listOf(url).flatMap(globsOfPattern)),
    ...listOf(html).flatMap(globsOfPattern).flatMap(placedInMarkup),
    ...selectorsOf(dom).flatMap(([selector, wanted]) => placedBySelector(selector.trim().toLowerCase(), wanted)),
  ];
}

/** The proofs by the content of a meta: `meta:name=glob`. That somebody owns the site at a service is no use of it. */
export function metaProofs({ meta = {} }: Fingerprint): string[] {
  const metas = Object.entries(meta).filter(([name]) => !name.includes('verification'));
  return metas.flatMap(([name, patterns]) =>
    listOf(patterns)
      .flatMap((pattern) => (pattern === '' ? [''] : globsOfPattern(pattern)))
      .map((glob) => `meta:${name.toLowerCase()}=${glob}`),
  );
}

export const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

const at = (place: Place, globs: readonly string[]) => globs.map((glob): Placed => ({ place, glob }));

/** The globs of a pattern with tags ("…\;version:\1"); none when it is only a hint. */
function globsOfPattern(pattern: string): string[] {
  const [source = '', ...tags] = pattern.split('\\;');
  const confidence = tags.find((tag) => tag.startsWith('confidence:'))?.slice('confidence:'.length) ?? '100';
  return Number(confidence) < LEAST_CONFIDENCE ? [] : (globsOf(source) ?? []);
}

const ELEMENTS: ReadonlyMap<string, Place> = new Map([
  ['script', 'address'],
  ['link', 'address'],
  ['iframe', 'address'],
  ['img', 'image'],
  ['a', 'link'],
]);

/** What a glob over the page's markup says of one element: its address, or a mark of html and body. */
function placedInMarkup(glob: string): Placed[] {
  const [, tag = '', inside = ''] = /^<([a-z]+)\b\s*\*?\s*([^>]*)$/.exec(glob) ?? [];
  if (tag === 'html' || tag === 'body') return /^data-[\w-]+$/.test(inside) ? at('inline', [inside]) : [];
  const place = ELEMENTS.get(tag);
  const address = /(?:^|\s|\*)(?:href|src)=["']?\*?(.*)$/.exec(inside)?.[1] ?? (inside.includes('=') ? '' : inside);
  return place === undefined || address === '' || /["'\s<=]/.test(address) ? [] : at(place, [address]);
}

/** The selectors one by one, each with what else is asked of the element (null for nothing). */
function selectorsOf(dom: Fingerprint['dom']): [selector: string, wanted: unknown][] {
  const each = (selectors: string, wanted: unknown) =>
    selectors.split(',').map((selector): [string, unknown] => [selector, wanted]);
  if (dom === undefined) return [];
  if (typeof dom === 'string' || Array.isArray(dom)) return listOf(dom).flatMap((selectors) => each(selectors, null));
  return Object.entries(dom).flatMap(([selectors, wanted]) => each(selectors, wanted));
}

const MARK = /^(?:html|body)(?:\.([\w-]+)|\[(data-[\w-]+)\])$/;
const ADDRESS =
  /^(script|link|iframe|img|a)(?:\[rel=[^\]]*\])?\[(src|href)[*^]?=['"]?([^'"\]*#]+)['"]?\](?:\[target=['"]?_blank['"]?\])?$/;

function placedBySelector(selector: string, wanted: unknown): Placed[] {
  const isBare = wanted === null || onlyValue(wanted, 'exists') !== undefined;
  const mark = MARK.exec(selector);
  if (mark !== null) return isBare ? at('inline', [mark[1] ?? mark[2] ?? '']) : [];
  const [, tag = '', attribute = '', value = ''] = ADDRESS.exec(selector) ?? [];
  const place = ELEMENTS.get(tag);
  if (place === undefined) return [];
  const pattern = isBare ? '' : onlyValue(onlyValue(wanted, 'attributes'), attribute);
  if (typeof pattern !== 'string') return [];
  return at(place, pattern === '' ? [value] : globsOfPattern(pattern));
}

/** The value of an object's one key; undefined when it is another one or has company. */
function onlyValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const [[name, inside] = [], ...others] = Object.entries(value);
  return name === key && others.length === 0 ? inside : undefined;
}
