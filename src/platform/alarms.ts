import { browser } from './browser.ts';

/** Wakes the worker at a time (epoch ms); an alarm of the same name is replaced. Browsers wait half a minute at least. */
export async function setAlarm(name: string, when: number): Promise<void> {
  // Chrome's promise settles later than the call; the polyfill's types say that nothing comes back.
  await Promise.resolve(browser.alarms.create(name, { when }));
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
