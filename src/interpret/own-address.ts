import { percentDecoded } from '../model/percent-decoded.ts';
import type { Page } from './page.ts';

/** The harvester cuts addresses at this length: one that long may lead nowhere. */
const CUT_AT = 300;

/** A link's address in full without its fragment, when it is http(s); null for any other. */
export function absoluteAddress(href: string, { url }: Pick<Page, 'url'>): URL | null {
  const written = href.trim();
  if (written === '' || written.length >= CUT_AT || !URL.canParse(written, url)) return null;
  const address = new URL(written, url);
  address.hash = '';
  const isWeb = address.protocol === 'https:' || address.protocol === 'http:';
  // Credentials in an address are a trap for whoever opens it.
  return isWeb && address.username === '' && address.password === '' ? address : null;
}

/** The parts of an address's path in lower case, percent-decoded, without a file's ending. */
export function pathSegments({ pathname }: URL): string[] {
  return pathname
    .split('/')
    .map((part) =>
      percentDecoded(part)
        .toLowerCase()
        .replace(/\.(?:html?|php|aspx?)$/, ''),
    )
    .filter((part) => part !== '');
}
