// From the seller's customers to a profile that is saved.
import { expect, it } from 'vitest';
import { openSection } from '../support/options.ts';
import { click, isThere, shows } from '../support/screen.ts';
import { inEachBrowser, type World } from '../support/world.ts';

/** Companies in a country, customers or not. */
async function addCompanies({ extension }: World, count: number, country: string, isCustomer: boolean): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const name = `${isCustomer ? 'Asiakas' : 'Firma'} ${country} ${number}`;
    const { company } = await extension.get('add-company', { name, domain: `${country}${number}.example`, country });
    if (isCustomer) {
      await extension.get('set-company-status', { company: { companyId: company.id }, status: 'customer' });
    }
  }
}

inEachBrowser((world) => {
  it('proposes what customers have in common, with the numbers, and opens it as a draft', async () => {
    await addCompanies(world, 10, 'FI', true);
    await addCompanies(world, 25, 'SE', false);
    const options = await openSection(world, 'Profiles');
    await click(options, 'button', 'Derive from my customers');
    await click(options, 'button', 'Propose a profile');
    await shows(options, '10 customers compared with 25 other companies.');
    await shows(options, 'Place: Finland');
    await shows(options, '10 of 10 customers (100 %)');
    await shows(options, '0 of 25 others (0 %)');
    await click(options, 'button', 'Open as a draft');
    await shows(options, 'of the 35 companies you know match');
    await click(options, 'button', 'Save profile');
    await shows(options, 'Profile saved: Like our best customers');
    const [icp] = await world.extension.get('list-icps', {});
    expect(icp?.criteria).toMatchObject([{ kind: 'place', countries: ['FI'] }]);
  });

  it('says when there are too few customers, and what to do', async () => {
    await addCompanies(world, 2, 'FI', true);
    const options = await openSection(world, 'Profiles');
    await click(options, 'button', 'Derive from my customers');
    await click(options, 'button', 'Propose a profile');
    await shows(options, 'Too few customers to say anything');
    await shows(options, 'Import your customers');
    expect(await isThere(options, 'button', 'Open as a draft')).toBe(false);
    await click(options, 'button', 'Choose other customers');
    await click(options, 'button', 'Cancel');
  });
});
