import { useRef, useState } from 'preact/hooks';
import { followUpSentence } from '../i18n/follow-up-sentence.ts';
import { formatDate } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import type { FollowUp } from '../model/company.ts';
import type { CompanyReference } from './company-reference.ts';
import { DayChoice } from './DayChoice.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { Field } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';
import { useChangeToast } from './use-toast.ts';

interface FollowUpSectionProps {
  readonly company: CompanyReference;
  readonly followUp: FollowUp | null;
  readonly onChanged: () => void;
}

/** When the seller wants to hear of the company again: set, changed, cleared, and plain to see when the day has come. */
export function FollowUpSection({ company, followUp, onChanged }: FollowUpSectionProps) {
  const { send, now } = usePageServices();
  const tell = useChangeToast(onChanged);
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = () => {
    setNote(followUp?.note ?? '');
    setFailure(null);
    setOpen(!isOpen);
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const set = async (wanted: FollowUp | null) => {
    const outcome = await send('set-follow-up', { company, followUp: wanted });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    close();
    tell(
      wanted === null ? translate('follow_up_cleared') : translate('follow_up_set', { date: formatDate(wanted.at) }),
      outcome.value.undo,
    );
  };
  const isDue = followUp !== null && followUp.at <= now();
  return (
    <section className={isDue ? 'follow-up due' : 'follow-up'} aria-label={translate('follow_up')}>
      <p className="follow-up-line">
        {followUp !== null && <span className="follow-up-words">{followUpSentence(followUp, now())}</span>}
        <button type="button" className="link-button" ref={opener} aria-expanded={isOpen} onClick={open}>
          {followUp === null && <Icon name="plus" />}
          {followUp === null ? translate('follow_up_add') : translate('follow_up_change')}
        </button>
        {followUp !== null && (
          <button type="button" className="link-button" onClick={() => void set(null)}>
            {translate('follow_up_clear')}
          </button>
        )}
      </p>
      {isOpen ? (
        <DayChoice
          label={translate('follow_up')}
          save={translate('follow_up_save')}
          start={followUp?.at ?? null}
          failure={failure}
          onChoose={(day) => void set({ at: day, note })}
          onCancel={close}
        >
          <Field label={translate('follow_up_note')}>
            {(control) => (
              <input
                {...control}
                value={note}
                maxLength={200}
                autoComplete="off"
                onInput={({ currentTarget }) => setNote(currentTarget.value)}
              />
            )}
          </Field>
        </DayChoice>
      ) : (
        <ErrorNote code={failure} />
      )}
    </section>
  );
}
