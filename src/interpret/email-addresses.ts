import { percentDecoded } from '../model/percent-decoded.ts';
import { registrableDomain } from './domain.ts';
import { clean, escapePattern } from './text.ts';
import {
  AUTHORITY_DOMAINS,
  COMMON_LOCALS,
  INVOICE_DOMAINS,
  PLACEHOLDER_DOMAINS,
  PLACEHOLDER_LOCALS,
  PLACEHOLDER_WORDS,
  SPOKEN_AT,
} from './words/mail.ts';

/** An address in a text, and where it begins. */
export interface AddressInText {
  readonly address: string;
  readonly offset: number;
}

const ADDRESS =
  /[A-Za-zÀ-ӿ0-9][A-Za-zÀ-ӿ0-9._%+&'-]{0,63}@(?:[A-Za-zÀ-ӿ0-9](?:[A-Za-zÀ-ӿ0-9-]*[A-Za-zÀ-ӿ0-9])?\.)+[A-Za-zÀ-ӿ]{2,18}/gi;
/** "info@acme.exampleSvar inom en dag": two elements without a space, told by the capital. */
const RUN_ON = /(?=[A-ZÄÅÆÖØ][a-zäåæöø]{2})(?<=@[a-z0-9.-]{1,60}\.[a-z]{2,7})/g;
const DOMAIN_AHEAD = '(?=\\s?[A-Za-zÀ-ӿ0-9-]+(?:\\s?[.[({]|\\s(?:dot|piste|punkt|punktum|prikk)\\s))';
const spoken = SPOKEN_AT.map(escapePattern).join('|');
const bracketedAt = new RegExp(`\\s?[[({<]\\s?(?:at|a|@|${spoken})\\s?[\\])}>]\\s?`, 'gi');
const spokenAt = new RegExp(`\\s(?:${spoken})\\s${DOMAIN_AHEAD}|_at_${DOMAIN_AHEAD}`, 'gi');
const bracketedDot = /\s?[[({]\s?(?:dot|piste|punkt|punktum|prikk|\.)\s?[\])}]\s?/gi;
const wordsForBoth =
  /([A-Za-zÀ-ӿ0-9._-]+)\sat\s([A-Za-zÀ-ӿ0-9-]+)\s(?:dot|piste|punkt|punktum)\s([A-Za-zÀ-ӿ]{2,18})(?![A-Za-zÀ-ӿ])/gi;
const local = `(?<![A-Za-zÀ-ӿ0-9._-])((?:${COMMON_LOCALS.join('|')})|[A-Za-zÀ-ӿ0-9]+[._][A-Za-zÀ-ӿ0-9]+)`;
const spacedAt = new RegExp(`${local}\\s?@\\s?(?=[A-Za-zÀ-ӿ0-9-]+\\.)`, 'gi');
const mayHoldAddress = new RegExp(`＠|&#0?64;|[[({<]\\s?(?:at|a)\\s?[\\])}>]|_at_|\\sat\\s|${spoken}`, 'i');
const onlyLocal = new RegExp(`^${local}@?$|[A-Za-zÀ-ӿ0-9]@$`, 'i');

const never = new Set([...INVOICE_DOMAINS, ...PLACEHOLDER_DOMAINS, ...AUTHORITY_DOMAINS]);
const placeholders = new Set(PLACEHOLDER_LOCALS);
const placeholderWords = new Set(PLACEHOLDER_WORDS);

/**
 * The mailboxes in a text, in small letters, hidden ones as well ("info [at] acme.example", "info snabel-a
 * acme.example"). Examples, files and the pipes of invoice operators are none.
 */
export function addressesIn(text: string): AddressInText[] {
  if (!text.includes('@') && !mayHoldAddress.test(text)) return [];
  return [...opened(text).matchAll(ADDRESS)].flatMap(({ 0: written, index }) => {
    const address = written.toLowerCase();
    return isMailbox(address) ? [{ address, offset: index }] : [];
  });
}

/** An address that a line break cuts in two, "myynti@" and "acme.example"; empty when both lines hold none. */
export function addressAcross(text: string, next: string): string {
  if (!text.endsWith('@') && !next.startsWith('@')) return '';
  const end = text.trimEnd().split(' ').at(-1) ?? '';
  const begin = next.trimStart().split(' ')[0] ?? '';
  if (!onlyLocal.test(end) || end.includes('@') === begin.startsWith('@')) return '';
  return addressesIn(end + begin)[0]?.address ?? '';
}

/** The mailboxes a mailto link writes to. */
export function addressesOfMailto(href: string): string[] {
  const written = href.replace(/^(?:mailto:)+\/{0,2}/i, '').split('?')[0] ?? '';
  return addressesIn(percentDecoded(written)).map(({ address }) => address);
}

/** Cloudflare hides addresses by XOR with their first byte: https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/ */
export function addressesOfCfemail(hidden: string): string[] {
  const bytes = (hidden.match(/[\da-f]{2}/gi) ?? []).map((byte) => Number.parseInt(byte, 16));
  const [key = 0, ...rest] = bytes;
  return addressesIn(clean(String.fromCharCode(...rest.map((byte) => byte ^ key)))).map(({ address }) => address);
}

/** A text with its hidden addresses written out. */
function opened(text: string): string {
  const parted = text.replace(RUN_ON, ' ');
  if (/^[^＠&[({<]*$/.test(parted) && /\S@\S/.test(parted)) return parted;
  return parted
    .replace(/＠|&#0?64;/g, '@')
    .replace(bracketedAt, '@')
    .replace(bracketedDot, '.')
    .replace(wordsForBoth, '$1@$2.$3')
    .replace(spokenAt, '@')
    .replace(spacedAt, '$1@');
}

function isMailbox(address: string): boolean {
  const [name = '', domain = ''] = address.split('@');
  if (/^\d+$/.test(name) || /^(.)\1+$/.test(name) || /^[\da-f]{24,}$/.test(name)) return false;
  if (/\.(?:png|jpe?g|gif|svg|webp|avif|js|css|html?|invalid|local)$/.test(domain)) return false;
  if (never.has(domain) || never.has(registrableDomain(domain) ?? '')) return false;
  return !placeholders.has(name) && !name.split(/[._-]/).every((word) => placeholderWords.has(word));
}
