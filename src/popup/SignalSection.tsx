import { signalTypeName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { DatedSignal } from '../model/verdict.ts';
import { AddableSection } from '../ui/AddableSection.tsx';
import { SignalForm } from '../ui/SignalForm.tsx';
import { SignalList } from '../ui/SignalList.tsx';
import { useToast } from '../ui/use-toast.ts';

interface SignalSectionProps {
  readonly tabId: number;
  readonly signals: readonly DatedSignal[];
  readonly onChanged: () => void;
}

/** What has happened here, and a form for one more event. */
export function SignalSection({ tabId, signals, onChanged }: SignalSectionProps) {
  const toast = useToast();
  return (
    <AddableSection
      title={translate('signals_title')}
      add={translate('signal_add')}
      form={(close) => (
        <SignalForm
          company={{ tabId }}
          onCancel={close}
          onSaved={({ signal, undo }) => {
            close();
            toast({
              text: translate('signal_added', { type: signalTypeName(signal.type) }),
              undo,
              onUndone: onChanged,
            });
            onChanged();
          }}
        />
      )}
    >
      <SignalList signals={signals} />
    </AddableSection>
  );
}
