import type { TabView } from '../messages/views.ts';
import { joinFacts } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import { commit } from '../store/change.ts';
import { findCompany, putCompany } from '../store/companies.ts';
import type { Database } from '../store/database.ts';
import { labelTab } from './label-tab.ts';
import type { Services } from './services.ts';
import { viewReading } from './view-tab.ts';

/** Shows a reading on its tab's badge, and gives its view. A company that is known already learns from it. */
export async function showReading(tabId: number, reading: Reading, services: Services): Promise<TabView> {
  const database = await services.database();
  await learn(reading, database, services.now());
  const view = await viewReading(reading, database, services.now());
  await labelTab(tabId, view);
  return view;
}

/** Adds what a company's own page says to a company in the store; pages of new companies leave no trace. */
async function learn(reading: Reading, database: Database, now: number): Promise<void> {
  if (reading.kind !== 'company') return;
  const company = await findCompany(database, reading.facts);
  if (company === null) return;
  const facts = joinFacts(reading.facts, company.facts);
  if (JSON.stringify(facts) === JSON.stringify(company.facts)) return;
  await commit(database, putCompany({ ...company, facts, updatedAt: now }));
}
