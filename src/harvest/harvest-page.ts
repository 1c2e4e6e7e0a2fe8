// DOM → Harvest. Runs in the page: copies small pieces, decides nothing, changes nothing. No library, no schema.
import type { Harvest } from '../model/harvest.ts';
import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { isLinkedInHost } from '../model/linkedin-address.ts';
import { Harvester } from './harvester.ts';
import { chooseLines } from './line-choice.ts';
import { copyLinkedIn } from './linkedin-page.ts';
import { shorten } from './shorten.ts';
import { walk } from './walk.ts';

/** Milliseconds of the main thread that the page's own scripts wait at most: a frame has 16. */
const SLICE = 8;
/** Milliseconds of all slices, and nodes: for the page itself, then for a footer that lies beyond them. */
const PAGE = { milliseconds: 150, nodes: 60_000 };
const FOOTER = { milliseconds: 170, nodes: 3_000 };
const LINES_ROOM = 27_000;

/**
 * Copies from a page what may say which company it is about. One read-only walk in short slices, with hard caps on
 * nodes, time and size; never fails.
 * @param address the page's address
 * @param clock milliseconds, such as `performance.now`
 * @param pause lets the page have its turn between slices
 */
export async function harvestPage(
  document: Document,
  address: string,
  clock: () => number,
  pause: () => Promise<void>,
): Promise<Harvest> {
  let spent = 0;
  const steps = harvestInSteps(document, address, () => spent);
  for (;;) {
    const start = clock();
    let step = steps.next();
    while (step.done !== true && clock() - start < SLICE) step = steps.next();
    spent += Math.max(0, clock() - start);
    if (step.done === true) return { ...step.value, milliseconds: spent };
    await pause();
  }
}

/** @param spent milliseconds used so far */
function* harvestInSteps(document: Document, address: string, spent: () => number): Generator<void, Harvest> {
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : '';
  if (isLinkedInHost(host)) {
    const copied = yield* copyLinkedIn(document, address, () => spent() > PAGE.milliseconds);
    return shorten({ ...assembled(new Harvester(host, false), address, []), ...copied });
  }
  const hasItems = attempt(() => document.querySelector('[itemscope],[typeof]') !== null, false);
  const harvester = new Harvester(host, hasItems);
  const cut = yield* walkPage(document, harvester, spent);
  return assembled(harvester, address, cut);
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
function* walkPage(document: Document, harvester: Harvester, spent: () => number): Generator<void, string[]> {
  try {
    const root = document.documentElement;
    const pageLimits = { nodes: PAGE.nodes, isTimeSpent: () => spent() > PAGE.milliseconds };
    const stop = yield* walk(root, harvester, pageLimits);
    if (stop === null) return [];
    const footerLimits = { nodes: FOOTER.nodes, isTimeSpent: () => spent() > FOOTER.milliseconds };
    for (const footer of [...root.getElementsByTagName('footer')].slice(-2)) {
      const isUnread = (stop.compareDocumentPosition(footer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (isUnread) yield* walk(footer, harvester, footerLimits);
    }
  } catch {
    // As in `attempt`: what was copied before is kept.
  }
  return ['page'];
}

function assembled(harvester: Harvester, address: string, cut: readonly string[]): Harvest {
  const { lines, isCut } = chooseLines(harvester.lines.gathered, LINES_ROOM);
  return shorten({
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
    parts: [],
    dates: harvester.dates.kept,
    cut: [...cut, ...harvester.cut, ...(isCut || harvester.lines.isCut ? ['lines'] : [])],
    milliseconds: 0,
  });
}
