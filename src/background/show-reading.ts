import type { TabView } from '../messages/views.ts';
import { joinFacts } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import { clearBadge } from '../platform/badge.ts';
import { getTab } from '../platform/tabs.ts';
import { commit } from '../store/change.ts';
import { findCompany, putCompany } from '../store/companies.ts';
import type { Database } from '../store/database.ts';
import { labelTab } from './label-tab.ts';
import { isOfAddress } from './read-tab.ts';
import type { Services } from './services.ts';
import { tabState } from './tab-states.ts';
import { viewReading } from './view-reading.ts';

/** Shows a reading on its tab's badge, and gives its view. A company that is known already learns from it. */
export async function showReading(tabId: number, reading: Reading, services: Services): Promise<TabView> {
  const database = await services.database();
  await services.inTurn(() => learn(reading, database, services.now()));
  const view = await viewReading(reading, database, services.now());
  // The tab may have gone on while this was worked out, or may while the label is put on: its new page must not have it.
  if (!(await isShown(tabId, reading))) return view;
  await labelTab(tabId, view);
  if (!(await isShown(tabId, reading))) await clearBadge(tabId);
  return view;
}

/** Whether a reading is the one kept for its tab, and the tab still shows the page it is of. */
async function isShown(tabId: number, reading: Reading): Promise<boolean> {
  const [state, tab] = await Promise.all([tabState(tabId), getTab(tabId)]);
  return state?.reading.url === reading.url && tab !== null && isOfAddress(reading, tab.url);
}

/**
 * Adds what a company's own page says to a company in the store; pages of new companies leave no trace. Any page can
 * state any organisation number, so only the company's own domain is learnt from, and what the company is found by
 * stays as the seller saved it.
 */
async function learn(reading: Reading, database: Database, now: number): Promise<void> {
  if (reading.kind !== 'company') return;
  const company = await findCompany(database, reading.facts);
  if (company === null) return;
  const known = company.facts;
  if (known.domain !== null && reading.facts.domain?.value !== known.domain.value) return;
  const joined = joinFacts(reading.facts, known);
  const facts = { ...joined, name: known.name, linkedIn: known.linkedIn ?? joined.linkedIn };
  if (JSON.stringify(facts) === JSON.stringify(company.facts)) return;
  await commit(database, putCompany({ ...company, facts, updatedAt: now }));
}
