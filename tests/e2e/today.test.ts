// The digest of today: who is in it and what is done about them, the way there, and the daily notification.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { place, someIcp } from '../support/companies.ts';
import { openSection } from '../support/options.ts';
import { openPopup } from '../support/popup.ts';
import { click, find, isThere, shows, textOf } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from '../support/world.ts';

/** The browser's extension API inside an extension page. */
declare const chrome: ExtensionApi;

const DAY = 86_400_000;
const FUNDED = 'Lumivaara raises 4 million';

inEachBrowser((world, browserName) => {
  /** A company that fits, with news of some days ago. */
  const addTrigger = async (name: string, days: number, title: string) => {
    await world.extension.get('put-icp', { icp: someIcp([place(['FI'])]) });
    const { company } = await world.extension.get('add-company', {
      name,
      domain: `${name.toLowerCase()}.example`,
      country: 'FI',
    });
    const signal = { type: 'funding', date: Date.now() - days * DAY, title, url: '', change: null } as const;
    await world.extension.get('add-signal', { company: { companyId: company.id }, signal });
    return company.id;
  };
  /** The companies on the page, in their order. */
  const namesOn = (page: Page) => page.$$eval('main h3', (headings) => headings.map(({ textContent }) => textContent));
  const listsNow = (page: Page, names: readonly string[]) =>
    until(`Today lists ${names.join(', ')}`, async () => (await namesOn(page)).join() === names.join());

  it('is where the page opens for whoever knows a company, and not for a new seller', async () => {
    const { options } = world.extension;
    await options.bringToFront();
    await find(options, 'heading', 'Profiles');
    await addTrigger('Lumivaara', 3, FUNDED);
    const again = await world.browser.openOwn('src/options/index.html');
    await find(again, 'heading', 'Today');
    await shows(again, FUNDED);
    expect(await isThere(again, 'heading', 'Profiles')).toBe(false);
  });

  it('lists the best first, takes what is done away, and brings it back', async () => {
    await addTrigger('Halla', 80, 'Halla got a loan');
    await addTrigger('Lumivaara', 3, FUNDED);
    const options = await openSection(world, 'Today');
    await listsNow(options, ['Lumivaara', 'Halla']);
    const [done] = await options.$$('::-p-aria([name="Done"][role="button"])');
    await done?.click();
    await shows(options, 'Done: Lumivaara');
    await listsNow(options, ['Halla']);
    await click(options, 'button', 'Undo');
    await listsNow(options, ['Lumivaara', 'Halla']);
    const [dismiss] = await options.$$('::-p-aria([name="Dismiss"][role="button"])');
    await dismiss?.click();
    await listsNow(options, ['Halla']);
    await click(options, 'button', 'Undo');
    await listsNow(options, ['Lumivaara', 'Halla']);
    expect(await textOf(options)).toContain(FUNDED);
  });

  it('puts off until a day, and tells of what happens while it is looked at', async () => {
    await addTrigger('Lumivaara', 3, FUNDED);
    const options = await openSection(world, 'Today');
    await click(options, 'button', 'Put off');
    await click(options, 'button', 'Tomorrow');
    await shows(options, 'Nothing for today');
    await addTrigger('Kuura', 1, 'Kuura raises 2 million');
    await listsNow(options, ['Kuura']);
    expect(await textOf(options)).not.toContain(FUNDED);
  });

  it('is gone through by keyboard', async () => {
    await addTrigger('Halla', 80, 'Halla got a loan');
    await addTrigger('Lumivaara', 3, FUNDED);
    const options = await openSection(world, 'Today');
    await listsNow(options, ['Lumivaara', 'Halla']);
    const focused = () => options.evaluate(() => document.activeElement?.querySelector('h3')?.textContent ?? '');
    await options.evaluate(() => document.querySelector<HTMLElement>('li[tabindex="0"]')?.focus());
    await options.keyboard.press('j');
    expect(await focused()).toBe('Halla');
    await options.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Lumivaara');
  });

  it('is told of in the popup, with a way there', async () => {
    await addTrigger('Lumivaara', 3, FUNDED);
    const popup = await openPopup(world, await world.visit('http://etsin.example/search?q=konepaja'));
    const link = await find(popup, 'link', 'Today: 1');
    const address = await link.evaluate((element) => element.getAttribute('href') ?? '');
    const today = await world.browser.openOwn(address.slice(world.browser.ownOrigin.length));
    await shows(today, FUNDED);
    expect(await today.evaluate(() => location.hash)).toBe('#today');
  });

  it('is told of once a day by a notification that the seller switched on', async () => {
    await addTrigger('Lumivaara', 3, FUNDED);
    const options = await openSection(world, 'Today');
    await options.evaluate(() => document.querySelector('details.today-notification > summary')?.scrollIntoView());
    await options.click('details.today-notification > summary');
    const isOn = async () =>
      (await (
        await find(options, 'switch', 'Daily notification')
      ).evaluate((element) => element.getAttribute('aria-checked'))) === 'true';
    expect(await isOn()).toBe(false);
    await click(options, 'switch', 'Daily notification');
    await world.browser.acceptPermissionPrompt(options, world.display, isOn);
    await until('the daily notification is on', isOn);
    const alarm = await options.evaluate(async () => (await chrome.alarms.get('digest'))?.scheduledTime ?? 0);
    expect(new Date(alarm).getHours() * 60 + new Date(alarm).getMinutes()).toBe(8 * 60);
    expect(alarm - Date.now()).toBeGreaterThan(0);
    expect(alarm - Date.now()).toBeLessThanOrEqual(DAY + 3_600_000);

    // Nobody can wait for tomorrow here: the time of day is past, nothing was told yet, and the worker is asleep.
    await world.extension.get('write-notification', { isOn: true, minuteOfDay: 0 });
    await world.browser.stopWorker();
    await options.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.alarms.create('digest', { when: Date.now() + 200 });
    });
    const told = () =>
      options.evaluate(async () => (await chrome.storage.local.get('digest-told-at'))['digest-told-at']);
    await until('the seller is told', async () => typeof (await told()) === 'number');
    const shown = () => options.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    // Firefox forgets at once what a desktop without notifications did not show.
    if (browserName === 'chromium')
      await until('the notification is shown', async () => (await shown()).includes('digest'));
    const next = await options.evaluate(async () => (await chrome.alarms.get('digest'))?.scheduledTime ?? 0);
    expect(next).toBeGreaterThan(Date.now());

    await click(options, 'switch', 'Daily notification');
    await until('the daily notification is off', async () => !(await isOn()));
    await until('its alarm is gone', () => options.evaluate(async () => (await chrome.alarms.get('digest')) == null));
  });

  it('helps whoever has nothing yet', async () => {
    const options = await openSection(world, 'Today');
    await shows(options, 'No companies yet');
    expect(await isThere(options, 'button', 'Copy as text')).toBe(false);
    expect(await textOf(options)).toContain('Describe my ideal customer');
  });
});
