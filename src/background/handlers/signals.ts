import type { Handlers } from '../../messages/answer.ts';
import { success } from '../../messages/outcome.ts';
import type { Signal } from '../../model/signal.ts';
import { put, remove } from '../../store/change.ts';
import { companyOf } from '../company-of.ts';
import { relabelTabs } from '../follow-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

/** What the seller says has happened is taken as sure. */
const SAID_BY_SELLER = { source: 'seller', confidence: 100 } as const;

/** Messages about events at a company. */
export function signalHandlers(services: Services): Pick<Handlers, 'add-signal' | 'remove-signal'> {
  return {
    async 'add-signal'({ company: reference, signal: said }) {
      const meant = await companyOf(reference, services);
      if (!meant.ok) return meant;
      const signal: Signal = {
        ...said,
        ...SAID_BY_SELLER,
        id: services.newId(),
        companyId: meant.value.company.id,
        createdAt: services.now(),
      };
      const undo = await commitUndoable([...meant.value.change, put('signals', signal)], services);
      await relabelTabs(services);
      return success({ undo, signal });
    },
    async 'remove-signal'({ signalId }) {
      const undo = await commitUndoable([remove('signals', signalId)], services);
      await relabelTabs(services);
      return success({ undo });
    },
  };
}
