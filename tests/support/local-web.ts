// A web of fictional companies: one HTTP server that browsers use as their proxy. Pages stand in tests/pages/<host>/;
// anything else is refused and written down, so that nothing leaves the machine and tests can tell who asked for what.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

const UTF_8 = 'text/html; charset=utf-8';

export interface SeenRequest {
  readonly method: string;
  /** Full address; of a tunnel (CONNECT) only "host:port". */
  readonly url: string;
  readonly outcome: 'page' | 'missing' | 'refused';
  /** The request's Origin header, if any. */
  readonly origin: string | null;
}

/** Answers one request; it may take its time. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalWeb {
  /** The port to use as HTTP proxy on 127.0.0.1. */
  readonly port: number;
  /** Every request so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Serves this HTML at an address (on any host) from now on; bytes as they are, under the content type given. */
  serve(url: string, html: string | Uint8Array, contentType?: string): void;
  /** Has requests for an address (on any host) answered by hand from now on: late, elsewhere, in bits, or never. */
  answer(url: string, by: Answerer): void;
  close(): Promise<void>;
}

/** Starts the web on a free port of this machine. */
export async function startLocalWeb(): Promise<LocalWeb> {
  const requests: SeenRequest[] = [];
  const extra = new Map<string, { html: string | Uint8Array; contentType: string }>();

  const byHand = new Map<string, Answerer>();

  const see = (request: IncomingMessage, outcome: SeenRequest['outcome']) =>
    requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      outcome,
      origin: request.headers.origin ?? null,
    });

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    const answerer = byHand.get(url);
    if (answerer !== undefined) {
      see(request, 'page');
      answerer(request, response);
      return;
    }
    const served = extra.get(url);
    const html = served?.html ?? (await readPage(url));
    const outcome = html !== null ? 'page' : isOurs(url) ? 'missing' : 'refused';
    see(request, outcome);
    const status = { page: 200, missing: 404, refused: 403 }[outcome];
    response.writeHead(status, { 'content-type': served?.contentType ?? UTF_8 });
    response.end(html ?? '<!doctype html><title>Not here</title><p>There is no such page.');
  };

  const server = createServer((request, response) => void respond(request, response));
  server.on('connect', (request, socket) => {
    see(request, 'refused');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: portOf(server.address()),
    requests,
    serve: (url, html, contentType = UTF_8) => void extra.set(url, { html, contentType }),
    answer: (url, by) => void byHand.set(url, by),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** The page kept for an address (`/` is index.html, `/about` is about.html); null when there is none. */
async function readPage(url: string): Promise<string | null> {
  if (!isOurs(url)) return null;
  const { hostname, pathname } = new URL(url);
  const path = normalize(pathname === '/' ? 'index' : pathname.replace(/\/$/, ''));
  try {
    return await readFile(join(PAGES, hostname.replace(/^www\./, ''), `${path}.html`), 'utf8');
  } catch {
    // No such page: answered with 404.
    return null;
  }
}

function isOurs(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith('.example');
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The local web has no port.');
  return address.port;
}
