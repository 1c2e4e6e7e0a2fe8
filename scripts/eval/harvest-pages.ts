import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { provideBrowser } from '../setup/browsers.mjs';
import { contentTypeOf } from './page-bytes.ts';

export interface SavedPage {
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** Milliseconds a page may take to load; what stands there then is harvested. */
const PATIENCE = 20_000;

// What the browser gives a page script: here the worker at the other end is this process. The script gives the page its
// turns by message channels, which is where one task ends and the next begins.
const STUB = `
globalThis.chrome = { runtime: {
  onMessage: { addListener: (listener) => { globalThis.ermineAsk = () => new Promise((resolve) => {
    let begun = performance.now();
    const tasks = [];
    const Channel = globalThis.ermineChannel ??= MessageChannel;
    globalThis.MessageChannel = class extends Channel {
      constructor() {
        super();
        tasks.push(performance.now() - begun);
        this.port1.addEventListener('message', () => { begun = performance.now(); });
      }
    };
    listener({ name: 'harvest', watch: false }, {}, (text) => {
      tasks.push(performance.now() - begun);
      resolve({ text, longestTask: Math.max(...tasks) });
    });
  }); } },
  sendMessage: () => Promise.resolve(),
} };
`;

const answerSchema = z.object({ text: z.string(), longestTask: z.number() });

/** What the page script answered: the harvest as JSON text, and the milliseconds of its longest task on the page. */
export type Answer = z.infer<typeof answerSchema>;

/** Starts the installed Chromium (installed first where that can be done) and gives a function that harvests one page after another. */
export async function startHarvesting(script: string): Promise<{
  /** The harvest as JSON text. */
  harvest: (page: SavedPage) => Promise<string>;
  /** The harvest with how long it held up the page. */
  answer: (page: SavedPage) => Promise<Answer>;
  stop: () => Promise<void>;
}> {
  const browser = await launch({
    executablePath: provideBrowser('chromium'),
    args: [
      '--no-sandbox',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--blink-settings=imagesEnabled=false',
    ],
  });
  const answer = (page: SavedPage) => harvestOne(browser, script, page);
  return { answer, harvest: async (page) => (await answer(page)).text, stop: () => browser.close() };
}

async function harvestOne(browser: Browser, script: string, saved: SavedPage): Promise<Answer> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', serve(saved));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await open(page, saved.address);
    return await runInOwnWorld(page, script);
  } finally {
    await page.close();
  }
}

/** Answers the first navigation with the saved bytes and aborts all else: nothing leaves the machine. */
function serve(saved: SavedPage): (request: HTTPRequest) => void {
  let isServed = false;
  return (request) => {
    if (!request.isNavigationRequest() || request.frame()?.parentFrame() !== null) return void request.abort();
    // "No content" leaves the page where it is when one of its scripts wants elsewhere.
    if (isServed) return void request.respond({ status: 204 });
    isServed = true;
    return void request.respond({ status: 200, contentType: contentTypeOf(saved.bytes), body: saved.bytes });
  };
}

async function open(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
  } catch (error) {
    if (page.url() === 'about:blank') throw error; // A page that never ends loading is still there to be read.
  }
}

/** Runs the script as a content script runs: in a world of its own beside the page's. */
export async function runInOwnWorld(page: Page, script: string): Promise<Answer> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'ermine',
  });
  const expression = `${STUB}${script};globalThis.ermineAsk()`;
  const answer = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  const read = z.safeParse(answerSchema, answer.result.value);
  if (read.success) return read.data;
  throw new Error(`No harvest of ${page.url()}: ${answer.exceptionDetails?.text ?? 'no answer'}`);
}
