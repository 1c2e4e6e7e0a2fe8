// The page script in a real Chromium tab, in a world of its own beside the page's as in a browser that runs the
// extension, without the rest of the extension: one page after another in milliseconds.
import { type HTTPRequest, launch, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { buildContentScript } from '../../scripts/eval/content-script.ts';
import { runInOwnWorld } from '../../scripts/eval/harvest-pages.ts';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { type Harvest, harvestSchema } from '../../src/model/harvest.ts';
import { HARVEST_LIMITS } from '../../src/model/harvest-limits.ts';

/** Where pages stand unless said otherwise. */
export const ADDRESS = 'https://www.quillbrook.example/';

const HTML = 'text/html; charset=utf-8';

export interface PageScript {
  readonly page: Page;
  /** Shows markup in the tab, in place of what was there. */
  show(markup: string): Promise<void>;
  /** Loads markup as a new document, at this address. */
  load(body: string, contentType?: string, address?: string): Promise<void>;
  /** What the page script copies of the page shown. Fails when that is not what the contract says, or too long. */
  harvest(): Promise<Harvest>;
  close(): Promise<void>;
}

export async function openPageScript(): Promise<PageScript> {
  const program = findBrowser('chromium');
  if (program === null) throw new Error('There is no chromium here. `npm test` installs it, or says how to.');
  const script = await buildContentScript();
  const browser = await launch({ executablePath: program, args: ['--no-sandbox'], protocolTimeout: 60_000 });
  const page = await browser.newPage();
  let answer = { contentType: HTML, body: '' };
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    // The tab may be closed before its last request is answered.
    const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
    (isPage ? request.respond({ status: 200, ...answer }) : request.abort()).catch(() => undefined);
  });
  await page.goto(ADDRESS);
  return {
    page,
    // By the prototype: the page shown before may have an image named "write".
    show: (markup) =>
      page.evaluate((written) => {
        Document.prototype.write.call(document, written);
        Document.prototype.close.call(document);
      }, markup),
    load: async (body, contentType = HTML, address = ADDRESS) => {
      answer = { contentType, body };
      await page.goto(address);
    },
    harvest: async () => harvestIn((await runInOwnWorld(page, script)).text),
    close: () => browser.close(),
  };
}

function harvestIn(text: string): Harvest {
  if (text.length > HARVEST_LIMITS.total) throw new RangeError(`The harvest is too long: ${text.length} characters.`);
  return z.parse(harvestSchema, JSON.parse(text));
}

/** The texts of a harvest's lines. */
export const textsOf = ({ lines }: Harvest): string[] => lines.map(({ text }) => text);
