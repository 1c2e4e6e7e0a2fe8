import type { TabView } from '../messages/views.ts';
import { joinFacts } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import { commit } from '../store/change.ts';
import { findCompany, putCompany } from '../store/companies.ts';
import type { Database } from '../store/database.ts';
import { labelTab } from './label-tab.ts';
import type { Services } from './services.ts';
import { tabState } from './tab-states.ts';
import { viewReading } from './view-reading.ts';

/** Shows a reading on its tab's badge, and gives its view. A company that is known already learns from it. */
export async function showReading(tabId: number, reading: Reading, services: Services): Promise<TabView> {
  const database = await services.database();
  await services.inTurn(() => learn(reading, database, services.now()));
  const view = await viewReading(reading, database, services.now());
  // The tab may have gone on while this was worked out; its new page must not get the old label.
  if ((await tabState(tabId))?.reading.url === reading.url) await labelTab(tabId, view);
  return view;
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
