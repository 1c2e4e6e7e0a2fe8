// Which browsers and window tools are on this machine, and how to get those that are not.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from './debian.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName `chromium` stands for Chrome, Chromium and Edge. */

/** @type {Record<BrowserName, { override: string, debian: readonly string[], commands: readonly string[], paths: readonly string[], words: string }>} */
const KNOWN = {
  chromium: {
    override: 'CHROME_PATH',
    debian: ['chromium', 'fonts-liberation'],
    commands: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...underProgramFiles('Google/Chrome/Application/chrome.exe'),
      ...underProgramFiles('Microsoft/Edge/Application/msedge.exe'),
    ],
    words: 'Chrome, Chromium or Edge',
  },
  firefox: {
    override: 'FIREFOX_PATH',
    debian: ['firefox-esr', 'fonts-liberation'],
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...underProgramFiles('Mozilla Firefox/firefox.exe')],
    words: 'Firefox',
  },
};

/** Command → Debian package of what puts windows on a display of our own. */
const WINDOW_TOOLS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool', import: 'imagemagick' };

/**
 * The program of an installed browser; null when there is none. The environment's CHROME_PATH and FIREFOX_PATH come
 * first, and throw a SetupError when nothing is there.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
export function findBrowser(name, environment = process.env) {
  const { override, commands, paths } = KNOWN[name];
  const told = environment[override];
  if (told !== undefined && told !== '') {
    if (existsSync(told)) return told;
    throw new SetupError(`${override} names ${told}, and nothing is there.`);
  }
  return (
    commands.map((command) => findCommand(command, environment)).find((path) => path !== null) ??
    paths.find((path) => existsSync(path)) ??
    null
  );
}

/**
 * The program of an installed browser, installed first when it is missing and this machine lets us.
 * Throws a SetupError that says how to get it when it cannot be had.
 * @param {BrowserName} name
 */
export function provideBrowser(name) {
  const found = findBrowser(name);
  if (found !== null) return found;
  const { debian, words, override } = KNOWN[name];
  if (canInstallDebianPackages()) installDebianPackages(debian);
  const installed = findBrowser(name);
  if (installed !== null) return installed;
  throw new SetupError(
    `No ${words} was found. Install one (on Debian: apt-get install ${debian.join(' ')}), or set ${override} to its program.`,
  );
}

/**
 * Sees to it that browsers can be given a display and a keyboard of their own. Throws a SetupError when the tools for
 * it cannot be had.
 */
export function provideWindowTools() {
  const missing = () => Object.entries(WINDOW_TOOLS).filter(([command]) => findCommand(command) === null);
  const packages = missing().map(([, debian]) => debian);
  if (packages.length > 0 && canInstallDebianPackages()) installDebianPackages(packages);
  const lacking = missing().map(([command]) => command);
  if (lacking.length > 0) {
    throw new SetupError(
      `The end-to-end tests press real keys in real windows and need ${lacking.join(', ')} (on Debian: apt-get install ${packages.join(' ')}).`,
    );
  }
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
function findCommand(command, environment = process.env) {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null;
}

/** @param {string} path */
function underProgramFiles(path) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return folders.map((folder) => join(folder, path));
}
