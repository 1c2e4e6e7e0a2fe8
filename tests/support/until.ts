/** Milliseconds a condition may take to come true. Long, for slow machines: a passing test never waits it out. */
const PATIENCE = 20_000;
/** Milliseconds between two askings. */
const PAUSE = 25;

/**
 * Asks again and again until the answer is something other than null, undefined or false, and gives it.
 * Throws, naming what it waited for, when that takes too long.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false> | Answer | null | undefined | false,
): Promise<Answer> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${PATIENCE} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
