// The tables of companies and people, as they are built: the workbench reads the store, and changes reach it.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openSection } from '../support/options.ts';
import { click, find, isThere, shows } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser, type World } from '../support/world.ts';

const NAMES = ['Aurinkola Konepaja Oy', 'Björkvalla Maskin AB', 'Fjordheim Logistikk AS', 'Lumivaara Oy'];

async function openCompanies(world: World): Promise<Page> {
  for (const name of NAMES) {
    await world.extension.get('add-company', {
      name,
      domain: `${name.split(' ')[0]?.toLowerCase().replace('ö', 'o')}.example`,
    });
  }
  const options = await openSection(world, 'Companies');
  await namesAre(options, ...NAMES);
  return options;
}

/** Waits until the table shows these companies, in any order. */
async function namesAre(page: Page, ...names: string[]): Promise<void> {
  await until(`the table shows ${names.join(', ')}`, async () => {
    const shown = await page.$$eval('[role="grid"] a', (links) => links.map((link) => link.textContent));
    return JSON.stringify(shown.toSorted()) === JSON.stringify(names.toSorted());
  });
}

async function search(page: Page, text: string): Promise<void> {
  const box = await find(page, 'searchbox', 'Search by name or domain');
  await box.click({ count: 3 });
  await box.press('Backspace');
  await box.type(text);
}

inEachBrowser((world) => {
  it('finds, selects and deletes companies, and brings them back', async () => {
    const options = await openCompanies(world);
    await search(options, 'lumivarra');
    await namesAre(options, 'Lumivaara Oy');
    await search(options, 'a');
    await until('all are there', async () => (await options.$$('[role="grid"] a')).length === NAMES.length);
    const first = await options.waitForSelector('[data-cell="0:1"]');
    await first?.click();
    await options.keyboard.press(' ');
    await options.keyboard.down('Shift');
    await options.keyboard.press('ArrowDown');
    await options.keyboard.up('Shift');
    await shows(options, '2 selected');
    await click(options, 'button', 'Delete');
    await shows(options, '2 rows deleted');
    await until('two are left', async () => (await options.$$('[role="grid"] a')).length === 2);
    expect(await world.extension.get('find-companies', { text: '' })).toHaveLength(2);
    await click(options, 'button', 'Undo');
    await until('all are back', async () => (await options.$$('[role="grid"] a')).length === NAMES.length);
    expect(await world.extension.get('find-companies', { text: '' })).toHaveLength(NAMES.length);
  });

  it('narrows by what many rows were tagged with', async () => {
    const options = await openCompanies(world);
    await search(options, 'Fjordheim');
    await namesAre(options, 'Fjordheim Logistikk AS');
    await (await options.waitForSelector('[data-cell="0:0"]'))?.click();
    await shows(options, '1 selected');
    await (await options.waitForSelector('.bulk-bar .dropdown-button'))?.click();
    await (await find(options, 'combobox', 'Tag')).type('fair');
    await click(options, 'button', 'Add tag');
    await shows(options, 'Tagged “fair”: 1');
    await search(options, 'a');
    await namesAre(options, ...NAMES);
    await (await options.waitForSelector('.filters .dropdown:nth-child(7) button'))?.click();
    await click(options, 'checkbox', 'fair 1');
    await namesAre(options, 'Fjordheim Logistikk AS');
    const tagged = await world.extension.get('find-companies', { text: 'fjordheim' });
    expect(tagged.map(({ tags }) => tags)).toEqual([['fair']]);
    await click(options, 'button', 'Remove: Tag: fair');
    await until('all are back', async () => (await options.$$('[role="grid"] a')).length === NAMES.length);
  });

  it('merges two companies that are one, and parts them again', async () => {
    await world.extension.get('add-company', { name: 'Koskenrauta Oy', domain: 'koskenrauta.example' });
    await world.extension.get('add-company', { name: 'Koskenrauta', domain: 'koskenrauta-konepaja.example' });
    const options = await openSection(world, 'Companies');
    await click(options, 'link', 'Possible duplicates');
    await shows(options, 'the same name');
    await click(options, 'button', 'Merge into one');
    await shows(options, 'Merged: Koskenrauta');
    const [merged, ...others] = await world.extension.get('find-companies', { text: 'koskenrauta' });
    expect(others).toEqual([]);
    const domains = [merged?.facts.domain?.value, ...(merged?.facts.aliasDomains ?? []).map(({ value }) => value)];
    expect(new Set(domains)).toEqual(new Set(['koskenrauta-konepaja.example', 'koskenrauta.example']));
    await click(options, 'button', 'Undo');
    await shows(options, 'the same name');
    expect(await world.extension.get('find-companies', { text: 'koskenrauta' })).toHaveLength(2);
    expect(await isThere(options, 'button', 'They are not the same')).toBe(true);
  });
});
