import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { Section } from '../../ui/Section.tsx';
import { useWorkbench } from '../workbench.ts';
import { BackupButton } from './BackupButton.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { OtherPlaces } from './session-traces.ts';

/** Erases everything: afterwards the extension is as new. */
export function EraseCard({ places }: { places: OtherPlaces }) {
  const workbench = useWorkbench();
  const { send } = usePageServices();
  const [isAsking, setAsking] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const erase = async () => {
    setErasing(true);
    const outcome = await workbench.ask('erase-everything', null);
    setErasing(false);
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    await places.forgetAll();
    await send('knowledge-changed', {});
    places.openAnew(translate('data_erased_all'));
  };

  return (
    <div className="panel">
      <Section title={translate('data_erase_title')}>
        <p>{translate('data_erase_intro')}</p>
        <div className="form-actions">
          <button type="button" className="button danger" disabled={isErasing} onClick={() => setAsking(true)}>
            {translate('data_erase')}
          </button>
        </div>
        <p role="status">{isErasing ? translate('data_erasing') : null}</p>
        <ErrorNote code={failure} />
        {isAsking ? (
          <ConfirmDialog
            title={translate('data_erase_title')}
            action={translate('data_erase')}
            word={translate('data_erase_word')}
            onConfirm={() => void erase()}
            onClose={() => setAsking(false)}
          >
            <p>{translate('data_erase_warning')}</p>
            <BackupButton />
          </ConfirmDialog>
        ) : null}
      </Section>
    </div>
  );
}
