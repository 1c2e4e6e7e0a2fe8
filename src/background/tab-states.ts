// What each tab shows, kept in session storage: the worker sleeps, and no module remembers anything.
import type { CompanyFacts } from '../model/company.ts';
import type { Reading } from '../model/reading.ts';
import { readSession, readSessionAll, removeSession, writeSession } from '../platform/session.ts';

const PREFIX = 'tab-';
const COMPANY_PREFIX = 'company-of-tab-';

/** What was last read in a tab. `reading.url` is the address it was read at. */
export interface TabState {
  readonly tabId: number;
  readonly reading: Reading;
  /** What the page alone says, where the tab's pages before add to it. */
  readonly alone?: Reading;
}

export async function tabState(tabId: number): Promise<TabState | null> {
  const state = await readSession(PREFIX + tabId);
  return isTabState(state) ? state : null;
}

export async function allTabStates(): Promise<TabState[]> {
  return (await readSessionAll(PREFIX)).map(([, state]) => state).filter(isTabState);
}

export async function keepTabState(state: TabState): Promise<void> {
  await writeSession(PREFIX + state.tabId, state);
}

export async function dropTabState(tabId: number): Promise<void> {
  await removeSession(PREFIX + tabId);
}

/** What the tab's pages so far said of the company it was last on; null when it was on none. */
export async function companyOfTab(tabId: number): Promise<CompanyFacts | null> {
  const kept = await readSession(COMPANY_PREFIX + tabId);
  return isFacts(kept) ? kept : null;
}

export async function keepCompanyOfTab(tabId: number, facts: CompanyFacts): Promise<void> {
  await writeSession(COMPANY_PREFIX + tabId, facts);
}

/** Forgets all of a tab: it was closed, or the seller wants its site left alone. */
export async function forgetTab(tabId: number): Promise<void> {
  await removeSession([PREFIX + tabId, COMPANY_PREFIX + tabId]);
}

/** Session storage holds only what this file put there; this tells a state from another key's value. */
function isTabState(value: unknown): value is TabState {
  return typeof value === 'object' && value !== null && 'tabId' in value && 'reading' in value;
}

function isFacts(value: unknown): value is CompanyFacts {
  return typeof value === 'object' && value !== null && 'name' in value && 'linkedIn' in value;
}
