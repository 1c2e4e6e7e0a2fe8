import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page script as the extension ships it (one minified IIFE) outside the tree, and gives its source. */
export async function buildContentScript(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ermine-eval-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        target: 'es2023',
        lib: {
          entry: 'src/content/harvest-page.iife.ts',
          formats: ['iife'],
          name: 'ermine',
          fileName: () => 'page.js',
        },
      },
    });
    return await readFile(join(folder, 'page.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
