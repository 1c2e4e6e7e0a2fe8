// What fits where there is little room: the popup in a narrow window, the table of companies in a common one.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadSampleWorkspace } from '../../scripts/start/sample-workspace.ts';
import { openSection } from '../support/options.ts';
import { openPopup } from '../support/popup.ts';
import { shows } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

/** Pixels by which a page is wider than its window. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

inEachBrowser((world) => {
  it('the popup fits into 320 pixels, also where a scroll bar takes some of them', async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    const popup = await openPopup(world, await world.visit('http://fjordheim.example/'));
    await popup.setViewport({ width: 320, height: 400 });
    const [room, whole] = await popup.evaluate(() => [innerHeight, document.documentElement.scrollHeight]);
    expect(whole).toBeGreaterThan(room ?? 0);
    expect(await tooWide(popup)).toBe(0);
  });

  it('the table of companies shows name, label and domain in a window of 1,100 pixels', async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    const options = await openSection(world, 'Companies');
    await shows(options, 'fjordheim.example');
    await options.setViewport({ width: 1_100, height: 800 });
    const header = await options.waitForSelector('::-p-aria([name="Domain"][role="columnheader"])');
    const room = await header?.evaluate((cell) => {
      const view = cell.closest('.grid-scroller');
      return (view?.getBoundingClientRect().right ?? 0) - cell.getBoundingClientRect().right;
    });
    expect(room).toBeGreaterThanOrEqual(0);
    expect(await tooWide(options)).toBe(0);
    await options.setViewport(null);
  });
});
