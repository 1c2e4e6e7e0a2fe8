import type { Handlers } from '../../messages/answer.ts';
import { failure, success } from '../../messages/outcome.ts';
import { relabelTabs } from '../follow-tabs.ts';
import type { Services } from '../services.ts';
import { takeBack } from '../undo.ts';

/** Taking back the last changes, whatever they were. */
export function undoHandlers(services: Services): Pick<Handlers, 'undo'> {
  return {
    async undo({ token }) {
      if (!(await takeBack(token, services))) return failure('nothing-to-undo');
      await relabelTabs(services);
      return success(null);
    },
  };
}
