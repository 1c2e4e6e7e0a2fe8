import type { Page } from 'puppeteer-core';
import type { SeenTab } from './extension.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** Opens the popup's view of a tab and waits until it says what the tab shows. */
export async function openPopup({ extension }: World, tab: SeenTab): Promise<Page> {
  const popup = await extension.openPopupView(tab.id);
  // The sentence that it reads the page is there from the start, and drawn only when that takes long.
  await until('the popup says what the tab shows', async () => {
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    return text.trim() !== '' && !text.includes('Reading the page');
  });
  return popup;
}
