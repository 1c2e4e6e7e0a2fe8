import { failure, type Outcome } from '../../src/messages/outcome.ts';
import type { Workbench, WorkOptions } from '../../src/messages/workbench.ts';
import type { WorkName, WorkProgress, WorkRequest, WorkResult } from '../../src/messages/workbench-contract.ts';
import type { Benches, Hands } from '../../src/workbench/serve.ts';

/** Pieces of work as a test wants them done; what it does not say gives `no-answer`. */
export type FakeBenches = Partial<Benches>;

/** A workbench on the page's own thread that works as told. */
export function createFakeWorkbench(benches: FakeBenches): Workbench {
  return {
    ask: async <Name extends WorkName>(
      name: Name,
      request: WorkRequest<Name>,
      { onProgress, signal }: WorkOptions<Name> = {},
    ): Promise<Outcome<WorkResult<Name>>> => {
      const bench: Partial<Benches>[Name] = benches[name];
      if (bench === undefined) return failure('no-answer');
      const hands: Hands<WorkProgress<Name>> = {
        tell: (progress) => onProgress?.(progress),
        signal: signal ?? new AbortController().signal,
      };
      return bench(request, hands);
    },
    breakDown: () => undefined,
  };
}
