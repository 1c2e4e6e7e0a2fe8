// Sites of people and of talk among them.
import type { CompanyFacts } from '../../model/company.ts';
import { nameKey } from '../name-words.ts';
import type { Page } from '../page.ts';
import type { MarkKind, Marks } from './marks.ts';
import { isArticle } from './news-points.ts';

const FORUM_PATH =
  /\/(?:viewtopic|viewforum|showthread|forumdisplay|showtopic)\b|\/(?:forum|forums|foorumi|foorumit|keskustelu|threads?|topic|t)\/.|index\.php\?(?:topic|board|thread)\b/i;
const FORUM_TITLE = /(?<![A-Za-zÀ-ӿ])(?:forum|foorumi|keskustelu|diskussion)/iu;
const BLOG_GENERATOR = /^(?:blogger|ghost|wordpress\.com|typepad|tumblr|substack)/i;
const BLOG_HOST =
  /\.(?:blogspot\.[a-z.]+|substack\.com|wordpress\.com|tumblr\.com|livejournal\.com|blogg\.se|blogg\.no|vuodatus\.net|typepad\.com)$/i;
/** "tumblr-feed:entry", "blog". */
const BLOG_TYPE = /(?:^|:)(?:entry|blog)$/i;
/** "/post/4979704455/a-walk": a number that a blog's system gave. */
const BLOG_PATH = /\/post\/\d{6,}(?:\/|$)/;
/** Who writes for himself says who he is, and gives some of his rights away. */
const WRITER =
  /^(?:writing (?:from|by)|written by|a (?:web)?log (?:by|from)|thoughts (?:from|by)|musings (?:from|by))\s[A-Z][\wÀ-ӿ'.-]+\s[A-Z]/i;
const SOME_RIGHTS = /(?:some|several|few|no) rights reserved/i;
const REBLOGGED = /^\S+ reblogged this/i;
/** What a couple writes in a line of its own, and no planner of weddings. */
const WEDDING =
  /^(?:we['’]re getting married|we are getting married|me menemme naimisiin|me mennään naimisiin|menemme naimisiin|vi gifter oss|vi ska gifta oss|vi skal giftes|vi skal gifte oss|wir heiraten|bierzemy ślub|bereme se|we gaan trouwen|nous nous marions|me abiellume)[\s!.♥]*$/i;
/** Agencies and investors have portfolios, too: it says something only of those who introduce themselves. */
const PORTFOLIO_TITLE = /portfolio|portfölj|portefølje|(?<![A-Za-z])cv(?![A-Za-z])/i;
/** Points from which a page is a forum's or a person's. */
const ENOUGH = 3;
/** Points of a company that a project's page may have: "support", "download", "documentation". */
const PROJECTS_COMMERCE = 6;
/** The same on a page that shows next to nothing of a company. */
const LITTLE = 2;

/** Forums and other talk among members: no company even though one runs it. */
export function isOthersTalk(page: Page, commercial: number, marks: (kind: MarkKind) => Marks): boolean {
  let points = 0;
  if (marks('forumSystem').text.size + marks('forumSystem').head.size > 0) points += 3;
  if (FORUM_PATH.test(page.url)) points += 2;
  if (FORUM_TITLE.test(page.title)) points += 1;
  const words = marks('forum').text.size;
  points += words >= 4 ? 3 : words - 1;
  return points >= ENOUGH && commercial < 9;
}

/**
 * A person's own blog, hobby, portfolio or CV, even where a company's name stands in its footer. A site that tells of
 * the name in its headline and text (`isTold`) is no mere blog.
 */
export function isPersonal(
  page: Page,
  facts: CompanyFacts | null,
  commercial: number,
  marks: (kind: MarkKind) => Marks,
  isTold: boolean,
): boolean {
  if (facts !== null && facts.orgNumbers.length > 0) return false;
  const blog = blogPoints(page, marks);
  if (blog >= ENOUGH && commercial < 4 && !isTold) return true;
  const wedding = page.lines.some(({ text }) => WEDDING.test(text)) ? ENOUGH : 0;
  const points = portfolioPoints(page, facts, marks) + hobbyPoints(marks) + wedding + Math.min(1, blog);
  return points >= ENOUGH ? points + 2 > commercial : points >= LITTLE && commercial < ENOUGH;
}

function portfolioPoints(page: Page, facts: CompanyFacts | null, marks: (kind: MarkKind) => Marks): number {
  const sections = Math.min(4, marks('portfolio').menu.size + (marks('portfolio').text.size > 2 ? 1 : 0));
  const introduced = marks('introduction').text.size + marks('introduction').head.size > 0 ? 2 : 0;
  const name = nameKey(facts?.name.value ?? '');
  const isOfPerson = page.nodes.some((node) => node['@type'] === 'Person' && nameKey(String(node['name'])) === name);
  const titled = introduced > 0 && PORTFOLIO_TITLE.test(page.title) ? 1 : 0;
  return sections + introduced + titled + (isOfPerson ? 2 : 0);
}

function hobbyPoints(marks: (kind: MarkKind) => Marks): number {
  const { head, menu, text } = marks('hobby');
  return (head.size > 0 ? 3 : 0) + (menu.size > 0 ? 2 : text.size > 0 ? 2 : 0);
}

function blogPoints(page: Page, marks: (kind: MarkKind) => Marks): number {
  let points = Math.min(2, marks('blog').text.size);
  if (isArticle(page)) points += 2;
  if (BLOG_TYPE.test(page.metas.get('og:type') ?? '')) points += 2;
  if (BLOG_PATH.test(page.path)) points += 1;
  for (const sign of [WRITER, SOME_RIGHTS, REBLOGGED]) if (page.lines.some(({ text }) => sign.test(text))) points += 1;
  if (BLOG_HOST.test(page.host) || BLOG_GENERATOR.test(page.metas.get('generator') ?? '')) points += 2;
  return points;
}

/** An open project of programmers: its code, its licence and its documentation, and nothing to buy. */
export function isProject(commercial: number, marks: (kind: MarkKind) => Marks): boolean {
  return marks('project').text.size >= ENOUGH && commercial < PROJECTS_COMMERCE;
}
