import * as z from 'zod/mini';
import linkedInScript from '../content/harvest-linkedin.iife?script';
import pageScript from '../content/harvest-page.iife?script';
import { registrableDomain } from '../interpret/domain.ts';
import { interpret } from '../interpret/interpret.ts';
import { refusalOf } from '../interpret/refusal.ts';
import type { HarvestRequest } from '../messages/page-requests.ts';
import { HARVEST_LIMITS, harvestSchema } from '../model/harvest.ts';
import { isLinkedInHost } from '../model/linkedin-address.ts';
import { pageAddress } from '../model/page-address.ts';
import type { Reading } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import { askPage, getTab, injectScript, type SeenTab } from '../platform/tabs.ts';

/**
 * Reads the page a tab shows. Sites that are never read are refused before anything runs in
 * them. A page that cannot be read gives `unreadable`; null when the tab is gone or has moved on meanwhile.
 * @param watch whether the page script shall send the page again when its content changes
 */
export async function readTab(tabId: number, settings: Settings, watch: boolean): Promise<Reading | null> {
  const tab = await getTab(tabId);
  if (tab === null) return null;
  const refused = tab.url === null ? null : refusedReading(tab.url, settings);
  return refused ?? readPage(tab, settings, watch);
}

/** The reading of a harvest in JSON text; null when it is too long, broken, or of another shape. */
export function readHarvest(text: unknown, settings: Settings): Reading | null {
  if (typeof text !== 'string' || text.length > HARVEST_LIMITS.total) return null;
  const harvest = z.safeParse(harvestSchema, parseJson(text));
  if (!harvest.success) return null;
  return refusedReading(harvest.data.url, settings) ?? interpret(harvest.data);
}

/** Whether a reading is of the address a tab shows now. True when the browser does not tell the address. */
export function isOfAddress(reading: Reading, url: string | null): boolean {
  return url === null || pageAddress(url.slice(0, HARVEST_LIMITS.url)) === pageAddress(reading.url);
}

/**
 * Whether a reading still says what a tab shows: of its address, of a page that could be read (one that was still
 * loading may be readable now), and refused exactly when it would be refused today.
 */
export function isCurrent(reading: Reading, url: string | null, settings: Settings): boolean {
  if (!isOfAddress(reading, url) || reading.kind === 'unreadable') return false;
  const wasExcluded = reading.kind === 'none' && reading.reason === 'excluded-site';
  const isRefused = refusedReading(reading.url, settings) !== null;
  return isRefused ? reading.kind === 'none' : !wasExcluded;
}

async function readPage(tab: SeenTab, settings: Settings, watch: boolean): Promise<Reading | null> {
  const unreadable: Reading = { kind: 'unreadable', url: (tab.url ?? '').slice(0, HARVEST_LIMITS.url) };
  if (!(await injectScript(tab.id, scriptFor(tab.url ?? '')))) return unreadable;
  const request: HarvestRequest = { name: 'harvest', watch };
  const reading = readHarvest(await askPage(tab.id, request), settings) ?? unreadable;
  const now = await getTab(tab.id);
  // The page moved on while it was read: whoever reads the new page keeps that one.
  return now === null || !isOfAddress(reading, now.url) ? null : reading;
}

function scriptFor(url: string): string {
  return URL.canParse(url) && isLinkedInHost(new URL(url).hostname) ? linkedInScript : pageScript;
}

/** Why a page is not read, as a reading; null when it may be. */
export function refusedReading(url: string, { excludedDomains }: Settings): Reading | null {
  const domain = registrableDomain(url);
  const excluded = domain !== null && excludedDomains.includes(domain);
  const reason = refusalOf(url) ?? (excluded ? 'excluded-site' : null);
  return reason === null ? null : { kind: 'none', url: url.slice(0, HARVEST_LIMITS.url), reason };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The page script sent something else than JSON: treated like any other harvest of the wrong shape.
    return null;
  }
}
