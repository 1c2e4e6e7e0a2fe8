import { useId, useState } from 'preact/hooks';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { BackupContents, BackupProblem, Restored, RestoreMode } from '../../messages/work/backup.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { Section } from '../../ui/Section.tsx';
import { useToast } from '../../ui/use-toast.ts';
import { useWorkbench } from '../workbench.ts';
import { BackupButton } from './BackupButton.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { knowledgeWords } from './count-words.ts';
import { problemSentence } from './problem-sentence.ts';
import { RestoreChoice } from './RestoreChoice.tsx';
import type { OtherPlaces } from './session-traces.ts';
import { UnderWay } from './UnderWay.tsx';
import { useLongWork } from './use-long-work.ts';

interface Chosen {
  readonly file: File;
  readonly contents: BackupContents;
}

/** Restores a backup: looked at first, then added or put in the place of everything. */
export function RestoreCard({ places }: { places: OtherPlaces }) {
  const id = useId();
  const workbench = useWorkbench();
  const { send } = usePageServices();
  const toast = useToast();
  const looking = useLongWork('look-at-backup');
  const restoring = useLongWork('restore-backup');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<BackupProblem | null>(null);
  const [result, setResult] = useState('');
  const [isAsking, setAsking] = useState(false);

  const look = async (file: File) => {
    setChosen(null);
    setProblem(null);
    setResult('');
    const done = await looking.start({ file });
    if (done === null || done.value === null) return;
    if (done.value.isSound) setChosen({ file, contents: done.value.contents });
    else setProblem(done.value.problem);
  };

  const undoOf = (operationId: string) => async () => {
    const outcome = await workbench.ask('undo-operation', { operationId });
    await send('knowledge-changed', {});
    setResult('');
    return outcome;
  };

  const restore = async (mode: RestoreMode) => {
    if (chosen === null) return;
    const done = await restoring.start({ file: chosen.file, mode });
    setChosen(null);
    if (done === null) return;
    if ('problem' in done.value) {
      setProblem(done.value.problem);
      return;
    }
    const words = restoredWords(done.value);
    await send('knowledge-changed', {});
    const { operationId } = done.value;
    if (operationId === null) {
      places.openAnew(words);
      return;
    }
    setResult(words);
    toast({ text: words, undo: undoOf(operationId) });
  };

  const isBusy = looking.underWay !== null || restoring.underWay !== null;
  return (
    <div className="panel">
      <Section title={translate('data_restore_title')}>
        <p>{translate('data_restore_intro')}</p>
        {!isBusy && (
          <div className="form-actions">
            <input
              id={id}
              className="visually-hidden"
              type="file"
              accept=".jsonl,.json,application/jsonl"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file !== undefined) void look(file);
                // The same file may be chosen again after it was changed.
                currentTarget.value = '';
              }}
            />
            <label htmlFor={id} className="button">
              {translate('data_restore_choose')}
            </label>
          </div>
        )}
        {looking.underWay !== null && (
          <UnderWay
            title={translate('data_looking')}
            state={looking.underWay}
            countsRecords={false}
            onGiveUp={looking.giveUp}
          />
        )}
        {restoring.underWay !== null && (
          <UnderWay title={translate('data_restoring')} state={restoring.underWay} onGiveUp={restoring.giveUp} />
        )}
        <p className="error-note" role="alert">
          {problem === null ? null : problemSentence(problem)}
        </p>
        {chosen !== null && restoring.underWay === null && (
          <RestoreChoice
            file={chosen.file}
            contents={chosen.contents}
            onRestore={(mode) => (mode === 'add' ? void restore('add') : setAsking(true))}
          />
        )}
        <p role="status">{result}</p>
        <ErrorNote code={looking.failure ?? restoring.failure} />
        {isAsking ? (
          <ConfirmDialog
            title={translate('data_replace_title')}
            action={translate('data_replace')}
            word={translate('data_replace_word')}
            onConfirm={() => void restore('replace')}
            onClose={() => setAsking(false)}
          >
            <p>{translate('data_replace_warning')}</p>
            <BackupButton />
          </ConfirmDialog>
        ) : null}
      </Section>
    </div>
  );
}

function restoredWords({ feeds, feedsLeftOut, known, forgotten, isWhole, ...counts }: Restored): string {
  return [
    translate('data_restored', { what: knowledgeWords(counts) }),
    ...(feeds > 0 ? [translateCount('data_restored_feeds', feeds)] : []),
    ...(feedsLeftOut > 0 ? [translateCount('data_restored_feeds_full', feedsLeftOut)] : []),
    ...(known > 0 ? [translateCount('data_restored_known', known)] : []),
    ...(forgotten > 0 ? [translateCount('data_restored_forgotten', forgotten)] : []),
    ...(isWhole ? [] : [translate('data_restored_part')]),
  ].join(' ');
}
