import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { DigestState } from '../../messages/work/today.ts';
import { dayOf } from '../../ui/calendar-day.ts';
import { usePageServices } from '../../ui/page-services.ts';
import { useWorkbench } from '../workbench.ts';

/** The digest as it changes; made anew when the page is come back to on another day. Null until the workbench has said. */
export function useDigest(): {
  readonly state: DigestState | null;
  readonly failure: ErrorCode | null;
  readonly retry: () => void;
} {
  const workbench = useWorkbench();
  const { now } = usePageServices();
  const [state, setState] = useState<DigestState | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [round, setRound] = useState(0);
  const retry = useCallback(() => setRound((last) => last + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    const leaving = new AbortController();
    const day = dayOf(now());
    const follow = async () => {
      const outcome = await workbench.ask('follow-digest', null, { onProgress, signal: leaving.signal });
      if (!outcome.ok && !leaving.signal.aborted) setFailure(outcome.error.code);
    };
    const onProgress = (told: DigestState) => {
      if (leaving.signal.aborted) return;
      setFailure(null);
      // While it is made anew the last one stays, so that nothing flickers.
      setState((last) => (told.state === 'reading' && last?.state === 'ready' ? last : told));
    };
    const lookAtDay = () => {
      if (document.visibilityState === 'visible' && dayOf(now()) !== day) retry();
    };
    document.addEventListener('visibilitychange', lookAtDay);
    void follow();
    return () => {
      leaving.abort();
      document.removeEventListener('visibilitychange', lookAtDay);
    };
  }, [workbench, now, retry, round]);

  return { state, failure, retry };
}
