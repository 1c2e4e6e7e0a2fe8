import { formatAgo } from '../i18n/format.ts';
import { engagementName, stageName } from '../i18n/names.ts';
import { lastEngagement } from '../i18n/reason-sentence.ts';
import { translate } from '../i18n/translate.ts';
import type { Contact } from '../model/contact.ts';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';

interface ContactListProps {
  readonly contacts: readonly Contact[];
  /** What can be done with each; left out where contacts are only shown. */
  readonly onEdit?: (contact: Contact) => void;
  readonly onRemove?: (contact: Contact) => void;
}

/** The people known at a company, with their stage and their last engagement. */
export function ContactList({ contacts, onEdit, onRemove }: ContactListProps) {
  if (contacts.length === 0) return <p className="nothing">{translate('contacts_none')}</p>;
  return (
    <ul className="cards">
      {contacts.map((contact) => (
        <li key={contact.id} className="card-row">
          <div className="card-words">
            <p className="card-title">
              <strong>{contact.name}</strong>
              {contact.role !== '' && <span className="soft"> {contact.role}</span>}
            </p>
            <p className="card-line">
              <span className="stage">{stageName(contact.stage)}</span>
              <LastEngagement contact={contact} />
            </p>
          </div>
          {onEdit !== undefined && (
            <button
              type="button"
              className="icon-button"
              aria-label={translate('edit_named', { name: contact.name })}
              onClick={() => onEdit(contact)}
            >
              <Icon name="pencil" />
            </button>
          )}
          {onRemove !== undefined && (
            <button
              type="button"
              className="icon-button"
              aria-label={translate('remove_named', { name: contact.name })}
              onClick={() => onRemove(contact)}
            >
              <Icon name="trash" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function LastEngagement({ contact }: { contact: Contact }) {
  const { now } = usePageServices();
  const last = lastEngagement(contact);
  if (last === undefined) return <span className="soft">{translate('engagement_none')}</span>;
  return (
    <span className="soft">
      {translate('engagement_last', { type: engagementName(last.type), age: formatAgo(last.date, now()) })}
      {last.source !== '' && ` · ${last.source}`}
    </span>
  );
}
