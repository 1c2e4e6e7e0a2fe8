import type { Services } from '../../src/background/services.ts';

/** Lets work run one piece after the other; a piece that fails does not stop the next. */
export function createQueue(): Services['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
