import type { Handlers } from '../../messages/answer.ts';
import { success } from '../../messages/outcome.ts';
import type { Settings } from '../../model/settings.ts';
import { commit } from '../../store/change.ts';
import { putSettings, readSettings } from '../../store/settings.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

type SettingsMessages = 'read-settings' | 'write-settings' | 'write-definitions' | 'write-signal-settings';

/** Messages about settings. `lookAtAll` reads the tabs in front, which the switches may now allow. */
export function settingsHandlers(services: Services, lookAtAll: () => Promise<void>): Pick<Handlers, SettingsMessages> {
  const edit = async (change: (stored: Settings) => Settings) => {
    const written = await services.inTurn(async () => {
      const settings = change(await readSettings(await services.database()));
      return { settings, undo: await commitUndoable([putSettings(settings)], services) };
    });
    await relabelTabs(services);
    return success(written);
  };
  return {
    async 'read-settings'() {
      return success(await readSettings(await services.database()));
    },
    async 'write-settings'({ settings: browsing }) {
      const database = await services.database();
      const settings = await services.inTurn(async () => {
        const written = { ...(await readSettings(database)), ...browsing };
        await commit(database, [putSettings(written)]);
        return written;
      });
      await relabelTabs(services);
      await lookAtAll();
      return success(settings);
    },
    'write-definitions': ({ definitions, scoring }) => edit((stored) => ({ ...stored, definitions, scoring })),
    'write-signal-settings': ({ lives, muted, learned }) =>
      edit(({ signals, ...others }) => ({
        ...others,
        signals: {
          lives: lives ?? signals.lives,
          muted: muted ?? signals.muted,
          learned: learned ?? signals.learned,
        },
      })),
  };
}
