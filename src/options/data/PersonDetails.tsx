import { useId } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import { engagementName, stageName } from '../../i18n/names.ts';
import { type MessageKey, translate, translateCount } from '../../i18n/translate.ts';
import type { Mention, StoredPerson } from '../../messages/work/erasing.ts';

const MENTIONS = {
  signal: 'data_mention_signal',
  note: 'data_mention_note',
  fact: 'data_mention_fact',
} as const satisfies Record<Mention['kind'], MessageKey>;

interface PersonDetailsProps {
  readonly person: StoredPerson;
  readonly onErase: () => void;
  readonly onBack: () => void;
}

/** All that is stored of a person: also what to show somebody who asks for it. */
export function PersonDetails({ person, onErase, onBack }: PersonDetailsProps) {
  const id = useId();
  const { contact, others, mentions } = person;
  const rows = rowsOf(person).filter(([, value]) => value !== '');
  return (
    <section className="inline-form" aria-labelledby={id}>
      <h3 id={id}>{translate('data_stored_of', { name: contact.name })}</h3>
      <dl className="stored-facts">
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{translate(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {contact.engagements.length > 0 && (
        <ul className="points">
          {contact.engagements.map(({ type, date, source }) => (
            <li key={`${type}-${date}-${source}`}>
              {[engagementName(type), formatDate(date), source].filter((part) => part !== '').join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {mentions.length > 0 && (
        <ul className="points">
          {mentions.map(({ kind, text }) => (
            <li key={`${kind}-${text}`}>{translate(MENTIONS[kind], { text })}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && <p>{translateCount('data_other_records', others.length)}</p>}
      {contact.email === '' && <p className="hint">{translate('data_erase_no_email')}</p>}
      <div className="form-actions">
        <button type="button" className="button danger" onClick={onErase}>
          {translate('data_erase_person')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {translate('data_back')}
        </button>
      </div>
    </section>
  );
}

function rowsOf({ contact, company }: StoredPerson): (readonly [MessageKey, string])[] {
  return [
    ['data_person_company', company],
    ['data_person_role', contact.role],
    ['data_person_email', contact.email],
    ['data_person_phone', contact.phone],
    ['data_person_linkedin', contact.linkedIn === '' ? '' : `linkedin.com/in/${contact.linkedIn}`],
    ['data_person_stage', stageName(contact.stage)],
    ['data_person_tags', contact.tags.join(', ')],
    ['data_person_since', formatDate(contact.createdAt)],
  ];
}
