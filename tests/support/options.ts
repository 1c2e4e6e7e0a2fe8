import type { Page } from 'puppeteer-core';
import { click, find } from './screen.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

type Section =
  | 'Today'
  | 'Profiles'
  | 'Companies'
  | 'Import'
  | 'Plays'
  | 'Signals'
  | 'Browsing'
  | 'Definitions'
  | 'Sharing'
  | 'Your data';
type Switch = 'Label every company page as I browse' | 'Also on LinkedIn';

/** Brings the options page to the front and opens one of its sections. */
export async function openSection({ extension: { options } }: World, section: Section): Promise<Page> {
  await options.bringToFront();
  await click(options, 'link', section);
  await find(options, 'heading', section);
  return options;
}

/** Switches one of the two ways of labelling on, as a seller does: the switch, and yes to the browser's question. */
export async function switchOn(world: World, name: Switch): Promise<void> {
  const options = await openSection(world, 'Browsing');
  await click(options, 'switch', name);
  await world.browser.acceptPermissionPrompt(options, world.display, () => isOn(options, name));
  await until(`"${name}" is on`, () => isOn(options, name));
}

export async function switchOff(world: World, name: Switch): Promise<void> {
  const options = await openSection(world, 'Browsing');
  await click(options, 'switch', name);
  await until(`"${name}" is off`, async () => !(await isOn(options, name)));
}

async function isOn(options: Page, name: Switch): Promise<boolean> {
  const button = await find(options, 'switch', name);
  return button.evaluate((element) => element.getAttribute('aria-checked') === 'true');
}
