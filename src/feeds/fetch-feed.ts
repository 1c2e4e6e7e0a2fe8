// One request for a feed: conditional, without cookies, with a limit of time and size.
import type { Feed, FeedState } from '../model/feed.ts';
import { retryAfterOf } from './next-check.ts';

/** Bytes a feed may have. Those of newsrooms have some 50 kB. */
const MOST_BYTES = 5_000_000;
/** Milliseconds the whole answer may take. */
const MOST_TIME = 20_000;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What came of a request. `unchanged`: nothing new since the last one. */
export type Fetched =
  | {
      readonly is: 'changed';
      readonly text: string;
      readonly url: string;
      readonly etag: string;
      readonly lastModified: string;
    }
  | { readonly is: 'unchanged' }
  | {
      readonly is: Extract<FeedState, 'offline' | 'gone' | 'refused' | 'too-large' | 'wrong-type'>;
      readonly detail: string;
      /** Milliseconds the server wants to be left alone. */
      readonly retryAfter: number;
    };

/** Asks for a feed by what its last answer said. Never throws. `now` is epoch ms. */
export async function fetchFeed(
  { url, etag, lastModified }: Pick<Feed, 'url' | 'etag' | 'lastModified'>,
  fetch: Fetch,
  now: number,
): Promise<Fetched> {
  const headers = {
    Accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8',
    ...(etag === '' ? {} : { 'If-None-Match': etag }),
    ...(lastModified === '' ? {} : { 'If-Modified-Since': lastModified }),
  };
  try {
    const response = await fetch(url, {
      headers,
      // Nobody is told who asks: no cookies, no page it came from.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(MOST_TIME),
    });
    return await answerOf(response, now);
  } catch (error) {
    const detail = error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : '';
    return { is: 'offline', detail, retryAfter: 0 };
  }
}

async function answerOf(response: Response, now: number): Promise<Fetched> {
  const { status } = response;
  const retryAfter = retryAfterOf(response.headers.get('Retry-After'), now);
  if (status === 304) return { is: 'unchanged' };
  if (!response.ok) {
    await response.body?.cancel();
    return { is: status === 404 || status === 410 ? 'gone' : 'refused', detail: String(status), retryAfter };
  }
  const type = (response.headers.get('Content-Type') ?? '').toLowerCase();
  if (/^(?:image|audio|video|font)\//.test(type)) {
    await response.body?.cancel();
    return { is: 'wrong-type', detail: type.slice(0, 100), retryAfter };
  }
  const bytes = await bytesOf(response);
  if (bytes === null) return { is: 'too-large', detail: '', retryAfter };
  return {
    is: 'changed',
    text: textOf(bytes, type),
    url: response.url,
    etag: (response.headers.get('ETag') ?? '').slice(0, 300),
    lastModified: (response.headers.get('Last-Modified') ?? '').slice(0, 300),
  };
}

/** The body; null when it is too long: then the rest is not waited for. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The text by the encoding that the answer, else the XML itself names (RFC 7303, 3); UTF-8 where none is known. */
function textOf(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named =
    /charset\s*=\s*"?([\w.:-]+)/.exec(type)?.[1] ??
    /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1];
  return decoderFor(named ?? 'utf-8').decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // A name no browser knows.
    return new TextDecoder();
  }
}
