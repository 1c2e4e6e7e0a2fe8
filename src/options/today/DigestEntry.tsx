import { useId, useRef, useState } from 'preact/hooks';
import { rowNotes } from '../../i18n/digest-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { signalTypeName } from '../../i18n/names.ts';
import { lawHint } from '../../i18n/play-hints.ts';
import { playWhen } from '../../i18n/play-when.ts';
import { playWords } from '../../i18n/play-words.ts';
import { ageWords, freshnessWords, toldByWords } from '../../i18n/signal-words.ts';
import { translate } from '../../i18n/translate.ts';
import type { DigestPart, DigestRow } from '../../model/digest.ts';
import type { DatedSignal, Play } from '../../model/verdict.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { LabelChip } from '../../ui/LabelChip.tsx';
import { PlayOpener } from '../../ui/PlayOpener.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { RowActions } from './RowActions.tsx';

interface DigestEntryProps {
  readonly part: DigestPart;
  readonly row: DigestRow;
  /** Tab leads to the first row; the keys go on from there. */
  readonly isFirst: boolean;
  /** Called when something was done about the row, which goes then. */
  readonly onLeave: (row: HTMLElement | null) => void;
}

/** A company of the digest: why it is here, and what to do about it. */
export function DigestEntry({ part, row, isFirst, onLeave }: DigestEntryProps) {
  const { now } = usePageServices();
  const root = useRef<HTMLLIElement>(null);
  const titleId = useId();
  const notes = rowNotes(part, row, now());
  return (
    <li className="digest-row" ref={root} data-row tabIndex={isFirst ? 0 : -1} aria-labelledby={titleId}>
      <div className="digest-head">
        <h3 id={titleId}>
          <a href={`#companies/${row.companyId}`}>{row.name}</a>
        </h3>
        {row.domain !== null && <ExternalLink href={`https://${row.domain}/`}>{row.domain}</ExternalLink>}
        <span className="digest-label">
          <LabelChip label={row.label} quiet />
          {row.grade !== null && <span className="soft">{translate('fit_grade', { grade: row.grade })}</span>}
        </span>
      </div>
      {notes.map((note) => (
        <p key={note} className="digest-note">
          {note}
        </p>
      ))}
      {row.signal !== null && <SignalLine dated={row.signal} />}
      <NextStep play={row.play} titleId={titleId} />
      <RowActions part={part} row={row} titleId={titleId} onDone={() => onLeave(root.current)} />
    </li>
  );
}

/** What happened, when, and who told of it. */
function SignalLine({ dated }: { dated: DatedSignal }) {
  const { signal, freshness, sign } = dated;
  return (
    <div className="digest-signal">
      <p>
        <strong>{signalTypeName(signal.type)}</strong>{' '}
        {sign === 'negative' && <span className="tag bad">{translate('signal_negative')}</span>}{' '}
        {(signal.title !== '' || signal.url !== '') && (
          <ExternalLink href={signal.url}>{signal.title || signal.url}</ExternalLink>
        )}
      </p>
      <p className={`freshness ${freshness}`}>
        <span className="freshness-dot" aria-hidden="true" />
        <span>{freshnessWords(dated)}</span>{' '}
        {signal.date !== null && (
          <time dateTime={new Date(signal.date).toISOString()} title={formatDate(signal.date)}>
            {ageWords(dated)}
          </time>
        )}{' '}
        <span>{toldByWords(signal)}</span>
      </p>
    </div>
  );
}

/** What to do, how and by when; why, and what to say, when asked for. */
function NextStep({ play, titleId }: { play: Play; titleId: string }) {
  const [isOpen, setOpen] = useState(false);
  const { action, why, opener } = playWords(play);
  const hint = lawHint(play);
  const when = playWhen(play);
  return (
    <div className="digest-step">
      <p>
        <span className="digest-action">{action}</span>
        {when !== '' && <span className="play-when">{when}</span>}
      </p>
      {hint !== null && <p className="play-hint">{hint}</p>}
      <button
        type="button"
        className="link-button"
        aria-expanded={isOpen}
        aria-describedby={titleId}
        onClick={() => setOpen(!isOpen)}
      >
        {translate('today_details')}
      </button>
      {isOpen ? (
        <>
          <p className="play-why">{why}</p>
          {opener !== null && <PlayOpener text={opener} />}
        </>
      ) : null}
    </div>
  );
}
