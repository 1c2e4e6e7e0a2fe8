import type { LinkedInAddress } from '../model/linkedin-address.ts';
import { jsonLdBlock } from './json-ld.ts';

const MOST_PARSED = 300_000;
const MOST_BLOCKS = 6;
const MOST_NODES = 200;

/** What is taken of a node on each kind of page: of an organisation or a job what says who it is, of a person little. */
const TAKEN: Partial<Record<LinkedInAddress['kind'], { types: RegExp; properties: readonly string[] }>> = {
  organisation: {
    types: /(?:Organization|Corporation|Business|College|School|University)$/i,
    properties: 'name legalName url address description numberOfEmployees slogan sameAs foundingDate'.split(' '),
  },
  job: {
    types: /JobPosting$/i,
    properties: 'title datePosted hiringOrganization jobLocation industry'.split(' '),
  },
  person: { types: /Person$/i, properties: ['name', 'url', 'worksFor'] },
};
/** What is taken of what a node names: of an employer not what the person does there. */
const INSIDE =
  'streetAddress addressLocality addressRegion postalCode addressCountry address name url sameAs value'.split(' ');

/** The nodes of a LinkedIn page's structured data that say whose page it is, each with only what is needed. */
export function linkedInJsonLd(document: Document, kind: LinkedInAddress['kind']): string[] {
  const taken = TAKEN[kind];
  if (taken === undefined) return [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_BLOCKS);
  return scripts.flatMap((script) => {
    const text = script.firstChild?.nodeValue ?? '';
    if (text.length > MOST_PARSED) return [];
    const nodes = nodesOf(text);
    // Not well formed: the worker repairs what it can. Of a person nothing is taken unseen.
    if (nodes === null) return kind === 'person' || text.trim() === '' ? [] : [jsonLdBlock(text)];
    return nodes.filter((node) => taken.types.test(typeOf(node))).flatMap((node) => sliceOf(node, taken.properties));
  });
}

type Node = Readonly<Record<string, unknown>>;

function nodesOf(text: string): Node[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const top = isNode(parsed) && Array.isArray(parsed['@graph']) ? parsed['@graph'] : parsed;
    const nodes: unknown[] = Array.isArray(top) ? top.slice(0, MOST_NODES) : [top];
    return nodes.filter(isNode);
  } catch {
    return null;
  }
}

/** LinkedIn writes "type" for "@type" in places. */
function typeOf(node: Node): string {
  const type = node['@type'] ?? node['type'];
  return typeof type === 'string' ? type : Array.isArray(type) ? String(type[0]) : '';
}

function sliceOf(node: Node, properties: readonly string[]): string[] {
  const slice: Record<string, unknown> = { '@type': typeOf(node) };
  for (const property of properties) {
    const value = Object.hasOwn(node, property) ? inside(node[property], 0) : undefined;
    if (value !== undefined) slice[property] = value;
  }
  const text = JSON.stringify(slice);
  return text.length > 8_000 ? [] : [text];
}

function inside(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, 1_000);
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return depth > 1 ? undefined : value.slice(0, 5).map((item) => inside(item, depth + 1));
  if (!isNode(value) || depth > 3) return undefined;
  const slice: Record<string, unknown> = { '@type': typeOf(value) };
  for (const property of INSIDE)
    if (Object.hasOwn(value, property)) slice[property] = inside(value[property], depth + 1);
  return slice;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
