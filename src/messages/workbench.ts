import { failure, type Outcome } from './outcome.ts';
import type { WorkName, WorkProgress, WorkRequest, WorkResult } from './workbench-contract.ts';

/** What both ends of the line to the workbench offer: a worker, its global scope, or a port. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** From the page: begin a piece of work. */
export type Begin<Name extends WorkName = WorkName> = {
  [Each in Name]: { readonly work: number; readonly name: Each; readonly request: WorkRequest<Each> };
}[Name];

/** From the page: begin a piece of work, or give it up. */
export type PageWord = Begin | { readonly work: number; readonly giveUp: true };

/**
 * From the workbench: how far it is, or how it ended. What stands under a number has the types of what was asked under
 * it, which only who asked knows: `never` fits them all.
 */
type WorkbenchWord =
  | { readonly work: number; readonly progress: never }
  | { readonly work: number; readonly outcome: Outcome<never> };

export interface WorkOptions<Name extends WorkName> {
  readonly onProgress?: (progress: WorkProgress<Name>) => void;
  /** Aborted when the seller gives up: the work ends soon, and says how far it came. */
  readonly signal?: AbortSignal;
}

/** The page's end of the line. */
export interface Workbench {
  /** Has a piece of work done. Never rejects: a workbench that broke down gives `no-answer`. */
  readonly ask: <Name extends WorkName>(
    name: Name,
    request: WorkRequest<Name>,
    options?: WorkOptions<Name>,
  ) => Promise<Outcome<WorkResult<Name>>>;
  /** Ends all work under way with `no-answer`: for when the worker has failed. */
  readonly breakDown: () => void;
}

interface Waiting {
  readonly progress: (progress: never) => void;
  readonly end: (outcome: Outcome<never>) => void;
}

/** Opens the page's end of a line to the workbench. */
export function openWorkbench(line: Line): Workbench {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  line.addEventListener('message', ({ data }: MessageEvent<WorkbenchWord>) => {
    const asked = waiting.get(data.work);
    if ('progress' in data) asked?.progress(data.progress);
    else {
      waiting.delete(data.work);
      asked?.end(data.outcome);
    }
  });
  const ask = <Name extends WorkName>(name: Name, request: WorkRequest<Name>, options: WorkOptions<Name> = {}) => {
    const work = ++last;
    return new Promise<Outcome<WorkResult<Name>>>((resolve) => {
      const giveUp = () => {
        if (waiting.has(work)) line.postMessage({ work, giveUp: true });
      };
      const progress = (told: WorkProgress<Name>) => options.onProgress?.(told);
      waiting.set(work, { progress, end: resolve });
      line.postMessage({ work, name, request });
      if (options.signal?.aborted === true) giveUp();
      options.signal?.addEventListener('abort', giveUp);
    });
  };
  const breakDown = () => {
    for (const { end } of waiting.values()) end(failure('no-answer'));
    waiting.clear();
  };
  return { ask, breakDown };
}
