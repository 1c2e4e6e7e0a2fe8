// What happened at a company, as told by a page of its own site.
import type { CompanyFacts } from '../../model/company.ts';
import type { Observation } from '../../model/reading.ts';
import { headlineOf } from '../article-subject.ts';
import { SURE_ENOUGH } from '../events/events-in.ts';
import type { EventSetting } from '../events/setting.ts';
import { isArticle } from '../kinds/news-points.ts';
import { mentionsIn } from '../mentions.ts';
import { nameKey } from '../name-words.ts';
import { pathSegments } from '../own-address.ts';
import type { Page } from '../page.ts';
import { BLOG_SECTIONS, NEWS_SECTIONS_OWN, NO_NEWS_SECTIONS } from '../words/news-sections.ts';
import { eventsUnder } from './article-events.ts';
import { namesOf } from './company-names.ts';
import { observationsOf } from './item-events.ts';
import { type Teaser, teasersOn } from './teasers.ts';
import { languageOfNews } from './text-language.ts';

type Section = 'news' | 'blog' | 'other' | 'none';

const news = new Set(NEWS_SECTIONS_OWN.map(nameKey));
const blogs = new Set(BLOG_SECTIONS.map(nameKey));
const noNews = new Set(NO_NEWS_SECTIONS.map(nameKey));
const MOST_TEASERS = 25;
const SHORTEST_HEADLINE = 12;

/** The events a page of the company's own site tells of: of its one article, or of each of its news items. */
export function eventsOfCompanyPage(page: Page, facts: CompanyFacts): Observation[] {
  const section = sectionOf(page);
  if (section === 'none') return [];
  const names = namesOf(facts, page.label);
  const headline = headlineOf(page, page.metas.get('og:site_name') ?? facts.name.value);
  const owner = section === 'news' ? 'company' : 'anybody';
  if (isOneArticle(page, section, headline, names))
    return eventsUnder(page, headline, settingOf(headline, section, names), owner);
  return teased(page, section, names);
}

/** In a blog the company writes of others and of no one: unless a headline names it, only what is said outright counts. */
function settingOf(headline: string, section: Section, names: readonly string[]): EventSetting {
  const small = headline.toLowerCase();
  const isNamed = names.some((name) => mentionsIn(small, name, 1) > 0);
  return { place: section === 'blog' && !isNamed ? 'text' : 'own-news', names };
}

function teased(page: Page, section: Section, names: readonly string[]): Observation[] {
  const language = languageOfNews(page);
  if (language === 'other') return [];
  return teasersOn(page)
    .filter(({ when }) => section === 'news' || when !== null)
    .slice(0, MOST_TEASERS)
    .flatMap((teaser) =>
      observationsOf(
        teaser,
        language,
        settingOf(teaser.headline, section, names),
        section === 'news' || isNewsAddress(teaser) ? 'company' : 'anybody',
      ),
    )
    .filter(({ when, confidence }) => when !== null || confidence >= SURE_ENOUGH);
}

function isNewsAddress({ url }: Teaser): boolean {
  return URL.canParse(url) && pathSegments(new URL(url)).some((segment) => news.has(nameKey(segment)));
}

/** Whether the page is one article, not a list of several nor a page of another kind. */
function isOneArticle(page: Page, section: Section, headline: string, names: readonly string[]): boolean {
  const key = nameKey(headline);
  if (headline.length < SHORTEST_HEADLINE || isHome(page) || news.has(key) || blogs.has(key)) return false;
  if (names.some((name) => nameKey(name) === key) || isListHead(page)) return false;
  return section === 'other' ? isArticle(page) : segmentsOf(page).length > 1 || isArticle(page);
}

/** A list's own headline is the name of its section. */
function isListHead({ harvest }: Page): boolean {
  const first = harvest.headings.find(({ level }) => level === 1);
  return first !== undefined && (news.has(nameKey(first.text)) || blogs.has(nameKey(first.text)));
}

function isHome(page: Page): boolean {
  return segmentsOf(page).every((segment) => segment.length === 2 || segment === 'index' || segment === 'home');
}

function sectionOf(page: Page): Section {
  const keys = [...segmentsOf(page), ...page.host.split('.').slice(0, 1), ...page.segments.slice(0, 1)].map(nameKey);
  const hasNewsHeading =
    (isHome(page) || isListHead(page)) && page.harvest.headings.some(({ text }) => news.has(nameKey(text)));
  if (hasNewsHeading || keys.some((key) => news.has(key))) return 'news';
  if (segmentsOf(page).some((segment) => noNews.has(nameKey(segment)))) return 'none';
  return keys.some((key) => blogs.has(key)) ? 'blog' : 'other';
}

const segmentsOf = ({ url }: Page) => (URL.canParse(url) ? pathSegments(new URL(url)) : []);
