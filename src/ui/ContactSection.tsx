import { useState } from 'preact/hooks';
import { translate } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import type { Contact } from '../model/contact.ts';
import { AddableSection } from './AddableSection.tsx';
import { ContactForm } from './ContactForm.tsx';
import { ContactList } from './ContactList.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { usePageServices } from './page-services.ts';
import { useChangeToast } from './use-toast.ts';

interface ContactSectionProps {
  readonly company: RequestOf<'put-contact'>['company'];
  readonly contacts: readonly Contact[];
  /** Whether people can be changed and removed here. */
  readonly isEditable: boolean;
  readonly onChanged: () => void;
}

/** The people known at a company, and a form for one more. */
export function ContactSection({ company, contacts, isEditable, onChanged }: ContactSectionProps) {
  const { send } = usePageServices();
  const tell = useChangeToast(onChanged);
  const [edited, setEdited] = useState<Contact | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const remove = async ({ id, name }: Contact) => {
    const outcome = await send('remove-contact', { contactId: id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) tell(translate('contact_removed', { name }), outcome.value.undo);
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
      <ContactList
        contacts={contacts}
        {...(isEditable ? { onEdit: setEdited, onRemove: (contact: Contact) => void remove(contact) } : {})}
      />
    </AddableSection>
  );
}
