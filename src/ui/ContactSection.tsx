import { useState } from 'preact/hooks';
import { translate } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { ErrorCode, Outcome } from '../messages/outcome.ts';
import type { Scores, SuggestedContact } from '../messages/views.ts';
import type { Contact } from '../model/contact.ts';
import { AddableSection } from './AddableSection.tsx';
import type { ContactActions } from './ContactCard.tsx';
import { ContactForm } from './ContactForm.tsx';
import { ContactList } from './ContactList.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { usePageServices } from './page-services.ts';
import { SuggestedContacts } from './SuggestedContacts.tsx';
import { useAnswer } from './use-answer.ts';
import { useChangeToast } from './use-toast.ts';

interface ContactSectionProps {
  readonly company: NonNullable<RequestOf<'put-contact'>['company']>;
  readonly contacts: readonly Contact[];
  readonly scores: Scores;
  /** Whether people can be removed here. */
  readonly isRemovable: boolean;
  readonly onChanged: () => void;
}

/** The people known at a company, those who may work there, and a form for one more. */
export function ContactSection({ company, contacts, scores, isRemovable, onChanged }: ContactSectionProps) {
  const { send } = usePageServices();
  const { answer, reload } = useAnswer('suggest-contacts', { company });
  const tell = useChangeToast(() => {
    onChanged();
    reload();
  });
  const [edited, setEdited] = useState<Contact | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  /** Waits for a change, and tells of it with a way back. */
  const change = async (asked: Promise<Outcome<{ readonly undo: string }>>, words: string) => {
    const outcome = await asked;
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) tell(words, outcome.value.undo);
  };
  const add = ({ contact: { id, name } }: SuggestedContact) =>
    void change(send('link-contact', { contactId: id, company }), translate('contact_added', { name }));
  const actions: ContactActions = {
    onEdit: setEdited,
    onUnlink: ({ id, name }) =>
      void change(send('link-contact', { contactId: id, company: null }), translate('contact_unlinked', { name })),
    onMove: ({ id, name }, { companyId, name: employer }) =>
      void change(
        send('link-contact', { contactId: id, company: { companyId } }),
        translate('contact_moved', { name, company: employer }),
      ),
    ...(isRemovable
      ? {
          onRemove: ({ id, name }) =>
            void change(send('remove-contact', { contactId: id }), translate('contact_removed', { name })),
        }
      : {}),
  };
  const formOf = (contact: Contact | null, close: () => void) => (
    <ContactForm
      key={contact?.id ?? 'new'}
      company={company}
      contact={contact}
      onCancel={close}
      onSaved={({ contact: { name }, undo }) => {
        close();
        tell(contact === null ? translate('contact_added', { name }) : translate('contact_changed', { name }), undo);
      }}
    />
  );

  return (
    <AddableSection
      title={translate('contacts_title')}
      add={translate('contact_add')}
      form={(close) => formOf(null, close)}
    >
      {edited === null ? null : formOf(edited, () => setEdited(null))}
      <ErrorNote code={failure} />
      {answer.state === 'ready' && <SuggestedContacts suggested={answer.value} onAdd={add} />}
      <ContactList contacts={contacts} scores={scores} {...actions} />
    </AddableSection>
  );
}
