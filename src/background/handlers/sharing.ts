import type { Handlers } from '../../messages/answer.ts';
import { success } from '../../messages/outcome.ts';
import { put } from '../../store/change.ts';
import { listIcps } from '../../store/icps.ts';
import { putPlaybook, readPlaybook } from '../../store/playbook.ts';
import { putSettings, readSettings } from '../../store/settings.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

/** Messages about the playbook file: what is shared with colleagues, and what they share. */
export function sharingHandlers(services: Services): Pick<Handlers, 'read-shared' | 'take-shared'> {
  const read = async () => {
    const database = await services.database();
    const [profiles, { definitions, scoring, signals }, plays] = await Promise.all([
      listIcps(database),
      readSettings(database),
      readPlaybook(database),
    ]);
    const { lives, muted } = signals;
    return { profiles, definitions, scoring, signals: { lives, muted }, plays };
  };
  return {
    async 'read-shared'() {
      return success(await read());
    },
    async 'take-shared'({ profiles = [], definitions, scoring, signals, plays }) {
      const now = services.now();
      const database = await services.database();
      const undo = await services.inTurn(async () => {
        const here = await read();
        const settings = await readSettings(database);
        const takesSettings = definitions !== undefined || scoring !== undefined || signals !== undefined;
        return commitUndoable(
          [
            ...profiles.map((profile, index) => {
              const known = here.profiles.find(({ id }) => id === profile.id);
              // Profiles are listed by age: a millisecond each keeps the order of the file.
              return put('icps', { ...profile, createdAt: known?.createdAt ?? now + index, updatedAt: now });
            }),
            ...(takesSettings
              ? [
                  putSettings({
                    ...settings,
                    definitions: definitions ?? settings.definitions,
                    scoring: scoring ?? settings.scoring,
                    signals: { ...settings.signals, ...signals },
                  }),
                ]
              : []),
            ...(plays === undefined ? [] : [putPlaybook(plays)]),
          ],
          services,
        );
      });
      await relabelTabs(services);
      return success({ undo });
    },
  };
}
