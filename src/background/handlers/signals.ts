import { contactIdIn, engagementSignals } from '../../judge/engagement-signals.ts';
import type { Handlers } from '../../messages/answer.ts';
import { failure, success } from '../../messages/outcome.ts';
import { NOTICED, withOpinion } from '../../model/learned.ts';
import { NEW_SIGNAL, type Signal, type SignalSource } from '../../model/signal.ts';
import { put, remove, type Step } from '../../store/change.ts';
import { getContact } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { putSettings, readSettings } from '../../store/settings.ts';
import { findOrMake, meantBy } from '../company-of.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

/** Pages, feeds and files say what they said once more. */
const TOLD_BY_OTHERS: ReadonlySet<SignalSource> = new Set([...NOTICED, 'import']);

/** What the seller says has happened is taken as sure. */
const SAID_BY_SELLER = { source: 'seller', confidence: 100 } as const;

/** What a contact did, which is a signal but stored as none until something is said of it; undefined for another id. */
async function engagementSignal(database: Database, signalId: string, now: number): Promise<Signal | undefined> {
  const contactId = contactIdIn(signalId);
  const contact = contactId === null ? null : await getContact(database, contactId);
  return contact === null ? undefined : engagementSignals([contact], [], now).find(({ id }) => id === signalId);
}

/** What others told of would come back with their next telling: it is remembered as removed. The rest is forgotten. */
function withoutSignal(signalId: string, known: Signal | undefined, now: number): Step {
  const isTold = known?.receipts.some(({ source }) => TOLD_BY_OTHERS.has(source)) === true;
  return known !== undefined && isTold
    ? put('signals', { ...known, opinion: { is: 'removed', at: now }, updatedAt: now })
    : remove('signals', signalId);
}

/** Messages about events at a company. */
export function signalHandlers(
  services: Services,
): Pick<Handlers, 'add-signal' | 'remove-signal' | 'set-signal-opinion'> {
  return {
    async 'add-signal'({ company: reference, signal: said }) {
      const meant = await meantBy(reference, services);
      if (!meant.ok) return meant;
      const stored = await services.inTurn(async () => {
        const found = await findOrMake(meant.value, services);
        if (!found.ok) return found;
        const now = services.now();
        const { isDateRough = false, note = '', ...event } = said;
        const { title, url } = event;
        const receipts = note === '' ? [] : [{ source: 'seller' as const, url, title, excerpt: note, seenAt: now }];
        const signal: Signal = {
          ...NEW_SIGNAL,
          ...event,
          ...SAID_BY_SELLER,
          isDateRough: isDateRough && event.date !== null,
          receipts,
          id: services.newId(),
          companyId: found.value.company.id,
          createdAt: now,
          updatedAt: now,
        };
        const undo = await commitUndoable([...found.value.change, put('signals', signal)], services);
        return success({ undo, signal });
      });
      if (stored.ok) await relabelTabs(services);
      return stored;
    },
    async 'remove-signal'({ signalId }) {
      // In turn: a page that tells of it once more must not bring it back.
      const undo = await services.inTurn(async () => {
        const known = await (await services.database()).get('signals', signalId);
        return commitUndoable([withoutSignal(signalId, known, services.now())], services);
      });
      await relabelTabs(services);
      return success({ undo });
    },
    async 'set-signal-opinion'({ signalId, opinion: is }) {
      const database = await services.database();
      const set = await services.inTurn(async () => {
        const now = services.now();
        const known = (await database.get('signals', signalId)) ?? (await engagementSignal(database, signalId, now));
        if (known === undefined) return failure('not-found');
        const signal: Signal = { ...known, opinion: is === null ? null : { is, at: now }, updatedAt: now };
        const settings = await readSettings(database);
        const learned = withOpinion(settings.signals.learned, known, is);
        const isLearned = learned !== settings.signals.learned;
        const taught = isLearned ? [putSettings({ ...settings, signals: { ...settings.signals, learned } })] : [];
        return success({ undo: await commitUndoable([put('signals', signal), ...taught], services), signal });
      });
      if (set.ok) await relabelTabs(services);
      return set;
    },
  };
}
