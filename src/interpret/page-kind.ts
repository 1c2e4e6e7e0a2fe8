import type { CompanyFacts } from '../model/company.ts';
import type { NoCompanyReason } from '../model/reading.ts';
import { companyWrittenAbout } from './article.ts';
import { registrableDomain } from './domain.ts';
import { typesOf } from './json-ld.ts';
import { nameKey, namePattern } from './name-words.ts';
import type { Page } from './page.ts';
import { wordPattern } from './text.ts';
import {
  COMPANY_SECTIONS,
  FORUM_WORDS,
  LOGIN_PATH,
  LOGIN_TITLE,
  NEWS_DOMAINS,
  NEWS_NAME,
  NEWS_SECTIONS,
  PERSONAL_WORDS,
  SEARCH_PATH,
  SITES,
  WIRES,
} from './words/page-kinds.ts';

/** What a page is: a company's own, somebody's article about one, or neither, with the reason. */
export type PageKind =
  | { readonly kind: 'company' }
  | { readonly kind: 'article' }
  | { readonly kind: 'none'; readonly reason: NoCompanyReason };

const company: PageKind = { kind: 'company' };
const article: PageKind = { kind: 'article' };
const none = (reason: NoCompanyReason): PageKind => ({ kind: 'none', reason });

const sites = new Map(
  entriesOf(SITES).flatMap(([reason, domains]) => domains.map((domain) => [domain, reason] as const)),
);
const wires = new Set(WIRES);
const newsDomains = new Set(NEWS_DOMAINS);
const newsSections = wordPattern(NEWS_SECTIONS, 'iu');
const companySections = wordPattern(COMPANY_SECTIONS, 'iu');
const ENOUGH_FOR_NEWS = 5;
const ENOUGH_FOR_COMPANY = 3;

/** Tells what a page is, from its address and from what it shows. `facts` are what it says of its own company, if any. */
export function kindOfPage(page: Page, facts: CompanyFacts | null): PageKind {
  const site = siteReason(page);
  if (site !== null) return none(site);
  if (isWire(page)) return article;
  if (LOGIN_TITLE.test(page.title) || (LOGIN_PATH.test(page.path) && page.lines.length < 60)) return none('login-page');
  const commercial = companyPoints(page, facts);
  const news = newsPoints(page);
  const isNewsSite = (page.domain !== null && newsDomains.has(page.domain)) || news - commercial / 2 >= ENOUGH_FOR_NEWS;
  if (isNewsSite) return isArticle(page) ? article : none('news');
  if (isAboutAnother(page, facts, commercial)) return article;
  if (facts === null) return none(SEARCH_PATH.test(page.url) ? 'search-results' : 'nothing-found');
  if (isOthersTalk(page, commercial)) return none('social-media');
  if (isPersonal(page, facts, commercial)) return none('personal-page');
  return commercial >= ENOUGH_FOR_COMPANY || speaksOfItself(page, facts) ? company : none('nothing-found');
}

function siteReason({ domain, host }: Page): NoCompanyReason | null {
  return (
    sites.get(host) ??
    (domain === null ? null : (sites.get(domain) ?? sites.get(registrableDomain(host) ?? '') ?? null))
  );
}

function isWire({ domain, host }: Page): boolean {
  return (domain !== null && wires.has(domain)) || wires.has(host);
}

/** Points for a company's own page: what only companies show, and what they mostly show. */
function companyPoints(page: Page, facts: CompanyFacts | null): number {
  const menu = menuText(page, companySections);
  let points = Math.min(4, menu);
  if (page.organisations.some(({ isPublisher, types }) => !isPublisher && !types.includes('NewsMediaOrganization')))
    points += 3;
  if (facts === null) return points;
  if (facts.orgNumbers.length > 0) points += 5;
  if (facts.legalName !== null) points += 2;
  if (facts.phones.length > 0) points += 2;
  if (facts.emails.length > 0) points += 1;
  if (facts.city !== null) points += 1;
  if (facts.linkedIn !== null) points += 1;
  return points;
}

