// Structured data that a directory writes of those it lists: it is of them, and says nothing of the directory.
import { domainLabel } from './domain.ts';
import { isNode, type Node, own, typesOf } from './json-ld.ts';
import { nameKey } from './name-words.ts';
import type { Organisation } from './organisation.ts';
import type { Page } from './page.ts';
import { DIRECTORY_SECTIONS } from './words/directories.ts';

const SHORTEST = 3;
const COPYRIGHT = /©|\(c\)|copyright/i;
const sections = new Set(DIRECTORY_SECTIONS.map(nameKey));

/** The page without the organisations that are not its own. */
export function withoutForeign(page: Page): Page {
  const organisations = page.organisations.filter((one) => one.isPublisher || !isForeign(one, page));
  return organisations.length === page.organisations.length ? page : { ...page, organisations };
}

/** Whether a page is a directory's entry: it describes another's organisation, and lies within a list of such. */
export function isEntry(page: Page): boolean {
  return withoutForeign(page) !== page && isWithinDirectory(page.nodes);
}

/**
 * Whether an organisation has its site elsewhere and nothing on the page says that this one is its as well: not its
 * address, what it calls itself, the end of its title or who signs it. A site's front page is about its own.
 */
function isForeign({ domain: home, name, alternateName, legalName }: Organisation, page: Page): boolean {
  const { domain, label, path, segments, lines, metas } = page;
  if (home === null || domain === null || label === '' || path.length < 2) return false;
  if (domainLabel(home) === domainLabel(domain)) return false;
  const signed = lines.filter(({ text }) => COPYRIGHT.test(text)).map(({ text }) => nameKey(text));
  const last = segments.length > 1 ? (segments.at(-1) ?? '') : '';
  const called = [label, metas.get('og:site_name') ?? '', last].map(nameKey);
  const keys = [name, alternateName, legalName].map(nameKey).filter((key) => key.length >= SHORTEST);
  return !keys.some(
    (key) =>
      called.some((one) => one.length >= SHORTEST && (one.startsWith(key) || key.startsWith(one))) ||
      signed.some((line) => line.includes(key)),
  );
}

/** Whether the way to the page leads through a list of companies: "Home › Suppliers › Acme". */
function isWithinDirectory(nodes: readonly Node[]): boolean {
  return nodes
    .filter((node) => typesOf(node).includes('BreadcrumbList'))
    .flatMap((node) => [own(node, 'itemListElement')].flat())
    .filter(isNode)
    .some((step) => sections.has(nameKey(stepName(step))));
}

function stepName(step: Node): string {
  const item = own(step, 'item');
  const name = own(step, 'name') ?? (isNode(item) ? own(item, 'name') : '');
  return typeof name === 'string' ? name.slice(0, 100) : '';
}
