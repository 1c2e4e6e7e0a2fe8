import { useRef, useState } from 'preact/hooks';
import { signalTypeName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import type { Contact } from '../model/contact.ts';
import type { Opinion } from '../model/signal.ts';
import type { DatedSignal, Verdict } from '../model/verdict.ts';
import { AddableSection } from './AddableSection.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { usePageServices } from './page-services.ts';
import { SignalForm } from './SignalForm.tsx';
import type { EventAction } from './timeline/event-actions.ts';
import { SignalTimeline } from './timeline/SignalTimeline.tsx';
import { useChangeToast } from './use-toast.ts';

interface SignalSectionProps {
  readonly company: RequestOf<'add-signal'>['company'];
  /** Whether the company is in the store: of what is only seen on a page nothing can be said yet. */
  readonly isStored: boolean;
  readonly verdict: Pick<Verdict, 'signals' | 'reasons'>;
  readonly contacts: readonly Contact[];
  /** Whether the company's site announces a feed that can be watched. */
  readonly canWatch: boolean;
  /** Address of the section of people in the options page. */
  readonly peopleAddress: string;
  readonly onChanged: () => void;
}

/** What has happened at a company, what the seller says of it, and a form for one more event. */
export function SignalSection({ company, isStored, onChanged, ...timeline }: SignalSectionProps) {
  const { send } = usePageServices();
  const tell = useChangeToast(onChanged);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const list = useRef<HTMLDivElement>(null);

  const act = async ({ signal }: DatedSignal, action: EventAction) => {
    const outcome =
      action === 'remove'
        ? await send('remove-signal', { signalId: signal.id })
        : await send('set-signal-opinion', { signalId: signal.id, opinion: OPINION_OF[action] });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    list.current?.focus();
    tell(toldAfter(action, signalTypeName(signal.type)), outcome.value.undo);
  };

  return (
    <AddableSection
      title={translate('signals_title')}
      add={translate('signal_add')}
      form={(close) => (
        <SignalForm
          company={company}
          onCancel={close}
          onSaved={({ signal, undo }) => {
            close();
            tell(translate('signal_added', { type: signalTypeName(signal.type) }), undo);
          }}
        />
      )}
    >
      <ErrorNote code={failure} />
      <SignalTimeline {...timeline} focus={list} onAct={isStored ? (dated, action) => void act(dated, action) : null} />
    </AddableSection>
  );
}

const OPINION_OF: Readonly<Record<Exclude<EventAction, 'remove'>, Opinion | null>> = {
  confirm: 'confirmed',
  dismiss: 'dismissed',
  end: 'over',
  'bring-back': null,
};

function toldAfter(action: EventAction, name: string): string {
  switch (action) {
    case 'confirm':
      return translate('event_was_confirmed', { name });
    case 'dismiss':
      return translate('event_was_dismissed', { name });
    case 'end':
      return translate('event_was_over', { name });
    case 'bring-back':
      return translate('event_is_back', { name });
    case 'remove':
      return translate('signal_removed', { type: name });
  }
}
