import type { Handlers } from '../../messages/answer.ts';
import { failure, success } from '../../messages/outcome.ts';
import { getTab } from '../../platform/tabs.ts';
import { readSettings } from '../../store/settings.ts';
import { isFollowed } from '../follow-tabs.ts';
import { isOfAddress, readHarvest } from '../read-tab.ts';
import type { Services } from '../services.ts';
import { tabState } from '../tab-states.ts';
import { takeIn } from '../take-in.ts';
import { viewTab } from '../view-tab.ts';

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
      // A page that was read stays so while it shows something over itself.
      const known = (await tabState(tabId))?.reading;
      if (reading.kind === 'unreadable' && known?.kind === 'company' && known.url === reading.url) return success(null);
      await takeIn(tabId, reading, services);
      return success(null);
    },
    'view-tab': ({ tabId }) => viewTab(tabId, services),
  };
}
