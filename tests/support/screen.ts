// A page of ours as its reader has it: controls and texts by role and name, never by class or id.
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

type Role =
  | 'button'
  | 'checkbox'
  | 'switch'
  | 'heading'
  | 'link'
  | 'region'
  | 'textbox'
  | 'searchbox'
  | 'combobox'
  | 'spinbutton'
  | 'radio'
  | 'tab'
  | 'option'
  | 'form'
  | 'alert'
  | 'status'
  | 'group';

/** The element of this role and accessible name, once it is there. */
export async function find(page: Page, role: Role, name: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(selectorOf(role, name), { timeout: 20_000 });
  if (found === null) throw new Error(`There is no ${role} "${name}".`);
  return found;
}

/** Whether such an element is there now. */
export async function isThere(page: Page, role: Role, name: string): Promise<boolean> {
  return (await page.$(selectorOf(role, name))) !== null;
}

export async function click(page: Page, role: Role, name: string): Promise<void> {
  await (await reach(page, role, name)).click();
}

/** Types a text into a text box, in the place of what is there. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  const box = await reach(page, 'textbox', name);
  await box.click({ count: 3 });
  await box.type(text);
}

/** Finds an element and scrolls as a person does, until it is well in view: a bar may cover what is at the edge. */
async function reach(page: Page, role: Role, name: string): Promise<ElementHandle> {
  const element = await find(page, role, name);
  await element.evaluate((found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return element;
}

/** Chooses an option of a select by the words it shows. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  const select = await find(page, 'combobox', name);
  const value = await select.evaluate(
    (element, words) =>
      element instanceof HTMLSelectElement ? [...element.options].find(({ text }) => text === words)?.value : undefined,
    option,
  );
  if (value === undefined) throw new Error(`"${name}" offers no "${option}".`);
  await select.select(value);
}

/** Waits until the page shows a text anywhere. */
export async function shows(page: Page, text: string): Promise<void> {
  let seen = '';
  try {
    await until(`the page shows "${text}"`, async () => {
      seen = await textOf(page);
      return seen.includes(text);
    });
  } catch (error) {
    throw new Error(`The page does not show "${text}" but:\n${seen}`, { cause: error });
  }
}

/** All that the page shows, as text. */
export function textOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: a test asks what a person sees, not what is in the document
  return page.evaluate(() => document.body.innerText);
}

function selectorOf(role: Role, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}
