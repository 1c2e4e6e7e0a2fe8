import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DANISH } from '../../src/interpret/events/lexicon/da.ts';
import { ENGLISH } from '../../src/interpret/events/lexicon/en.ts';
import { FINNISH } from '../../src/interpret/events/lexicon/fi.ts';
import { NORWEGIAN } from '../../src/interpret/events/lexicon/nb.ts';
import { SWEDISH } from '../../src/interpret/events/lexicon/sv.ts';
import type { Measurement } from './report.ts';

/** The files a part of the built extension is made of. */
const PARTS: readonly (readonly [name: string, entry: RegExp])[] = [
  ['page script', /content\/harvest-page\.iife\.js$/],
  ['page script for LinkedIn', /content\/harvest-linkedin\.iife\.js$/],
  ['worker', /service-worker-loader\.js$/],
  ['popup', /popup\/index\.html$/],
  ['options page', /options\/index\.html$/],
];

/** Size of each part with all it loads at its start, gzipped, in kB. */
export function measureSizes(folder: string): Measurement[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return PARTS.map(([name, entry]) => {
    const start = files.find((file) => entry.test(file));
    if (start === undefined) throw new Error(`The build has no ${name}.`);
    const bytes = [...loadedBy(start, folder)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
      0,
    );
    return { name: `size of the ${name}, gzipped`, unit: 'kB', value: bytes / 1_000, floor: null };
  });
}

/** The lexicons of events as data, all languages together. */
export function measureLexicons(): Measurement {
  const bytes = gzipSync(JSON.stringify([ENGLISH, FINNISH, SWEDISH, NORWEGIAN, DANISH])).length;
  return { name: 'size of the words of events, gzipped', unit: 'kB', value: bytes / 1_000, floor: null };
}

/** A file and what it names among the bundle's scripts and styles, all the way down; not what is imported on demand. */
function loadedBy(file: string, folder: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.endsWith('.json')) return seen;
  seen.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  const named = file.endsWith('.html')
    ? text.matchAll(/(?:src|href)="\/?(assets\/[^"]+)"/g)
    : text.matchAll(/(?:\bfrom\s*|\bimport\s*)["'`](?:\.\/)?((?:assets\/)?[\w.-]+\.js)["'`]/g);
  for (const [, path] of named) {
    if (path === undefined) continue;
    loadedBy(path.startsWith('assets/') ? path : `assets/${path}`, folder, seen);
  }
  return seen;
}
