import { expect, it } from 'vitest';
import { packagesMatch } from './packages.mjs';

const lock = (packages: object) => JSON.stringify({ packages });
const wanted = lock({
  '': { version: '1.0.0' },
  'node_modules/a': { version: '2.0.0' },
  'node_modules/mac-only': { version: '1.0.0', optional: true },
});

it('finds that what is installed is what the lock file names', () => {
  expect(packagesMatch(wanted, lock({ 'node_modules/a': { version: '2.0.0' } }))).toBe(true);
});

it('finds a package that is missing or of another version', () => {
  expect(packagesMatch(wanted, lock({}))).toBe(false);
  expect(packagesMatch(wanted, lock({ 'node_modules/a': { version: '1.9.0' } }))).toBe(false);
});

it('takes a folder without a record for nothing installed', () => {
  expect(packagesMatch(wanted, null)).toBe(false);
});
