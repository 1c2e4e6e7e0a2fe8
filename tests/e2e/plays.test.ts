// The next step: by the seller's own playbook, done, put off, and taken up again on the day of a follow-up.
import { expect, it } from 'vitest';
import type { RequestOf } from '../../src/messages/contract.ts';
import { place, someIcp } from '../support/companies.ts';
import { openSection } from '../support/options.ts';
import { openPopup } from '../support/popup.ts';
import { click, find, isThere, shows, textOf, write } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from '../support/world.ts';

const KOSKENRAUTA = 'http://koskenrauta.example/';
const DAY = 86_400_000;
const FUNDING_RULE = 'Trigger · Funding · at most 30 days old';

inEachBrowser((world) => {
  /** A company that fits, with fresh funding and an older hire. */
  const visitTrigger = async () => {
    const now = Date.now();
    await world.extension.get('put-icp', { icp: someIcp([place(['FI'])]) });
    const tab = await world.visit(KOSKENRAUTA);
    const happened = (type: 'funding' | 'hiring', days: number): RequestOf<'add-signal'> => ({
      company: { tabId: tab.id },
      signal: { type, date: now - days * DAY, title: '', url: '', change: null },
    });
    await world.extension.get('add-signal', happened('funding', 1));
    await world.extension.get('add-signal', happened('hiring', 5));
    return tab;
  };

  it('follows a rule as the seller words it, names the rule, and goes back to the shipped one', async () => {
    const tab = await visitTrigger();
    const options = await openSection(world, 'Plays');
    await click(options, 'button', `Edit: ${FUNDING_RULE}`);
    await write(options, 'What to do', 'Congratulate {contact} in person');
    await click(options, 'button', 'Save rule');
    await shows(options, `Rule saved: ${FUNDING_RULE}`);
    const popup = await openPopup(world, tab);
    await shows(popup, 'Congratulate Koskenrauta in person');
    await find(popup, 'link', `Rule: ${FUNDING_RULE}`);
    await options.bringToFront();
    await click(options, 'button', 'Back to the shipped playbook');
    await shows(options, 'The playbook is as shipped');
    expect(await isThere(options, 'button', 'Back to the shipped playbook')).toBe(false);
    await shows(await openPopup(world, tab), 'Call Koskenrauta while the money is being planned');
  });

  it('gives way to the next when it is done, and comes back when that is taken back', async () => {
    const popup = await openPopup(world, await visitTrigger());
    await shows(popup, 'Call Koskenrauta while the money is being planned');
    await click(popup, 'button', 'Done');
    await shows(popup, 'Call Koskenrauta about the work they hire for');
    expect(await textOf(popup)).not.toContain('while the money is being planned');
    await click(popup, 'button', 'Undo');
    await shows(popup, 'Call Koskenrauta while the money is being planned');
  });

  it('waits quietly when it is put off, and comes back when asked for', async () => {
    const tab = await visitTrigger();
    const popup = await openPopup(world, tab);
    await click(popup, 'button', 'Done');
    await shows(popup, 'Call Koskenrauta about the work they hire for');
    await click(popup, 'button', 'Put off');
    await click(popup, 'button', 'In a month');
    await find(popup, 'button', 'Suggest it now');
    const again = await openPopup(world, tab);
    await shows(again, 'Put off until');
    expect(await isThere(again, 'button', 'Done')).toBe(false);
    await click(again, 'button', 'Suggest it now');
    await find(again, 'button', 'Done');
  });

  it('is reminded of on the day of a follow-up, wherever the seller is', async () => {
    const tab = await visitTrigger();
    const popup = await openPopup(world, tab);
    await click(popup, 'button', 'Set a follow-up');
    await write(popup, 'What it is about', 'Ask about the budget');
    await click(popup, 'button', 'Tomorrow');
    await shows(popup, 'Ask about the budget');
    expect((await world.extension.badge(tab.id)).title).not.toContain('Follow-up due');

    // Nobody can wait for tomorrow here: the day is moved to the past.
    const followUp = { at: Date.now() - 3 * DAY, note: 'Ask about the budget' };
    await world.extension.get('set-follow-up', { company: { tabId: tab.id }, followUp });
    const badge = await until('the title says that the follow-up is due', async () => {
      const seen = await world.extension.badge(tab.id);
      return seen.title.includes('Follow-up due 3 days ago: Ask about the budget') ? seen : null;
    });
    expect(badge.text).toBe('T');
    const elsewhere = await openPopup(world, await world.visit('http://etsin.example/search?q=konepaja'));
    await find(elsewhere, 'link', 'Today: 1');
    await openSection(world, 'Profiles');
    const options = await openSection(world, 'Plays');
    await shows(options, 'Follow-up due 3 days ago: Ask about the budget');
    await find(options, 'link', 'Koskenrauta');
  });
});
