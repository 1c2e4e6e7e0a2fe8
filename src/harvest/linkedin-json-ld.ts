import type { LinkedInAddress } from '../model/linkedin-address.ts';
import { jsonLdBlock } from './json-ld.ts';

const MOST_PARSED = 300_000;
const MOST = 6;
const LONGEST = 8_000;

const ADDRESS = 'address streetAddress addressLocality addressRegion postalCode addressCountry';
/** The nodes each kind of page is read by, and the properties that are copied of them and of what they hold. */
const TAKEN: Partial<Record<LinkedInAddress['kind'], readonly [types: RegExp, properties: string]>> = {
  organisation: [
    /"(?:\w*Organization|Corporation|\w*Business|\w*School|\w+University)"/,
    `name legalName url sameAs description numberOfEmployees value slogan foundingDate ${ADDRESS}`,
  ],
  job: [/"JobPosting"/, `title datePosted hiringOrganization name url sameAs jobLocation ${ADDRESS}`],
  // Of an employer who it is, not what the person does there.
  person: [/"Person"/, 'name url worksFor'],
};

/** The nodes of a LinkedIn page's structured data that say whose page it is, each with only what is needed. */
export function linkedInJsonLd(document: Document, kind: LinkedInAddress['kind']): string[] {
  const taken = TAKEN[kind];
  if (taken === undefined) return [];
  const [types, properties] = taken;
  const wanted = ['@type', 'type', ...properties.split(' ')];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST);
  return scripts.flatMap((script) => {
    const text = script.firstChild?.nodeValue ?? '';
    const nodes = text.length > MOST_PARSED ? [] : nodesOf(text);
    // Not well formed: the worker repairs what it can. Of a person nothing is taken unseen.
    if (nodes === null) return kind === 'person' ? [] : [jsonLdBlock(text)];
    return nodes
      .filter((node) => types.test(JSON.stringify(node, ['@type', 'type']) ?? ''))
      .slice(0, MOST)
      .map((node) => JSON.stringify(node, wanted))
      .filter((copy) => copy.length < LONGEST);
  });
}

/** A post as a public page states it: its text, and when it was written (ISO). */
interface StatedPost {
  readonly text: string;
  readonly date: string;
}

/** The posts that an organisation's public page states to be by the organisation of this name. */
export function statedPosts(document: Document, name: string): StatedPost[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST);
  return scripts
    .map((script) => script.firstChild?.nodeValue ?? '')
    .filter((text) => text.length <= MOST_PARSED && text.includes('"DiscussionForumPosting"'))
    .flatMap((text) => nodesOf(text) ?? [])
    .flatMap((node) => postOf(node, name))
    .slice(0, MOST);
}

function postOf(node: unknown, name: string): StatedPost[] {
  if (!isObject(node) || node['@type'] !== 'DiscussionForumPosting') return [];
  const { text, datePublished: date, author } = node;
  const isOwn = isObject(author) && author['@type'] === 'Organization' && author['name'] === name;
  return isOwn && typeof text === 'string' && typeof date === 'string' ? [{ text, date }] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The nodes at the top of a block, or of its graph; null when it is not well formed. */
function nodesOf(text: string): unknown[] | null {
  try {
    const top: unknown = JSON.parse(text);
    return [isGraph(top) ? top['@graph'] : top].flat();
  } catch {
    return null;
  }
}

function isGraph(value: unknown): value is { '@graph': unknown } {
  return isObject(value) && '@graph' in value;
}
