import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ResponseOf } from '../../messages/contract.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { Contact } from '../../model/contact.ts';
import { AddableSection } from '../../ui/AddableSection.tsx';
import { ContactForm } from '../../ui/ContactForm.tsx';
import { ContactList } from '../../ui/ContactList.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';

interface CompanyPeopleProps {
  readonly companyId: string;
  readonly contacts: readonly Contact[];
  readonly onChanged: () => void;
}

/** The people at a company, to add, edit and remove. */
export function CompanyPeople({ companyId, contacts, onChanged }: CompanyPeopleProps) {
  const { send } = usePageServices();
  const toast = useToast();
  const [edited, setEdited] = useState<Contact | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const tellSaved = ({ contact, undo }: ResponseOf<'put-contact'>) => {
    onChanged();
    toast({ text: translate('contact_added', { name: contact.name }), undo, onUndone: onChanged });
  };
  const remove = async ({ id, name }: Contact) => {
    const outcome = await send('remove-contact', { contactId: id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    onChanged();
    toast({ text: translate('contact_removed', { name }), undo: outcome.value.undo, onUndone: onChanged });
  };
  const formOf = (contact: Contact | null, close: () => void) => (
    <ContactForm
      key={contact?.id ?? 'new'}
      company={{ companyId }}
      contact={contact}
      onCancel={close}
      onSaved={(saved) => {
        close();
        tellSaved(saved);
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
      <ContactList contacts={contacts} onEdit={setEdited} onRemove={(contact) => void remove(contact)} />
    </AddableSection>
  );
}
