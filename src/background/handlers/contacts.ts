import type { Handlers } from '../../messages/answer.ts';
import { failure, success } from '../../messages/outcome.ts';
import { type Contact, NEW_CONTACT } from '../../model/contact.ts';
import { remove } from '../../store/change.ts';
import { getContact, putContact } from '../../store/contacts.ts';
import { findOrMake, meantBy } from '../company-of.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

/** Messages about the people at a company. */
export function contactHandlers(services: Services): Pick<Handlers, 'put-contact' | 'remove-contact'> {
  return {
    async 'put-contact'({ company: reference, contact: said, contactId }) {
      const meant = await meantBy(reference, services);
      if (!meant.ok) return meant;
      const stored = await services.inTurn(async () => {
        const found = await findOrMake(meant.value, services);
        if (!found.ok) return found;
        const known = contactId === null ? null : await getContact(await services.database(), contactId);
        if (contactId !== null && known === null) return failure('not-found');
        const now = services.now();
        const contact: Contact = {
          ...(known ?? NEW_CONTACT),
          ...said,
          id: known?.id ?? services.newId(),
          companyId: found.value.company.id,
          link: 'hand',
          createdAt: known?.createdAt ?? now,
          updatedAt: now,
        };
        const undo = await commitUndoable([...found.value.change, ...putContact(contact)], services);
        return success({ undo, contact });
      });
      if (stored.ok) await relabelTabs(services);
      return stored;
    },
    async 'remove-contact'({ contactId }) {
      const undo = await commitUndoable([remove('contacts', contactId)], services);
      await relabelTabs(services);
      return success({ undo });
    },
  };
}
