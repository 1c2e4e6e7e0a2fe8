// Importing a file in the options page: looked at, imported, reported, taken back; and what is left when the browser is
// killed half-way.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { extensionFolder } from '../../scripts/start/built-extension.ts';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import { openExtension } from '../support/extension.ts';
import { MADE_UP_FILES } from '../support/import-files.ts';
import { openSection } from '../support/options.ts';
import { choose, click, isThere, shows, textOf, write } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from '../support/world.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ermine-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileNamed(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function madeUp(what: string): string {
  return fileNamed(`${what}.csv`, MADE_UP_FILES.find((file) => file.what === what)?.text ?? '');
}

/** Companies enough to be seen at work. */
function manyCompanies(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `Company ${index} Oy,c${index}.example,Finland,${index % 900}`,
  );
  return fileNamed(`${count}-companies.csv`, `Company name,Website,Country,Employees\n${lines.join('\n')}\n`);
}

async function chooseFile(page: Page, path: string): Promise<void> {
  const input = await until('a file can be chosen', async () => {
    const found = await page.$('input[type="file"]:not([disabled])');
    return found?.toElement('input');
  });
  await input.uploadFile(path);
}

inEachBrowser((world) => {
  it('imports a file as it is corrected, tells what became of it, and takes it back', async () => {
    const options = await openSection(world, 'Import');
    await chooseFile(options, madeUp('HubSpot companies'));
    await shows(options, 'Looks like a file from HubSpot');
    await shows(options, 'Lumivaara Oy');
    await choose(options, 'Description is taken for', 'Left out');
    await choose(options, 'Currency of revenue', 'EUR');
    await write(options, 'Tag for all', 'Fair 2026');
    await click(options, 'checkbox', 'Save companies as prospects');
    await click(options, 'button', 'Import');
    await shows(options, 'HubSpot companies.csv is imported');
    await shows(options, 'Row names no company');
    const found = await world.extension.get('find-companies', { text: 'lumivaara' });
    expect(
      found.map(({ tags, status, savedAt, facts }) => [tags, status?.value, savedAt === null, facts.description]),
    ).toEqual([[['Fair 2026'], 'customer', false, null]]);
    expect(found[0]?.facts.revenue?.value).toEqual({ amount: 4_200_000, currency: 'EUR', year: null });
    await click(options, 'button', 'Undo the import');
    await shows(options, 'The import of HubSpot companies.csv was undone');
    expect(await world.extension.get('find-companies', { text: '' })).toEqual([]);
    await click(options, 'link', 'Import another file');
    await shows(options, '3 created, 0 updated, 0 unchanged, 1 skipped');
  });

  it('says that a file is no table, and can be given up half-way and gone on with', async () => {
    const options = await openSection(world, 'Import');
    await chooseFile(options, fileNamed('picture.csv', '\u0000\u0001PNG'));
    await shows(options, 'This is not a table that Ermine can read.');
    const file = manyCompanies(20_000);
    await chooseFile(options, file);
    await shows(options, 'Company 1 Oy');
    await click(options, 'button', 'Import');
    await shows(options, '% done');
    await click(options, 'button', 'Cancel');
    await shows(options, 'was cancelled');
    await chooseFile(options, file);
    await shows(options, 'is imported');
    await shows(options, '20,000');
    await click(options, 'button', 'Undo the import');
    await shows(options, 'was undone');
    expect(await world.extension.get('find-companies', { text: 'Company' })).toEqual([]);
  });
});

describe('in chromium killed in the middle of an import', () => {
  it('leaves whole companies, and an import that can be gone on with or taken back', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'ermine-profile-'));
    const program = findBrowser('chromium');
    if (program === null) throw new Error('There is no Chromium here.');
    const file = manyCompanies(20_000);
    const launch = () =>
      launchBrowser('chromium', {
        program,
        extension: extensionFolder('chromium'),
        proxyPort: 9,
        display: null,
        profile,
      });
    try {
      const first = await launch();
      const { options: before } = await openExtension(first);
      await before.evaluate(() => {
        location.hash = 'import';
      });
      await chooseFile(before, file);
      // The first rows push the button down.
      await shows(before, 'Company 1 Oy');
      await click(before, 'button', 'Import');
      await until('some rows are written', async () => /\d,000 rows/.test(await textOf(before)));
      const gone = new Promise((resolve) => first.puppeteer.once('disconnected', resolve));
      first.puppeteer.process()?.kill('SIGKILL');
      await gone;

      const second = await launch();
      try {
        const { options, get } = await openExtension(second);
        await options.evaluate(() => {
          location.hash = 'import';
        });
        await shows(options, 'Interrupted');
        const companies = await get('find-companies', { text: 'Company 7 Oy' });
        expect(companies.map(({ facts }) => [facts.domain?.value, facts.country?.value])).toContainEqual([
          'c7.example',
          'FI',
        ]);
        await click(options, 'link', '20000-companies.csv');
        await shows(options, 'was interrupted');
        await chooseFile(options, file);
        await until('the import is done', async () => (await textOf(options)).includes('is imported'));
        expect(await textOf(options)).toContain('20,000');
        await click(options, 'button', 'Undo the import');
        await until('the import is undone', async () => (await textOf(options)).includes('was undone'));
        expect(await isThere(options, 'button', 'Undo the import')).toBe(false);
        expect(await get('find-companies', { text: '' })).toEqual([]);
      } finally {
        await second.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  }, 240_000);
});
