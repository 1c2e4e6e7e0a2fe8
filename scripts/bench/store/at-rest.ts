import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/** Milliseconds between two looks. */
const EVERY = 500;
/** Share of one core below which a browser does nothing to speak of. */
const AT_REST = 0.05;
const LONGEST = 120_000;

/**
 * Waits until the browser's own process is idle: long after the last record is in, the store still sorts what was
 * written, which whoever is measured next must not pay for. Gives up after two minutes.
 */
export async function atRest(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const usedByBrowser = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return 1_000 * (processInfo.find(({ type }) => type === 'browser')?.cpuTime ?? 0);
  };
  let used = await usedByBrowser();
  for (let waited = 0; waited < LONGEST; waited += EVERY) {
    await pause(EVERY);
    const now = await usedByBrowser();
    if (now - used < AT_REST * EVERY) break;
    used = now;
  }
  await session.detach();
}
