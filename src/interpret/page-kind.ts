import type { CompanyFacts } from '../model/company.ts';
import type { NoCompanyReason } from '../model/reading.ts';
import { companyWrittenAbout } from './article-subject.ts';
import { companyPoints } from './kinds/company-points.ts';
import { isBlocked, isEmptySite } from './kinds/empty-page.ts';
import { employersOn, isOthersAdvert } from './kinds/job-advert.ts';
import { isWire, knownSite } from './kinds/known-site.ts';
import { isListing, isRegister } from './kinds/listing.ts';
import { type MarkKind, type Marks, marksOf } from './kinds/marks.ts';
import { isArticle, isNewsDomain, newsPoints } from './kinds/news-points.ts';
import { isOthersTalk, isPersonal, isProject } from './kinds/people.ts';
import { isThing } from './kinds/things.ts';
import { mentionsIn } from './mentions.ts';
import { nameKey } from './name-words.ts';
import { type Page, segmentsOf } from './page.ts';
import { INSTITUTION_WORDS } from './words/institutions.ts';
import {
  DOCS,
  DOCS_WORDS,
  LOGIN_PATH,
  LOGIN_TITLE,
  OWN_PAGE,
  RELEASE_PATH,
  SEARCH_PATH,
  SEARCH_TITLE,
  SONG_TITLE,
  WIKI,
} from './words/page-kinds.ts';

/**
 * What a page is: a company's own, somebody's article about one, a register's entry of one, an advertisement of another's
 * job, none of these with the reason, or something that keeps the reader from the page.
 */
export type PageKind =
  | { readonly kind: 'company' | 'article' | 'listing' | 'advert' | 'unreadable' }
  | { readonly kind: 'none'; readonly reason: NoCompanyReason };

const none = (reason: NoCompanyReason): PageKind => ({ kind: 'none', reason });
const ENOUGH_FOR_NEWS = 5;
/** Points of a company that a blog or a news site may have and still write about others. */
const MOST_COMMERCE_OF_BLOG = 6;
const MOST_COMMERCE_OF_NEWS = 8;
/** Points of a site that carries news among other things. */
const SOME_NEWS = 2;
const ENOUGH_FOR_COMPANY = 3;
/** The same on a page that nothing shows to be news, talk or a person's. */
const ENOUGH_UNCONTESTED = 2;
/** Points of a company whose page tells so much of it that a sign-in on it changes nothing. */
const PLAINLY_COMPANY = 9;

/** Tells what a page is from its address and from what stands in its way; null when its content must be read. */
export function kindOfSite(page: Page): PageKind | null {
  const site = knownSite(page);
  if (site === 'directory') return { kind: employersOn(page).length > 0 ? 'advert' : 'listing' };
  return site === null ? null : none(site);
}

/** Tells what a page is, from what it shows. `facts` are what it says of its own company, if any. */
export function kindOfPage(page: Page, facts: CompanyFacts | null): PageKind {
  const marks = marksOf(page);
  const hasNumber = facts !== null && facts.orgNumbers.length > 0;
  if (!hasNumber && isBlocked(page, marks)) return { kind: 'unreadable' };
  if (isEmptySite(page, marks)) return none('nothing-found');
  if (isWire(page) && RELEASE_PATH.test(page.path)) return { kind: 'article' };
  const commercial = companyPoints(page, facts, marks);
  if (isLogin(page) && commercial < PLAINLY_COMPANY) return none('login-page');
  if (isOthersAdvert(page, employersOn(page), facts)) return { kind: 'advert' };
  if (facts !== null && isRegister(facts.name.value)) return none('directory');
  if (!hasNumber && (facts?.legalName ?? null) === null && SONG_TITLE.test(page.title)) return none('nothing-found');
  if (isListing(page, marks)) return { kind: 'listing' };
  if (!hasNumber && isProject(commercial, marks)) return none('nothing-found');
  if (isDocumentation(page) && commercial < PLAINLY_COMPANY) return none('nothing-found');
  if (WIKI.test(page.metas.get('generator') ?? '') && !hasNumber) return none('encyclopedia');
  return newsKind(page, facts, commercial, marks) ?? ownKind(page, facts, commercial, marks);
}

/** A program's documentation, whoever wrote it. */
function isDocumentation({ metas, title, harvest }: Page): boolean {
  const isMade = DOCS.test(metas.get('generator') ?? '');
  return (
    isMade && (DOCS_WORDS.test(title) || harvest.links.some(({ rel, text }) => rel === 'site' && DOCS_WORDS.test(text)))
  );
}

function isLogin({ title, path, lines }: Page): boolean {
  return LOGIN_TITLE.test(title) || (LOGIN_PATH.test(path) && lines.length < 60);
}

