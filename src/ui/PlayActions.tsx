import { useRef, useState } from 'preact/hooks';
import { formatDate } from '../i18n/format.ts';
import { playWords } from '../i18n/play-words.ts';
import { translate } from '../i18n/translate.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import type { Play } from '../model/verdict.ts';
import type { CompanyReference } from './company-reference.ts';
import { DayChoice } from './DayChoice.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';
import { useChangeToast } from './use-toast.ts';

interface PlayActionsProps {
  readonly play: Play;
  readonly company: CompanyReference;
  readonly onChanged: () => void;
}

/** Says that a play was done, or puts it off. */
export function PlayActions({ play, company, onChanged }: PlayActionsProps) {
  const { failure, set } = useSetState(play, company, onChanged);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div className="play-actions">
      <div className="play-buttons">
        <button type="button" className="button" onClick={() => void set('done', null, translate('play_done_said'))}>
          <Icon name="check" />
          {translate('play_done')}
        </button>
        <button type="button" className="button" ref={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="pause" />
          {translate('play_snooze')}
        </button>
      </div>
      {isOpen ? (
        <DayChoice
          label={translate('play_snooze_until')}
          save={translate('play_snooze')}
          failure={failure}
          onChoose={(day) => void set('snoozed', day, translate('play_snoozed', { date: formatDate(day) }))}
          onCancel={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      ) : (
        <ErrorNote code={failure} />
      )}
    </div>
  );
}

/** A play that was put off: until when, and the way to have it now. */
export function PlaySnoozed({ play, until, company, onChanged }: PlayActionsProps & { readonly until: number }) {
  const { failure, set } = useSetState(play, company, onChanged);
  return (
    <>
      <p className="soft">{translate('play_snoozed', { date: formatDate(until) })}</p>
      <p className="soft">{playWords(play).action}</p>
      <button type="button" className="link-button" onClick={() => void set('open', null, translate('play_resumed'))}>
        {translate('play_resume')}
      </button>
      <ErrorNote code={failure} />
    </>
  );
}

/** Keeps what was done about a play, and tells of it with a way back. */
function useSetState(play: Play, company: CompanyReference, onChanged: () => void) {
  const { send } = usePageServices();
  const tell = useChangeToast(onChanged);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const busy = useRef(false);
  const set = async (state: 'done' | 'snoozed' | 'open', until: number | null, said: string) => {
    if (busy.current) return;
    busy.current = true;
    const about = { company, rule: play.id, signalId: play.signal?.id ?? null };
    const outcome = await send('set-play-state', { ...about, state, until });
    busy.current = false;
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) tell(said, outcome.value.undo);
  };
  return { failure, set };
}
