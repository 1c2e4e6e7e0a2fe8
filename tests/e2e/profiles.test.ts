// Writing an ideal customer profile in the options page, and what it does to open tabs and to known companies.
import { expect, it } from 'vitest';
import { openSection } from '../support/options.ts';
import { click, find, shows, write } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

inEachBrowser((world) => {
  const writeProfile = async (country: string) => {
    const options = await openSection(world, 'Profiles');
    await click(options, 'button', 'Start from nothing');
    await write(options, 'Name', 'Northern neighbours');
    await click(options, 'button', 'Place');
    await addCountry(country);
    await click(options, 'button', 'Save profile');
    await shows(options, 'Profile saved: Northern neighbours');
    return options;
  };
  const addCountry = async (country: string) => {
    const { options } = world.extension;
    const field = await find(options, 'combobox', 'Countries');
    await field.type(country);
    await field.press('Enter');
  };

  it('labels open tabs anew when a profile is written, changed and removed', async () => {
    const { extension } = world;
    const tab = await world.visit('http://koskenrauta.example/');
    await extension.badgeIs(tab.id, '?');
    const options = await writeProfile('Finland');
    await extension.badgeIs(tab.id, 'P');
    await click(options, 'button', 'Edit: Northern neighbours');
    await click(options, 'button', 'Remove: Finland');
    await addCountry('Sweden');
    await click(options, 'button', 'Save profile');
    await extension.badgeIs(tab.id, 'N');
    await click(options, 'button', 'Remove: Northern neighbours');
    expect((await extension.badgeIs(tab.id, '?')).title).toContain('Koskenrauta');
  });

  it('says what is wrong with a profile, and stores nothing', async () => {
    const options = await openSection(world, 'Profiles');
    await click(options, 'button', 'Start from nothing');
    await click(options, 'button', 'Employees');
    await (await find(options, 'spinbutton', 'At least')).type('100');
    await (await find(options, 'spinbutton', 'At most')).type('10');
    await click(options, 'button', 'Save profile');
    await shows(options, 'Give the profile a name.');
    await shows(options, 'This must not be less than the other end.');
    expect(await world.extension.get('list-icps', {})).toEqual([]);
    await click(options, 'button', 'Cancel');
  });

  it('takes criteria as they are typed, and counts at once what they do to known companies', async () => {
    const countries = { lumivaara: 'FI', koskenrauta: 'FI', bjorkvalla: 'SE' };
    for (const [name, country] of Object.entries(countries)) {
      await world.extension.get('add-company', { name, domain: `${name}.example`, country });
    }
    const options = await openSection(world, 'Profiles');
    await click(options, 'button', 'Start from nothing');
    await write(options, 'Name', 'Finnish');
    const field = await find(options, 'combobox', 'Type what your best customers have in common');
    await field.type('Finl');
    await find(options, 'option', 'Finland Place');
    await field.press('Enter');
    await shows(options, 'of the 3 companies you know match');
    await shows(options, '1 do not, and of 0 too little is known');
    await shows(options, '3 saved companies change their label');
    await click(options, 'radio', 'Excludes');
    await shows(options, 'a yes rules the company out');
    await click(options, 'radio', 'Must');
    await click(options, 'button', 'Save profile');
    await shows(options, 'Profile saved: Finnish');
    expect(await world.extension.get('list-icps', {})).toMatchObject([
      { name: 'Finnish', criteria: [{ kind: 'place', countries: ['FI'], importance: 'must' }] },
    ]);
  });
});
