// What each tab shows, kept in session storage: the worker sleeps, and no module remembers anything.
import type { Reading } from '../model/reading.ts';
import { readSession, readSessionAll, removeSession, writeSession } from '../platform/session.ts';

const PREFIX = 'tab-';

/** What was last read in a tab. `reading.url` is the address it was read at. */
export interface TabState {
  readonly tabId: number;
  readonly reading: Reading;
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

/** Session storage holds only what this file put there; this tells a state from another key's value. */
function isTabState(value: unknown): value is TabState {
  return typeof value === 'object' && value !== null && 'tabId' in value && 'reading' in value;
}
