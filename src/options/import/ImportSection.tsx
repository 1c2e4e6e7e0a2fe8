import { useCallback, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { Operation } from '../../model/operation.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportReport } from './ImportReport.tsx';
import { MapColumns } from './MapColumns.tsx';
import { PastImports } from './PastImports.tsx';
import { Running, Undoing } from './Running.tsx';
import { useImporting } from './use-importing.ts';
import { usePastImports } from './use-past-imports.ts';

/** Brings a file in: chosen, its columns looked at, imported, reported and taken back. */
export function ImportSection({ chosen }: { chosen: string | null }) {
  const past = usePastImports();
  const [kept, setKept] = useState(0);
  const { reload } = past;
  const onEnded = useCallback(
    (operation: Operation, keptRecords: number) => {
      setKept(keptRecords);
      reload();
      location.hash = `import/${operation.id}`;
    },
    [reload],
  );
  const { state, look, run, takeBack, giveUp, reset } = useImporting(onEnded);

  if (state.step === 'run') return <Running {...state} onCancel={giveUp} />;
  if (state.step === 'undo') return <Undoing {...state} onCancel={giveUp} />;
  if (state.step === 'map') {
    return (
      <MapColumns
        key={`${state.file.name} ${state.file.lastModified}`}
        file={state.file}
        look={state.look}
        onStart={(plan) => void run(state.file, plan, null)}
        onBack={reset}
      />
    );
  }
  const shown = past.imports?.find(({ operation }) => operation.id === chosen);
  if (shown !== undefined && state.step === 'choose' && state.problem === null) {
    return (
      <ImportReport
        key={`${shown.operation.id} ${shown.operation.state}`}
        past={shown}
        kept={kept}
        onUndo={() => void takeBack(shown.operation)}
        onResume={(file, plan) => void run(file, plan, shown.operation.id)}
      />
    );
  }
  return (
    <div className="import">
      <p className="lead-in">{translate('import_intro')}</p>
      <ChooseFile
        isLooking={state.step === 'look'}
        problem={state.step === 'choose' ? state.problem : null}
        onChosen={(file) => void look(file)}
      />
      <PastImports imports={past.imports} />
    </div>
  );
}
