import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BrowserName } from '../../tests/support/browsers/running-browser.ts';

/** Builds the extension for a browser and gives the folder it is in. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  await build({ mode: modeOf(browser), logLevel: 'warn' });
  return extensionFolder(browser);
}

/** The folder of the extension built for a browser. */
export function extensionFolder(browser: BrowserName): string {
  const elsewhere = process.env['ERMINE_BUILD'];
  if (elsewhere !== undefined) return `${elsewhere}/${browser}`;
  return fileURLToPath(new URL(`../../dist/${modeOf(browser)}/`, import.meta.url));
}

function modeOf(browser: BrowserName): 'chrome' | 'firefox' {
  return browser === 'firefox' ? 'firefox' : 'chrome';
}
