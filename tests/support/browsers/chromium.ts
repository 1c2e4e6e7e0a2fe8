import puppeteer, { type Browser, TargetType } from 'puppeteer-core';
import { POPUP_PAGE } from '../own-pages.ts';
import { until } from '../until.ts';
import { installOrClose } from './install-or-close.ts';
import type { LaunchOptions, RunningBrowser } from './running-browser.ts';

/** Launches Chromium, Chrome or Edge with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const { program, extension, proxyPort, display, profile } = options;
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: display === null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: null,
    // Branded Chrome ignores --load-extension since version 137; through the pipe it still loads one.
    // https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
    pipe: true,
    enableExtensions: true,
    env: display === null || display === 'here' ? process.env : display.environment,
    args: argumentsFor(proxyPort),
  });
  const id = await installOrClose(browser, extension);
  const ownOrigin = `chrome-extension://${id}/`;
  const workerRuns = () =>
    browser
      .targets()
      .some((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(ownOrigin));
  return {
    name: 'chromium',
    puppeteer: browser,
    ownOrigin,
    openOwn: async (path) => {
      const page = await browser.newPage();
      await page.goto(ownOrigin + path);
      return page;
    },
    clickIcon: async (page) => {
      const installed = (await browser.extensions()).get(id);
      if (installed === undefined) throw new Error('The extension is not installed any more.');
      await page.triggerExtensionAction(installed);
    },
    // Another tab in front is enough to close it.
    closePopup: async () => undefined,
    enterPopup: async () => {
      const target = await browser.waitForTarget((candidate) => candidate.url() === ownOrigin + POPUP_PAGE);
      const popup = await target.asPage();
      await popup.waitForSelector('::-p-aria([name="Save prospect"][role="button"]):focus');
    },
    chooseFromContextMenu: async (page, _entry, screen) => {
      await page.bringToFront();
      const before = await screen.windowCount();
      await page.mouse.click(5, 5, { button: 'right' });
      await until('the context menu opens', async () => (await screen.windowCount()) > before);
      // The menu is the browser's own and tells nobody its entries: ours is the last but two, before "View page source".
      for (const key of ['Up', 'Up', 'Up', 'Return']) await screen.press(key);
    },
    acceptPermissionPrompt: async (page, screen, isGranted) => {
      // The prompt belongs to the browser: all a page sees of it is that the focus is gone.
      const isOpen = () => page.evaluate(() => !document.hasFocus());
      await until('the permission prompt opens', async () => (await isOpen()) || (await isGranted()));
      if (await isGranted()) return;
      // So that nobody grants by accident, Chromium takes no answer in the prompt's first half second.
      const openedAt = performance.now();
      await until('the permission prompt takes an answer', () => performance.now() - openedAt > 1_000);
      await screen.press('Tab');
      await screen.press('Return');
      await until('the permission prompt closes', async () => !(await isOpen()));
    },
    setColourScheme: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    stopWorker: async () => {
      await stopAllWorkers(browser);
      await until('the worker stops', () => !workerRuns());
    },
    workerRuns: async () => workerRuns(),
    close: () => browser.close(),
  };
}

function argumentsFor(proxyPort: number): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    // The local web speaks plain HTTP.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    '--disable-component-update',
    '--disable-quic',
    '--lang=en-US',
    '--window-position=0,0',
    '--window-size=1200,860',
    // Chromium's sandbox refuses to work for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
  ];
}

async function stopAllWorkers(browser: Browser): Promise<void> {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('There is no page to stop workers from.');
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
