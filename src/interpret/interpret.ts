// Harvest → Reading. Pure: no DOM, no clock, no network. One file per kind of fact; this one is their order.
import type { Harvest } from '../model/harvest.ts';
import type { Reading } from '../model/reading.ts';
import { withinLimits } from './limits.ts';
import { withNaceCodes } from './linkedin-industries.ts';
import { managersOf } from './managers.ts';
import { type Page, pageOf } from './page.ts';
import { registerStateIn } from './register-state.ts';
import { isLinkedIn, readLinkedIn } from './sites/linkedin.ts';
import { readWebsite } from './website.ts';

/**
 * Reads a harvest: which company the page is of or about, or why none. Takes any harvest its schema accepts, and gives
 * no text that shows otherwise than it reads and no value over the model's caps.
 */
export function interpret(harvest: Harvest): Reading {
  const page = pageOf(harvest);
  return withinLimits(isLinkedIn(page) ? withNaceCodes(readLinkedIn(page)) : withStanding(readWebsite(page), page));
}

function withStanding(reading: Reading, page: Page): Reading {
  if (reading.kind !== 'company') return reading;
  const managers = managersOf(page);
  const register = registerStateIn(page, reading.facts);
  return managers.length === 0 && register === null ? reading : { ...reading, standing: { managers, register } };
}