/** News sites, and articles about other companies on any site. */
function newsKind(
  page: Page,
  facts: CompanyFacts | null,
  commercial: number,
  marks: (kind: MarkKind) => Marks,
): PageKind | null {
  const news = newsPoints(page, marks, facts?.name.value);
  const isNews = isNewsDomain(page) || isWire(page) || news - commercial / 2 >= ENOUGH_FOR_NEWS;
  if (isNews && !isAboutItself(page, facts)) return isArticle(page) ? { kind: 'article' } : none('news');
  const isPress = news >= SOME_NEWS || commercial < ENOUGH_FOR_COMPANY;
  return !isNews && isPress && isAboutAnother(page, facts, commercial, news) ? { kind: 'article' } : null;
}

function ownKind(
  page: Page,
  facts: CompanyFacts | null,
  commercial: number,
  marks: (kind: MarkKind) => Marks,
): PageKind {
  if ((facts === null || commercial < PLAINLY_COMPANY) && isSearch(page)) return none('search-results');
  if (isOthersTalk(page, commercial, marks)) return none('social-media');
  const isTold = facts !== null && speaksOfItself(page, facts);
  if (isPersonal(page, facts, commercial, marks, isTold)) return none('personal-page');
  if ((facts === null || facts.legalName === null) && isThing(page, commercial)) return none('nothing-found');
  if (facts === null) return none('nothing-found');
  if (isCommonService(page, facts)) return none('directory');
  const enough = isAnothers(page, marks) ? ENOUGH_FOR_COMPANY : ENOUGH_UNCONTESTED;
  return commercial >= enough || isTold ? { kind: 'company' } : none('nothing-found');
}

/** A service of all libraries, schools or towns under the word for them: "kirjasto" at kirjasto.example. */
function isCommonService({ label }: Page, { name, legalName, orgNumbers, phones }: CompanyFacts): boolean {
  const isSigned = legalName !== null || orgNumbers.length > 0 || phones.length > 0;
  return !isSigned && INSTITUTION_WORDS.includes(nameKey(label)) && nameKey(name.value) === nameKey(label);
}

function isAnothers(page: Page, marks: (kind: MarkKind) => Marks): boolean {
  const others = (['forum', 'blog', 'hobby', 'portfolio', 'introduction'] as const).map(marks);
  return (
    isArticle(page) || marks('newsSection').menu.size > 1 || others.some(({ head, menu }) => head.size + menu.size > 0)
  );
}

function isSearch({ url, title }: Page): boolean {
  return SEARCH_TITLE.test(title) || SEARCH_PATH.test(url);
}

/** A publisher's own contact page, media kit or terms. */
function isAboutItself({ path, title }: Page, facts: CompanyFacts | null): boolean {
  const hasContacts =
    facts !== null && (facts.orgNumbers.length > 0 || facts.phones.length > 0 || facts.legalName !== null);
  return hasContacts && (OWN_PAGE.test(path) || OWN_PAGE.test(title));
}

/** An article whose headline is about another company than the site's, on a site that sells little. */
function isAboutAnother(page: Page, facts: CompanyFacts | null, commercial: number, news: number): boolean {
  const most = news >= ENOUGH_FOR_NEWS ? MOST_COMMERCE_OF_NEWS : MOST_COMMERCE_OF_BLOG;
  if (commercial > most || !isArticle(page) || (facts !== null && facts.orgNumbers.length > 0)) return false;
  const called = facts?.name.value.toLowerCase() ?? '';
  const [headline = ''] = segmentsOf(page.metas.get('og:title') ?? page.title);
  if (called !== '' && mentionsIn(headline.toLowerCase(), called, 1) > 0) return false;
  const subject = companyWrittenAbout(page, page.metas.get('og:site_name') ?? facts?.name.value ?? '');
  return subject !== null && (facts === null || !isSameName(subject.value, facts.name.value));
}

const isSameName = (one: string, other: string) =>
  nameKey(one).startsWith(nameKey(other)) || nameKey(other).startsWith(nameKey(one));

/** A company's press page tells of the company: its name stands in the headline and in the text about itself. */
function speaksOfItself({ harvest, lines, title }: Page, { name }: CompanyFacts): boolean {
  const called = name.value.toLowerCase();
  if (nameKey(called).length < 3) return false;
  const isNamed = (text: string) => mentionsIn(text.toLowerCase(), called, 1) > 0;
  if (![title, ...harvest.headings.slice(0, 2).map(({ text }) => text)].some(isNamed)) return false;
  return lines.filter(({ text }) => text.length > 60 && isNamed(text)).length >= 2;
}
