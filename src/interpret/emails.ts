import type { Fact } from '../model/fact.ts';
import { registrableDomain } from './domain.ts';
import { nameKey } from './name-words.ts';
import type { Page } from './page.ts';
import { clean, makeFact, surestOfEach } from './text.ts';
import {
  AUTHORITY_DOMAINS,
  FREE_MAIL_DOMAINS,
  INVOICE_DOMAINS,
  PLACEHOLDER_DOMAINS,
  PLACEHOLDER_LOCALS,
} from './words/mail.ts';

/** An address with where it stood: the line's index, or -1 elsewhere. */
export interface FoundEmail {
  readonly fact: Fact<string>;
  readonly domain: string;
  readonly line: number;
}

const ADDRESS =
  /[\p{L}\p{N}][\p{L}\p{N}._%+&'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,18}/giu;
const HIDDEN_AT = /\s?[[({<]\s?(?:at|ät|a|ät-merkki|ät|kruka|snabel-?a|krøllalfa|@)\s?[\])}>]\s?/gi;
const HIDDEN_DOT = /\s?[[({]\s?(?:dot|piste|punkt|punktum|\.)\s?[\])}]\s?/gi;
const free = new Set(FREE_MAIL_DOMAINS);
const never = new Set([...INVOICE_DOMAINS, ...PLACEHOLDER_DOMAINS, ...AUTHORITY_DOMAINS]);
const placeholders = new Set(PLACEHOLDER_LOCALS);

/** All addresses on the page that could be somebody's mailbox, whoever's. */
export function findEmails(page: Page): FoundEmail[] {
  return [
    ...page.organisations.flatMap(({ emails, source }) =>
      emails.flatMap((email) => addressesIn(email).map((address) => found(address, source, email, 96, -1))),
    ),
    ...page.harvest.links.flatMap(({ rel, href, area }) => {
      const written = rel === 'mailto' ? mailtoAddress(href) : rel === 'cfemail' ? decodedCfemail(href) : '';
      const source = area === 'footer' ? 'footer' : 'link';
      return addressesIn(written).map((address) => found(address, source, written, 90, lineOf(page, address)));
    }),
    ...page.lines.flatMap(({ text, area }, line) =>
      addressesIn(text).map((address) => found(address, area === 'footer' ? 'footer' : 'contact', text, 86, line)),
    ),
  ].filter(({ fact }) => isMailbox(fact.value));
}

function found(
  address: string,
  source: Fact<string>['source'],
  excerpt: string,
  confidence: number,
  line: number,
): FoundEmail {
  return { fact: makeFact(address, source, excerpt, confidence), domain: address.split('@')[1] ?? '', line };
}

/** The addresses that belong to the company: on its domain, on a domain named like it, or a free mailbox it shows. */
export function chooseEmails(page: Page, emails: readonly FoundEmail[], names: readonly string[]): Fact<string>[] {
  const own = emails.filter(({ domain }) => isOwnDomain(page, domain, names, emails));
  return surestOfEach(
    own.map(({ fact }) => fact),
    (address) => address,
  ).slice(0, 20);
}

/** Whether mail to a domain reaches the company of the page. */
export function isOwnDomain(
  page: Page,
  mailDomain: string,
  names: readonly string[],
  emails: readonly FoundEmail[],
): boolean {
  const domain = registrableDomain(mailDomain) ?? mailDomain;
  if (free.has(mailDomain) || free.has(domain)) return true;
  if (page.domain !== null && domain === page.domain) return true;
  if (page.organisations.some((organisation) => !organisation.isPublisher && organisation.domain === domain))
    return true;
  const label = nameKey(domain.split('.')[0] ?? '');
  const keys = [page.label, ...names].map(nameKey).filter((key) => key.length > 2);
  if (label.length > 2 && keys.some((key) => key.startsWith(label) || label.startsWith(key))) return true;
  return page.label === '' && names.length === 0 && mostFrequent(emails) === mailDomain;
}

/** The domains of the page's addresses that are not free mail, most frequent first. */
export function mailDomains(emails: readonly FoundEmail[]): string[] {
  const counts = new Map<string, number>();
  for (const { domain, fact } of emails)
    if (!free.has(domain)) counts.set(domain, (counts.get(domain) ?? 0) + (fact.source === 'json-ld' ? 3 : 1));
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([domain]) => domain);
}

const mostFrequent = (emails: readonly FoundEmail[]) => mailDomains(emails)[0] ?? null;

/** The e-mail addresses in a text, hidden ones ("info [at] acme.example") as well, in lower case. */
export function addressesIn(text: string): string[] {
  if (text === '') return [];
  const open = text.replace(HIDDEN_AT, '@').replace(HIDDEN_DOT, '.');
  return (open.match(ADDRESS) ?? []).map((address) => address.toLowerCase().replace(/\.$/, ''));
}

function mailtoAddress(href: string): string {
  const address = href.replace(/^mailto:/i, '').split('?')[0] ?? '';
  try {
    return clean(decodeURIComponent(address));
  } catch {
    return clean(address); // Not percent-encoded after all.
  }
}

/** Cloudflare hides addresses by XOR with their first byte: https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/ */
function decodedCfemail(hidden: string): string {
  const bytes = (hidden.match(/[\da-f]{2}/gi) ?? []).map((byte) => Number.parseInt(byte, 16));
  const [key = 0, ...rest] = bytes;
  return clean(String.fromCharCode(...rest.map((byte) => byte ^ key)));
}

function isMailbox(address: string): boolean {
  const [local = '', domain = ''] = address.split('@');
  if (/^\d+$/.test(local) || never.has(domain) || never.has(registrableDomain(domain) ?? '')) return false;
  if (/\.(?:png|jpe?g|gif|svg|webp|js|css)$/.test(domain) || /^[\da-f]{24,}$/.test(local)) return false;
  return !placeholders.has(local);
}

function lineOf({ lines }: Page, address: string): number {
  return lines.findIndex(({ text }) => text.toLowerCase().includes(address));
}
