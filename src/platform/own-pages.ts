import { browser } from './browser.ts';

/** The id of the tab in front of the window this page of ours belongs to; null when there is none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The address of a section of the options page: "profiles", "companies/ID". */
export function optionsAddress(section: string): string {
  return browser.runtime.getURL(`src/options/index.html#${section}`);
}

/** Opens a section of the options page in a tab in front; in a window of its own where there is none. */
export async function openOptions(section: string): Promise<void> {
  const url = optionsAddress(section);
  try {
    await browser.tabs.create({ url });
  } catch {
    // A browser may run on in the background when its last window is closed.
    await browser.windows.create({ url });
  }
}

export interface Shortcut {
  /** The command's name in the manifest. */
  readonly name: string;
  /** As the browser writes it ("Alt+Shift+E"); empty when the seller has taken it away. */
  readonly keys: string;
}

/** The keyboard commands with the keys they have now. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}
