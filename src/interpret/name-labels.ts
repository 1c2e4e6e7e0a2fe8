// The words a company chose for its addresses: of its site, its mailboxes and its profiles.
import { domainLabel, registrableDomain } from './domain.ts';
import { nameKey } from './name-words.ts';
import type { Page } from './page.ts';
import { FREE_MAIL_DOMAINS } from './words/mail.ts';

const MOST_LABELS = 3;
/** A shorter mailbox or handle is a person's first name or a common word. */
const SHORTEST_HANDLE = 6;
const HEAD_AREAS = new Set<string>(['header', 'navigation']);
const FRONT_PAGE = /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/i;
const SHORTEST_HOME = 4;
const free = new Set(FREE_MAIL_DOMAINS);
const PROFILE =
  /^https?:\/\/(?:[\w-]+\.)?(?:facebook|instagram|twitter|x|tiktok|youtube|linkedin)\.com\/(?:company\/|pages\/|@)?(?<handle>[\wÀ-ӿ._-]{4,40})\/?(?:\?|$)/u;
const NO_HANDLE =
  /^(?:groups?|profile\.php|sharer?|share|people|watch|channel|intent|hashtag|home|pages|login|company|user)$/;
/** Mailboxes of companies; a person's may be at a domain of their own. */
const ROLE =
  /^(?:info|hei|hej|hi|hello|hallo|moi|post|posti|mail|e-?mail|epost|kontakt|contact|contacto|kontor|office|toimisto|biuro|firma|firmapost|sales|salg|salj|forsaljning|myynti|sklep|obchod|order|orders|ordre|tilaus|tilaukset|booking|bokning|varaus|service|support|asiakaspalvelu|kundservice|kundeservice|kundenservice|zentrale|admin)$/;
const MAILBOX = /(?<local>[\w.+-]{3,40})@(?<domain>[\wÀ-ӿ-]+(?:\.[\wÀ-ӿ-]+)+)/u;

/** A word of an address, and how much of an address's worth it has (0–1). */
export interface AddressLabel {
  readonly label: string;
  readonly weight: number;
}

/** A mailbox may be at an owner's other company, or at a person's own domain; of several domains most are. */
const MAIL_WEIGHT = 0.75;
const UNSURE_MAIL_WEIGHT = 0.4;
const HANDLE_WEIGHT = 0.5;

/**
 * The words the company chose for its addresses: its domain's; of a page whose own is not known, those of its e-mails'
 * domains, else of its mailbox with a free provider and of its profiles. At most three.
 */
export function addressLabels(page: Page, emailDomains: readonly string[]): AddressLabel[] {
  if (page.label !== '') return weighed([page.label], 1);
  const homes = weighed(homeDomains(page), MAIL_WEIGHT);
  if (homes.length > 0) return homes;
  const called = calledInTitle(page);
  if (called.length > 0) return weighed(called, HANDLE_WEIGHT);
  const isTitled = emailDomains.some((domain) => nameKey(page.title).includes(nameKey(labelOf(domain))));
  const isSure = emailDomains.length === 1 && (isTitled || hasRoleMailbox(page));
  const mails = weighed(emailDomains.map(labelOf), isSure ? MAIL_WEIGHT : UNSURE_MAIL_WEIGHT);
  if (mails.length > 0) return mails;
  const others = [...mailboxes(page), ...handles(page)].filter((label) => label.length >= SHORTEST_HANDLE);
  return weighed(others, HANDLE_WEIGHT);
}

function weighed(labels: readonly string[], weight: number): AddressLabel[] {
  const usable = [...new Set(labels)].filter((label) => nameKey(label).length > 2);
  return usable.slice(0, MOST_LABELS).map((label) => ({ label, weight }));
}

/** The name in the domain of a company's common mailbox, for a page that says it nowhere else. None when the site's domain is another. */
export function mailLabel(page: Page): { label: string; address: string }[] {
  for (const address of addressesOn(page)) {
    const { local = '', domain = '' } = MAILBOX.exec(address.toLowerCase())?.groups ?? {};
    const label = labelOf(domain);
    if (!ROLE.test(local) || free.has(domain) || label.length < 3 || (page.label !== '' && page.label !== label))
      continue;
    return [{ label: label.charAt(0).toUpperCase() + label.slice(1), address }];
  }
  return [];
}

const hasRoleMailbox = (page: Page) =>
  addressesOn(page).some((address) => ROLE.test(MAILBOX.exec(address.toLowerCase())?.groups?.['local'] ?? ''));

const labelOf = (domain: string) => domainLabel(registrableDomain(domain));

/**
 * On a copy of a site its own links may still lead to where it was: the one in its head that is written like its domain
 * is the brand's, "ACME TOOLS" to acme.example.
 */
function homeDomains({ harvest }: Page): string[] {
  return harvest.links
    .filter(({ rel, area, href }) => rel === 'external' && HEAD_AREAS.has(area) && FRONT_PAGE.test(href))
    .map(({ href, text }) => ({ label: labelOf(href), written: nameKey(text) }))
    .filter(({ label, written }) => label.length >= SHORTEST_HOME && written.startsWith(nameKey(label)))
    .map(({ label }) => label);
}

/** `acme@hotel.example` on the page of the restaurant Acme: the house's domain is not the restaurant's. */
function calledInTitle(page: Page): string[] {
  const title = nameKey(page.title);
  return addressesOn(page).flatMap((address) => {
    const { local = '', domain = '' } = MAILBOX.exec(address)?.groups ?? {};
    const key = nameKey(local);
    return key.length > 3 && title.includes(key) && !title.includes(nameKey(labelOf(domain)))
      ? [local.toLowerCase()]
      : [];
  });
}

/** `acmeab@freemail.example`: Acme AB. */
function mailboxes(page: Page): string[] {
  return addressesOn(page).flatMap((address) => {
    const { local = '', domain = '' } = MAILBOX.exec(address)?.groups ?? {};
    return free.has(domain.toLowerCase()) ? [local.toLowerCase()] : [];
  });
}

/** The domains of the mailboxes a page names, without those of free providers, each once. */
export function mailboxDomains(page: Page): string[] {
  const domains = addressesOn(page).map((address) => MAILBOX.exec(address.toLowerCase())?.groups?.['domain'] ?? '');
  return [...new Set(domains)].filter((domain) => domain !== '' && !free.has(domain));
}

function addressesOn({ harvest, lines }: Page): string[] {
  const linked = harvest.links.filter(({ rel }) => rel === 'mailto').map(({ href }) => href.replace(/^mailto:/i, ''));
  return [...linked, ...lines.filter(({ text }) => text.includes('@')).map(({ text }) => text)];
}

function handles({ harvest }: Page): string[] {
  return harvest.links
    .filter(({ rel }) => rel === 'social')
    .map(({ href }) => PROFILE.exec(href)?.groups?.['handle']?.toLowerCase() ?? '')
    .filter((handle) => handle !== '' && !NO_HANDLE.test(handle));
}
