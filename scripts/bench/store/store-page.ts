import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Page, type WebWorker } from 'puppeteer-core';
import { build } from 'vite';
import { until } from '../../../tests/support/until.ts';

/** A page with the product's workbench and, beside it, a worker that does the same work barely. */
export interface StorePage {
  readonly page: Page;
  readonly workbench: WebWorker;
  readonly beside: WebWorker;
  /** A folder for files, gone when the page is closed. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Longest that one import may take, in milliseconds. */
const PATIENCE = 3 * 3_600_000;
/** Times in steps of 5 µs instead of 100 need a page that is kept apart from all others. */
const HEADERS = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Opens the page in a Chromium of its own, with an empty store on the disk. */
export async function openStorePage(program: string): Promise<StorePage> {
  const folder = await mkdtemp(join(tmpdir(), 'ermine-bench-'));
  const closing = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const end of closing.toReversed()) await end();
  };
  try {
    await buildScripts(folder);
    const server = await serve(folder);
    closing.push(async () => void server.close());
    const browser = await launch({
      executablePath: program,
      args: ['--no-sandbox'],
      userDataDir: join(folder, 'profile'),
      // One import of a large file is one call.
      protocolTimeout: PATIENCE,
    });
    closing.push(() => browser.close());
    const page = await browser.newPage();
    page.on('console', (message) => console.error(message.text()));
    await page.goto(`http://127.0.0.1:${portOf(server)}/`);
    const worker = (name: string) =>
      until(`the worker "${name}" runs`, async () => page.workers().find((each) => each.url().endsWith(`/${name}.js`)));
    return { page, folder, workbench: await worker('workbench'), beside: await worker('beside'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The product's own modules, bundled and minified as the extension ships them. */
async function buildScripts(folder: string): Promise<void> {
  const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'es2023',
      rolldownOptions: {
        input: {
          page: source('in-browser/page.ts'),
          beside: source('in-browser/beside.ts'),
          workbench: source('../../../src/workbench/index.ts'),
        },
        output: { entryFileNames: '[name].js' },
        optimization: { inlineConst: false },
      },
    },
  });
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/') {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html' });
      response.end(
        '<!doctype html><link rel="icon" href="data:,"><input type="file"><script type="module" src="page.js"></script>',
      );
      return;
    }
    if (!existsSync(join(folder, pathname))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/javascript' });
    createReadStream(join(folder, pathname)).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
