import type { Handlers } from '../../messages/answer.ts';
import { failure, success } from '../../messages/outcome.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { undoChange } from '../undo.ts';
import type { FeedWatch } from '../watch-feeds.ts';

/** Taking back the last changes, whatever they were, and changes that others made. */
export function undoHandlers(services: Services, watch: FeedWatch): Pick<Handlers, 'undo' | 'knowledge-changed'> {
  return {
    async 'knowledge-changed'() {
      await watch.setNext();
      await relabelTabs(services);
      return success(null);
    },
    async undo({ token }) {
      if (!(await undoChange(token, services))) return failure('nothing-to-undo');
      await watch.setNext();
      await relabelTabs(services);
      return success(null);
    },
  };
}
