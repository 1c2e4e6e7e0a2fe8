// What the seller knows is theirs: exported, backed up, erased and restored, and one person forgotten for good.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection } from '../support/options.ts';
import { choose, click, find, shows } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from '../support/world.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ermine-your-data-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Keeps the files that the page has the browser save. */
async function watchSaving(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      Object.assign(globalThis, { savedFile: file });
      return make(file);
    };
  });
}

/** The bytes of the file that was saved last, as text with its byte order mark. */
function savedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const file: unknown = Reflect.get(globalThis, 'savedFile');
    if (!(file instanceof Blob)) throw new Error('Nothing was saved.');
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  });
}

/** Waits for words on the page that opens anew. */
async function opensAnewWith(page: Page, words: string): Promise<void> {
  const said = await page.waitForSelector(`::-p-text(${words})`, { timeout: 20_000 });
  if (said === null) throw new Error(`The page does not say "${words}".`);
}

async function upload(page: Page, accept: string, name: string, text: string): Promise<void> {
  const input = await page.waitForSelector(`input[type="file"][accept^="${accept}"]`);
  if (input === null) throw new Error('There is nothing to choose a file with.');
  const path = join(folder, name);
  writeFileSync(path, text);
  await input.uploadFile(path);
}

inEachBrowser((world) => {
  const addKnowledge = async () => {
    const { extension } = world;
    const { company } = await extension.get('add-company', { name: 'Lumivaara Oy', domain: 'lumivaara.example' });
    await addAino(company.id);
    return company.id;
  };
  const addAino = (companyId: string) =>
    world.extension.ask('put-contact', {
      company: { companyId },
      contactId: null,
      contact: {
        name: 'Aino Esimerkki',
        email: 'aino@lumivaara.example',
        phone: '+358401234567',
        linkedIn: '',
        role: '=CEO',
        employer: '',
        emailConsent: 'unknown',
        stage: null,
        engagements: [],
      },
    });
  const openData = async () => {
    const options = await openSection(world, 'Your data');
    await watchSaving(options);
    return options;
  };
  const typeInDialog = async (options: Page, word: string, action: string) => {
    await (await find(options, 'textbox', `Type ${word} to go on`)).type(word);
    const button = await options.waitForSelector(`dialog ::-p-aria([name="${action}"][role="button"])`);
    await button?.click();
  };

  it('exports a file that a sheet shows and does not calculate', async () => {
    await addKnowledge();
    const options = await openData();
    await choose(options, 'What', 'People');
    await click(options, 'button', 'Export');
    await shows(options, '1 row written to a file: ermine-people-');
    const [header, row] = (await savedText(options)).split('\r\n');
    expect(header).toMatch(/^\uFEFFName;Email;/);
    expect(row).toMatch(/^Aino Esimerkki;aino@lumivaara\.example;\+358401234567;"'=CEO";Lumivaara Oy;/);
  });

  it('restores what was backed up and erased', async () => {
    const companyId = await addKnowledge();
    const before = await world.extension.get('view-company', { companyId });
    const options = await openData();
    await click(options, 'button', 'Save a backup');
    await shows(options, 'Backed up: 1 company, 1 person');
    const backup = await savedText(options);
    await click(options, 'button', 'Erase everything');
    await typeInDialog(options, 'ERASE', 'Erase everything');
    await opensAnewWith(options, 'Everything was erased. Ermine is as new.');
    expect(await world.extension.get('find-companies', { text: '' })).toEqual([]);

    await upload(
      options,
      '.jsonl',
      'broken.jsonl',
      backup.replace('"collection":"contacts"', '"collection":"friends"'),
    );
    await shows(options, 'is not a record of Ermine');
    expect(await world.extension.get('find-companies', { text: '' })).toEqual([]);

    await upload(options, '.jsonl', 'backup.jsonl', backup);
    await shows(options, '1 company, 1 person');
    await click(options, 'button', 'Restore');
    await shows(options, 'Restored: 1 company, 1 person');
    expect(await world.extension.get('view-company', { companyId })).toEqual(before);
    await click(options, 'button', 'Undo');
    await until('the restored company is gone', async () => {
      return (await world.extension.get('find-companies', { text: '' })).length === 0;
    });
  });

  it('replaces everything by a backup', async () => {
    const companyId = await addKnowledge();
    const options = await openData();
    await click(options, 'button', 'Save a backup');
    await shows(options, 'Backed up: 1 company, 1 person');
    const backup = await savedText(options);
    await world.extension.get('add-company', { name: 'Muu Oy', domain: 'muu.example' });
    await upload(options, '.jsonl', 'backup.jsonl', backup);
    await shows(options, 'Made on');
    const replace = await options.waitForSelector('::-p-text(Everything here goes, and the backup)');
    await replace?.click();
    await click(options, 'button', 'Restore');
    await typeInDialog(options, 'REPLACE', 'Replace everything');
    await opensAnewWith(options, 'Restored: 1 company');
    const left = await world.extension.get('find-companies', { text: '' });
    expect(left.map(({ id }) => id)).toEqual([companyId]);
  });

  it('forgets a person for good: forms, imports and backups bring them back no more', async () => {
    const companyId = await addKnowledge();
    const options = await openData();
    await click(options, 'button', 'Save a backup');
    await shows(options, 'Backed up: 1 company, 1 person');
    const backup = await savedText(options);
    const field = await options.waitForSelector('::-p-aria([name="Name or e-mail address"])');
    await field?.type('aino');
    await click(options, 'button', 'Find');
    await click(options, 'button', 'Aino Esimerkki');
    await shows(options, 'All that is stored of Aino Esimerkki');
    await click(options, 'button', 'Erase for good');
    const button = await options.waitForSelector('dialog ::-p-aria([name="Erase for good"][role="button"])');
    await button?.click();
    await shows(options, 'The person will not be stored again.');
    await shows(options, '1 person asked to be forgotten');
    expect((await world.extension.get('view-company', { companyId })).contacts).toEqual([]);

    expect(await addAino(companyId)).toMatchObject({ ok: false, error: { code: 'forgotten' } });
    await upload(options, '.jsonl', 'backup.jsonl', backup);
    await shows(options, 'Made on');
    await click(options, 'button', 'Restore');
    await shows(options, '1 person asked to be forgotten and was left out.');
    expect((await world.extension.get('view-company', { companyId })).contacts).toEqual([]);
  });
});
