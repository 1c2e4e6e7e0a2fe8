import type { Fact } from '../model/fact.ts';
import { asciiDomain, registrableDomain } from './domain.ts';
import { addressAcross, addressesIn, addressesOfCfemail, addressesOfMailto } from './email-addresses.ts';
import { linesOfLinks } from './link-lines.ts';
import { namedAlike } from './mail-names.ts';
import type { Owners } from './owners.ts';
import type { Page } from './page.ts';
import { makeFact, surestOfEach } from './text.ts';
import { FREE_MAIL_DOMAINS } from './words/mail.ts';

/** An address with where it stood: the line's index, or -1 elsewhere. */
export interface FoundEmail {
  readonly fact: Fact<string>;
  readonly domain: string;
  readonly line: number;
  /** Where in the line it begins. */
  readonly offset: number;
  /** The organisation whose structured data gives it; empty elsewhere. */
  readonly organisation: string;
}

const MOST = 20;
/** Characters beside an address in a line of its own. */
const LONGEST_LABEL = 20;
/** https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/ */
const HIDDEN_LINK = /\/cdn-cgi\/l\/email-protection#([\da-f]{6,})$/i;
const free = new Set(FREE_MAIL_DOMAINS);

/** All addresses on the page that could be somebody's mailbox, whoever's. */
export function findEmails(page: Page): FoundEmail[] {
  return [...fromOrganisations(page), ...fromLinks(page), ...fromLines(page)];
}

function fromOrganisations({ organisations }: Page): FoundEmail[] {
  return organisations.flatMap(({ emails, source, name, legalName, isPublisher }) =>
    emails.flatMap((email) =>
      addressesIn(email).map(({ address }) => ({
        ...found(address, source, email, 96, -1),
        organisation: isPublisher ? '' : name || legalName,
      })),
    ),
  );
}

function fromLinks(page: Page): FoundEmail[] {
  const placed = linesOfLinks(page, ['mailto']);
  return page.harvest.links.flatMap((link) => {
    const { rel, href, area } = link;
    const hidden = rel === 'cfemail' ? href : (HIDDEN_LINK.exec(href)?.[1] ?? '');
    const addresses = rel === 'mailto' ? addressesOfMailto(href) : hidden === '' ? [] : addressesOfCfemail(hidden);
    const source = area === 'footer' ? 'footer' : 'link';
    return addresses.map((address) => found(address, source, address, 90, placed.get(link) ?? -1));
  });
}

function fromLines({ lines }: Page): FoundEmail[] {
  return lines.flatMap(({ text, area }, line) => {
    const source = area === 'footer' ? 'footer' : 'contact';
    const across = addressAcross(text, lines[line + 1]?.text ?? '');
    return [
      ...addressesIn(text).map(({ address, offset }) => found(address, source, text, 86, line, offset)),
      ...(across === '' ? [] : [found(across, source, across, 80, line)]),
    ];
  });
}

function found(
  address: string,
  source: Fact<string>['source'],
  excerpt: string,
  confidence: number,
  line: number,
  offset = 0,
): FoundEmail {
  const domain = address.split('@')[1] ?? '';
  return { fact: makeFact(address, source, excerpt, confidence), domain, line, offset, organisation: '' };
}

/**
 * The addresses that belong to the company: on its domain, on one named like it, or a free mailbox it shows. A company
 * that has none of these may use any domain: beside its name, or as the only one where companies sign.
 */
export function ownEmails(
  page: Page,
  emails: readonly FoundEmail[],
  names: readonly string[],
  owners: Owners,
): FoundEmail[] {
  const isNamed = namedAlike([page.label, ...names]);
  const own = emails.filter((email) => isOwn(email, page, isNamed, owners));
  if (own.length > 0) return own;
  const signed = emails
    .filter(({ line }) => page.lines[line]?.isEnd === true)
    .map((email) => ({ email, owner: owners.at(email.line, email.offset) }))
    .filter(({ owner }) => owner?.isOwn !== false);
  const named = signed.filter(({ owner }) => owner !== null);
  const domains = new Set(signed.map(({ email }) => email.domain));
  const beside = (domains.size === 1 ? signed : named).map(({ email }) => email);
  return beside.length > 0 ? beside : onlyOnes(page, emails, owners);
}

/** Mailboxes that have lines to themselves, where the page gives no others on another domain. */
function onlyOnes({ lines }: Page, emails: readonly FoundEmail[], owners: Owners): FoundEmail[] {
  if (new Set(emails.map(({ domain }) => domain)).size !== 1) return [];
  return emails.filter(({ line, offset, fact }) => {
    const rest = (lines[line]?.text.length ?? Number.POSITIVE_INFINITY) - fact.value.length;
    return rest < LONGEST_LABEL && owners.at(line, offset)?.isOwn !== false;
  });
}

/** The facts of addresses, each told once, surest first. */
export function emailFacts(emails: readonly FoundEmail[]): Fact<string>[] {
  return surestOfEach(
    emails.map(({ fact }) => fact),
    (address) => address,
  ).slice(0, MOST);
}

function isOwn(email: FoundEmail, page: Page, isNamed: (name: string) => boolean, owners: Owners): boolean {
  const domain = registrableDomain(email.domain) ?? email.domain;
  if (page.domain !== null && asciiDomain(domain) === asciiDomain(page.domain)) return true;
  if (page.organisations.some((one) => !one.isPublisher && one.domain === domain)) return true;
  const isFree = free.has(email.domain) || free.has(domain);
  if (!isFree && isNamed(domain.split('.')[0] ?? '')) return true;
  if (isNamed(email.organisation)) return true;
  return isFree && (email.line < 0 || owners.at(email.line, email.offset)?.isOwn !== false);
}

/** The domains of the page's addresses that are not free mail, most frequent first. */
export function mailDomains(emails: readonly FoundEmail[]): string[] {
  const counts = new Map<string, number>();
  for (const { domain, fact } of emails)
    if (!free.has(domain)) counts.set(domain, (counts.get(domain) ?? 0) + (fact.source === 'json-ld' ? 3 : 1));
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([domain]) => domain);
}
