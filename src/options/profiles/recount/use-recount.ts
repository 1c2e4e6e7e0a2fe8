import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '../../../messages/outcome.ts';
import type { Recount } from '../../../messages/work/icp.ts';
import { type Icp, icpSchema } from '../../../model/icp.ts';
import { useWorkbench } from '../../workbench.ts';

/** How long an edit must rest before it is counted (ms): a slider moves many times a second. */
const REST = 300;

/** What is counted of an edited profile. While it is counted anew, the last numbers stay in sight. */
export interface RecountState {
  readonly state: 'nothing' | 'counting' | 'done' | 'failed';
  readonly recount: Recount | null;
  readonly failure: ErrorCode | null;
}

const NOTHING: RecountState = { state: 'nothing', recount: null, failure: null };

/** Counts what a profile does to all that is known, as it is edited; the next edit gives the count under way up. */
export function useRecount(draft: Icp): RecountState {
  const { ask } = useWorkbench();
  const [counted, setCounted] = useState(NOTHING);
  // The name changes no answer.
  const asked = JSON.stringify([draft.threshold, draft.criteria]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the profile is compared by what it asks
  useEffect(() => {
    const icp = { ...draft, name: draft.name.trim() === '' ? '-' : draft.name };
    if (!icpSchema.safeParse(icp).success) {
      setCounted(NOTHING);
      return;
    }
    const giving = new AbortController();
    setCounted(({ recount }) => ({ state: 'counting', recount, failure: null }));
    const show = (next: RecountState) => {
      if (!giving.signal.aborted) setCounted(next);
    };
    const count = async () => {
      const outcome = await ask(
        'recount-icp',
        { icp },
        {
          onProgress: (recount) => show({ state: 'counting', recount, failure: null }),
          signal: giving.signal,
        },
      );
      show(
        outcome.ok
          ? { state: 'done', recount: outcome.value, failure: null }
          : { state: 'failed', recount: null, failure: outcome.error.code },
      );
    };
    const rest = setTimeout(() => void count(), REST);
    return () => {
      clearTimeout(rest);
      giving.abort();
    };
  }, [ask, draft.id, asked]);

  return counted;
}
