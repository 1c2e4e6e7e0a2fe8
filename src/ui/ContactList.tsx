import { translate } from '../i18n/translate.ts';
import type { Scores } from '../messages/views.ts';
import type { Contact } from '../model/contact.ts';
import { type ContactActions, ContactCard } from './ContactCard.tsx';

interface ContactListProps extends ContactActions {
  readonly contacts: readonly Contact[];
  readonly scores: Scores;
}

/** The people known at a company. */
export function ContactList({ contacts, scores, ...actions }: ContactListProps) {
  if (contacts.length === 0) return <p className="nothing">{translate('contacts_none')}</p>;
  return (
    <ul className="cards">
      {contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} score={scores[contact.id]} {...actions} />
      ))}
    </ul>
  );
}
