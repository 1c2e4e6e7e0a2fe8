// What the seller adds in the popup counts at once.
import { expect, it } from 'vitest';
import { sampleIcps } from '../../scripts/start/sample-workspace.ts';
import { openPopup } from '../support/popup.ts';
import { choose, click, find, shows, write } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

inEachBrowser((world) => {
  it('makes a known lead of a company by adding a person', async () => {
    const tab = await world.visit('http://klitmark.example/');
    const popup = await openPopup(world, tab);
    await click(popup, 'button', 'Add a person');
    await write(popup, 'Name', 'Mette Klit');
    await write(popup, 'E-mail', 'mette@klitmark.example');
    await choose(popup, 'Stage', 'Lead');
    await click(popup, 'button', 'Save person');
    await shows(popup, 'Person saved: Mette Klit');
    const badge = await world.extension.badgeIs(tab.id, 'L');
    expect(badge.title).toContain('Known lead: Klitmark');
  });

  it('makes a trigger by adding what happened, and takes it back', async () => {
    const [icp] = sampleIcps(Date.now());
    await world.extension.get('put-icp', { icp });
    const tab = await world.visit('http://koskenrauta.example/');
    await world.extension.badgeIs(tab.id, 'P');
    const popup = await openPopup(world, tab);
    await click(popup, 'button', 'Add a signal');
    await choose(popup, 'What happened', 'Funding');
    await write(popup, 'Headline', 'Koskenrauta sai rahoituksen');
    await click(popup, 'button', 'Save signal');
    const badge = await world.extension.badgeIs(tab.id, 'T');
    expect(badge.title).toContain('Koskenrauta sai rahoituksen');
    await click(popup, 'button', 'Undo');
    expect(await world.extension.badgeIs(tab.id, 'P')).toMatchObject({ text: 'P' });
  });

  it('makes a company match through what a signal changed', async () => {
    const [, logistics] = sampleIcps(Date.now());
    await world.extension.get('put-icp', { icp: logistics });
    const tab = await world.visit('http://fjordheim.example/');
    await world.extension.badgeIs(tab.id, 'N');
    const popup = await openPopup(world, tab);
    await click(popup, 'button', 'Add a signal');
    await choose(popup, 'What happened', 'Expansion');
    await choose(popup, 'What it changed', 'Country');
    await write(popup, 'After', 'SE');
    await click(popup, 'button', 'Save signal');
    const badge = await world.extension.badgeIs(tab.id, 'T');
    expect(badge.title).toContain('made it match Warehouses in Finland and Sweden');
  });

  it('says what is missing in a form, and stores nothing', async () => {
    const popup = await openPopup(world, await world.visit('http://klitmark.example/'));
    await click(popup, 'button', 'Add a person');
    await write(popup, 'E-mail', 'not an address');
    await click(popup, 'button', 'Save person');
    await shows(popup, "Write the person's name.");
    await shows(popup, 'This is not an e-mail address.');
    expect(await world.extension.get('find-companies', { text: '' })).toEqual([]);
  });

  it('takes a company by hand where the page names none, and knows the site by it', async () => {
    const page = '<!doctype html><html lang="fi"><title>Tervetuloa</title><h1>Tervetuloa</h1><p>Avataan pian.</p>';
    world.web.serve('http://tyhja.example/', page);
    world.web.serve('http://tyhja.example/pian', page);
    const tab = await world.visit('http://tyhja.example/');
    const popup = await openPopup(world, tab);
    await shows(popup, 'No company here');
    await click(popup, 'button', 'Fill in by hand');
    await write(popup, 'Name', 'Tyhjälän Saha Oy');
    await choose(popup, 'Country', 'Finland');
    await write(popup, 'Business ID or other number', '9999902-7');
    await click(popup, 'button', 'Save company');
    await shows(popup, 'No register has a number like this.');
    await write(popup, 'Business ID or other number', '9999902-8');
    await click(popup, 'button', 'Save company');
    await find(popup, 'heading', 'Tyhjälän Saha Oy');
    expect((await world.extension.badgeIs(tab.id, '?✓')).title).toContain('Tyhjälän Saha Oy');

    await click(popup, 'button', 'Undo');
    await find(popup, 'heading', 'No company here');
    await world.extension.badgeIs(tab.id, '');

    await world.extension.get('add-company', { name: 'Tyhjälän Saha Oy', domain: 'tyhja.example' });
    const next = await world.visit('http://tyhja.example/pian');
    expect((await world.extension.badgeIs(next.id, '?✓')).title).toContain('Tyhjälän Saha Oy');
  });
});
