import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { launchBrowser } from '../../tests/support/browsers/launch-browser.ts';
import type { RunningBrowser } from '../../tests/support/browsers/running-browser.ts';
import { startLocalWeb } from '../../tests/support/local-web.ts';
import { until } from '../../tests/support/until.ts';
import { sampleIcps } from '../start/sample-workspace.ts';
import { type Measurement, median } from './report.ts';

declare const chrome: ExtensionApi;

const FLOOR = fileURLToPath(new URL('floor-extension/', import.meta.url));
const SITES = ['bjorkvalla', 'fjordheim', 'koskenrauta', 'klitmark', 'marlowefinch'];
const ROUNDS = 4;
const WAKES = 7;

interface Times {
  readonly label: number;
  readonly wake: number;
}

/** Page load → badge, and a sleeping worker's first answer, beside an extension that does nothing but that. */
export async function measureLabelling(program: string, extension: string): Promise<Measurement[]> {
  const copy = withPermission(extension);
  try {
    const ours = await measure(program, copy, 'src/options/index.html', startLabelling, {
      name: 'list-icps',
      request: {},
    });
    const floor = await measure(program, FLOOR, 'own.html', async () => undefined, {});
    return [
      { name: 'page load to badge, median', unit: 'ms', value: ours.label, floor: floor.label },
      { name: 'wake the worker and get an answer, median', unit: 'ms', value: ours.wake, floor: floor.wake },
    ];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A copy of the build that has the host permission from the start: headless, nobody can press the prompt's button. */
function withPermission(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'ermine-bench-'));
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  return copy;
}

/** Switches labelling on, with the sample profiles to judge by. */
async function startLabelling(own: Page): Promise<void> {
  const ask = (message: unknown) => own.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  for (const icp of sampleIcps(Date.now())) await ask({ name: 'put-icp', request: { icp } });
  await ask({ name: 'write-settings', request: { settings: { ...DEFAULT_SETTINGS, labelWhileBrowsing: true } } });
}

async function measure(
  program: string,
  extension: string,
  ownPage: string,
  prepare: (own: Page) => Promise<void>,
  question: unknown,
): Promise<Times> {
  const web = await startLocalWeb();
  const browser = await launchBrowser('chromium', { program, extension, proxyPort: web.port, display: null });
  try {
    const own = await browser.openOwn(ownPage);
    await prepare(own);
    return { label: median(await labelTimes(browser, own)), wake: median(await wakeTimes(browser, own, question)) };
  } finally {
    await browser.close();
    await web.close();
  }
}

async function labelTimes(browser: RunningBrowser, own: Page): Promise<number[]> {
  const page = await browser.puppeteer.newPage();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const site of SITES) {
      const host = `${site}.example`;
      const start = performance.now();
      const [seen] = await Promise.all([badgeAppears(own, host), page.goto(`http://${host}/`)]);
      if (!seen) throw new Error(`No badge on ${host}.`);
      times.push(performance.now() - start);
    }
  return times;
}

/** Waits inside the browser until the tab at a host has a badge; false when that takes too long. */
function badgeAppears(own: Page, host: string): Promise<boolean> {
  return own.evaluate(async (wanted) => {
    const deadline = performance.now() + 10_000;
    while (performance.now() < deadline) {
      const [tab] = await chrome.tabs.query({ active: true });
      const isThere = tab?.url?.includes(wanted) === true;
      if (isThere && tab.id !== undefined && (await chrome.action.getBadgeText({ tabId: tab.id })) !== '') return true;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return false;
  }, host);
}

async function wakeTimes(browser: RunningBrowser, own: Page, question: unknown): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < WAKES; round += 1) {
    await browser.stopWorker();
    await until('the worker stops', async () => !(await browser.workerRuns()));
    times.push(
      await own.evaluate(async (sent) => {
        const start = performance.now();
        await chrome.runtime.sendMessage(sent);
        return performance.now() - start;
      }, question),
    );
  }
  return times;
}
