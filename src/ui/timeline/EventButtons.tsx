import { signalWords } from '../../i18n/names.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { DatedSignal } from '../../model/verdict.ts';
import type { EventAction } from './event-actions.ts';

interface EventButtonsProps {
  readonly dated: DatedSignal;
  readonly actions: readonly EventAction[];
  readonly onAct: (action: EventAction) => void;
}

/** A button for each thing that can be done about an event. */
export function EventButtons({ dated, actions, onAct }: EventButtonsProps) {
  const name = signalWords(dated.signal);
  return (
    <>
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          className={action === 'confirm' ? 'button small primary' : 'button small'}
          aria-label={`${translate(wordsFor(action, dated))}: ${name}`}
          onClick={() => onAct(action)}
        >
          {translate(wordsFor(action, dated))}
        </button>
      ))}
    </>
  );
}

function wordsFor(action: EventAction, { sign, standing }: DatedSignal): PlainKey {
  if (action === 'end' && sign === 'negative') return 'event_end_negative';
  if (action === 'bring-back' && standing !== 'dismissed' && standing !== 'over') return 'event_unconfirm';
  return WORDS[action];
}

const WORDS = {
  confirm: 'event_confirm',
  dismiss: 'event_dismiss',
  end: 'event_end',
  'bring-back': 'event_bring_back',
  remove: 'event_remove',
} as const satisfies Record<EventAction, MessageKey>;
type PlainKey = (typeof WORDS)[EventAction] | 'event_end_negative' | 'event_unconfirm';
