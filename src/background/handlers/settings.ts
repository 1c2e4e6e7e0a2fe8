import type { Handlers } from '../../messages/answer.ts';
import { success } from '../../messages/outcome.ts';
import { commit } from '../../store/change.ts';
import { putSettings, readSettings } from '../../store/settings.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

/** Messages about settings. `lookAtAll` reads the tabs in front, which the switches may now allow. */
export function settingsHandlers(
  services: Services,
  lookAtAll: () => Promise<void>,
): Pick<Handlers, 'read-settings' | 'write-settings' | 'write-definitions'> {
  return {
    async 'read-settings'() {
      return success(await readSettings(await services.database()));
    },
    async 'write-settings'({ settings }) {
      await commit(await services.database(), [putSettings(settings)]);
      await relabelTabs(services);
      await lookAtAll();
      return success(settings);
    },
    async 'write-definitions'({ definitions, scoring }) {
      const written = await services.inTurn(async () => {
        const settings = { ...(await readSettings(await services.database())), definitions, scoring };
        return { settings, undo: await commitUndoable([putSettings(settings)], services) };
      });
      await relabelTabs(services);
      return success(written);
    },
  };
}
