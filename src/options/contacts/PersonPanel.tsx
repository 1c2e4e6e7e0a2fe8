import { useCallback, useEffect, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { Contact } from '../../model/contact.ts';
import { ContactForm } from '../../ui/ContactForm.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useChangeToast } from '../../ui/use-toast.ts';
import { useWorkbench } from '../workbench.ts';

/** One person, to be edited or removed. */
export function PersonPanel({ contactId }: { contactId: string }) {
  const workbench = useWorkbench();
  const { send } = usePageServices();
  const [contact, setContact] = useState<Contact | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const read = useCallback(async () => {
    const outcome = await workbench.ask('read-contact', { contactId });
    if (outcome.ok) setContact(outcome.value);
    setFailure(outcome.ok ? null : outcome.error.code);
  }, [workbench, contactId]);
  useEffect(() => void read(), [read]);
  const tell = useChangeToast(() => void read());
  const close = () => {
    location.hash = 'people';
  };
  if (contact === null) return <ErrorNote code={failure} />;
  const { name, companyId } = contact;

  const remove = async () => {
    const outcome = await send('remove-contact', { contactId });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    tell(translate('contact_removed', { name }), outcome.value.undo);
    close();
  };

  return (
    <article className="person-panel">
      <h2>{name}</h2>
      <ContactForm
        key={contact.updatedAt}
        company={companyId === null ? null : { companyId }}
        contact={contact}
        onCancel={close}
        onSaved={(saved) => {
          setContact(saved.contact);
          tell(translate('contact_changed', { name: saved.contact.name }), saved.undo);
        }}
      />
      <ErrorNote code={failure} />
      <p className="saved-line">
        {companyId !== null && <a href={`#companies/${companyId}`}>{translate('open_company')}</a>}
        <button type="button" className="link-button" onClick={() => void remove()}>
          {translate('contact_remove')}
        </button>
      </p>
    </article>
  );
}
