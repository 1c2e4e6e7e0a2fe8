// Importing what happened: signals as a table and as JSON, engagements, in the options page as a seller does it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection } from '../support/options.ts';
import { choose, click, shows, textOf } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from '../support/world.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ermine-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = await until('a file can be chosen', async () => {
    const found = await page.$('input[type="file"]:not([disabled])');
    return found?.toElement('input');
  });
  await input.uploadFile(path);
}

const SIGNALS = `Yritys;Verkkosivu;Signaali;Päivä;Otsikko;Linkki;Varmuus
Lumivaara Oy;lumivaara.example;Rahoituskierros;12.10.2026;Lumivaara keräsi 4 miljoonaa;https://uutiset.example/1;korkea
Lumivaara Oy;lumivaara.example;Uusi toimitusjohtaja;syyskuu 2026;;;
Havtorn ApS;havtorn.example;Sää;1.10.2026;Satoi;;
`;

const ENGAGEMENTS = [
  { name: 'Aino Esimerkki', email: 'aino@lumivaara.example', type: 'Demo request', date: '2026-11-10', source: 'Form' },
  { name: 'Aino Esimerkki', email: 'aino@lumivaara.example', type: 'Webinar', date: '2026-11-01' },
];

inEachBrowser((world) => {
  it('adds signals to their companies, changes nothing when told again, and takes them back', async () => {
    const options = await openSection(world, 'Import');
    await chooseFile(options, 'signals.csv', SIGNALS);
    await shows(options, 'Change in management');
    await click(options, 'button', 'Import');
    await shows(options, 'signals.csv is imported');
    await shows(options, 'Unknown type of signal');
    const [company] = await world.extension.get('find-companies', { text: 'lumivaara' });
    expect(company?.facts.name.value).toBe('Lumivaara Oy');
    await click(options, 'link', 'Import another file');
    await shows(options, '2 created, 0 updated, 0 unchanged, 1 skipped');
    await chooseFile(options, 'signals again.csv', SIGNALS);
    await click(options, 'button', 'Import');
    await shows(options, 'signals again.csv is imported');
    await click(options, 'link', 'Import another file');
    await shows(options, '0 created, 0 updated, 2 unchanged, 1 skipped');
    await click(options, 'link', 'signals.csv');
    await click(options, 'button', 'Undo the import');
    await shows(options, 'The import of signals.csv was undone');
    expect(await world.extension.get('find-companies', { text: '' })).toEqual([]);
  });

  it('adds engagements from JSON to people, or leaves out whom nobody knows', async () => {
    const options = await openSection(world, 'Import');
    await chooseFile(options, 'engagements.json', JSON.stringify(ENGAGEMENTS));
    await shows(options, 'Demo request');
    await choose(options, 'If not known yet', 'Leave the row out');
    await click(options, 'button', 'Import');
    await shows(options, 'Person is not known');
    await click(options, 'link', 'Import another file');
    await chooseFile(options, 'engagements.json', JSON.stringify(ENGAGEMENTS));
    await choose(options, 'If not known yet', 'Add the company or person');
    await click(options, 'button', 'Import');
    await click(options, 'link', 'See the people');
    await shows(options, '1 row');
    expect(await textOf(options)).toContain('Aino Esimerkki');
  });
});
