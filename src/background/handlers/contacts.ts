import { sayStage, stageAfter } from '../../judge/stages.ts';
import type { Handlers } from '../../messages/answer.ts';
import type { RequestOf } from '../../messages/contract.ts';
import { failure, success } from '../../messages/outcome.ts';
import { type Contact, NEW_CONTACT } from '../../model/contact.ts';
import type { Scoring } from '../../model/settings.ts';
import { remove } from '../../store/change.ts';
import { getContact, putContact } from '../../store/contacts.ts';
import { isForgotten } from '../../store/forgotten.ts';
import { readSettings } from '../../store/settings.ts';
import { findOrMake, meantBy } from '../company-of.ts';
import { placeOf } from '../place-of-contact.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

/** Messages about people. */
export function contactHandlers(services: Services): Pick<Handlers, 'put-contact' | 'remove-contact'> {
  return {
    async 'put-contact'({ company: reference, contact: said, contactId }) {
      const meant = reference === null ? success(null) : await meantBy(reference, services);
      if (!meant.ok) return meant;
      const stored = await services.inTurn(async () => {
        const database = await services.database();
        if (await isForgotten(database, said.email)) return failure('forgotten', 'email');
        const found = meant.value === null ? success(null) : await findOrMake(meant.value, services);
        if (!found.ok) return found;
        const known = contactId === null ? null : await getContact(database, contactId);
        if (contactId !== null && known === null) return failure('not-found');
        const now = services.now();
        const { scoring } = await readSettings(database);
        const companyId = found.value?.company.id ?? null;
        // The company somebody is at already is only where they were edited.
        const isNews = companyId !== null && companyId !== known?.companyId;
        const contact: Contact = {
          ...told(said, known, scoring, now),
          ...(isNews ? { companyId, link: 'hand' } : await placeOf(said, known, database)),
          id: known?.id ?? services.newId(),
          createdAt: known?.createdAt ?? now,
          updatedAt: now,
        };
        const undo = await commitUndoable([...(found.value?.change ?? []), ...putContact(contact)], services);
        return success({ undo, contact });
      });
      if (stored.ok) await relabelTabs(services);
      return stored;
    },
    async 'remove-contact'({ contactId }) {
      // In turn: long work that is about to write the person must not bring them back.
      const undo = await services.inTurn(() => commitUndoable([remove('contacts', contactId)], services));
      await relabelTabs(services);
      return success({ undo });
    },
  };
}

type Told = Omit<Contact, 'id' | 'createdAt' | 'updatedAt'>;

/** A person as the seller tells of them, at the stage that they or the engagements say. */
function told(
  { stage, ...said }: RequestOf<'put-contact'>['contact'],
  known: Contact | null,
  scoring: Scoring,
  now: number,
): Told {
  // The seller saw the stage with the engagements counted: only another one is news.
  const seen = known === null ? null : stageAfter(known, scoring, now).stage;
  const person: Told = { ...(known ?? { ...NEW_CONTACT, stage: 'stranger' as const }), ...said };
  const placed = stage === null || stage === seen ? person : sayStage(person, stage, 'hand', now);
  return { ...placed, ...stageAfter(placed, scoring, now) };
}
