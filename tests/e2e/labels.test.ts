// One page per label, with the sample workspace of `npm start`.
import { expect, it } from 'vitest';
import { addCompany, loadSampleWorkspace, sampleCompanies, sampleIcps } from '../../scripts/start/sample-workspace.ts';
import { openPopup } from '../support/popup.ts';
import { textOf } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

inEachBrowser((world) => {
  const popupText = async (url: string) => textOf(await openPopup(world, await world.visit(url)));

  it.each([
    ['prospect', 'http://koskenrauta.example/', 'P', 'Prospect: Koskenrauta'],
    ['trigger', 'http://bjorkvalla.example/', 'T✓', 'Trigger: Björkvalla Maskin'],
    ['known lead', 'http://klitmark.example/', 'L✓', 'Known lead: Klitmark Emballage'],
    ['customer', 'http://revontuli.example/', 'C✓', 'Customer: Revontuli Ohjelmistot'],
    ['hold', 'http://norrskogens.example/', 'H✓', 'Hold: Norrskogens Verkstad'],
    ['not a fit', 'http://marlowefinch.example/', 'N', 'Not a fit: Marlowe & Finch'],
    ['not enough known', 'http://havtorn.example/', '?', 'Not enough known: Havtorn'],
  ])('labels a %s', async (_label, url, text, title) => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    const tab = await world.visit(url);
    const badge = await world.extension.badgeIs(tab.id, text);
    expect(badge.title).toContain(title);
  });

  it('says which event made a company match, and which criterion it turned', async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    const text = await popupText('http://fjordheim.example/');
    expect(text).toContain('Trigger');
    expect(text).toContain('made it match Warehouses in Finland and Sweden');
    expect(text).toContain('What changed: Place');
    expect(text).toContain('Contact Fjordheim Logistikk now');
  });

  it('holds back after bad news at a company that matches, and says when to look again', async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    const text = await popupText('http://norrskogens.example/');
    expect(text).toContain('Hold');
    expect(text).toContain('Norrskogens Verkstad varslar 22 personer');
    expect(text).toContain('Look again on');
  });

  it('shows a known person with stage and last engagement', async () => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    const text = await popupText('http://klitmark.example/');
    for (const words of [
      'Mette Klit',
      'Marketing qualified lead (MQL)',
      'Webinar',
      'Ask what the webinar left open: Mette Klit',
    ])
      expect(text).toContain(words);
  });

  it('does not take an old signal for a trigger', async () => {
    const longAgo = Date.now() - 400 * 24 * 60 * 60 * 1_000;
    const [icp] = sampleIcps(longAgo);
    await world.extension.get('put-icp', { icp });
    const known = sampleCompanies(longAgo).find(({ domain }) => domain === 'bjorkvalla.example');
    if (known === undefined) throw new Error('The sample workspace has no such company.');
    await addCompany(world.extension.get, known);
    const tab = await world.visit('http://bjorkvalla.example/');
    const badge = await world.extension.badgeIs(tab.id, 'P✓');
    expect(badge.title).toContain('Prospect: Björkvalla Maskin');
  });
});
