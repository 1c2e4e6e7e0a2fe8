// What is shipped, as files: nothing to probe for, no permission without a use, nothing in pages that does not belong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/start/built-extension.ts';
import { BROWSER_NAMES } from '../support/browsers/running-browser.ts';

/** The API each permission opens, as it stands in the built code. */
const USES = {
  activeTab: 'executeScript',
  alarms: 'alarms',
  contextMenus: 'contextMenus',
  scripting: 'scripting',
  storage: 'storage.session',
};
/** The same for those that are asked for when the seller switches something on. */
const OPTIONAL_USES = { notifications: 'notifications.create' };

describe.each(BROWSER_NAMES)('the extension built for %s', (name) => {
  const folder = extensionFolder(name);
  const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .map((path) => ({ path, code: readFileSync(join(folder, path), 'utf8') }));

  it('lists no resource that a page could ask for, and no script that runs by itself', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('content_scripts');
    expect(manifest()).not.toHaveProperty('host_permissions');
  });

  it('asks for no permission that it does not use', () => {
    const code = scripts()
      .map((script) => script.code)
      .join('\n');
    expect(manifest().permissions.toSorted()).toEqual(Object.keys(USES).toSorted());
    expect(manifest().optional_permissions).toEqual(Object.keys(OPTIONAL_USES));
    for (const use of Object.values({ ...USES, ...OPTIONAL_USES })) expect(code).toContain(use);
  });

  it('brings no library into pages', () => {
    const inPages = scripts().filter(({ path }) => path.includes('.iife.'));
    expect(inPages).toHaveLength(2);
    for (const { code } of inPages) expect(code).not.toMatch(/zod|safeParse|webextension-polyfill|^import |^export /m);
  });

  it('loads and evaluates no code from elsewhere', () => {
    const remote = /import\(\s*["'`]https?:|importScripts\(\s*["'`]https?:|\beval\(/;
    const offenders = scripts().filter(({ code }) => remote.test(code));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});
