// LinkedIn's company pages, by their structure, about a fictional company. Its switch is its own.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadSampleWorkspace } from '../../scripts/start/sample-workspace.ts';
import type { SeenTab } from '../support/extension.ts';
import { switchOn } from '../support/options.ts';
import { openPopup } from '../support/popup.ts';
import { textOf } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

const PAGES = {
  public: 'https://www.linkedin.com/company/bjorkvalla-maskin-example/',
  'logged-in': 'https://www.linkedin.com/company/bjorkvalla-maskin-example/about/',
} as const;
type Form = keyof typeof PAGES;

inEachBrowser((world) => {
  /** Opens a page at LinkedIn's address without a network: the browser is handed the page as the answer. */
  const openLinkedIn = async (form: Form): Promise<SeenTab> => {
    const tab = await world.extension.openEmpty();
    const file = fileURLToPath(new URL(`../pages/linkedin/${form}.html`, import.meta.url));
    const body = readFileSync(file, 'utf8');
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => {
      const answer =
        request.url() === PAGES[form]
          ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
          : request.abort();
      // The tab may be closed before its last request is answered.
      answer.catch(() => undefined);
    });
    await tab.page.goto(PAGES[form]);
    return tab;
  };

  /** The company's own site says its country; LinkedIn's page, as the logged-in see it, does not. */
  const seeOwnSite = async () => {
    const tab = await world.visit('http://bjorkvalla.example/');
    await world.extension.badgeIs(tab.id, 'T✓');
  };

  it.each(['public', 'logged-in'] as const)(
    'reads the %s form on click, and knows the company by its site',
    async (form) => {
      await loadSampleWorkspace(world.extension.get, Date.now());
      await seeOwnSite();
      const tab = await openLinkedIn(form);
      await world.browser.clickIcon(tab.page);
      const badge = await world.extension.badgeIs(tab.id, 'T✓');
      expect(badge.title).toContain('Björkvalla Maskin');
      const text = await textOf(await openPopup(world, tab));
      expect(text).toContain('bjorkvalla.example');
      expect(text).not.toContain('Norrskogens');
    },
  );

  it('is not read while only the switch for all other sites is on', async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    await switchOn(world, 'Label every company page as I browse');
    const tab = await openLinkedIn('public');
    const other = await world.extension.open('http://koskenrauta.example/');
    await world.extension.badgeIs(other.id, 'P');
    expect((await world.extension.badge(tab.id)).text).toBe('');
  });

  it('is read while browsing when its own switch is on', async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    await seeOwnSite();
    await switchOn(world, 'Also on LinkedIn');
    const tab = await openLinkedIn('logged-in');
    expect((await world.extension.badgeIs(tab.id, 'T✓')).title).toContain('Björkvalla Maskin');
    const other = await world.extension.open('http://koskenrauta.example/');
    expect((await world.extension.badge(other.id)).text).toBe('');
  });
});
