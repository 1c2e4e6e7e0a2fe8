import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SetupError } from './setup-error.mjs';

/** Whether packages can be installed here: Debian or a system made from it, as root. */
export function canInstallDebianPackages() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * Installs Debian packages. Throws a SetupError when one cannot be had.
 * @param {readonly string[]} names
 */
export function installDebianPackages(names) {
  console.log(`Installing Debian packages: ${names.join(' ')} …`);
  // The package lists of a new machine are empty or old.
  apt(['update']);
  apt(['install', '--yes', '--no-install-recommends', ...names]);
}

/** @param {readonly string[]} words */
function apt(words) {
  const { status, stderr } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new SetupError(`\`apt-get ${words.join(' ')}\` failed:\n${stderr}`);
}
