import type { Browser } from 'puppeteer-core';

/** Installs the extension in a folder and gives its id. When that fails the browser is closed, not left behind. */
export async function installOrClose(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
