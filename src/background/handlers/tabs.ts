import type { Handlers } from '../../messages/answer.ts';
import { failure, type Outcome, success } from '../../messages/outcome.ts';
import type { TabView } from '../../messages/views.ts';
import { getTab } from '../../platform/tabs.ts';
import { readSettings } from '../../store/settings.ts';
import { isFollowed } from '../follow-tabs.ts';
import { isOfAddress, readHarvest, readTab } from '../read-tab.ts';
import type { Services } from '../services.ts';
import { showReading } from '../show-reading.ts';
import { keepTabState, tabState } from '../tab-states.ts';

/** Messages about what tabs show. */
export function tabHandlers(services: Services): Pick<Handlers, 'page-harvested' | 'view-tab'> {
  return {
    async 'page-harvested'({ harvest }, sender) {
      const tabId = sender.tab?.id;
      const settings = await readSettings(await services.database());
      const reading = readHarvest(harvest, settings);
      if (tabId === undefined || sender.frameId !== 0 || reading === null) return failure('invalid-request', 'harvest');
      const tab = await getTab(tabId);
      // Late news of a page the tab has left, or of one that is not followed any more.
      if (tab === null || !isOfAddress(reading, tab.url) || !isFollowed(reading.url, settings)) return success(null);
      await keepTabState({ tabId, reading });
      await showReading(tabId, reading, services);
      return success(null);
    },
    'view-tab': ({ tabId }) => viewTab(tabId, services),
  };
}

/** The view of a tab; its page is read now when that was not done yet. */
export async function viewTab(tabId: number, services: Services): Promise<Outcome<TabView>> {
  const tab = await getTab(tabId);
  if (tab === null) return failure('cannot-read-page');
  const known = (await tabState(tabId))?.reading;
  const current = known !== undefined && known.kind !== 'unreadable' && isOfAddress(known, tab.url) ? known : null;
  const settings = await readSettings(await services.database());
  const reading = current ?? (await readTab(tabId, settings, tab.url !== null && isFollowed(tab.url, settings)));
  return reading === null ? failure('cannot-read-page') : success(await showReading(tabId, reading, services));
}
