import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MessageName, RequestOf, ResponseOf } from '../messages/contract.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import { usePageServices } from './page-services.ts';

export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly code: ErrorCode }
  | { readonly state: 'ready'; readonly value: Value };

/**
 * The worker's answer to a message, asked when the component appears and when the request changes. While it is asked
 * again the last answer stays, so that nothing flickers.
 */
export function useAnswer<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
): { readonly answer: Answer<ResponseOf<Name>>; readonly reload: () => void } {
  const { send } = usePageServices();
  const [answer, setAnswer] = useState<Answer<ResponseOf<Name>>>({ state: 'waiting' });
  const [round, setRound] = useState(0);
  const asked = JSON.stringify(request);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is compared by value, and a new round asks again
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const outcome = await send(name, request);
      if (!current) return;
      setAnswer(outcome.ok ? { state: 'ready', value: outcome.value } : { state: 'failed', code: outcome.error.code });
    };
    void ask();
    return () => {
      current = false;
    };
  }, [send, name, asked, round]);

  const reload = useCallback(() => setRound((last) => last + 1), []);
  return { answer, reload };
}
