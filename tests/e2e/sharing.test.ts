// A colleague's playbook file: what it changes is seen before, and undone in one click.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleIcps } from '../../scripts/start/sample-workspace.ts';
import { writePlaybookFile } from '../../src/model/playbook-file.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { openSection } from '../support/options.ts';
import { click, shows } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ermine-sharing-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const playbook = writePlaybookFile({
  profiles: sampleIcps(0),
  definitions: 'funnel',
  scoring: DEFAULT_SETTINGS.scoring,
  signals: { lives: {}, muted: [] },
  plays: null,
});

inEachBrowser((world) => {
  const choose = async (text: string) => {
    const options = await openSection(world, 'Sharing');
    const input = await options.waitForSelector('input[type="file"][accept^=".json"]');
    if (input === null) throw new Error('There is nothing to choose a file with.');
    const path = join(folder, 'ermine-playbook.json');
    writeFileSync(path, text);
    await input.uploadFile(path);
    return options;
  };
  const known = async () => ({
    icps: (await world.extension.get('list-icps', {})).map(({ name }) => name),
    definitions: (await world.extension.get('read-settings', {})).definitions,
  });

  it('is taken when the seller has seen what it changes, and undone in one click', async () => {
    const tab = await world.visit('http://koskenrauta.example/');
    await world.extension.badgeIs(tab.id, '?');
    const options = await choose(playbook);
    await shows(options, 'Nordic machine builders');
    await shows(options, 'Profile first → Funnel');
    expect(await known()).toEqual({ icps: [], definitions: 'icp-first' });
    await click(options, 'button', 'Use this file');
    await shows(options, 'Playbook file taken into use');
    await world.extension.badgeIs(tab.id, 'P');
    expect(await known()).toEqual({
      icps: ['Nordic machine builders', 'Warehouses in Finland and Sweden'],
      definitions: 'funnel',
    });
    await click(options, 'button', 'Undo');
    await world.extension.badgeIs(tab.id, '?');
    expect(await known()).toEqual({ icps: [], definitions: 'icp-first' });
  });

  it('says what is wrong with a broken one and where, and changes nothing', async () => {
    const options = await choose(playbook.replace('"threshold": 60', '"threshold": 600'));
    await shows(options, 'This file cannot be used. Nothing was changed.');
    await shows(options, 'profiles[0].threshold');
    await shows(options, 'This must be 100 or less.');
    expect(await known()).toEqual({ icps: [], definitions: 'icp-first' });
  });
});
