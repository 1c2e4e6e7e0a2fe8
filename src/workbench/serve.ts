// The workbench: the options page's own worker, for long work on the whole store. It writes in small turns, so that
// pages are labelled and companies saved meanwhile.
import { failure, type Outcome } from '../messages/outcome.ts';
import type { Begin, Line, PageWord } from '../messages/workbench.ts';
import type { WorkName, WorkProgress, WorkRequest, WorkResult } from '../messages/workbench-contract.ts';

/** What a piece of work is given beside its request. */
export interface Hands<Progress> {
  /** Tells the page how far the work is. */
  readonly tell: (progress: Progress) => void;
  /** Aborted when the seller gives up. Work that writes stops between two batches, and says how far it came. */
  readonly signal: AbortSignal;
}

/** One function for each kind of work. */
export type Benches = {
  readonly [Name in WorkName]: (
    request: WorkRequest<Name>,
    hands: Hands<WorkProgress<Name>>,
  ) => Promise<Outcome<WorkResult<Name>>>;
};

/** Does the work asked for over a line, each piece as soon as it is asked. Work that fails gives `storage-failed`. */
export function serve(line: Line, benches: Benches): void {
  const underWay = new Map<number, AbortController>();
  line.addEventListener('message', ({ data }: MessageEvent<PageWord>) => {
    const { work } = data;
    if ('giveUp' in data) {
      underWay.get(work)?.abort();
      return;
    }
    const giving = new AbortController();
    underWay.set(work, giving);
    const hands = { tell: (progress: unknown) => line.postMessage({ work, progress }), signal: giving.signal };
    void outcomeOf(benches, data, hands)
      .then((outcome) => line.postMessage({ work, outcome }))
      .finally(() => underWay.delete(work));
  });
}

async function outcomeOf<Name extends WorkName>(
  benches: Benches,
  { name, request }: Begin<Name>,
  hands: Hands<WorkProgress<Name>>,
): Promise<Outcome<WorkResult<Name>>> {
  try {
    return await benches[name](request, hands);
  } catch (error) {
    console.error(`The workbench could not finish "${name}".`, error);
    return failure('storage-failed');
  }
}
