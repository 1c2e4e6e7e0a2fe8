import { failure, type Outcome, success } from '../messages/outcome.ts';
import type { TabView } from '../messages/views.ts';
import { getTab } from '../platform/tabs.ts';
import { readSettings } from '../store/settings.ts';
import { isFollowed } from './follow-tabs.ts';
import { isCurrent, readTab } from './read-tab.ts';
import type { Services } from './services.ts';
import { showReading } from './show-reading.ts';
import { tabState } from './tab-states.ts';
import { takeIn } from './take-in.ts';

/**
 * The view of a tab. Its page is read now when that was not done at this address, and again when no company was found
 * before: the page may have filled in meanwhile.
 */
export async function viewTab(tabId: number, services: Services): Promise<Outcome<TabView>> {
  const tab = await getTab(tabId);
  if (tab === null) return failure('cannot-read-page');
  const settings = await readSettings(await services.database());
  const known = (await tabState(tabId))?.reading ?? null;
  const current = known !== null && isCurrent(known, tab.url, settings) ? known : null;
  if (current !== null && current.kind !== 'none') return success(await showReading(tabId, current, services));
  const reading = await readTab(tabId, settings, tab.url !== null && isFollowed(tab.url, settings));
  const best = reading?.kind === 'unreadable' ? (current ?? reading) : reading;
  return best === null ? failure('cannot-read-page') : success(await takeIn(tabId, best, services));
}
