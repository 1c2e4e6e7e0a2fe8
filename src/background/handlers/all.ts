import type { Handlers } from '../../messages/answer.ts';
import type { Services } from '../services.ts';
import type { DigestTeller } from '../tell-digest.ts';
import type { FeedWatch } from '../watch-feeds.ts';
import { companyHandlers } from './companies.ts';
import { companyLinkHandlers } from './company-links.ts';
import { contactHandlers } from './contacts.ts';
import { feedHandlers } from './feeds.ts';
import { followUpHandlers } from './follow-ups.ts';
import { icpHandlers } from './icps.ts';
import { playHandlers } from './plays.ts';
import { settingsHandlers } from './settings.ts';
import { sharingHandlers } from './sharing.ts';
import { signalHandlers } from './signals.ts';
import { tabHandlers } from './tabs.ts';
import { todayHandlers } from './today.ts';
import { undoHandlers } from './undo.ts';

/** The handler of every message. `lookAtAll` reads the tabs in front when a switch may have allowed it. */
export function allHandlers(
  services: Services,
  lookAtAll: () => Promise<void>,
  watch: FeedWatch,
  teller: DigestTeller,
): Handlers {
  return {
    ...tabHandlers(services),
    ...companyHandlers(services),
    ...contactHandlers(services),
    ...companyLinkHandlers(services),
    ...signalHandlers(services),
    ...icpHandlers(services),
    ...playHandlers(services),
    ...followUpHandlers(services),
    ...settingsHandlers(services, lookAtAll),
    ...sharingHandlers(services),
    ...feedHandlers(services, watch),
    ...todayHandlers(services, teller),
    ...undoHandlers(services, watch),
  };
}
