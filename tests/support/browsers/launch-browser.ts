import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, RunningBrowser } from './running-browser.ts';

/** Launches a browser with the extension in a new profile. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<RunningBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