/** Points for a news site: its name, its structured data, its menus, its article's marks. */
function newsPoints(page: Page): number {
  const { metas } = page;
  let points = Math.min(6, menuText(page, newsSections));
  const types = page.nodes.flatMap(typesOf);
  if (types.includes('NewsMediaOrganization')) points += 5;
  if (types.some((type) => /NewsArticle/.test(type)) || page.harvest.items.some(({ type }) => /NewsArticle/.test(type)))
    points += 3;
  if (NEWS_NAME.test(page.host) || NEWS_NAME.test(metas.get('og:site_name') ?? '')) points += 3;
  if (
    [
      'news_keywords',
      'article:section',
      'article:author',
      'parsely-type',
      'parsely-title',
      'sailthru.tags',
      'sailthru.title',
      'article:publisher',
      'cxenseparse:pageclass',
      'lp.type',
    ].some((name) => metas.has(name))
  )
    points += 2;
  if (page.nodes.some((node) => 'isAccessibleForFree' in node)) points += 1;
  return points;
}

/** How many short lines of menus and footers the words stand in. */
function menuText({ lines, harvest }: Page, words: RegExp): number {
  const short = [
    ...lines.filter(({ text, area }) => text.length < 40 && area !== 'main').map(({ text }) => text),
    ...harvest.links.filter(({ rel }) => rel === 'site').map(({ text }) => text),
  ];
  return new Set(short.flatMap((text) => words.exec(text)?.[0].toLowerCase() ?? [])).size;
}

function isArticle({ metas, harvest, nodes, path }: Page): boolean {
  if (metas.get('og:type') === 'article' || nodes.flatMap(typesOf).some((type) => /Article|Posting/.test(type)))
    return true;
  if (harvest.items.some(({ type }) => /Article|Posting/.test(type))) return true;
  return (
    /\/(?:article|articleshow|story|news)\/|\/20\d\d\/\d\d\//.test(path) ||
    path.split('/').some((part) => part.split('-').length > 4)
  );
}

/** An article whose headline is about another company than the site's, on a site that sells nothing. */
function isAboutAnother(page: Page, facts: CompanyFacts | null, commercial: number): boolean {
  if (commercial > 6 || !isArticle(page) || (facts !== null && facts.orgNumbers.length > 0)) return false;
  const headline = page.metas.get('og:title') ?? page.segments[0] ?? '';
  if (facts !== null && namePattern(facts.name.value).test(headline)) return false;
  const subject = companyWrittenAbout(page, page.metas.get('og:site_name') ?? facts?.name.value ?? '');
  return subject !== null && (facts === null || !isSameName(subject.value, facts.name.value));
}

const isSameName = (one: string, other: string) =>
  nameKey(one).startsWith(nameKey(other)) || nameKey(other).startsWith(nameKey(one));

/** Forums and other talk among members: no company even though one runs it. */
function isOthersTalk(page: Page, commercial: number): boolean {
  const talk = page.lines.filter(({ text }) => text.length < 80 && FORUM_WORDS.test(text)).length;
  return talk >= 3 && commercial < 9;
}

/** A person's own blog or hobby, even where a company name stands in its footer. */
function isPersonal(page: Page, facts: CompanyFacts, commercial: number): boolean {
  if (facts.orgNumbers.length > 0 || facts.phones.length > 0) return false;
  if (PERSONAL_WORDS.test(page.metas.get('description') ?? '')) return commercial < 7;
  const isBlog =
    isArticle(page) ||
    PERSONAL_WORDS.test(
      page.lines
        .slice(0, 60)
        .map(({ text }) => text)
        .join(' '),
    );
  return isBlog && commercial < 4 && !speaksOfItself(page, facts);
}

/** A company's press page tells of the company: its name stands in the headline and in the text about itself. */
function speaksOfItself({ harvest, lines, title }: Page, { name }: CompanyFacts): boolean {
  if (nameKey(name.value).length < 3) return false;
  const pattern = namePattern(name.value);
  const headline = `${title} · ${harvest.headings
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' · ')}`;
  const inText = lines.filter(({ text }) => text.length > 60 && pattern.test(text)).length;
  return pattern.test(headline) && inText >= 2;
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [NoCompanyReason, Value][] {
  return Object.entries<Value>(record).flatMap(([key, value]) => (isReason(key) ? [[key, value]] : []));
}

function isReason(key: string): key is NoCompanyReason {
  return key === 'search-results' || key === 'encyclopedia' || key === 'social-media';
}
