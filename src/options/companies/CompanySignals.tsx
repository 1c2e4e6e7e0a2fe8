import { useState } from 'preact/hooks';
import { signalTypeName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { DatedSignal } from '../../model/verdict.ts';
import { AddableSection } from '../../ui/AddableSection.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { SignalForm } from '../../ui/SignalForm.tsx';
import { SignalList } from '../../ui/SignalList.tsx';
import { useToast } from '../../ui/use-toast.ts';

interface CompanySignalsProps {
  readonly companyId: string;
  readonly signals: readonly DatedSignal[];
  readonly onChanged: () => void;
}

/** What happened at a company, to add to and take away from. */
export function CompanySignals({ companyId, signals, onChanged }: CompanySignalsProps) {
  const { send } = usePageServices();
  const toast = useToast();
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const remove = async ({ signal }: DatedSignal) => {
    const outcome = await send('remove-signal', { signalId: signal.id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    onChanged();
    const text = translate('signal_removed', { type: signalTypeName(signal.type) });
    toast({ text, undo: outcome.value.undo, onUndone: onChanged });
  };

  return (
    <AddableSection
      title={translate('signals_title')}
      add={translate('signal_add')}
      form={(close) => (
        <SignalForm
          company={{ companyId }}
          onCancel={close}
          onSaved={({ signal, undo }) => {
            close();
            onChanged();
            toast({
              text: translate('signal_added', { type: signalTypeName(signal.type) }),
              undo,
              onUndone: onChanged,
            });
          }}
        />
      )}
    >
      <ErrorNote code={failure} />
      <SignalList signals={signals} onRemove={(dated) => void remove(dated)} />
    </AddableSection>
  );
}
