import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds the page scripts as the extension ships them (each one minified IIFE) outside the tree, and gives their source:
 * of the two, the one for the page's site does something there.
 */
export async function buildContentScript(): Promise<string> {
  const scripts = ['harvest-page', 'harvest-linkedin'].map(buildScript);
  return (await Promise.all(scripts)).join('\n');
}

async function buildScript(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ermine-eval-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        target: 'es2023',
        lib: {
          entry: `src/content/${name}.iife.ts`,
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
