import { useState } from 'preact/hooks';
import { formatAge, formatAgo } from '../i18n/format.ts';
import { freshnessName, signalTypeName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import type { Observation } from '../model/reading.ts';
import type { DatedSignal } from '../model/verdict.ts';
import { momentOf } from '../model/when.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';
import { Section } from './Section.tsx';
import { useChangeToast } from './use-toast.ts';

interface ObservationSectionProps {
  readonly company: RequestOf<'add-signal'>['company'];
  /** The page they were seen on: the receipt of a signal that is made of one. */
  readonly url: string;
  readonly observations: readonly Observation[];
  /** What is kept already. */
  readonly signals: readonly DatedSignal[];
  readonly onChanged: () => void;
}

/** What the page shows as happening at the company, each to be kept as a signal with one click. */
export function ObservationSection({ company, url, observations, signals, onChanged }: ObservationSectionProps) {
  const { send, now } = usePageServices();
  const tell = useChangeToast(onChanged);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  if (observations.length === 0) return null;

  const keep = async (observation: Observation) => {
    const { type, title } = observation;
    const signal = { type, title, url, date: dateOf(observation, now()), change: null };
    const outcome = await send('add-signal', { company, signal });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) tell(translate('signal_added', { type: signalTypeName(type) }), outcome.value.undo);
  };
  const isKept = ({ type, title }: Observation) =>
    signals.some(({ signal }) => signal.type === type && signal.title === title);

  return (
    <Section title={translate('observations_title')}>
      <ErrorNote code={failure} />
      <ul className="cards">
        {observations.map((observation) => (
          <li key={`${observation.type} ${observation.title}`} className="card-row">
            <div className="card-words">
              <p className="card-title">
                <strong>{signalTypeName(observation.type)}</strong>
                <span className="soft"> {whenWords(observation, now())}</span>
              </p>
              <p className="card-line">{observation.title}</p>
            </div>
            <KeepButton observation={observation} isKept={isKept(observation)} onKeep={() => void keep(observation)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface KeepButtonProps {
  readonly observation: Observation;
  readonly isKept: boolean;
  readonly onKeep: () => void;
}

/** Stays where it is once used, so that the focus does. */
function KeepButton({ observation: { title }, isKept, onKeep }: KeepButtonProps) {
  return (
    <button
      type="button"
      className="link-button keep"
      aria-disabled={isKept ? 'true' : undefined}
      aria-label={isKept ? undefined : translate('observation_keep_named', { title })}
      onClick={isKept ? undefined : onKeep}
    >
      <Icon name={isKept ? 'check' : 'plus'} />
      {isKept ? translate('observation_kept') : translate('observation_keep')}
    </button>
  );
}

function whenWords({ when }: Observation, now: number): string {
  if (when === null) return freshnessName('undated');
  if ('daysAgo' in when) return formatAge(when.daysAgo);
  const moment = momentOf(when, now);
  return moment === null ? freshnessName('undated') : formatAgo(moment.time, now);
}

/** The day it happened (epoch ms); null when the page does not tell. Nothing seen on a page lies ahead. */
function dateOf({ when }: Observation, now: number): number | null {
  const moment = when === null ? null : momentOf(when, now);
  return moment === null ? null : Math.min(moment.time, now);
}
