// LinkedIn goes from page to page without loading: the address changes at once, the content later. The company before
// must never be shown for the page after, and every page is read once it stands there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { SeenTab } from '../support/extension.ts';
import { switchOn } from '../support/options.ts';
import { until } from '../support/until.ts';
import { inEachBrowser, type World } from '../support/world.ts';

/** The browser's extension API inside an extension page: both browsers have it under this name, with promises. */
declare const chrome: ExtensionApi;

declare global {
  /** The single page's own way from page to page. */
  var go: (path: string, delay?: number) => void;
  /** Its way of drawing the page of an address after so many milliseconds. */
  var show: (path: string, delay: number) => void;
  /** What the toolbar said of a tab, again and again, while this is true. */
  var isWatching: boolean;
}

const SITE = 'https://www.linkedin.com';
const KOSKENRAUTA = '/company/koskenrauta-example/';
const FJORDHEIM = '/company/fjordheim-example/';
const NAMES = ['Koskenrauta', 'Fjordheim', 'Klitmark', 'Lumivaara', 'Vintergran'];
/** Whose name may stand on the toolbar at an address. */
const NAME_AT: Readonly<Record<string, string>> = {
  [KOSKENRAUTA]: 'Koskenrauta',
  [FJORDHEIM]: 'Fjordheim',
  '/company/klitmark-example/': 'Klitmark',
  '/jobs/view/4411000001/': 'Lumivaara',
  '/in/aino-esimerkki/': 'Vintergran',
};

interface Sample {
  readonly path: string;
  readonly title: string;
}

inEachBrowser((world) => {
  const open = async (path: string): Promise<SeenTab> => {
    await switchOn(world, 'Also on LinkedIn');
    const tab = await world.extension.openEmpty();
    const body = readFileSync(fileURLToPath(new URL('../pages/linkedin/single-page.html', import.meta.url)), 'utf8');
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.url().startsWith(`${SITE}/`);
      const answer = isPage
        ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
        : request.abort();
      // The tab may be closed before its last request is answered.
      answer.catch(() => undefined);
    });
    await tab.page.goto(SITE + path);
    return tab;
  };

  const go = (tab: SeenTab, path: string, delay = 0) =>
    tab.page.evaluate((to, wait) => globalThis.go(to, wait), path, delay);

  const names = (tab: SeenTab, name: string) =>
    until(`the icon names ${name}`, async () => (await world.extension.badge(tab.id)).title.includes(name));

  const namesNobody = (tab: SeenTab) =>
    until('the icon names nobody', async () => {
      const { title } = await world.extension.badge(tab.id);
      return !NAMES.some((name) => title.includes(name));
    });

  const factsOf = async ({ id }: SeenTab) => {
    const view = await world.extension.get('view-tab', { tabId: id });
    return view.status === 'company' ? view.facts : view.status;
  };

  it('labels each page by its own company, and never by the one before', async () => {
    const tab = await open(KOSKENRAUTA);
    await names(tab, 'Koskenrauta');
    const samples = await watchIcon(world, tab, async () => {
      await go(tab, FJORDHEIM);
      await names(tab, 'Fjordheim');
      await go(tab, '/jobs/view/4411000001/');
      await names(tab, 'Lumivaara');
      await go(tab, '/in/aino-esimerkki/');
      await names(tab, 'Vintergran');
      await tab.page.evaluate(() => history.back());
      await names(tab, 'Lumivaara');
      await go(tab, '/feed/');
      await namesNobody(tab);
    });
    expect(wronglyNamed(samples)).toEqual([]);
  });

  it('takes the label off while the old content still stands there, and reads the new when it comes', async () => {
    const tab = await open(KOSKENRAUTA);
    await names(tab, 'Koskenrauta');
    const samples = await watchIcon(world, tab, async () => {
      await tab.page.evaluate((path) => history.pushState({}, '', path), FJORDHEIM);
      await namesNobody(tab);
      expect(await tab.page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Koskenrauta');
      await tab.page.evaluate((path) => globalThis.show(path, 500), FJORDHEIM);
      await names(tab, 'Fjordheim');
      // Longer than anybody waits for content to come.
      await go(tab, '/company/klitmark-example/', 4_000);
      await namesNobody(tab);
      await names(tab, 'Klitmark');
    });
    expect(wronglyNamed(samples)).toEqual([]);
  });

  it('keeps up with quick changes', async () => {
    const tab = await open(KOSKENRAUTA);
    await names(tab, 'Koskenrauta');
    const samples = await watchIcon(world, tab, async () => {
      for (const path of [FJORDHEIM, '/jobs/view/4411000001/', '/in/aino-esimerkki/', KOSKENRAUTA, FJORDHEIM])
        await go(tab, path, 150);
      await names(tab, 'Fjordheim');
    });
    expect(wronglyNamed(samples)).toEqual([]);
  });

  it('tells two companies of one name apart', async () => {
    const tab = await open(KOSKENRAUTA);
    await names(tab, 'Koskenrauta');
    await go(tab, '/company/koskenrauta-bakery-example/', 500);
    await namesNobody(tab);
    await names(tab, 'Koskenrauta');
    expect(await factsOf(tab)).toMatchObject({
      linkedIn: { value: { slug: 'koskenrauta-bakery-example' } },
      description: { value: 'Bread.' },
      foundedYear: null,
    });
  });

  it('adds up the tabs of one company, with the label on all the while', async () => {
    const tab = await open(`${KOSKENRAUTA}about/`);
    await names(tab, 'Koskenrauta');
    const samples = await watchIcon(world, tab, async () => {
      await go(tab, `${KOSKENRAUTA}posts/`);
      expect(await factsOf(tab)).toMatchObject({ foundedYear: { value: 1957 }, description: { value: 'We met.' } });
    });
    expect(samples.filter(({ title }) => !title.includes('Koskenrauta'))).toEqual([]);
  });
});

/** What the icon said of a tab at which address, while something was done there. Asked without timers: they rest behind. */
async function watchIcon(
  { extension: { options } }: World,
  tab: SeenTab,
  doThere: () => Promise<void>,
): Promise<readonly Sample[]> {
  const watching = options.evaluate(async (tabId) => {
    const samples: { path: string; title: string }[] = [];
    globalThis.isWatching = true;
    while (globalThis.isWatching) {
      const before = await chrome.tabs.get(tabId);
      const title = await chrome.action.getTitle({ tabId });
      const after = await chrome.tabs.get(tabId);
      const path = new URL(after.url ?? 'about:blank').pathname;
      const last = samples.at(-1);
      const isNew = last === undefined || last.path !== path || last.title !== title;
      if (before.url === after.url && isNew) samples.push({ path, title });
    }
    return samples;
  }, tab.id);
  try {
    await doThere();
  } finally {
    await options.evaluate(() => {
      globalThis.isWatching = false;
    });
  }
  return watching;
}

/**
 * The samples that name another company than the address's own, but for the first at each address: the browser tells
 * of the change a moment after it.
 */
function wronglyNamed(samples: readonly Sample[]): Sample[] {
  return samples.filter(({ path, title }, index) => {
    const isFirst = samples[index - 1]?.path !== path;
    const others = NAMES.filter((name) => name !== NAME_AT[path]);
    return !isFirst && others.some((name) => title.includes(name));
  });
}
