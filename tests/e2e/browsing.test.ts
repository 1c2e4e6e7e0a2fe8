// With the switch on, every company page is labelled as the seller comes to it.
import { expect, it } from 'vitest';
import { loadSampleWorkspace } from '../../scripts/start/sample-workspace.ts';
import type { Icp } from '../../src/model/icp.ts';
import { bringTabToFront, grantedOrigins, openBehind } from '../support/extension.ts';
import { openSection, switchOff, switchOn } from '../support/options.ts';
import { click, shows, write } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from '../support/world.ts';

const BROWSING = 'Label every company page as I browse';
const KOSKENRAUTA = 'http://koskenrauta.example/';
const MARLOWE = 'http://marlowefinch.example/';

inEachBrowser((world) => {
  const prepare = async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    await switchOn(world, BROWSING);
  };

  it('labels every tab without a click, and keeps the labels when tabs are switched', async () => {
    const { extension } = world;
    await prepare();
    const prospect = await extension.open(KOSKENRAUTA);
    await extension.badgeIs(prospect.id, 'P');
    const trigger = await extension.open('http://bjorkvalla.example/');
    await extension.badgeIs(trigger.id, 'T✓');
    await prospect.page.bringToFront();
    expect((await extension.badge(prospect.id)).text).toBe('P');
    expect((await extension.badge(trigger.id)).text).toBe('T✓');
  });

  it('reads a page that was open before the switch went on', async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    const tab = await world.extension.open(KOSKENRAUTA);
    await switchOn(world, BROWSING);
    await tab.page.bringToFront();
    expect((await world.extension.badgeIs(tab.id, 'P')).title).toContain('Koskenrauta');
  });

  it('reads a tab opened behind when it comes to the front', async () => {
    const { extension } = world;
    await prepare();
    const behind = await openBehind(extension, KOSKENRAUTA);
    await bringTabToFront(extension, behind);
    expect((await extension.badgeIs(behind, 'P')).title).toContain('Koskenrauta');
  });

  it('follows a tab from company to company, and Back', async () => {
    const { extension } = world;
    await prepare();
    const tab = await extension.open(KOSKENRAUTA);
    await extension.badgeIs(tab.id, 'P');
    await tab.page.goto(MARLOWE);
    await extension.badgeIs(tab.id, 'N');
    // Not `goBack`: in Firefox it waits for a load that a page from the cache does not have.
    await tab.page.evaluate(() => history.back());
    expect((await extension.badgeIs(tab.id, 'P')).title).toContain('Koskenrauta');
  });

  it('takes the label off on a page without a company', async () => {
    const { extension } = world;
    await prepare();
    const tab = await extension.open(KOSKENRAUTA);
    await extension.badgeIs(tab.id, 'P');
    await tab.page.goto('http://etsin.example/search?q=konepaja');
    expect((await extension.badgeIs(tab.id, '')).title).not.toContain('Koskenrauta');
  });

  it('follows a page that changes its address without loading', async () => {
    const { extension } = world;
    await extension.get('put-icp', { icp: machineWords() });
    world.web.serve('http://quillbrook.example/', inPageNavigation());
    await switchOn(world, BROWSING);
    const tab = await extension.open('http://quillbrook.example/');
    await extension.badgeIs(tab.id, '?');
    await click(tab.page, 'button', 'Machines');
    expect(await tab.page.evaluate(() => location.pathname)).toBe('/machines');
    expect((await extension.badgeIs(tab.id, 'P')).title).toContain('Quillbrook');
  });

  it('goes on after the worker stopped', async () => {
    const { extension } = world;
    await prepare();
    const tab = await extension.open(KOSKENRAUTA);
    await extension.badgeIs(tab.id, 'P');
    await world.browser.stopWorker();
    await tab.page.goto(MARLOWE);
    expect((await extension.badgeIs(tab.id, 'N')).title).toContain('Marlowe & Finch');
  });

  it('never reads a site the seller excluded', async () => {
    const { extension } = world;
    await prepare();
    const options = await openSection(world, 'Browsing');
    await write(options, 'Your own list', 'koskenrauta.example');
    await click(options, 'button', 'Save list');
    await shows(options, 'List saved');
    const tab = await world.visit(KOSKENRAUTA);
    const badge = await until('the icon says that the site is excluded', async () => {
      const seen = await extension.badge(tab.id);
      return seen.title.includes('You have excluded this site') ? seen : null;
    });
    expect(badge.text).toBe('');
  });

  it('gives the access back when it is switched off, and leaves pages alone', async () => {
    const { extension } = world;
    await prepare();
    expect(await grantedOrigins(extension)).not.toEqual([]);
    await switchOff(world, BROWSING);
    expect(await grantedOrigins(extension)).toEqual([]);
    const tab = await extension.open(KOSKENRAUTA);
    expect((await extension.badge(tab.id)).text).toBe('');
  });
});

function machineWords(): Icp {
  const criterion = { kind: 'words', id: 'words', importance: 'must', weight: 5, words: ['machines'] } as const;
  const criteria = [{ ...criterion, words: [...criterion.words] }];
  return { id: 'machines', name: 'Machines', threshold: 60, criteria, createdAt: 0, updatedAt: 0 };
}

/** A page whose button shows another of its pages, as single-page sites do. */
function inPageNavigation(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bread | Quillbrook</title>
<meta name="description" content="Quillbrook bakes bread."></head>
<body><h1>Bread</h1><button>Machines</button><footer><p>Quillbrook Ltd, 4 Mill Lane, Bath</p>
<p><a href="mailto:post@quillbrook.example">post@quillbrook.example</a></p><p>© 2026 Quillbrook Ltd</p></footer>
<script>document.querySelector('button').onclick = () => {
  history.pushState({}, '', '/machines');
  document.title = 'Machines | Quillbrook';
  document.querySelector('meta[name=description]').content = 'Quillbrook builds machines for bakeries.';
  document.querySelector('h1').textContent = 'Machines';
};</script></body></html>`;
}
