// DOM → Harvest. Runs in the page: copies small pieces, decides nothing, changes nothing. No library, no schema.
import type { Harvest } from '../model/harvest.ts';
import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { baseAddress, inFull } from './base-address.ts';
import { emptyHarvest } from './empty-harvest.ts';
import type { Harvester } from './harvester.ts';
import { inSlices } from './in-slices.ts';
import { chooseLines } from './line-choice.ts';
import { hostIn } from './links.ts';
import { readPage } from './read-page.ts';
import { shorten } from './shorten.ts';

const LINES_ROOM = 27_000;

/**
 * Copies from a page what may say which company it is about. The page's markup is read
 * once, in short slices, with hard caps on tags, time and size. Never fails.
 * @param address the page's address
 * @param clock milliseconds, such as `performance.now`
 * @param pause lets the page have its turn between slices
 */
export function harvestPage(
  document: Document,
  address: string,
  clock: () => number,
  pause: () => Promise<void>,
): Promise<Harvest> {
  return inSlices((spent) => harvestInSteps(document, address, spent), clock, pause);
}

/** @param spent milliseconds used so far */
function* harvestInSteps(document: Document, address: string, spent: () => number): Generator<void, Harvest> {
  const host = hostIn(address.slice(0, LIMITS.url).toLowerCase());
  const { harvester, isCut } = yield* readPage(document, host, spent);
  yield;
  return shorten(harvestOf(harvester, address, baseAddress(document, address), isCut ? ['page'] : []));
}

function harvestOf(
  { copies, lines: all }: Harvester,
  address: string,
  base: string | null,
  cut: readonly string[],
): Harvest {
  const { lines, isCut } = chooseLines(all.gathered, LINES_ROOM);
  return {
    ...emptyHarvest(address),
    language: copies.language,
    title: copies.title,
    canonical: copies.canonical,
    metas: copies.metas.kept,
    jsonLd: copies.jsonLd.kept,
    items: copies.items.kept,
    lines: [...lines],
    pairs: copies.pairs.kept,
    links: copies.links.kept.map((link) => inFull(link, base)),
    resources: copies.resources.kept,
    headings: copies.headings.kept,
    logos: copies.logos.kept,
    dates: copies.dates.kept,
    cut: [...cut, ...copies.cut, ...(isCut || all.isCut ? ['lines'] : [])],
  };
}
