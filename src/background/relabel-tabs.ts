import { readSettings } from '../store/settings.ts';
import { forgetTodayCount } from './count-today.ts';
import { keepReading } from './keep-reading.ts';
import { refusedReading } from './read-tab.ts';
import type { Services } from './services.ts';
import { showReading } from './show-reading.ts';
import { allTabStates, type TabState } from './tab-states.ts';

/** Labels every tab that was read anew, or those that are meant: what the seller knows, or excludes, has changed. */
export async function relabelTabs(
  services: Services,
  isMeant: (state: TabState) => boolean = () => true,
): Promise<void> {
  await forgetTodayCount(services);
  const settings = await readSettings(await services.database());
  for (const { tabId, reading } of (await allTabStates()).filter(isMeant)) {
    const refused = refusedReading(reading.url, settings);
    if (refused !== null) await keepReading(tabId, refused);
    await showReading(tabId, refused ?? reading, services);
  }
}
