import type { Harvest } from '../model/harvest.ts';

/** Milliseconds of the main thread that the page's own scripts wait at most: a frame has 16. */
const SLICE = 8;

/**
 * Takes the steps of a harvest in short slices, and notes in it the milliseconds they took together.
 * @param begin begins the harvest; what it is given tells the milliseconds used so far
 * @param clock milliseconds, such as `performance.now`
 * @param pause lets the page have its turn between slices
 */
export async function inSlices(
  begin: (spent: () => number) => Generator<void, Harvest>,
  clock: () => number,
  pause: () => Promise<void>,
): Promise<Harvest> {
  let spent = 0;
  const steps = begin(() => spent);
  for (;;) {
    const start = clock();
    let step = steps.next();
    while (step.done !== true && clock() - start < SLICE) step = steps.next();
    spent += Math.max(0, clock() - start);
    if (step.done === true) return { ...step.value, milliseconds: spent };
    await pause();
  }
}
