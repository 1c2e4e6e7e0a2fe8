import { useId, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { PastOperation } from '../../messages/work/operations.ts';
import { addsCompanies, type ImportPlan, importPlanSchema } from '../../model/import-plan.ts';
import { JOURNAL_DAYS, JOURNALS_KEPT } from '../../model/operation.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useWorkbench } from '../workbench.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { Counts } from './Counts.tsx';
import { downloadFile } from './download-file.ts';
import { reportWords } from './import-words.ts';
import { Remarks } from './Remarks.tsx';

interface ImportReportProps {
  readonly past: PastOperation;
  /** Records that taking back has left, for they were changed since. */
  readonly kept: number;
  readonly onUndo: () => void;
  readonly onResume: (file: File, plan: ImportPlan) => void;
}

/** What an import did, with all that is to be said of its rows; taken back or gone on with from here. */
export function ImportReport({ past, kept, onUndo, onResume }: ImportReportProps) {
  const titleId = useId();
  const { operation, isInterrupted, hasJournal, canUndo } = past;
  const isUndone = operation.state === 'undone';
  // One that came with a backup was begun elsewhere: it has no journal to go on with.
  const isOurs = hasJournal || operation.rows === 0;
  const canResume = isOurs && (operation.state === 'cancelled' || (operation.state === 'running' && isInterrupted));
  return (
    <div className="import">
      <section className="panel" aria-labelledby={titleId}>
        <div role="status">
          <h2 id={titleId}>{titleOf(past)}</h2>
        </div>
        {isUndone && kept > 0 && <p>{translateCount('import_kept', kept)}</p>}
        {!isUndone && <Counts operation={operation} />}
        <div className="form-actions">
          {canUndo ? (
            <button type="button" className="button" onClick={onUndo}>
              {translate(operation.state === 'undoing' ? 'import_undo_rest' : 'import_undo')}
            </button>
          ) : null}
          {hasJournal ? <DownloadReport past={past} /> : null}
          <a className="button" href="#import">
            {translate('import_another')}
          </a>
          {operation.state === 'done' && (
            <a className="button primary" href={namesPeopleOnly(operation.plan) ? '#people' : '#companies'}>
              {translate(namesPeopleOnly(operation.plan) ? 'import_see_people' : 'import_see_companies')}
            </a>
          )}
        </div>
        {!hasJournal && !isUndone && operation.rows > 0 && (
          <p className="hint">
            {translate('import_no_journal', { count: formatNumber(JOURNALS_KEPT), days: formatNumber(JOURNAL_DAYS) })}
          </p>
        )}
        {canResume ? <Resume past={past} onResume={onResume} /> : null}
      </section>
      {hasJournal ? <Remarks operationId={operation.id} /> : null}
    </div>
  );
}

/** Whether each row was a person: then they are what one wants to see. `order`: what the import was told, unchecked. */
function namesPeopleOnly(order: unknown): boolean {
  if (typeof order !== 'object' || order === null || !('plan' in order)) return false;
  const read = importPlanSchema.safeParse(order.plan);
  return read.success && !addsCompanies(read.data.rows);
}

function titleOf({ operation, isInterrupted }: PastOperation): string {
  const file = operation.title;
  if (operation.state === 'undone') return translate('import_undone', { file });
  if (operation.state === 'undoing') return translate('import_half_undone', { file });
  if (operation.state === 'cancelled') return translate('import_cancelled', { file });
  if (operation.state === 'running')
    return translate(isInterrupted ? 'import_interrupted' : 'import_running', { file });
  return translate('import_done', { file });
}

function Resume({ past: { operation }, onResume }: { past: PastOperation; onResume: ImportReportProps['onResume'] }) {
  const workbench = useWorkbench();
  const [isOther, setOther] = useState(false);
  const resume = async (file: File) => {
    const known = operation.file;
    const isSame =
      known !== null &&
      known.name === file.name &&
      known.size === file.size &&
      known.lastModified === file.lastModified;
    setOther(!isSame);
    const look = isSame ? await workbench.ask('look-at-file', { file }) : null;
    if (look?.ok === true) onResume(file, look.value.plan);
  };
  return (
    <>
      <ChooseFile
        isLooking={false}
        problem={null}
        label={translate('import_resume')}
        hint={translate('import_resume_hint')}
        onChosen={(file) => void resume(file)}
      />
      <p className="field-error" role="alert">
        {isOther ? translate('import_not_same_file') : null}
      </p>
    </>
  );
}

function DownloadReport({ past: { operation } }: { past: PastOperation }) {
  const workbench = useWorkbench();
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    const outcome = await workbench.ask('import-report', { operationId: operation.id, words: reportWords() });
    setBusy(false);
    setProblem(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) downloadFile(outcome.value, `${operation.title} – ${translate('import_report_file')}.csv`);
  };
  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={() => void download()}>
        {translate('import_report')}
      </button>
      <ErrorNote code={problem} />
    </>
  );
}
