// `npm start`: builds, and opens a browser with the extension, a sample workspace and the local web. Without a display
// it takes the tour headless and leaves pictures. `-- --firefox` opens Firefox.
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/support/browsers/launch-browser.ts';
import type { BrowserName, RunningBrowser } from '../tests/support/browsers/running-browser.ts';
import { openExtension } from '../tests/support/extension.ts';
import { startLocalWeb } from '../tests/support/local-web.ts';
import { findBrowser, provideBrowser } from './setup/browsers.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { buildExtension } from './start/built-extension.ts';
import { loadSampleWorkspace } from './start/sample-workspace.ts';
import { START_PAGE, takePictures, takeTour } from './start/tour.ts';

const OUTPUT = fileURLToPath(new URL('../output/', import.meta.url));

try {
  await start(process.argv.includes('--firefox') ? 'firefox' : installedBrowser());
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(name: BrowserName): Promise<void> {
  const program = provideBrowser(name);
  console.log(`Browser: ${program}`);
  const web = await startLocalWeb();
  const display = hasDisplay() ? 'here' : null;
  const extension = await buildExtension(name);
  const browser = await launchBrowser(name, { program, extension, proxyPort: web.port, display });
  try {
    await (display === null ? tour(browser) : show(browser));
  } finally {
    await browser.close();
    await web.close();
  }
}

/** The same tour without anybody watching. */
async function tour(browser: RunningBrowser): Promise<void> {
  const extension = await openExtension(browser);
  await loadSampleWorkspace(extension.get, Date.now());
  await takeTour(extension, (line) => console.log(line));
  for (const file of await takePictures(extension, OUTPUT)) console.log(`Picture: ${file}`);
}

/** Leaves the browser to the user until it is closed. */
async function show(browser: RunningBrowser): Promise<void> {
  const extension = await openExtension(browser);
  await loadSampleWorkspace(extension.get, Date.now());
  await extension.options.reload();
  await extension.open(START_PAGE);
  console.log('Open a company and click the ermine in the toolbar. Close the browser to end.');
  await new Promise((resolve) => {
    browser.puppeteer.once('disconnected', resolve);
  });
}

/** Chrome, Chromium or Edge; Firefox where only that is installed. */
function installedBrowser(): BrowserName {
  return findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}
