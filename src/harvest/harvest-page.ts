// DOM → Harvest. Runs in the page: copies small pieces, decides nothing, changes nothing. No library, no schema.
import type { Harvest } from '../model/harvest.ts';
import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { fit } from './fit.ts';
import { Harvester } from './harvester.ts';
import { chooseLines } from './line-choice.ts';
import { linkedInParts, type Part } from './linkedin-parts.ts';
import { walk } from './walk.ts';

/** Milliseconds and nodes for the page itself, then for a footer that lies beyond them. */
const PAGE = { milliseconds: 36, nodes: 60_000 };
const FOOTER = { milliseconds: 6, nodes: 3_000 };
const LINES_ROOM = 27_000;

/**
 * Copies from a page what may say which company it is about. One read-only walk with hard caps on nodes, time and
 * size; never throws.
 * @param address the page's address
 * @param clock milliseconds, such as `performance.now`
 */
export function harvestPage(document: Document, address: string, clock: () => number): Harvest {
  const start = clock();
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : '';
  const hasItems = attempt(() => document.querySelector('[itemscope],[typeof]') !== null, false);
  const harvester = new Harvester(host, hasItems);
  const cut = attempt(() => walkPage(document, harvester, clock), ['page']);
  const parts = attempt(() => linkedInParts(document, host), []);
  const harvest = assembled(harvester, address, parts, cut);
  return { ...harvest, milliseconds: Math.max(0, clock() - start) };
}

/** A page may break any rule of the DOM; what was copied before it did is kept. */
function attempt<Result>(copy: () => Result, otherwise: Result): Result {
  try {
    return copy();
  } catch {
    return otherwise; // Nothing may be thrown into the page, nor said in its console; `cut` names what is missing.
  }
}

/** @returns the names of what a limit cut */
function walkPage(document: Document, harvester: Harvester, clock: () => number): string[] {
  const root = document.documentElement;
  const stop = walk(root, harvester, { nodes: PAGE.nodes, deadline: clock() + PAGE.milliseconds }, clock);
  if (stop === null) return [];
  for (const footer of [...root.getElementsByTagName('footer')].slice(-2)) {
    const isUnread = (stop.compareDocumentPosition(footer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isUnread) walk(footer, harvester, { nodes: FOOTER.nodes, deadline: clock() + FOOTER.milliseconds }, clock);
  }
  return ['page'];
}

function assembled(harvester: Harvester, address: string, parts: Part[], cut: readonly string[]): Harvest {
  const { lines, isCut } = chooseLines(harvester.lines.gathered, LINES_ROOM);
  return fit({
    version: 1,
    url: address.slice(0, LIMITS.url),
    language: harvester.language,
    title: harvester.title,
    canonical: harvester.canonical,
    metas: harvester.metas.kept,
    jsonLd: harvester.jsonLd.kept,
    items: harvester.items.kept,
    lines,
    pairs: harvester.pairs.kept,
    links: harvester.links.kept,
    resources: harvester.resources.kept,
    headings: harvester.headings.kept,
    logos: harvester.logos.kept,
    parts,
    dates: harvester.dates.kept,
    cut: [...cut, ...harvester.cut, ...(isCut || harvester.lines.isCut ? ['lines'] : [])],
    milliseconds: 0,
  });
}
