// DOM → Harvest. Runs in the page: copies small pieces, decides nothing, changes nothing. No library, no schema.
import type { Harvest } from '../model/harvest.ts';
import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { isLinkedInHost } from '../model/linkedin-address.ts';
import { Harvester } from './harvester.ts';
import { chooseLines } from './line-choice.ts';
import { copyLinkedIn } from './linkedin-page.ts';
import { hostIn } from './links.ts';
import { readPage } from './read-page.ts';
import { shorten } from './shorten.ts';

/** Milliseconds of the main thread that the page's own scripts wait at most: a frame has 16. */
const SLICE = 8;
/** Milliseconds of all slices for a page on LinkedIn. */
const LINKEDIN = 150;
const LINES_ROOM = 27_000;

/**
 * Copies from a page what may say which company it is about. The page's markup is read
 * once, in short slices, with hard caps on tags, time and size. Never fails.
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
  const host = hostIn(address.slice(0, LIMITS.url).toLowerCase());
  if (isLinkedInHost(host)) {
    const copied = yield* copyLinkedIn(document, address, () => spent() > LINKEDIN);
    return shorten({ ...harvestOf(new Harvester(host), address, []), ...copied });
  }
  const { harvester, isCut } = yield* readPage(document, host, spent);
  yield;
  return shorten(harvestOf(harvester, address, isCut ? ['page'] : []));
}

function harvestOf({ copies, lines: all }: Harvester, address: string, cut: readonly string[]): Harvest {
  const { lines, isCut } = chooseLines(all.gathered, LINES_ROOM);
  return {
    version: 1,
    url: address.slice(0, LIMITS.url),
    language: copies.language,
    title: copies.title,
    canonical: copies.canonical,
    metas: copies.metas.kept,
    jsonLd: copies.jsonLd.kept,
    items: copies.items.kept,
    lines: [...lines],
    pairs: copies.pairs.kept,
    links: copies.links.kept,
    resources: copies.resources.kept,
    headings: copies.headings.kept,
    logos: copies.logos.kept,
    parts: [],
    dates: copies.dates.kept,
    cut: [...cut, ...copies.cut, ...(isCut || all.isCut ? ['lines'] : [])],
    milliseconds: 0,
  };
}
