// The extension's own pages pass axe, in light and dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadSampleWorkspace } from '../../scripts/start/sample-workspace.ts';
import { openSection } from '../support/options.ts';
import { openPopup } from '../support/popup.ts';
import { click, find, shows } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FINDINGS = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')))`;

inEachBrowser((world) => {
  const findingsIn = async (page: Page, scheme: 'light' | 'dark') => {
    await world.browser.setColourScheme(page, scheme);
    // Colours fade from one scheme to the other; axe would take a shade between.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    return page.evaluate(FINDINGS);
  };

  /** What axe finds on a page, in light and in dark. */
  const findings = async (page: Page): Promise<unknown[]> => {
    await page.bringToFront();
    await page.evaluate(AXE);
    const inLight = await findingsIn(page, 'light');
    const inDark = await findingsIn(page, 'dark');
    await world.browser.setColourScheme(page, 'light');
    return [inLight, inDark];
  };
  const none = [[], []];

  it.each([
    ['a trigger', 'http://fjordheim.example/'],
    ['a known lead', 'http://klitmark.example/'],
    ['a company on hold', 'http://norrskogens.example/'],
    ['a company that does not fit', 'http://marlowefinch.example/'],
    ['no company', 'http://etsin.example/search?q=konepaja'],
  ])('the popup of %s', async (_what, url) => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    expect(await findings(await openPopup(world, await world.visit(url)))).toEqual(none);
  });

  it('the popup without a profile, and its forms', async () => {
    const popup = await openPopup(world, await world.visit('http://koskenrauta.example/'));
    await click(popup, 'button', 'Add a person');
    await click(popup, 'button', 'Add a signal');
    expect(await findings(popup)).toEqual(none);
  });

  it('the form for a company by hand, with what is wrong in it', async () => {
    const popup = await openPopup(world, await world.visit('http://etsin.example/search?q=konepaja'));
    await click(popup, 'button', 'Fill in by hand');
    await click(popup, 'button', 'Save company');
    await shows(popup, "Write the company's name.");
    expect(await findings(popup)).toEqual(none);
  });

  it.each([
    'Today',
    'Profiles',
    'Companies',
    'Import',
    'Plays',
    'Signals',
    'Browsing',
    'Definitions',
    'Sharing',
    'Your data',
  ] as const)('the options page: %s', async (section) => {
    await loadSampleWorkspace(world.extension.get, Date.now());
    expect(await findings(await openSection(world, section))).toEqual(none);
  });

  it('a profile derived from customers', async () => {
    for (let number = 0; number < 8; number += 1) {
      const name = `Asiakas ${number}`;
      const { company } = await world.extension.get('add-company', {
        name,
        domain: `a${number}.example`,
        country: 'FI',
      });
      await world.extension.get('set-company-status', { company: { companyId: company.id }, status: 'customer' });
    }
    const options = await openSection(world, 'Profiles');
    await click(options, 'button', 'Derive from my customers');
    expect(await findings(options)).toEqual(none);
    await click(options, 'button', 'Propose a profile');
    await shows(options, 'Too few others are known to compare with.');
    expect(await findings(options)).toEqual(none);
    await click(options, 'button', 'Choose other customers');
    await click(options, 'button', 'Cancel');
  });

  it('the editor of a profile', async () => {
    const options = await openSection(world, 'Profiles');
    await click(options, 'button', 'Start from an example');
    const field = await find(options, 'combobox', 'Type what your best customers have in common');
    await field.type('Finl');
    await find(options, 'option', 'Finland Place');
    expect(await findings(options)).toEqual(none);
    await click(options, 'button', 'Cancel');
  });
});
