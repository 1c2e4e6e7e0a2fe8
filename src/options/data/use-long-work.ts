import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { Progress } from '../../messages/work/tables.ts';
import type { WorkRequest, WorkResult } from '../../messages/workbench-contract.ts';
import { usePageServices } from '../../ui/page-services.ts';
import { useWorkbench } from '../workbench.ts';

/** Kinds of work that tell how many of how many are done. */
type LongWork =
  | 'export-rows'
  | 'write-backup'
  | 'look-at-backup'
  | 'restore-backup'
  | 'erase-person'
  | 'undo-operation';

export interface UnderWayState {
  readonly progress: Progress | null;
  /** Epoch ms. */
  readonly since: number;
}

/** Long work of one kind: how far it is, what went wrong, and a way to give it up. Leaving the page gives it up too. */
export function useLongWork<Name extends LongWork>(name: Name) {
  const workbench = useWorkbench();
  const { now } = usePageServices();
  const [underWay, setUnderWay] = useState<UnderWayState | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const giving = useRef<AbortController | null>(null);
  useEffect(() => () => giving.current?.abort(), []);

  /** Null when it failed; `wasGivenUp` tells whether the seller has had enough. */
  const start = async (
    request: WorkRequest<Name>,
  ): Promise<{ readonly value: WorkResult<Name>; readonly wasGivenUp: boolean } | null> => {
    const own = new AbortController();
    giving.current = own;
    const since = now();
    setFailure(null);
    setUnderWay({ progress: null, since });
    const onProgress = (progress: Progress) => setUnderWay({ progress, since });
    const outcome = await workbench.ask(name, request, { onProgress, signal: own.signal });
    setUnderWay(null);
    if (!outcome.ok) setFailure(outcome.error.code);
    return outcome.ok ? { value: outcome.value, wasGivenUp: own.signal.aborted } : null;
  };
  return { underWay, failure, start, giveUp: () => giving.current?.abort() };
}
