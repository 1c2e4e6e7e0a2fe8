// An article knows its company by name only: the seller says whom it means, and what it tells is kept there.
import { expect, it } from 'vitest';
import { openPopup } from '../support/popup.ts';
import { click, find, isThere, shows } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

const QUESTION = 'You already know a company of this name. Is it the same?';

inEachBrowser((world) => {
  it('asks whom an article means, keeps what it tells there, and takes that back', async () => {
    const own = await openPopup(world, await world.visit('http://bjorkvalla.example/'));
    await click(own, 'button', 'Save prospect');
    await shows(own, 'Saved today');

    const popup = await openPopup(world, await world.visit('http://nordbladet.example/bjorkvalla-koper'));
    await shows(popup, QUESTION);
    await click(popup, 'button', 'Yes, the same');
    await shows(popup, 'Recognised: Björkvalla Maskin');
    await shows(popup, 'Saved');
    expect(await isThere(popup, 'button', 'Yes, the same')).toBe(false);

    const [company] = await world.extension.get('find-companies', { text: 'Björkvalla' });
    const view = await world.extension.get('view-company', { companyId: company?.id ?? '' });
    expect(view.verdict.signals.map(({ signal }) => signal.title)).toContain('Björkvalla Maskin köper Sågspån Teknik');

    await click(popup, 'button', 'Undo');
    await find(popup, 'button', 'Yes, the same');
    const before = await world.extension.get('view-company', { companyId: company?.id ?? '' });
    expect(before.verdict.signals.map(({ signal }) => signal.type)).not.toContain('acquisition');
  });
});
