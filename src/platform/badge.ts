import { browser } from './browser.ts';

/** What the toolbar shows for one tab. Colours are CSS hex. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly background: string;
  readonly foreground: string;
}

/** Shows a badge on one tab. A tab that is gone by now is no error. */
export async function showBadge(tabId: number, { text, title, background, foreground }: Badge): Promise<void> {
  await ifTabExists(async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: background });
    await browser.action.setBadgeTextColor({ tabId, color: foreground });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  });
}

/** Takes the badge off one tab. */
export async function clearBadge(tabId: number): Promise<void> {
  await ifTabExists(async () => {
    await browser.action.setBadgeText({ tabId, text: '' });
    // An empty title is shown as it is in Firefox and as the extension's name in Chrome; the name is right in both.
    await browser.action.setTitle({ tabId, title: browser.runtime.getManifest().name });
  });
}

/** Runs work on a tab that may be closed meanwhile; only that failure is swallowed. */
async function ifTabExists(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!/no tab with id|invalid tab id/i.test(error instanceof Error ? error.message : '')) throw error;
  }
}
