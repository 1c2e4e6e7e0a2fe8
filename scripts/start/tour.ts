// The way through the local web that `npm start` takes: one page per label.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Extension } from '../../tests/support/extension.ts';
import { OPTIONS_PAGE } from '../../tests/support/own-pages.ts';

/** Where the local web lists its companies. */
export const START_PAGE = 'http://start.example/';

const PICTURED = 'http://fjordheim.example/';
const STOPS = [
  'http://bjorkvalla.example/',
  PICTURED,
  'http://koskenrauta.example/',
  'http://klitmark.example/',
  'http://revontuli.example/',
  'http://norrskogens.example/',
  'http://marlowefinch.example/',
  'http://havtorn.example/',
  'http://nordbladet.example/karin-ljungdal',
  'http://tietokeidas.example/konepaja',
  'http://etsin.example/search?q=konepaja',
] as const;

const POPUP_SIZE = { width: 400, height: 600 } as const;
const OPTIONS_SIZE = { width: 1_100, height: 900 } as const;

/** Opens every stop as a seller would: the page, then the toolbar button. Tells one line for each. */
export async function takeTour(extension: Extension, tell: (line: string) => void): Promise<void> {
  for (const url of STOPS) {
    const { popup, close, title } = await openWithPopup(extension, url);
    tell(`${url}  ${title} ${await nextStep(popup)}`.trimEnd());
    await close();
  }
}

/** Leaves pictures of the popup on a company's page and of the options page in a folder, in light and dark. */
export async function takePictures(extension: Extension, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const { popup, close } = await openWithPopup(extension, PICTURED);
  await popup.setViewport(POPUP_SIZE);
  const options = await extension.browser.openOwn(OPTIONS_PAGE);
  await options.setViewport(OPTIONS_SIZE);
  await options.waitForSelector('h1');
  const files: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, page] of [
      ['popup', popup],
      ['options', options],
    ] as const) {
      const file = join(folder, `${name}-${scheme}.png`);
      await page.bringToFront();
      await extension.browser.setColourScheme(page, scheme);
      await takePicture(page, file);
      files.push(file);
    }
  }
  await options.close();
  await close();
  return files;
}

/** A picture of a whole page, at rest: bars that stick to the window's edge stand at the page's end. */
async function takePicture(page: Page, file: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: page.viewport()?.width ?? POPUP_SIZE.width, height });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  await page.screenshot({ path: file });
}

interface OpenPopup {
  readonly popup: Page;
  /** What the toolbar button says: label, company, reason. */
  readonly title: string;
  readonly close: () => Promise<void>;
}

/** Opens a page, clicks the toolbar button, and shows the popup's view of it in a tab of its own. */
async function openWithPopup(extension: Extension, url: string): Promise<OpenPopup> {
  const tab = await extension.open(url);
  await extension.browser.clickIcon(tab.page);
  const popup = await extension.openPopupView(tab.id);
  await popup.waitForSelector('main h1:not(.visually-hidden)');
  const { title } = await extension.badge(tab.id);
  const close = async () => {
    await popup.close();
    await tab.page.close();
  };
  return { popup, title, close };
}

/** The suggested action as the popup words it; empty where there is none. */
function nextStep(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const action = document.querySelector('.play-action')?.textContent ?? '';
    return action === '' ? '' : `→ ${action}.`;
  });
}
