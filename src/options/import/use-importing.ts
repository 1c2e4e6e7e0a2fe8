import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { FileLook, ImportProgress } from '../../messages/work/importing.ts';
import type { Progress } from '../../messages/work/tables.ts';
import type { ImportPlan } from '../../model/import-plan.ts';
import type { Operation } from '../../model/operation.ts';
import { usePageServices } from '../../ui/page-services.ts';
import { useWorkbench } from '../workbench.ts';

/** What the import section is about. */
export type Importing =
  | { readonly step: 'choose'; readonly problem: ErrorCode | 'no-table' | null }
  | { readonly step: 'look'; readonly file: File }
  | { readonly step: 'map'; readonly file: File; readonly look: FileLook }
  | {
      readonly step: 'run';
      readonly file: File;
      readonly progress: ImportProgress | null;
      /** When this run began, epoch ms. */
      readonly since: number;
    }
  | {
      readonly step: 'undo';
      readonly operation: Operation;
      readonly progress: Progress | null;
      readonly since: number;
    };

const CHOOSE: Importing = { step: 'choose', problem: null };

/**
 * The way of a file through the import section. What is under way goes on while other sections are shown.
 * @param onEnded is told of the import that ended or was taken back
 */
export function useImporting(onEnded: (operation: Operation, kept: number) => void) {
  const workbench = useWorkbench();
  const { now, send } = usePageServices();
  const [state, setState] = useState<Importing>(CHOOSE);
  const giving = useRef<AbortController | null>(null);

  const isWorking = state.step === 'run' || state.step === 'undo';
  useEffect(() => {
    if (!isWorking) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [isWorking]);

  const look = async (file: File) => {
    setState({ step: 'look', file });
    const outcome = await workbench.ask('look-at-file', { file });
    if (outcome.ok) setState({ step: 'map', file, look: outcome.value });
    else
      setState({ step: 'choose', problem: outcome.error.code === 'invalid-request' ? 'no-table' : outcome.error.code });
  };

  const begin = (): AbortSignal => {
    giving.current = new AbortController();
    return giving.current.signal;
  };

  const ended = (operation: Operation, kept: number) => {
    setState(CHOOSE);
    onEnded(operation, kept);
    void send('knowledge-changed', {});
  };

  const run = async (file: File, plan: ImportPlan, resume: string | null) => {
    const since = now();
    setState({ step: 'run', file, progress: null, since });
    const outcome = await workbench.ask(
      'import-file',
      { file, plan, resume },
      { onProgress: (progress) => setState({ step: 'run', file, progress, since }), signal: begin() },
    );
    if (outcome.ok) ended(outcome.value, 0);
    else setState({ step: 'choose', problem: outcome.error.code });
    return outcome;
  };

  const takeBack = async (operation: Operation) => {
    const since = now();
    setState({ step: 'undo', operation, progress: null, since });
    const outcome = await workbench.ask(
      'undo-operation',
      { operationId: operation.id },
      { onProgress: (progress) => setState({ step: 'undo', operation, progress, since }), signal: begin() },
    );
    if (outcome.ok) ended(outcome.value.operation, outcome.value.kept);
    else setState({ step: 'choose', problem: outcome.error.code });
  };

  const giveUp = useCallback(() => giving.current?.abort(), []);
  const reset = useCallback(() => setState(CHOOSE), []);
  return { state, look, run, takeBack, giveUp, reset };
}
