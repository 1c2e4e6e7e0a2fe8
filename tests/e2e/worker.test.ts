// The worker really stops, as browsers stop it after half a minute, and nothing is lost.
import { expect, it } from 'vitest';
import { sampleIcps } from '../../scripts/start/sample-workspace.ts';
import { openPopup } from '../support/popup.ts';
import { click, shows, textOf } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

inEachBrowser((world) => {
  it('still knows what a tab shows after it stopped between reading and opening the popup', async () => {
    const [icp] = sampleIcps(Date.now());
    await world.extension.get('put-icp', { icp });
    const tab = await world.visit('http://koskenrauta.example/');
    await world.extension.badgeIs(tab.id, 'P');
    await world.browser.stopWorker();
    expect(await world.browser.workerRuns()).toBe(false);
    const text = await textOf(await openPopup(world, tab));
    expect(text).toContain('Koskenrauta');
    expect(text).toContain('Prospect');
  });

  it('can still take a change back after it stopped', async () => {
    const popup = await openPopup(world, await world.visit('http://koskenrauta.example/'));
    await click(popup, 'button', 'Save prospect');
    await shows(popup, 'Saved today');
    await world.browser.stopWorker();
    await click(popup, 'button', 'Undo');
    await shows(popup, 'Save prospect');
    expect(await world.extension.get('find-companies', { text: '' })).toEqual([]);
  });
});
