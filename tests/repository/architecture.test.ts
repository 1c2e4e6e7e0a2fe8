import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import besides itself. One direction: page → harvest → interpret → store → judge → contexts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  harvest: ['model'],
  interpret: ['model'],
  judge: ['model'],
  store: ['model'],
  platform: [],
  feeds: ['model'],
  messages: ['model', 'platform'],
  i18n: ['model', 'messages', 'platform'],
  ui: ['model', 'messages', 'platform', 'i18n'],
  content: ['model', 'harvest', 'messages', 'platform'],
  background: [
    'model',
    'interpret',
    'judge',
    'store',
    'feeds',
    'messages',
    'platform',
    'i18n',
    'content/harvest-page.iife?script',
    'content/harvest-linkedin.iife?script',
  ],
  workbench: ['model', 'interpret', 'judge', 'store', 'messages', 'platform'],
  popup: ['model', 'messages', 'platform', 'i18n', 'ui'],
  options: ['model', 'messages', 'platform', 'i18n', 'ui'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const sources = files.filter((path) => !/\.test\.tsx?$/.test(path));
const imports = sources.flatMap(importsOf);

describe('the rooms of src', () => {
  it('are the ones the architecture names', () => {
    expect([...new Set(files.filter((path) => path.includes('/')).map(roomOf))].toSorted()).toEqual(
      Object.keys(MAY_IMPORT).toSorted(),
    );
  });

  it('import in one direction only', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!to.startsWith('src/')) return false;
      const target = to.slice('src/'.length);
      const allowed = MAY_IMPORT[roomOf(from)] ?? [];
      return roomOf(target) !== roomOf(from) && !allowed.includes(roomOf(target)) && !allowed.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('reach the browser API through one door', () => {
    const values = imports.filter(({ to, typeOnly }) => to === 'webextension-polyfill' && !typeOnly);
    expect(values.map(({ from }) => from)).toEqual(['platform/browser.ts']);
  });

  it('keep schemas and the polyfill out of the page scripts', () => {
    const scripts = ['content/harvest-page.iife.ts', 'content/harvest-linkedin.iife.ts'];
    const heavy = scripts
      .flatMap((script) => [...reachableFrom(script)])
      .filter((path) => imports.some(({ from, to, typeOnly }) => from === path && !typeOnly && !to.startsWith('src/')));
    expect(heavy).toEqual([]);
  });

  it('never build HTML from data', () => {
    const building = sources.filter((path) =>
      /(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|\beval\(|new Function/.test(read(path)),
    );
    expect(building).toEqual([]);
  });

  it('know no clock but where one is handed in', () => {
    const rooms = ['model', 'harvest', 'interpret', 'judge', 'store'];
    const asking = sources.filter(
      (path) => rooms.includes(roomOf(path)) && /Date\.now\(|new Date\(\)|performance\.now\(/.test(read(path)),
    );
    expect(asking).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join('src', path), 'utf8');
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Imports of a file, relative ones resolved to `src/…`. */
function importsOf(from: string): Import[] {
  const statements = read(from).matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'/gm,
  );
  return [...statements].map(([, type, named, bare]) => {
    const target = named ?? bare ?? '';
    const to = target.startsWith('.')
      ? join('src', normalize(join(dirname(from), target))).replaceAll('\\', '/')
      : target;
    return { from, to, typeOnly: type !== undefined };
  });
}

/** The files a file pulls into its bundle, itself included. */
function reachableFrom(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const { from, to, typeOnly } of imports)
    if (from === entry && !typeOnly && to.startsWith('src/')) reachableFrom(to.slice('src/'.length), seen);
  return seen;
}
