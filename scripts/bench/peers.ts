import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEERS = fileURLToPath(new URL('../../tests/bench/', import.meta.url));
/** Longest that what is compared with may take over all its work, in milliseconds. */
const PATIENCE = 900_000;

/**
 * Runs a script of tests/bench in a process of its own, with JSON in and JSON out. Null when its packages cannot be had
 * (no network to install them).
 */
export function runPeer(script: string, input: unknown): unknown {
  if (!installPeers()) return null;
  const { status, stdout } = spawnSync(process.execPath, [join(PEERS, script)], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: PATIENCE,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`tests/bench/${script} ended with ${status}.`);
  return JSON.parse(stdout);
}

/** They are the bench's alone, so their packages are fetched when it first runs. @returns whether they are there */
function installPeers(): boolean {
  const lock = join(PEERS, 'node_modules', '.package-lock.json');
  if (existsSync(lock)) return true;
  console.error('Installing what to compare with …');
  const words = ['install', '--no-save', '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', words, {
    cwd: PEERS,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
