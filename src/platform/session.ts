import { browser } from './browser.ts';

/** Values that live until the browser closes, and outlive the worker's sleep. Only the extension's own contexts see them. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** All values whose key starts with the prefix, by key. */
export async function readSessionAll(prefix: string): Promise<[string, unknown][]> {
  return Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(prefix));
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeSession(keys: string | string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}

/** Forgets all of the session. */
export async function clearSession(): Promise<void> {
  await browser.storage.session.clear();
}
