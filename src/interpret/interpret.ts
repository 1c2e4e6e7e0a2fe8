// Harvest → Reading. Pure: no DOM, no clock, no network. One file per kind of fact; this one is their order.
import type { Harvest } from '../model/harvest.ts';
import type { Reading } from '../model/reading.ts';
import { withinLimits } from './limits.ts';
import { withNaceCodes } from './linkedin-industries.ts';
import { pageOf } from './page.ts';
import { isLinkedIn, readLinkedIn } from './sites/linkedin.ts';
import { readWebsite } from './website.ts';

/**
 * Reads a harvest: which company the page is of or about, or why none. Takes any harvest its schema accepts, and gives
 * no text that shows otherwise than it reads and no value over the model's caps.
 */
export function interpret(harvest: Harvest): Reading {
  const page = pageOf(harvest);
  return withinLimits(isLinkedIn(page) ? withNaceCodes(readLinkedIn(page)) : readWebsite(page));
}
