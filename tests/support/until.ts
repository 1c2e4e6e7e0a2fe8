/** Milliseconds a condition may take to come true. Long, for slow machines: a passing test never waits it out. */
const PATIENCE = 20_000;
/** Milliseconds between two askings. */
const PAUSE = 25;
/** Milliseconds after which an asking is given up: a page that navigates may never answer what it was asked before. */
const ANSWER_WITHIN = 5_000;

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
    const answer = await inTime(Promise.resolve(ask()));
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${PATIENCE} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** What a promise gives; null when that takes too long. */
async function inTime<Value>(promise: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ANSWER_WITHIN);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
