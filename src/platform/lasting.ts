import { browser } from './browser.ts';

/** Small values that outlive the browser, beside the store: nothing that is known of anybody. */
export async function readLasting(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeLasting(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Forgets them all. */
export async function clearLasting(): Promise<void> {
  await browser.storage.local.clear();
}
