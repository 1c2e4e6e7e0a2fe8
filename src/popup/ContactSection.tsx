import { translate } from '../i18n/translate.ts';
import type { Contact } from '../model/contact.ts';
import { AddableSection } from '../ui/AddableSection.tsx';
import { ContactForm } from '../ui/ContactForm.tsx';
import { ContactList } from '../ui/ContactList.tsx';
import { useToast } from '../ui/use-toast.ts';

interface ContactSectionProps {
  readonly tabId: number;
  readonly contacts: readonly Contact[];
  readonly onChanged: () => void;
}

/** The people known here, and a form for one more. */
export function ContactSection({ tabId, contacts, onChanged }: ContactSectionProps) {
  const toast = useToast();
  return (
    <AddableSection
      title={translate('contacts_title')}
      add={translate('contact_add')}
      form={(close) => (
        <ContactForm
          company={{ tabId }}
          contact={null}
          onCancel={close}
          onSaved={({ contact, undo }) => {
            close();
            toast({ text: translate('contact_added', { name: contact.name }), undo, onUndone: onChanged });
            onChanged();
          }}
        />
      )}
    >
      <ContactList contacts={contacts} />
    </AddableSection>
  );
}
