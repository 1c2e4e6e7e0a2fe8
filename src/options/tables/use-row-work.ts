import { useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { Progress, RowChange, RowChoice } from '../../messages/work/tables.ts';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';
import { useWorkbench } from '../workbench.ts';

/** Changes many rows: tells how far it is, can be given up, and can be taken back as a whole. */
export function useRowWork() {
  const workbench = useWorkbench();
  const { send } = usePageServices();
  const toast = useToast();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const giving = useRef<AbortController | null>(null);

  const undoOf = (operationId: string) => async () => {
    const outcome = await workbench.ask('undo-operation', { operationId }, { onProgress: setProgress });
    setProgress(null);
    await send('knowledge-changed', {});
    return outcome;
  };

  const change = async (choice: RowChoice, wanted: RowChange, textOf: (count: number) => string): Promise<boolean> => {
    giving.current = new AbortController();
    setFailure(null);
    setProgress({ done: 0, total: 'ids' in choice ? choice.ids.length : 0 });
    const { signal } = giving.current;
    const outcome = await workbench.ask('change-rows', { choice, change: wanted }, { onProgress: setProgress, signal });
    setProgress(null);
    if (!outcome.ok) {
      setFailure(outcome.error.code);
      return false;
    }
    const { operation } = outcome.value;
    await send('knowledge-changed', {});
    if (operation.updated === 0) toast({ text: translate('rows_unchanged') });
    else {
      const said = textOf(operation.updated);
      const text = operation.state === 'cancelled' ? translate('rows_given_up', { done: said }) : said;
      toast({ text, undo: undoOf(operation.id) });
    }
    return true;
  };

  return {
    progress,
    failure,
    change,
    giveUp: () => giving.current?.abort(),
    /** Tells of an operation that was done elsewhere, with a way to take it back. */
    tell: (text: string, operationId: string, onUndone: () => void) =>
      toast({ text, undo: undoOf(operationId), onUndone }),
  };
}
