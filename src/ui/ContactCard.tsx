import { formatAgo } from '../i18n/format.ts';
import { consentName, engagementName, linkName, stageCauseName, stageName } from '../i18n/names.ts';
import { lastEngagement } from '../i18n/reason-sentence.ts';
import { translate, translateCount } from '../i18n/translate.ts';
import type { Contact } from '../model/contact.ts';
import type { Score } from '../model/score.ts';
import { ContactDetails } from './ContactDetails.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';

/** What can be done with a person; what is left out is not offered. */
export interface ContactActions {
  readonly onEdit?: (contact: Contact) => void;
  readonly onRemove?: (contact: Contact) => void;
  /** The person does not work here. */
  readonly onUnlink?: (contact: Contact) => void;
  /** The person works at another company of the store. */
  readonly onMove?: (contact: Contact, company: { readonly companyId: string; readonly name: string }) => void;
}

interface ContactCardProps extends ContactActions {
  readonly contact: Contact;
  readonly score: Score | undefined;
}

/** A person known at a company: how far they are and why, how to reach them, and what they did. */
export function ContactCard({ contact, score, onEdit, onRemove, ...actions }: ContactCardProps) {
  return (
    <li className="card-row">
      <div className="card-words contact">
        <p className="card-title">
          <strong>{contact.name}</strong>
          {contact.role !== '' && <span className="soft"> {contact.role}</span>}{' '}
          {contact.tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </p>
        <StageLine contact={contact} score={score} />
        <LastEngagement contact={contact} />
        <Channels contact={contact} />
        <ContactDetails contact={contact} score={score} {...actions} />
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
  );
}

/** The stage with what led there, and the points. */
function StageLine({ contact: { stage, stageChanges }, score }: { contact: Contact; score: Score | undefined }) {
  const last = stageChanges.at(-1);
  return (
    <p className="card-line">
      <span className="stage">{stageName(stage)}</span>
      {last !== undefined && <span className="soft">{stageCauseName(last)}</span>}
      {score !== undefined && <span className="score-total">{translateCount('points', score.total)}</span>}
    </p>
  );
}

function LastEngagement({ contact }: { contact: Contact }) {
  const { now } = usePageServices();
  const last = lastEngagement(contact);
  return (
    <p className="card-line soft">
      {last === undefined
        ? translate('engagement_none')
        : translate('engagement_last', { type: engagementName(last.type), age: formatAgo(last.date, now()) })}
      {last !== undefined && last.source !== '' && ` · ${last.source}`}
    </p>
  );
}

/** Ways to reach the person. Who asked not to be e-mailed is shown so, and their address is no link. */
function Channels({ contact: { email, emailConsent, phone, linkedIn, link, companyId } }: { contact: Contact }) {
  const isRefused = emailConsent === 'refused';
  return (
    <>
      {isRefused && <p className="card-line warning">{consentName('refused')}</p>}
      <p className="card-line channels">
        {email !== '' && (isRefused ? <span className="soft">{email}</span> : <a href={`mailto:${email}`}>{email}</a>)}
        {emailConsent === 'given' && <span className="tag">{consentName('given')}</span>}
        {phone !== '' && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
        {linkedIn !== '' && (
          <ExternalLink href={`https://www.linkedin.com/in/${encodeURIComponent(linkedIn)}/`}>LinkedIn</ExternalLink>
        )}
        {companyId !== null && link !== null && link !== 'hand' && <span className="soft">{linkName(link)}</span>}
      </p>
    </>
  );
}
