import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { Section } from '../../ui/Section.tsx';
import { useWorkbench } from '../workbench.ts';
import { BackupButton } from './BackupButton.tsx';
import { EraseCard } from './EraseCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { ForgetCard } from './ForgetCard.tsx';
import { OperationsCard } from './OperationsCard.tsx';
import { RestoreCard } from './RestoreCard.tsx';
import { type OtherPlaces, otherPlaces } from './session-traces.ts';

/** What the seller knows is theirs: to take along, to keep safe, to bring back, and to be rid of. */
export function DataSection({ places = otherPlaces }: { places?: OtherPlaces }) {
  const [words] = useState(() => places.takeWords());
  return (
    <>
      <p className="lead-in">{translate('data_intro')}</p>
      {words !== '' && (
        <p role="status" className="panel">
          {words}
        </p>
      )}
      <BrokenRestore />
      <ExportCard />
      <div className="panel">
        <Section title={translate('data_backup_title')}>
          <p>{translate('data_backup_intro')}</p>
          <p className="hint">{translate('data_backup_hint')}</p>
          <BackupButton />
        </Section>
      </div>
      <RestoreCard places={places} />
      <OperationsCard />
      <ForgetCard places={places} />
      <EraseCard places={places} />
    </>
  );
}

/** Says so when a replacement was broken off: then only a part of a backup is here. */
function BrokenRestore() {
  const workbench = useWorkbench();
  const [file, setFile] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const outcome = await workbench.ask('find-broken-restore', null);
      if (outcome.ok && !isGone) setFile(outcome.value);
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [workbench]);
  return (
    <p className="error-note broken-restore" role="alert">
      {file === null ? null : translate('data_broken_restore', { file })}
    </p>
  );
}
