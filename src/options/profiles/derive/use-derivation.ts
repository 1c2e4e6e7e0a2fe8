import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorCode } from '../../../messages/outcome.ts';
import type { CustomerChoice, Derivation } from '../../../messages/work/icp.ts';
import { useWorkbench } from '../../workbench.ts';

/** A derivation: not begun, under way, or with its result. */
export type DerivationState =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly looked: number; readonly of: number }
  | { readonly state: 'done'; readonly derivation: Derivation }
  | { readonly state: 'failed'; readonly code: ErrorCode };

/** Has a profile derived from chosen customers, with how far it is and a way to give it up. */
export function useDerivation() {
  const { ask } = useWorkbench();
  const [current, setCurrent] = useState<DerivationState>({ state: 'idle' });
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const begin = async (choice: CustomerChoice) => {
    underWay.current?.abort();
    const giving = new AbortController();
    underWay.current = giving;
    setCurrent({ state: 'working', looked: 0, of: 0 });
    const outcome = await ask('derive-icp', choice, {
      onProgress: (progress) => {
        if (!giving.signal.aborted) setCurrent({ state: 'working', ...progress });
      },
      signal: giving.signal,
    });
    if (giving.signal.aborted) return;
    setCurrent(
      outcome.ok ? { state: 'done', derivation: outcome.value } : { state: 'failed', code: outcome.error.code },
    );
  };
  const giveUp = () => {
    underWay.current?.abort();
    setCurrent({ state: 'idle' });
  };
  return { current, begin, giveUp };
}
