import type { Browser, Page } from 'puppeteer-core';
import type { Display } from '../display.ts';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface LaunchOptions {
  /** The browser's program. */
  readonly program: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** The port of the local web on 127.0.0.1, used as proxy for everything. */
  readonly proxyPort: number;
  /** Where the window opens; null for headless. `here` is the desktop the user sits at. */
  readonly display: Display | 'here' | null;
  /** A folder for the browser's profile, which outlives it; a new one is made and removed when left out. */
  readonly profile?: string;
}

/** An installed browser that runs with the extension in a new profile. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly puppeteer: Browser;
  /** Origin of the extension's pages, with its final slash. */
  readonly ownOrigin: string;
  /** Opens one of the extension's own pages in a tab in front. */
  openOwn(path: string): Promise<Page>;
  /** Activates the toolbar button on a tab in front, as a click on it does: grants `activeTab` and opens the popup. */
  clickIcon(page: Page): Promise<void>;
  /** Closes the popup that hangs from the toolbar button, if one does. */
  closePopup(): Promise<void>;
  /** Waits until the popup that hangs from the toolbar button shows a company, and goes into it by keyboard. */
  enterPopup(display: Display): Promise<void>;
  /** Opens the context menu of a page in front and chooses the extension's entry. */
  chooseFromContextMenu(page: Page, entry: string, display: Display): Promise<void>;
  /**
   * Says yes to the browser's question after a page of ours asked for access to sites. What was granted once is granted
   * again without a question: then there is nothing to do.
   */
  acceptPermissionPrompt(page: Page, display: Display, isGranted: () => Promise<boolean>): Promise<void>;
  /** Has an extension page drawn in light or dark. */
  setColourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the extension's worker (Chromium) or event page (Firefox), as the browser does after half a minute. */
  stopWorker(): Promise<void>;
  /** Whether the worker runs. */
  workerRuns(): Promise<boolean>;
  close(): Promise<void>;
}
