import { browser } from './browser.ts';

export interface SeenTab {
  readonly id: number;
  /** Null when the browser does not let us see it: no permission for that page. */
  readonly url: string | null;
}

/** A tab by its id; null when it is closed. */
export async function getTab(tabId: number): Promise<SeenTab | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { id: tabId, url: tab.url ?? null };
  } catch {
    // The only way `get` fails is that there is no such tab.
    return null;
  }
}

/** The tab in front in each window. */
export async function tabsInFront(): Promise<SeenTab[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url: url ?? null }]));
}

/** Puts the page script into a tab's document; harmless when it is there already. False where it may not run. */
export async function injectScript(tabId: number, file: string): Promise<boolean> {
  try {
    const injected = await inTime(browser.scripting.executeScript({ target: { tabId }, files: [file] }));
    return injected !== null;
  } catch {
    // Browser pages, other extensions, the stores, closed tabs and pages without permission: none can be read.
    return false;
  }
}

/** Asks the page script in a tab's top document; null when nobody answers. */
export async function askPage(tabId: number, message: unknown): Promise<unknown> {
  try {
    const answer: unknown = await inTime(browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
    return answer ?? null;
  } catch {
    // The document went away while it was asked.
    return null;
  }
}

/** A page may load or block its main thread for ever; nobody waits for it longer than this, in milliseconds. */
const PATIENCE = 30_000;

/** What the browser answers, or null when it takes too long. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
