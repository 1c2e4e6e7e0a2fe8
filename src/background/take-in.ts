import type { TabView } from '../messages/views.ts';
import type { Reading } from '../model/reading.ts';
import { identitiesOf } from '../store/identity.ts';
import { keepReading } from './keep-reading.ts';
import { noticeReading } from './notice-reading.ts';
import { relabelTabs } from './relabel-tabs.ts';
import type { Services } from './services.ts';
import { showReading } from './show-reading.ts';

/**
 * Takes in what was just read in a tab: keeps and shows it, and then notices what it tells of a company of the store.
 * The label does not wait for that; where it changed what is known, the tabs with the company are labelled anew.
 */
export async function takeIn(tabId: number, reading: Reading, services: Services): Promise<TabView> {
  const kept = await keepReading(tabId, reading);
  const view = await showReading(tabId, kept, services);
  const company = view.status === 'company' ? view.company : null;
  if (company === null || reading.kind === 'none' || reading.kind === 'unreadable') return view;
  if (!(await noticeReading(company, reading, services))) return view;
  const identities = new Set(identitiesOf(company.facts));
  await relabelTabs(
    services,
    (other) =>
      other.tabId !== tabId &&
      'facts' in other.reading &&
      identitiesOf(other.reading.facts).some((identity) => identities.has(identity)),
  );
  return showReading(tabId, kept, services);
}
