import { useRef, useState } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import { signalWords } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import type { Undoable } from '../../messages/contract.ts';
import type { ErrorCode, Outcome } from '../../messages/outcome.ts';
import type { DigestPart, DigestRow } from '../../model/digest.ts';
import { DayChoice } from '../../ui/DayChoice.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';

interface RowActionsProps {
  readonly part: DigestPart;
  readonly row: DigestRow;
  /** The id of the company's name. */
  readonly titleId: string;
  /** Called when something was done, and the row goes. */
  readonly onDone: () => void;
}

/** Done, put off, dismissed: each takes the row away, and can be taken back. */
export function RowActions({ part, row, titleId, onDone }: RowActionsProps) {
  const { send, now } = usePageServices();
  const [isOpen, setOpen] = useState(false);
  const putOff = useRef<HTMLButtonElement>(null);
  const { failure, run } = useRun(onDone);
  const company = { companyId: row.companyId };
  const setState = (state: 'done' | 'snoozed', until: number | null) =>
    send('set-play-state', { company, ...row.about, state, until });
  const setFollowUp = (at: number | null) =>
    send('set-follow-up', { company, followUp: at === null ? null : { at, note: row.followUp?.note ?? '' } });
  const isFollowUp = part === 'followUpsDue';
  const signal = isFollowUp ? null : row.signal;
  // Before a hold has ended nothing is done about it.
  const holdEnd = part === 'holdsToLookAt' && row.play.channel === 'none' ? row.lookAt : null;
  const day = holdEnd !== null && holdEnd > now() ? holdEnd : null;

  const done = () => run(isFollowUp ? setFollowUp(null) : setState('done', null), saidOf('today_done_said', row));
  const wait = (until: number) =>
    run(
      isFollowUp ? setFollowUp(until) : setState('snoozed', until),
      translate('today_put_off_said', { company: row.name, date: formatDate(until) }),
    );
  const dismiss = (about: NonNullable<typeof signal>['signal']) =>
    run(
      send('set-signal-opinion', { signalId: about.id, opinion: 'dismissed' }),
      translate('event_was_dismissed', { name: signalWords(about) }),
    );

  return (
    <div className="digest-actions">
      <div className="play-buttons">
        {day === null ? (
          <button type="button" className="button" aria-describedby={titleId} onClick={() => void done()}>
            <Icon name="check" />
            {translate('play_done')}
          </button>
        ) : (
          <button type="button" className="button" aria-describedby={titleId} onClick={() => void wait(day)}>
            {translate('today_on_the_day')}
          </button>
        )}
        <button
          type="button"
          className="button"
          ref={putOff}
          aria-describedby={titleId}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="pause" />
          {translate('play_snooze')}
        </button>
        {signal !== null && signal.standing === 'counts' && (
          <button
            type="button"
            className="button"
            aria-describedby={titleId}
            onClick={() => void dismiss(signal.signal)}
          >
            <Icon name="cross" />
            {translate('event_dismiss')}
          </button>
        )}
      </div>
      {isOpen ? (
        <DayChoice
          label={translate('play_snooze_until')}
          save={translate('play_snooze')}
          failure={failure}
          onChoose={(until) => void wait(until)}
          onCancel={() => {
            setOpen(false);
            putOff.current?.focus();
          }}
        />
      ) : (
        <ErrorNote code={failure} />
      )}
    </div>
  );
}

const saidOf = (key: 'today_done_said', { name }: DigestRow): string => translate(key, { company: name });

/** Runs one change at a time, and tells of it with a way back. The digest hears of both by itself. */
function useRun(onDone: () => void) {
  const toast = useToast();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const busy = useRef(false);
  const run = async (change: Promise<Outcome<Undoable>>, said: string) => {
    if (busy.current) return;
    busy.current = true;
    const outcome = await change;
    busy.current = false;
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    onDone();
    toast({ text: said, undo: outcome.value.undo });
  };
  return { failure, run };
}
