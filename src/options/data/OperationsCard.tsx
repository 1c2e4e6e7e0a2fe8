import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { PastOperation } from '../../messages/work/operations.ts';
import { JOURNAL_DAYS, JOURNALS_KEPT } from '../../model/operation.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { Section } from '../../ui/Section.tsx';
import { stateName } from '../import/import-words.ts';
import { useWorkbench } from '../workbench.ts';
import { operationName } from './operation-name.ts';
import { UnderWay } from './UnderWay.tsx';
import { useLongWork } from './use-long-work.ts';

/** Imports, work on many rows, mergers and restored backups: the latest can be taken back, also long after they were told of. */
export function OperationsCard() {
  const workbench = useWorkbench();
  const { send } = usePageServices();
  const { underWay, failure, start, giveUp } = useLongWork('undo-operation');
  const [operations, setOperations] = useState<readonly PastOperation[]>([]);
  const [result, setResult] = useState('');
  const read = useCallback(async () => {
    const outcome = await workbench.ask('list-operations', null);
    if (outcome.ok) setOperations(outcome.value);
  }, [workbench]);
  useEffect(() => {
    void read();
  }, [read]);

  const undo = async (past: PastOperation) => {
    setResult('');
    const done = await start({ operationId: past.operation.id });
    await read();
    if (done === null) return;
    await send('knowledge-changed', {});
    const { operation, kept } = done.value;
    const name = operationName(operation);
    const said = operation.state === 'undone' ? translate('operation_undone', { name }) : '';
    setResult(kept > 0 ? `${said} ${translateCount('import_kept', kept)}`.trim() : said);
  };

  const listed = operations.filter(
    ({ isInterrupted, canUndo }, index) => index < JOURNALS_KEPT || isInterrupted || canUndo,
  );
  return (
    <div className="panel">
      <Section title={translate('operations_title')}>
        <p>
          {listed.length === 0
            ? translate('operations_none')
            : translate('operations_intro', { count: formatNumber(JOURNALS_KEPT), days: formatNumber(JOURNAL_DAYS) })}
        </p>
        <ul className="past-operations">
          {listed.map((past) => (
            <li key={past.operation.id}>
              <OperationWords past={past} />
              {past.canUndo && underWay === null ? (
                <button
                  type="button"
                  className="button"
                  aria-label={translate('operation_undo', { name: operationName(past.operation) })}
                  onClick={() => void undo(past)}
                >
                  {translate('undo')}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
        {underWay !== null && <UnderWay title={translate('operation_undoing')} state={underWay} onGiveUp={giveUp} />}
        <p role="status">{result}</p>
        <ErrorNote code={failure} />
      </Section>
    </div>
  );
}

function OperationWords({ past }: { past: PastOperation }) {
  const { operation, isInterrupted } = past;
  const name = operationName(operation);
  return (
    <>
      {operation.kind === 'import' ? <a href={`#import/${operation.id}`}>{name}</a> : <span>{name}</span>}
      <span className={isInterrupted ? 'tag bad' : 'tag'}>{stateName(past)}</span>
      <span className="soft">{formatDate(operation.startedAt)}</span>
      <span className="soft">{translateCount('operation_records', operation.created + operation.updated)}</span>
    </>
  );
}
