import type { Fact } from '../model/fact.ts';
import { asciiDomain, domainLabel, isSharedHost, registrableDomain } from './domain.ts';
import { nameKey } from './name-words.ts';
import type { Page } from './page.ts';
import { makeFact, surestOfEach, wordPattern } from './text.ts';
import { ALSO_AT, PLATFORM_DOMAINS } from './words/alias-domains.ts';
import { KNOWN_SITES } from './words/known-sites.ts';
import { AUTHORITY_DOMAINS, FREE_MAIL_DOMAINS, INVOICE_DOMAINS, PLACEHOLDER_DOMAINS } from './words/mail.ts';

const MOST = 8;
/** Labels this short are shared by companies that have nothing to do with each other. */
const SHORTEST_LABEL = 4;
const nobodys = new Set([
  ...PLATFORM_DOMAINS,
  ...KNOWN_SITES.flatMap(({ addresses }) => addresses),
  ...FREE_MAIL_DOMAINS,
  ...INVOICE_DOMAINS,
  ...PLACEHOLDER_DOMAINS,
  ...AUTHORITY_DOMAINS,
]);
const alsoAt = wordPattern(ALSO_AT);
const DOMAIN = /(?<![\wÀ-ӿ@.-])(?:www\.)?(?<domain>[\wÀ-ӿ][\wÀ-ӿ-]{1,62}(?:\.[a-z]{2,12}){1,2})(?![\wÀ-ӿ-])/giu;

/**
 * Other registrable domains of the company: its site under another country's ending, the one its structured data or
 * its own mailboxes name. A domain of another name needs two of these.
 * @param names the company's names, to tell its own domains from others'
 * @param emails its own addresses
 */
export function aliasDomainsOf(page: Page, names: readonly string[], emails: readonly Fact<string>[]): Fact<string>[] {
  if (page.domain === null || page.label === '') return [];
  const found = [...alternates(page), ...described(page), ...mailboxes(emails), ...menus(page), ...told(page)].filter(
    ({ value }) => value !== page.domain && !nobodys.has(value) && !isSharedHost(value),
  );
  const keys = new Set([page.label, ...names].map(nameKey).filter((key) => key.length >= SHORTEST_LABEL));
  const sources = new Map<string, Set<string>>();
  for (const { value, source } of found) sources.set(value, (sources.get(value) ?? new Set()).add(source));
  const isOwn = (domain: string) => (sources.get(domain)?.size ?? 0) > 1 || keys.has(nameKey(domainLabel(domain)));
  return surestOfEach(found, (domain) => domain)
    .filter(({ value }) => isOwn(value))
    .slice(0, MOST);
}

/** The same page in another language, and its canonical address. */
function alternates({ harvest }: Page): Fact<string>[] {
  const linked = harvest.links.filter(({ rel }) => rel === 'alternate');
  return [
    ...linked.flatMap(({ href, text }) => domainFact(href, 'link', `hreflang="${text}" ${href}`, 92)),
    ...domainFact(harvest.canonical, 'meta', `canonical ${harvest.canonical}`, 86),
  ];
}

function described({ organisations }: Page): Fact<string>[] {
  return organisations
    .filter(({ isPublisher }) => !isPublisher)
    .flatMap(({ domain, sameAs, source, name }) => [
      ...(domain === null ? [] : [makeFact(asciiDomain(domain), source, `${name} ${domain}`, 88)]),
      ...sameAs.slice(0, 20).flatMap((address) => domainFact(address, source, address, 86)),
    ]);
}

function mailboxes(emails: readonly Fact<string>[]): Fact<string>[] {
  return emails.flatMap(({ value, excerpt }) => {
    return domainFact(value.split('@')[1] ?? '', 'contact', excerpt === '' ? value : excerpt, 78);
  });
}

/** Links in menus and footer to a site of the same name elsewhere: the choice of a country. */
function menus({ harvest, label }: Page): Fact<string>[] {
  return harvest.links
    .filter(({ rel, area }) => rel === 'external' && area !== 'main')
    .flatMap(({ href, text }) => domainFact(href, 'link', `${text} ${href}`, 82))
    .filter(({ value }) => domainLabel(value) === label && label.length >= SHORTEST_LABEL);
}

/** "Vi finns även på acme.example." */
function told({ lines }: Page): Fact<string>[] {
  return lines
    .filter(({ text }) => text.length < 200 && text.includes('.') && alsoAt.test(text))
    .slice(0, 5)
    .flatMap(({ text }) =>
      [...text.matchAll(DOMAIN)]
        .slice(0, 5)
        .flatMap(({ groups }) => domainFact(groups?.['domain'] ?? '', 'text', text, 74)),
    );
}

function domainFact(
  address: string,
  source: Fact<string>['source'],
  excerpt: string,
  confidence: number,
): Fact<string>[] {
  const isRelative = address.startsWith('/') && !address.startsWith('//');
  const domain = isRelative || address === '' ? null : registrableDomain(address);
  return domain === null ? [] : [makeFact(asciiDomain(domain), source, excerpt, confidence)];
}
