import { useState } from 'preact/hooks';
import { formatDate, formatPoints } from '../i18n/format.ts';
import { engagementName, stageCauseName, stageName } from '../i18n/names.ts';
import { translate, translateCount } from '../i18n/translate.ts';
import type { Contact } from '../model/contact.ts';
import type { Score } from '../model/score.ts';
import type { ContactActions } from './ContactCard.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { WorksAt } from './WorksAt.tsx';

interface ContactDetailsProps extends Pick<ContactActions, 'onUnlink' | 'onMove'> {
  readonly contact: Contact;
  readonly score: Score | undefined;
}

/** Where each point and each stage of a person comes from, and where they work; folded away until asked for. */
export function ContactDetails({ contact, score, onUnlink, onMove }: ContactDetailsProps) {
  const [isMoving, setMoving] = useState(false);
  return (
    <details className="contact-details">
      <summary>{translate('contact_details')}</summary>
      {score !== undefined && score.rows.length > 0 && <Points score={score} />}
      {contact.stageChanges.length > 0 && <Steps contact={contact} />}
      <p className="contact-actions">
        {onUnlink !== undefined && (
          <button type="button" className="link-button" onClick={() => onUnlink(contact)}>
            {translate('contact_not_here')}
          </button>
        )}
        {onMove !== undefined && (
          <button type="button" className="link-button" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
            {translate('contact_elsewhere')}
          </button>
        )}
      </p>
      {isMoving && onMove !== undefined && (
        <WorksAt
          exceptId={contact.companyId}
          onChosen={(company) => {
            setMoving(false);
            onMove(contact, company);
          }}
        />
      )}
    </details>
  );
}

function Points({ score: { rows } }: { score: Score }) {
  return (
    <>
      <ul className="score-rows">
        {rows.map(({ engagement, first, now }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two engagements may be alike in everything
          <li key={index}>
            <ExternalLink href={engagement.url}>
              {translate('score_row', {
                engagement: engagementName(engagement.type),
                date: formatDate(engagement.date),
                first: translateCount('points', first),
                now: formatPoints(now),
              })}
            </ExternalLink>
            {engagement.source !== '' && <span className="soft"> · {engagement.source}</span>}
          </li>
        ))}
      </ul>
      <p className="hint">{translate('score_cools')}</p>
    </>
  );
}

/** The stages a person went through, the latest first. */
function Steps({ contact: { stageChanges } }: { contact: Contact }) {
  return (
    <>
      <p className="steps-title">{translate('stage_history')}</p>
      <ol className="steps">
        {stageChanges.toReversed().map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: somebody may come to a stage twice on one day
          <li key={index}>
            <span className="stage">{stageName(step.stage)}</span>{' '}
            <span className="soft">
              {formatDate(step.date)} · {stageCauseName(step)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
