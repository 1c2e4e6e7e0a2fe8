// People on their way from stranger to lead: by engagements, by hand, by the team's definitions, and from company to company.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openSection } from '../support/options.ts';
import { openPopup } from '../support/popup.ts';
import { choose, click, find, shows, write } from '../support/screen.ts';
import { inEachBrowser, type World } from '../support/world.ts';

const KLITMARK = 'http://klitmark.example/';
const NOBODY = { name: 'Maija Esimerkki', role: '', stage: null, engagements: [] };

inEachBrowser((world) => {
  it('makes a sales qualified lead of a demo request, and says so with every point', async () => {
    const { tab, popup } = await openAdded(world, 'Demo request');
    expect((await world.extension.badgeIs(tab.id, 'L')).title).toContain('Sales qualified lead (SQL)');
    await shows(popup, 'by: Demo request');
    await shows(popup, '100 points');
    await openDetails(popup);
    await shows(popup, '100 points, 100 now');
    await shows(popup, 'Steps so far');
  });

  it('leaves somebody where the seller puts them, until they ask for more', async () => {
    const { popup } = await openAdded(world, 'Demo request');
    await click(popup, 'button', 'Edit: Mette Klit');
    await choose(popup, 'Stage', 'Subscriber');
    await click(popup, 'button', 'Save person');
    await shows(popup, 'set by hand');
    expect(await stageOf(world)).toBe('subscriber');
    await click(popup, 'button', 'Edit: Mette Klit');
    await click(popup, 'button', 'Add an engagement');
    await click(popup, 'button', 'Save person');
    await shows(popup, 'by: Meeting');
    expect(await stageOf(world)).toBe('sales-qualified-lead');
  });

  it('labels open pages anew when the team uses the words in another way, and takes it back', async () => {
    const { tab, popup } = await openAdded(world, 'Newsletter');
    await world.extension.badgeIs(tab.id, 'L');
    await shows(popup, 'Counts as a lead from stage Subscriber on in your definitions (Profile first).');
    const options = await openSection(world, 'Definitions');
    await options.locator('::-p-text(Funnel)').click();
    await shows(options, 'Definitions saved');
    await world.extension.badgeIs(tab.id, '?');
    await click(options, 'button', 'Undo');
    expect((await world.extension.badgeIs(tab.id, 'L')).title).toContain('Known lead: Klitmark');
  });

  it('finds the company of a person by their address, and moves them to another in one click', async () => {
    const { extension } = world;
    await extension.get('add-company', { name: 'Revontuli Ohjelmistot', domain: 'revontuli.example' });
    await extension.get('put-contact', {
      company: null,
      contactId: null,
      contact: { ...NOBODY, email: 'maija@klitmark.example', stage: 'lead' },
    });
    const tab = await world.visit(KLITMARK);
    await extension.badgeIs(tab.id, '?');
    const popup = await openPopup(world, tab);
    await shows(popup, "Maija Esimerkki writes from this company's domain. Add them here?");
    await click(popup, 'button', 'Add here: Maija Esimerkki');
    await extension.badgeIs(tab.id, 'L');
    await openDetails(popup);
    await click(popup, 'button', 'Works elsewhere …');
    await (await find(popup, 'searchbox', 'Works at')).type('revon');
    await click(popup, 'button', 'Revontuli Ohjelmistot · revontuli.example');
    await shows(popup, 'Maija Esimerkki now works at Revontuli Ohjelmistot.');
    await extension.badgeIs(tab.id, '?');
    await click(popup, 'button', 'Undo');
    await extension.badgeIs(tab.id, 'L');
    await openDetails(popup);
    await click(popup, 'button', 'Not here');
    await extension.badgeIs(tab.id, '?');
    await click(popup, 'button', 'Undo');
    expect((await extension.badgeIs(tab.id, 'L')).title).toContain('Maija Esimerkki');
  });

  it('takes the status of a company from the seller, and gives it back', async () => {
    const tab = await world.visit(KLITMARK);
    await world.extension.badgeIs(tab.id, '?');
    const popup = await openPopup(world, tab);
    await choose(popup, 'Status', 'Customer');
    expect((await world.extension.badgeIs(tab.id, 'C')).title).toContain('You marked it as a customer');
    await click(popup, 'button', 'Undo');
    await world.extension.badgeIs(tab.id, '?');
  });
});

/** Adds a person with one engagement of today to the company of a page, as a seller does in the popup. */
async function openAdded(world: World, engagement: string) {
  const tab = await world.visit(KLITMARK);
  const popup = await openPopup(world, tab);
  await click(popup, 'button', 'Add a person');
  await write(popup, 'Name', 'Mette Klit');
  await click(popup, 'button', 'Add an engagement');
  await choose(popup, 'What', engagement);
  await click(popup, 'button', 'Save person');
  await shows(popup, 'Person saved: Mette Klit');
  return { tab, popup };
}

/** The stage of the only person at the only company. */
async function stageOf({ extension }: World) {
  const [company] = await extension.get('find-companies', { text: '' });
  const { contacts } = await extension.get('view-company', { companyId: company?.id ?? '' });
  return contacts[0]?.stage;
}

/** Unfolds where the points and the stages of the only person come from. */
async function openDetails(popup: Page): Promise<void> {
  const summary = await popup.waitForSelector('::-p-text(Points and history)');
  if (summary === null) throw new Error('Nobody is known here.');
  await summary.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const isOpen = await summary.evaluate((element) => element.closest('details')?.open === true);
  if (!isOpen) await summary.click();
}
