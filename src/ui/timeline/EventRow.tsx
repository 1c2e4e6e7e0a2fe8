import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import { signalTypeName, signalWords } from '../../i18n/names.ts';
import { flipSentence } from '../../i18n/reason-sentence.ts';
import { ageWords, changeWords, freshnessWords, signName, weightWords } from '../../i18n/signal-words.ts';
import { translate } from '../../i18n/translate.ts';
import type { Contact } from '../../model/contact.ts';
import type { DatedSignal, Reason } from '../../model/verdict.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { Icon } from '../Icon.tsx';
import { EventButtons } from './EventButtons.tsx';
import { EventPerson } from './EventPerson.tsx';
import { EventSources } from './EventSources.tsx';
import { actionsFor, type EventAction } from './event-actions.ts';

export type FlipReason = Extract<Reason, { code: 'now-matches' | 'no-longer-matches' }>;

export interface EventRowProps {
  readonly dated: DatedSignal;
  /** What it turned, if anything. */
  readonly flips: readonly FlipReason[];
  readonly contacts: readonly Contact[];
  /** Address of the section of people in the options page. */
  readonly peopleAddress: string;
  /** Null where nothing can be done about events. */
  readonly onAct: ((dated: DatedSignal, action: EventAction) => void) | null;
}

/** One event on the line of time: what, when, how fresh, what it counts, who told of it, and what to do about it. */
export function EventRow({ dated, flips, contacts, peopleAddress, onAct }: EventRowProps) {
  const [isOpen, setOpen] = useState(false);
  const actionsId = useId();
  const { signal, sign, standing } = dated;
  const name = signalTypeName(signal.type);
  const actions = onAct === null ? { atOnce: [], more: [] } : actionsFor(dated);
  const shown = isOpen ? [...actions.atOnce, ...actions.more] : actions.atOnce;
  return (
    <li className={`event ${sign} ${standing}`}>
      <span className="event-mark">
        <Icon name={MARKS[sign]} />
      </span>
      <div className="event-words">
        <div className="event-head">
          <p className="event-title">
            <strong>{name}</strong> <SignTag sign={sign} />
            {standing === 'dismissed' && <span className="tag">{translate('event_dismissed')}</span>}
            {standing === 'over' && <span className="tag">{translate('event_over')}</span>}
            {signal.opinion?.is === 'confirmed' && <span className="tag">{translate('event_confirmed')}</span>}
          </p>
          {actions.more.length > 0 && (
            <button
              type="button"
              className="icon-button"
              aria-label={translate('event_menu', { name: signalWords(signal) })}
              aria-expanded={isOpen}
              aria-controls={actionsId}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name="more" />
            </button>
          )}
        </div>
        <EventTitle dated={dated} />
        {signal.change !== null && <p className="event-line">{changeWords(signal.change)}</p>}
        {flips.map(({ code, flip }) => (
          <p key={`${code} ${flip.icp.id}`} className={`event-flip ${code}`}>
            {flipSentence(code, flip)}
          </p>
        ))}
        <EventTime dated={dated} />
        {signal.source === 'engagement' ? (
          <EventPerson signal={signal} contacts={contacts} peopleAddress={peopleAddress} />
        ) : (
          <EventSources signal={signal} />
        )}
        <div id={actionsId} className="event-actions" hidden={shown.length === 0}>
          {onAct !== null && <EventButtons dated={dated} actions={shown} onAct={(action) => onAct(dated, action)} />}
        </div>
      </div>
    </li>
  );
}

const MARKS = { positive: 'up', neutral: 'minus', negative: 'down' } as const;

/** Bad news is told in words for all; of the others the mark and the type say enough to who sees them. */
function SignTag({ sign }: Pick<DatedSignal, 'sign'>) {
  return <span className={sign === 'negative' ? 'tag bad' : 'visually-hidden'}>{signName(sign)} </span>;
}

/** The headline with its link; what a contact did has their name there, which stands below with a link of its own. */
function EventTitle({ dated: { signal } }: { dated: DatedSignal }) {
  const title = signal.source === 'engagement' ? '' : signal.title;
  if (title === '' && signal.url === '') return null;
  return (
    <p className="event-line">
      <ExternalLink href={signal.url}>{title || signal.url}</ExternalLink>
    </p>
  );
}

/** Days from which an age in weeks or months says too little of a day that is known. */
const DAY_SHOWN_FROM = 14;

function EventTime({ dated }: { dated: DatedSignal }) {
  const { signal, freshness, ageDays, standing } = dated;
  const weight = weightWords(dated);
  const isDayShown = !signal.isDateRough && ageDays !== null && ageDays >= DAY_SHOWN_FROM;
  // What the seller has taken out is neither fresh nor fading.
  const isAging = freshness !== 'undated' && standing !== 'dismissed' && standing !== 'over';
  return (
    <p className={`freshness ${freshness}`}>
      {signal.date === null ? (
        <span>{ageWords(dated)}</span>
      ) : (
        <time dateTime={new Date(signal.date).toISOString()} title={formatDate(signal.date)}>
          {ageWords(dated)}
        </time>
      )}
      {signal.date !== null && isDayShown && <span>{formatDate(signal.date)}</span>}
      {isAging ? (
        <span>
          <span className="freshness-dot" aria-hidden="true" />
          {freshnessWords(dated)}
        </span>
      ) : null}
      {weight !== '' && <span>{weight}</span>}
    </p>
  );
}
