// What every end-to-end test stands on: an installed browser with the built extension on a display of its own, and the
// local web. One per browser and test file; between tests everything the seller knows is forgotten.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { extensionFolder } from '../../scripts/start/built-extension.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { BROWSER_NAMES, type BrowserName, type RunningBrowser } from './browsers/running-browser.ts';
import { type Display, openDisplay } from './display.ts';
import { type Extension, openExtension, type SeenTab, withdrawOrigins } from './extension.ts';
import { type LocalWeb, startLocalWeb } from './local-web.ts';
import { until } from './until.ts';

export interface World {
  readonly browser: RunningBrowser;
  readonly extension: Extension;
  readonly display: Display;
  readonly web: LocalWeb;
  /** Opens an address and clicks the toolbar button there, as a seller without any permission does. */
  visit(url: string): Promise<SeenTab>;
  /** Presses one of the manifest's keyboard commands in a tab in front. */
  pressCommand(tab: SeenTab, command: '_execute_action' | 'save-prospect'): Promise<void>;
}

/** Runs the same flows in each browser. */
export function inEachBrowser(flows: (world: World, name: BrowserName) => void): void {
  describe.each(BROWSER_NAMES)('in %s', (name) => {
    const parts: { open?: OpenWorld } = {};
    const opened = () => {
      if (parts.open === undefined) throw new Error('The browser is not open yet.');
      return parts.open;
    };
    beforeAll(async () => {
      parts.open = await openWorld(name);
    });
    afterEach(() => tidy(opened()));
    afterAll(async () => {
      await parts.open?.close();
    });
    flows(
      {
        get browser() {
          return opened().browser;
        },
        get extension() {
          return opened().extension;
        },
        get display() {
          return opened().display;
        },
        get web() {
          return opened().web;
        },
        visit: (url) => opened().visit(url),
        pressCommand: (tab, command) => opened().pressCommand(tab, command),
      },
      name,
    );
  });
}

interface OpenWorld extends World {
  close(): Promise<void>;
}

async function openWorld(name: BrowserName): Promise<OpenWorld> {
  const program = findBrowser(name);
  if (program === null) throw new Error(`There is no ${name} here. \`npm test\` installs it, or says how to.`);
  const folder = extensionFolder(name);
  const web = await startLocalWeb();
  const display = await openDisplay();
  const browser = await launchBrowser(name, { program, extension: folder, proxyPort: web.port, display });
  const extension = await openExtension(browser);
  return {
    browser,
    extension,
    display,
    web,
    visit: async (url) => {
      const tab = await extension.open(url);
      await browser.clickIcon(tab.page);
      return tab;
    },
    pressCommand: async ({ page }, command) => {
      await browser.closePopup();
      await page.bringToFront();
      const title = await page.title();
      // Keys go to the window that has the focus; its title tells which tab it shows.
      await until(`the window shows "${title}"`, async () => (await display.activeWindow()).startsWith(title));
      await display.press(commandKeys(folder)[command]);
    },
    close: async () => {
      await browser.close();
      await display.close();
      await web.close();
    },
  };
}

/** The chords of the built manifest's commands, as xdotool writes them. */
function commandKeys(folder: string): Record<'_execute_action' | 'save-prospect', string> {
  const { commands } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const chordOf = (command: string) => String(commands[command].suggested_key.default).toLowerCase();
  return { _execute_action: chordOf('_execute_action'), 'save-prospect': chordOf('save-prospect') };
}

/** Closes every tab but the options page, and forgets all that the seller knows. */
async function tidy({ browser, extension }: OpenWorld): Promise<void> {
  const { get, options } = extension;
  await options.bringToFront();
  for (const page of await browser.puppeteer.pages()) if (page !== options) await page.close();
  for (const { id } of await get('list-icps', {})) await get('remove-icp', { icpId: id });
  for (const { id } of await get('find-companies', { text: '' })) await get('remove-company', { companyId: id });
  await get('write-settings', { settings: DEFAULT_SETTINGS });
  await get('write-definitions', DEFAULT_SETTINGS);
  await get('write-signal-settings', DEFAULT_SETTINGS.signals);
  await withdrawOrigins(extension);
  await options.evaluate(() => {
    location.hash = '';
  });
}
