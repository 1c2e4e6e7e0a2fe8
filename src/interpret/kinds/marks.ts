import type { Page } from '../page.ts';
import { PhraseBook, phraseWords } from '../phrases.ts';
import { COMPANY_SECTIONS, CONTACT_SECTIONS } from '../words/company-sections.ts';
import { DIRECTORY_NAMES, LISTING_OFFERS, REGISTER_WORDS } from '../words/directories.ts';
import { CHECK_WORDS, CONSENT_WORDS, PARKED_WORDS, TEMPLATE_WORDS } from '../words/empty-pages.ts';
import { EDITORS, NEWS_SECTIONS } from '../words/news.ts';
import {
  BLOG_WORDS,
  FORUM_SYSTEMS,
  FORUM_WORDS,
  HOBBY_WORDS,
  INTRODUCTIONS,
  PORTFOLIO_WORDS,
  PROJECT_WORDS,
} from '../words/people.ts';

const PHRASES = {
  companySection: COMPANY_SECTIONS,
  contactSection: CONTACT_SECTIONS,
  newsSection: NEWS_SECTIONS,
  editor: EDITORS,
  listingOffer: LISTING_OFFERS,
  directoryName: DIRECTORY_NAMES,
  register: REGISTER_WORDS,
  check: CHECK_WORDS,
  consent: CONSENT_WORDS,
  parked: PARKED_WORDS,
  template: TEMPLATE_WORDS,
  forumSystem: FORUM_SYSTEMS,
  forum: FORUM_WORDS,
  portfolio: PORTFOLIO_WORDS,
  introduction: INTRODUCTIONS,
  blog: BLOG_WORDS,
  hobby: HOBBY_WORDS,
  project: PROJECT_WORDS,
} as const;

export type MarkKind = keyof typeof PHRASES;

/** The distinct phrases of one kind that a page shows, by where they stand. */
export interface Marks {
  /** In its title, site name and description. */
  readonly head: ReadonlySet<string>;
  /** In short lines outside of its text, and in the texts of links within the site. */
  readonly menu: ReadonlySet<string>;
  /** At the beginning of any line. */
  readonly text: ReadonlySet<string>;
}

const KINDS: readonly MarkKind[] = [
  'companySection',
  'contactSection',
  'newsSection',
  'editor',
  'listingOffer',
  'directoryName',
  'register',
  'check',
  'consent',
  'parked',
  'template',
  'forumSystem',
  'forum',
  'portfolio',
  'introduction',
  'blog',
  'hobby',
  'project',
];
const book = new PhraseBook(PHRASES, KINDS);
const MENU_LENGTH = 40;
/** Characters looked at of a line: what tells a page's kind stands at its beginning. */
const LINE_START = 120;

/** What a page shows that tells its kind, gathered in one pass. */
export function marksOf(page: Page): (kind: MarkKind) => Marks {
  const marks = new Map(
    KINDS.map((kind) => [kind, { head: new Set<string>(), menu: new Set<string>(), text: new Set<string>() }]),
  );
  const none = { head: new Set<string>(), menu: new Set<string>(), text: new Set<string>() };
  const gather = (text: string, ...places: (keyof Marks)[]) =>
    book.find(phraseWords(text.slice(0, LINE_START)), (kind, phrase) => {
      for (const place of places) marks.get(kind)?.[place].add(phrase);
    });
  const { metas } = page;
  const head = [page.title, ...['og:site_name', 'description', 'generator'].map((name) => metas.get(name) ?? '')];
  for (const text of new Set(head)) gather(text, 'head');
  // Old pages have no element for their menus: their short lines stand in the text.
  const isPlain = page.lines.every(({ area }) => area === 'main');
  const isMenuArea = (area: string) => isPlain || area !== 'main';
  const isMenu = new Map<string, boolean>();
  for (const { text, area } of page.lines)
    isMenu.set(text, isMenu.get(text) === true || (isMenuArea(area) && text.length < MENU_LENGTH));
  for (const [text, stands] of isMenu) gather(text, 'text', ...(stands ? (['menu'] as const) : []));
  for (const { rel, text } of page.harvest.links)
    if (rel === 'site' && text.length < MENU_LENGTH && isMenu.get(text) !== true) gather(text, 'menu');
  return (kind) => marks.get(kind) ?? none;
}
