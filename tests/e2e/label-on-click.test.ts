// Without any host permission: the page in front is read when the seller asks, and only then.
import { expect, it } from 'vitest';
import { sampleIcps } from '../../scripts/start/sample-workspace.ts';
import { grantedOrigins } from '../support/extension.ts';
import { openPopup } from '../support/popup.ts';
import { shows, textOf } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

inEachBrowser((world) => {
  it('labels the page in front when the keyboard command is pressed, with no permission for any site', async () => {
    const { extension } = world;
    const [icp] = sampleIcps(Date.now());
    await extension.get('put-icp', { icp });
    const tab = await extension.open('http://koskenrauta.example/');
    await world.pressCommand(tab, '_execute_action');
    const badge = await extension.badgeIs(tab.id, 'P');
    expect(badge.title).toContain('Prospect: Koskenrauta');
    expect(await grantedOrigins(extension)).toEqual([]);
  });

  it('tells in the popup which company it is, why it fits and what to do', async () => {
    const [icp] = sampleIcps(Date.now());
    await world.extension.get('put-icp', { icp });
    const popup = await openPopup(world, await world.visit('http://koskenrauta.example/'));
    const text = await textOf(popup);
    for (const words of [
      'Koskenrauta',
      'Prospect',
      'Nordic machine builders',
      'Seinäjoki',
      '9999111-4',
      'Make the first contact',
    ])
      expect(text).toContain(words);
  });

  it('leaves a page alone until it is asked for', async () => {
    const { extension } = world;
    const tab = await extension.open('http://koskenrauta.example/');
    expect(await extension.badge(tab.id)).toMatchObject({ text: '' });
    const popup = await extension.openPopupView(tab.id);
    await shows(popup, 'Could not read this page');
  });

  it('asks for a profile when there is none', async () => {
    const popup = await openPopup(world, await world.visit('http://koskenrauta.example/'));
    expect(await textOf(popup)).toContain('Who is your ideal customer?');
  });

  it.each([
    ['an encyclopedia', 'http://tietokeidas.example/konepaja'],
    ['search results', 'http://etsin.example/search?q=konepaja'],
  ])('finds no company on %s', async (_kind, url) => {
    const tab = await world.visit(url);
    const popup = await openPopup(world, tab);
    await shows(popup, 'No company here');
    const badge = await world.extension.badge(tab.id);
    expect(badge.text).toBe('');
    expect(badge.title).toContain('No company here');
  });
});
