// A page of LinkedIn → Harvest. Runs in the page, as its sibling for all other sites does.
import type { Harvest } from '../model/harvest.ts';
import { emptyHarvest } from './empty-harvest.ts';
import { inSlices } from './in-slices.ts';
import { copyLinkedIn } from './linkedin-page.ts';
import { shorten } from './shorten.ts';

/** Milliseconds of all slices. */
const MOST_MILLISECONDS = 150;

/**
 * Copies from a LinkedIn page what says which company it is of, and nothing of the seller's own account. In short
 * slices, with hard caps on nodes, time and size. Never fails.
 * @param address the page's address
 * @param clock milliseconds, such as `performance.now`
 * @param pause lets the page have its turn between slices
 */
export function harvestLinkedIn(
  document: Document,
  address: string,
  clock: () => number,
  pause: () => Promise<void>,
): Promise<Harvest> {
  return inSlices((spent) => harvestInSteps(document, address, spent), clock, pause);
}

function* harvestInSteps(document: Document, address: string, spent: () => number): Generator<void, Harvest> {
  const copied = yield* copyLinkedIn(document, address, () => spent() > MOST_MILLISECONDS);
  return shorten({ ...emptyHarvest(address), ...copied });
}
