// The extension in a running browser, as the tests and the tour see it: its own pages, its messages, its badge, its tabs.
import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { MessageName, RequestOf, ResponseOf } from '../../src/messages/contract.ts';
import type { Outcome } from '../../src/messages/outcome.ts';
import type { RunningBrowser } from './browsers/running-browser.ts';
import { OPTIONS_PAGE, POPUP_PAGE } from './own-pages.ts';
import { until } from './until.ts';

/** The browser's extension API inside an extension page: both browsers have it under this name, with promises. */
declare const chrome: ExtensionApi;

export interface SeenTab {
  readonly page: Page;
  /** As the extension knows it. */
  readonly id: number;
}

export interface SeenBadge {
  readonly text: string;
  /** The title of the toolbar button. */
  readonly title: string;
  /** Background, red, green, blue and alpha, 0–255. */
  readonly colour: readonly number[];
}

export interface Extension {
  readonly browser: RunningBrowser;
  /** The options page, opened once; messages are sent and tabs are asked for from here. */
  readonly options: Page;
  /** Sends a message as the extension's own pages do and gives its outcome. */
  readonly ask: <Name extends MessageName>(name: Name, request: RequestOf<Name>) => Promise<Outcome<ResponseOf<Name>>>;
  /** The value of an outcome that must be one. */
  readonly get: <Name extends MessageName>(name: Name, request: RequestOf<Name>) => Promise<ResponseOf<Name>>;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<SeenTab>;
  /** Opens an empty tab in front: for pages that are intercepted. */
  openEmpty(): Promise<SeenTab>;
  badge(tabId: number): Promise<SeenBadge>;
  /** Waits until the badge of a tab has this text. */
  badgeIs(tabId: number, text: string): Promise<SeenBadge>;
  /** Opens the popup's page for a tab, in a tab of its own. */
  openPopupView(tabId: number): Promise<Page>;
}

/** Opens the options page of the extension in a browser that has just been launched. */
export async function openExtension(browser: RunningBrowser): Promise<Extension> {
  const options = await browser.openOwn(OPTIONS_PAGE);

  const ask: Extension['ask'] = async (name, request) => {
    // As text: of an object that an answer holds twice, Firefox would bring over the first only.
    const text = await options.evaluate(async (message) => JSON.stringify(await chrome.runtime.sendMessage(message)), {
      name,
      request: asJson(request),
    });
    // The answer comes from our own worker; its type is the contract's.
    const outcome: Outcome<ResponseOf<typeof name>> = JSON.parse(text);
    return outcome;
  };

  const tabIds = () =>
    options.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])));

  const openEmpty = async (): Promise<SeenTab> => {
    const before = await tabIds();
    const page = await browser.puppeteer.newPage();
    const id = await until('a new tab opens', async () => (await tabIds()).find((tabId) => !before.includes(tabId)));
    await page.bringToFront();
    return { page, id };
  };

  const badge = (tabId: number): Promise<SeenBadge> =>
    options.evaluate(
      async (tab) => ({
        text: await chrome.action.getBadgeText(tab),
        title: await chrome.action.getTitle(tab),
        colour: await chrome.action.getBadgeBackgroundColor(tab),
      }),
      { tabId },
    );

  return {
    browser,
    options,
    ask,
    get: async (name, request) => {
      const outcome = await ask(name, request);
      if (!outcome.ok) throw new Error(`"${name}" failed: ${outcome.error.code} ${outcome.error.where}`);
      return outcome.value;
    },
    open: async (url) => {
      const tab = await openEmpty();
      await tab.page.goto(url);
      return tab;
    },
    openEmpty,
    badge,
    badgeIs: async (tabId, text) => {
      let seen: SeenBadge | undefined;
      const wanted = async () => {
        seen = await badge(tabId);
        return seen.text === text ? seen : null;
      };
      try {
        return await until(`the badge is "${text}"`, wanted);
      } catch (error) {
        throw new Error(`The badge of tab ${tabId} is ${JSON.stringify(seen)}, not "${text}".`, { cause: error });
      }
    },
    openPopupView: (tabId) => browser.openOwn(`${POPUP_PAGE}?tab=${tabId}`),
  };
}

/** What travels in a message: puppeteer carries JSON values only. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The sites the seller has given the extension permission for. */
export async function grantedOrigins({ options }: Extension): Promise<readonly string[]> {
  return options.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
}

/** Sends anything at all to the worker from one of our own pages. */
export function sendRaw({ options }: Extension, message: unknown): Promise<unknown> {
  return options.evaluate((raw) => chrome.runtime.sendMessage(raw), message);
}

/** Sends a message from a script of the extension inside a tab's page: where the page script runs. */
export function sendFromPageScript({ options }: Extension, tab: SeenTab, message: unknown): Promise<unknown> {
  return options.evaluate(
    async (tabId, raw) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        args: [raw],
        func: (sent) => chrome.runtime.sendMessage(sent),
      });
      return frame?.result;
    },
    tab.id,
    message,
  );
}

/** Takes all access to sites back, as the seller can in the browser's own settings. */
export async function withdrawOrigins({ options }: Extension): Promise<void> {
  await options.evaluate(async () => {
    const { origins } = await chrome.permissions.getAll();
    if (origins !== undefined && origins.length > 0) await chrome.permissions.remove({ origins });
  });
}

/** Opens an address in a tab behind the one in front, and gives the new tab's id. */
export function openBehind({ options }: Extension, url: string): Promise<number> {
  return options.evaluate(async (address) => {
    const { id } = await chrome.tabs.create({ url: address, active: false });
    if (id === undefined) throw new Error('The new tab has no id.');
    return id;
  }, url);
}

/** Brings a tab to the front by its id. */
export async function bringTabToFront({ options }: Extension, tabId: number): Promise<void> {
  await options.evaluate(async (id) => {
    await chrome.tabs.update(id, { active: true });
  }, tabId);
}
