import type { TabView } from '../messages/views.ts';
import type { Company, CompanyFacts } from '../model/company.ts';
import { joinFacts } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import { clearBadge } from '../platform/badge.ts';
import { getTab } from '../platform/tabs.ts';
import { commit } from '../store/change.ts';
import { findCompany, putCompany } from '../store/companies.ts';
import type { Database } from '../store/database.ts';
import { withoutForgotten } from '../store/forgotten.ts';
import { knowledgeOf } from '../store/knowledge.ts';
import { labelTab } from './label-tab.ts';
import { passingSignals } from './notice-reading.ts';
import { isOfAddress } from './read-tab.ts';
import type { Services } from './services.ts';
import { tabState } from './tab-states.ts';
import { viewKnown, viewReading } from './view-reading.ts';

/** Shows a reading on its tab's badge, and gives its view. A company that is known already learns from it. */
export async function showReading(tabId: number, reading: Reading, services: Services): Promise<TabView> {
  const view = await viewAndLearn(reading, services);
  // The tab may have gone on while this was worked out, or may while the label is put on: its new page must not have it.
  if (!(await isShown(tabId, reading))) return view;
  await labelTab(tabId, view, services.now());
  if (!(await isShown(tabId, reading))) await clearBadge(tabId);
  return view;
}

/** Whether a reading is the one kept for its tab, and the tab still shows the page it is of. */
async function isShown(tabId: number, reading: Reading): Promise<boolean> {
  const [state, tab] = await Promise.all([tabState(tabId), getTab(tabId)]);
  return state?.reading.url === reading.url && tab !== null && isOfAddress(reading, tab.url);
}

/** What is known is read once; only where the page says more does it wait for its turn, and is read again. */
async function viewAndLearn(reading: Reading, services: Services): Promise<TabView> {
  const database = await services.database();
  if (reading.kind === 'none' || reading.kind === 'unreadable') return viewReading(reading, database, services.now());
  const knowledge = await knowledgeOf(database, reading.facts);
  const now = services.now();
  if (knowledge.company === null) {
    return viewKnown(reading, { ...knowledge, signals: passingSignals(reading, now) }, now);
  }
  const isTaught = reading.kind === 'company' && lessonOf(reading.facts, knowledge.company) !== null;
  if (!isTaught) return viewKnown(reading, knowledge, now);
  await services.inTurn(() => learn(reading.facts, database, now));
  return viewReading(reading, database, now);
}

/** Adds what a company's own page says to a company in the store; pages of new companies leave no trace. */
async function learn(read: CompanyFacts, database: Database, now: number): Promise<void> {
  const company = await findCompany(database, read);
  const facts = lessonOf(await withoutForgotten(database, read), company);
  if (company === null || facts === null) return;
  await commit(database, putCompany({ ...company, facts, updatedAt: now }));
}

/**
 * The facts of a company with what a page adds to them; null when that is nothing. Any page can state any organisation
 * number, so only the company's own domain is learnt from, and what the company is found by stays as the seller saved it.
 */
function lessonOf(read: CompanyFacts, company: Company | null): CompanyFacts | null {
  if (company === null) return null;
  const known = company.facts;
  if (known.domain !== null && read.domain?.value !== known.domain.value) return null;
  const joined = joinFacts(read, known);
  const facts = { ...joined, name: known.name, linkedIn: known.linkedIn ?? joined.linkedIn };
  return JSON.stringify(facts) === JSON.stringify(known) ? null : facts;
}
