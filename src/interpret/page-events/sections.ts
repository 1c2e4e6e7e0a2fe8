// Which part of its site a company tells something in: by the parts of an address, and by what a heading calls it.
import { nameKey } from '../name-words.ts';
import { pathSegments } from '../own-address.ts';
import type { Page } from '../page.ts';
import { phraseWords } from '../phrases.ts';
import { BLOG_SECTIONS, HEADING_WORDS, NEWS_SECTIONS_OWN, NO_NEWS_SECTIONS } from '../words/news-sections.ts';

/** `none`: where it announces what is to come or is sought. */
export type Section = 'news' | 'blog' | 'other' | 'none';

const news = new Set(NEWS_SECTIONS_OWN.map(nameKey));
const blogs = new Set(BLOG_SECTIONS.map(nameKey));
const noNews = new Set(NO_NEWS_SECTIONS.map(nameKey));
const beside = new Set(HEADING_WORDS);

/** The section a page is in or of. */
export function sectionOf(page: Page): Section {
  const segments = segmentsOf(page.url);
  const texts = page.harvest.headings.map(({ text }) => text);
  if ((isHome(page) || isListHead(page)) && texts.some((text) => headingSection(text) === 'news')) return 'news';
  const keys = [...segments, ...page.host.split('.').slice(0, 1), ...page.segments.slice(0, 1)].map(nameKey);
  if (keys.some((key) => news.has(key))) return 'news';
  if (segments.some((segment) => noNews.has(nameKey(segment)))) return 'none';
  return keys.some((key) => blogs.has(key)) ? 'blog' : 'other';
}

/** The section an address lies in; `other` for one that is none. */
export function addressSection(url: string): Section {
  const keys = segmentsOf(url).map(nameKey);
  if (keys.some((key) => news.has(key))) return 'news';
  return keys.some((key) => blogs.has(key)) ? 'blog' : 'other';
}

/** What section a heading is the name of: "News 2026", "Nyheter och pressmeddelanden"; `other` for any other words. */
export function headingSection(text: string): Section {
  const words = phraseWords(text).filter((word) => !beside.has(word) && !/^\d+$/.test(word));
  const key = nameKey(text);
  if (news.has(key) || (words.length > 0 && words.every((word) => news.has(nameKey(word))))) return 'news';
  const isBlog =
    blogs.has(key) || (words.length > 0 && words.every((word) => blogs.has(nameKey(word)) || news.has(nameKey(word))));
  return isBlog ? 'blog' : 'other';
}

/** Whether the page is a list by what its first heading calls it. */
export function isListHead({ harvest }: Page): boolean {
  const first = harvest.headings.find(({ level }) => level === 1);
  return first !== undefined && headingSection(first.text) !== 'other';
}

/** Whether the page is the site's first one, in any of its languages. */
export function isHome({ url }: Page): boolean {
  return segmentsOf(url).every((segment) => segment.length === 2 || segment === 'index' || segment === 'home');
}

/** The parts of an address's path; none for text that is no address. */
export function segmentsOf(url: string): string[] {
  return URL.canParse(url) ? pathSegments(new URL(url)) : [];
}
