// Invisible to the sites visited: no request, no change, nothing to probe for.
import { expect, it } from 'vitest';
import { loadSampleWorkspace } from '../../scripts/start/sample-workspace.ts';
import { openSection, switchOn } from '../support/options.ts';
import { openPopup } from '../support/popup.ts';
import { inEachBrowser } from '../support/world.ts';

const VISITED = ['http://koskenrauta.example/', 'http://bjorkvalla.example/', 'http://fjordheim.example/'];

/** What browsers ask for on their own account: their makers' hosts. */
const HOUSEKEEPING =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:google|googleapis|gstatic|mozilla|firefox|mozaws)\.(?:com|net|org)[:/]/;

inEachBrowser((world) => {
  it('makes no request while it reads, labels and shows', async () => {
    const before = world.web.requests.length;
    await loadSampleWorkspace(world.extension.get, Date.now());
    await switchOn(world, 'Label every company page as I browse');
    for (const url of VISITED) {
      const tab = await world.visit(url);
      await openPopup(world, tab);
    }
    await openSection(world, 'Companies');
    const requests = world.web.requests.slice(before).filter(({ url }) => !HOUSEKEEPING.test(url));
    const pages = requests.filter(({ url }) => !url.endsWith('/favicon.ico'));
    expect(pages.map(({ url }) => url)).toEqual(VISITED);
    expect(requests.filter(({ origin }) => origin?.includes('extension'))).toEqual([]);
  });

  it('loads nothing into its own pages from elsewhere', async () => {
    const tab = await world.visit('http://koskenrauta.example/');
    for (const page of [await openPopup(world, tab), await openSection(world, 'Profiles')]) {
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(loaded.filter((address) => !address.startsWith(world.browser.ownOrigin))).toEqual([]);
    }
  });

  it('changes nothing in a page and leaves no trace there', async () => {
    const tab = await world.extension.open('http://koskenrauta.example/');
    const look = () =>
      tab.page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        // The browser asks for the icon on its own account, whenever it likes.
        loaded: performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((url) => !url.endsWith('/favicon.ico')),
        globals: Object.keys(globalThis).filter((name) => name.toLowerCase().includes('ermine')),
      }));
    const before = await look();
    await world.browser.clickIcon(tab.page);
    await openPopup(world, tab);
    expect(await look()).toEqual(before);
    expect(before.globals).toEqual([]);
  });

  it('cannot be probed for by a page', async () => {
    const { page } = await world.visit('http://koskenrauta.example/');
    const own = world.browser.ownOrigin;
    for (const path of ['manifest.json', 'icons/icon-48.png', 'src/popup/index.html']) {
      const answer = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'answered',
            () => 'nothing there',
          ),
        own + path,
      );
      expect(answer).toBe('nothing there');
    }
  });
});
