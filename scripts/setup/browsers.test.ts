import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrowser } from './browsers.mjs';
import { SetupError } from './setup-error.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ermine-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function putProgram(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

it('finds a browser by its command', () => {
  const chromium = putProgram('chromium');
  expect(findBrowser('chromium', { PATH: folder })).toBe(chromium);
});

it('prefers the browser the environment names', () => {
  putProgram('firefox');
  const own = putProgram('my-firefox');
  expect(findBrowser('firefox', { PATH: folder, FIREFOX_PATH: own })).toBe(own);
});

it('says so when the environment names a browser that is not there', () => {
  expect(() => findBrowser('chromium', { CHROME_PATH: join(folder, 'none') })).toThrow(SetupError);
});
