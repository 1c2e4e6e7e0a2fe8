import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser } from 'puppeteer-core';
import { until } from '../until.ts';
import { installOrClose } from './install-or-close.ts';
import type { LaunchOptions, RunningBrowser } from './running-browser.ts';

/** What the keyboard command for the toolbar button calls inside Firefox. */
const ACTION = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.apiManager.global.browserActionFor`;
/** A panel that still shows the last popup would be closed by the next activation instead of opening. */
const CLOSE_PANELS = `Promise.all([...document.querySelectorAll('panel')].filter(({ state }) => state === 'open')
  .map((panel) => new Promise((resolve) => {
    panel.addEventListener('popuphidden', resolve, { once: true });
    panel.hidePopup();
  }))).then(() => null)`;
const POPUP = `document.querySelector('#customizationui-widget-panel browser')`;
const COLOUR_SCHEME_PREFERENCE = 'layout.css.prefers-color-scheme.content-override';
const ADDON_ID = 'ermine@ermine.example';

/** Launches Firefox with the extension. */
export async function launchFirefox({
  program,
  extension,
  proxyPort,
  display,
}: LaunchOptions): Promise<RunningBrowser> {
  // Firefox gives each installation a random address; told beforehand, it is known.
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: display === null,
    defaultViewport: null,
    env: display === null || display === 'here' ? process.env : display.environment,
    // System access lets the tests end the event page, which no extension API can.
    args: ['--remote-allow-system-access', '--width=1200', '--height=860'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: uuid }),
      // The permission prompt belongs to the browser's own window, where no test can press its button.
      'extensions.webextOptionalPermissionPrompts': false,
      ...proxyPreferences(proxyPort),
    },
  });
  await installOrClose(browser, extension);
  const ownOrigin = `moz-extension://${uuid}/`;
  const extensionInside = `WebExtensionPolicy.getByID('${ADDON_ID}').extension`;
  const workerRuns = async () => (await evaluateInBrowser(browser, `${extensionInside}.backgroundState`)) === 'running';
  return {
    name: 'firefox',
    puppeteer: browser,
    ownOrigin,
    openOwn: async (path) => {
      const page = await browser.newPage();
      const url = ownOrigin + path;
      // BiDi never tells that a page of an extension has loaded, so `goto` must not wait for it.
      await page.goto(url, { waitUntil: [] });
      await until(`${path} opens`, () =>
        page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
      );
      return page;
    },
    clickIcon: async (page) => {
      await page.bringToFront();
      await evaluateInBrowser(browser, CLOSE_PANELS);
      await evaluateInBrowser(browser, `${ACTION}(${extensionInside}).triggerAction(window)`);
    },
    closePopup: async () => {
      await evaluateInBrowser(browser, CLOSE_PANELS);
    },
    enterPopup: async (screen) => {
      // The popup's own page is out of reach here; its panel grows when a company is drawn into it.
      await until('the popup is drawn', () => evaluateInBrowser(browser, `(${POPUP})?.clientHeight > 300`));
      // Firefox leaves the focus outside a popup that was opened by a key; the next Tab goes in.
      await screen.press('Tab');
      await until('the popup has the focus', () => evaluateInBrowser(browser, `document.activeElement === ${POPUP}`));
    },
    chooseFromContextMenu: async (page, entry) => {
      await page.bringToFront();
      await page.mouse.click(5, 5, { button: 'right' });
      await until(`the context menu offers "${entry}"`, () => evaluateInBrowser(browser, chooseEntry(entry)));
    },
    // Firefox is told beforehand to grant without asking.
    acceptPermissionPrompt: async () => undefined,
    setColourScheme: async (page, scheme) => {
      const value = scheme === 'dark' ? 0 : 1;
      await evaluateInBrowser(browser, `Services.prefs.setIntPref('${COLOUR_SCHEME_PREFERENCE}', ${value})`);
      const query = `(prefers-color-scheme: ${scheme})`;
      await until(`the page is ${scheme}`, () => page.evaluate((words) => matchMedia(words).matches, query));
    },
    stopWorker: async () => {
      await evaluateInBrowser(browser, `${extensionInside}.terminateBackground({ ignoreDevToolsAttached: true })`);
      await until('the event page stops', async () => !(await workerRuns()));
    },
    workerRuns,
    close: () => browser.close(),
  };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
  };
}

/** An expression that chooses an entry of the open context menu; false while it is not there. */
function chooseEntry(entry: string): string {
  return `(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(entry)});
    if (menu.state !== 'open' || item === undefined) return false;
    menu.activateItem(item);
    return true;
  })()`;
}

/** Evaluates an expression in the browser's own window. Puppeteer has no public way, but carries the commands. */
async function evaluateInBrowser(browser: Browser, expression: string): Promise<unknown> {
  const tree = await sendBiDi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = at(tree, 'result', 'contexts', 0, 'context');
  const answer = await sendBiDi(browser, 'script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (at(answer, 'result', 'type') !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(answer)}`);
  return at(answer, 'result', 'result', 'value');
}

async function sendBiDi(browser: Browser, method: string, parameters: object): Promise<unknown> {
  if (!('connection' in browser) || !canSend(browser.connection)) throw new Error('Puppeteer hides its connection.');
  return browser.connection.send(method, parameters);
}

function canSend(value: unknown): value is { send(method: string, parameters: object): Promise<unknown> } {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}

/** The value at a path in an answer of unknown shape; undefined when there is none. */
function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  );
}
