// The package whose fingerprints are converted: fetched, checked, read.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Exactly this version is under the MIT licence as published. Later ones are not: do not raise it. */
export const SOURCE = 'wappalyzer@6.10.47';

const oneOrMore = z.optional(z.union([z.string(), z.array(z.string())]));
const fingerprintSchema = z.object({
  cats: z.array(z.number()),
  scriptSrc: oneOrMore,
  scripts: oneOrMore,
  html: oneOrMore,
  url: oneOrMore,
  meta: z.optional(z.record(z.string(), oneOrMore)),
  dom: z.optional(z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())])),
  implies: oneOrMore,
  excludes: oneOrMore,
  requires: oneOrMore,
  requiresCategory: z.optional(z.union([z.number(), z.array(z.number())])),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;

/** The fingerprints by the technology's name. Throws when the package is not the one, or not under MIT. */
export function readFingerprints(): Map<string, Fingerprint> {
  const folder = mkdtempSync(join(tmpdir(), 'ermine-technologies-'));
  try {
    execFileSync('npm', ['pack', SOURCE, '--silent', '--pack-destination', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
    if (archive === undefined) throw new Error(`npm gave no archive of ${SOURCE}.`);
    execFileSync('tar', ['xzf', join(folder, archive), '-C', folder]);
    const packed = join(folder, 'package');
    const { version, license } = z.parse(
      z.object({ version: z.string(), license: z.string() }),
      JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')),
    );
    if (!SOURCE.endsWith(`@${version}`) || license !== 'MIT')
      throw new Error(`${SOURCE} is ${version} under ${license}.`);
    return readFolder(join(packed, 'technologies'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFolder(folder: string): Map<string, Fingerprint> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const all = files.map((file) =>
    z.parse(z.record(z.string(), fingerprintSchema), JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  );
  return new Map(
    all.flatMap((technologies) =>
      Object.entries(technologies).map(([name, told]): [string, Fingerprint] => [name.trim(), told]),
    ),
  );
}
