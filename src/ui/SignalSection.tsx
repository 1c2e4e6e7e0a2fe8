import { useState } from 'preact/hooks';
import { signalTypeName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import type { DatedSignal } from '../model/verdict.ts';
import { AddableSection } from './AddableSection.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { usePageServices } from './page-services.ts';
import { SignalForm } from './SignalForm.tsx';
import { SignalList } from './SignalList.tsx';
import { useChangeToast } from './use-toast.ts';

interface SignalSectionProps {
  readonly company: RequestOf<'add-signal'>['company'];
  readonly signals: readonly DatedSignal[];
  /** Whether signals can be taken away here. */
  readonly isRemovable: boolean;
  readonly onChanged: () => void;
}

/** What has happened at a company, and a form for one more event. */
export function SignalSection({ company, signals, isRemovable, onChanged }: SignalSectionProps) {
  const { send } = usePageServices();
  const tell = useChangeToast(onChanged);
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const remove = async ({ signal }: DatedSignal) => {
    const outcome = await send('remove-signal', { signalId: signal.id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) tell(translate('signal_removed', { type: signalTypeName(signal.type) }), outcome.value.undo);
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
      <SignalList
        signals={signals}
        {...(isRemovable ? { onRemove: (dated: DatedSignal) => void remove(dated) } : {})}
      />
    </AddableSection>
  );
}
