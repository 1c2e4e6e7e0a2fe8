// Saving a prospect: four ways in, one company, one way back.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPopup } from '../support/popup.ts';
import { click, find, isThere, shows, textOf, write } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from '../support/world.ts';

const KOSKENRAUTA = 'http://koskenrauta.example/';

inEachBrowser((world) => {
  const savedNames = async () => {
    const companies = await world.extension.get('find-companies', { text: '' });
    return companies.filter(({ savedAt }) => savedAt !== null).map(({ facts }) => facts.name.value);
  };

  it('saves with one click, says so at once, and takes it back', async () => {
    const tab = await world.visit(KOSKENRAUTA);
    const popup = await openPopup(world, tab);
    await click(popup, 'button', 'Save prospect');
    await shows(popup, 'Saved today');
    expect(await savedNames()).toEqual(['Koskenrauta']);
    expect((await world.extension.badge(tab.id)).text).toContain('✓');
    await click(popup, 'button', 'Undo');
    await find(popup, 'button', 'Save prospect');
    expect(await savedNames()).toEqual([]);
    expect((await world.extension.badge(tab.id)).text).not.toContain('✓');
  });

  it('saves with Enter in the popup', async () => {
    const tab = await world.extension.open(KOSKENRAUTA);
    await world.pressCommand(tab, '_execute_action');
    await world.extension.badgeIs(tab.id, '?');
    await world.browser.enterPopup(world.display);
    await world.display.press('Return');
    await until('the badge says that it is saved', async () =>
      (await world.extension.badge(tab.id)).text.endsWith('✓'),
    );
    expect(await savedNames()).toEqual(['Koskenrauta']);
  });

  it('saves with the keyboard command, without a popup and without any permission', async () => {
    const tab = await world.extension.open(KOSKENRAUTA);
    await world.pressCommand(tab, 'save-prospect');
    await until('the badge says that it is saved', async () =>
      (await world.extension.badge(tab.id)).text.endsWith('✓'),
    );
    expect(await savedNames()).toEqual(['Koskenrauta']);
  });

  it('saves from the context menu', async () => {
    const tab = await world.extension.open(KOSKENRAUTA);
    await world.browser.chooseFromContextMenu(tab.page, 'Save as a prospect', world.display);
    await until('the badge says that it is saved', async () =>
      (await world.extension.badge(tab.id)).text.endsWith('✓'),
    );
    expect(await savedNames()).toEqual(['Koskenrauta']);
  });

  it('says that there is nothing to save on a page without a company', async () => {
    const tab = await world.extension.open('http://etsin.example/search?q=konepaja');
    await world.pressCommand(tab, 'save-prospect');
    const badge = await world.extension.badgeIs(tab.id, '–');
    expect(badge.title).toBe('There is no company on this page to save.');
    expect(await savedNames()).toEqual([]);
  });

  it('shows a saved company as saved on the next visit and on its other pages, with the note', async () => {
    const note = 'Call Taru in January';
    const popup = await openPopup(world, await world.visit(KOSKENRAUTA));
    await click(popup, 'button', 'Save prospect');
    await shows(popup, 'Saved today');
    await write(popup, 'Note', note);
    await shows(popup, 'Kept');
    const next = await openPopup(world, await world.visit(`${KOSKENRAUTA}yhteystiedot`));
    expect(await isThere(next, 'button', 'Save prospect')).toBe(false);
    expect(await textOf(next)).toMatch(/Saved \w+ \d/);
    expect(await noteOf(next)).toBe(note);
  });

  it('makes one company of two visits', async () => {
    for (const path of ['', 'yhteystiedot']) {
      const tab = await world.extension.open(KOSKENRAUTA + path);
      await world.pressCommand(tab, 'save-prospect');
      await until('the badge says that it is saved', async () =>
        (await world.extension.badge(tab.id)).text.endsWith('✓'),
      );
    }
    expect(await savedNames()).toHaveLength(1);
  });
});

async function noteOf(popup: Page): Promise<string> {
  const box = await find(popup, 'textbox', 'Note');
  return box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : ''));
}
