import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PastOperation } from '../../messages/work/operations.ts';
import { useWorkbench } from '../workbench.ts';

/** The imports that were made, the latest first; null until they are known. */
export function usePastImports(): { readonly imports: readonly PastOperation[] | null; readonly reload: () => void } {
  const workbench = useWorkbench();
  const [imports, setImports] = useState<readonly PastOperation[] | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const outcome = await workbench.ask('list-operations', null);
      if (outcome.ok && !isGone) setImports(outcome.value.filter(({ operation }) => operation.kind === 'import'));
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [workbench, round]);
  const reload = useCallback(() => setRound((last) => last + 1), []);
  return { imports, reload };
}
