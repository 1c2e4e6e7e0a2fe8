import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SetupError } from './setup-error.mjs';

/** The oldest Node that the tools run on. */
const OLDEST_NODE = { major: 20, minor: 19 };

/**
 * Installs the npm packages named in the lock file, unless what is installed matches it already.
 * Throws a SetupError when Node is too old or npm fails.
 */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    const { major: wanted, minor: atLeast } = OLDEST_NODE;
    throw new SetupError(
      `Node ${process.versions.node} is too old: install Node ${wanted}.${atLeast} or newer (nodejs.org).`,
    );
  }
  if (packagesMatch(readText('package-lock.json'), readText('node_modules/.package-lock.json'))) return;
  // Standard output belongs to the command that was asked for: it may be data.
  console.error('Installing npm packages …');
  // Not `npm ci`: it refuses a lock file without the optional packages of other systems, and a registry mirror that
  // lacks those makes such lock files. This follows the lock file as well and changes neither it nor package.json.
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', words, { stdio: ['inherit', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new SetupError(
      `\`npm ${words.join(' ')}\` failed. Is the npm registry reachable? Run it by hand to see more.`,
    );
  }
}

/**
 * Whether the packages that npm wrote down as installed are those of the lock file. Packages for other systems are
 * optional and may be missing.
 * @param {string | null} wanted package-lock.json; null when there is none
 * @param {string | null} installed node_modules/.package-lock.json; null when nothing is installed
 */
export function packagesMatch(wanted, installed) {
  if (wanted === null || installed === null) return false;
  const here = packagesOf(installed);
  return Object.entries(packagesOf(wanted)).every(([path, wantedPackage]) => {
    if (path === '') return true;
    const found = here[path];
    return found === undefined
      ? wantedPackage.optional === true || wantedPackage.devOptional === true
      : found.version === wantedPackage.version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(lockFile).packages ?? {};
}

/**
 * @param {string} path
 * @returns {string | null}
 */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
