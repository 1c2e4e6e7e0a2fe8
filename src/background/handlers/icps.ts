import type { Handlers } from '../../messages/answer.ts';
import { success } from '../../messages/outcome.ts';
import { put, remove } from '../../store/change.ts';
import { getIcp, listIcps } from '../../store/icps.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

/** Messages about ideal customer profiles. */
export function icpHandlers(services: Services): Pick<Handlers, 'list-icps' | 'put-icp' | 'remove-icp'> {
  return {
    async 'list-icps'() {
      return success(await listIcps(await services.database()));
    },
    async 'put-icp'({ icp: said }) {
      const kept = await services.inTurn(async () => {
        const now = services.now();
        const known = await getIcp(await services.database(), said.id);
        const icp = { ...said, createdAt: known?.createdAt ?? now, updatedAt: now };
        return { icp, undo: await commitUndoable([put('icps', icp)], services) };
      });
      await relabelTabs(services);
      return success(kept);
    },
    async 'remove-icp'({ icpId }) {
      const undo = await services.inTurn(() => commitUndoable([remove('icps', icpId)], services));
      await relabelTabs(services);
      return success({ undo });
    },
  };
}
