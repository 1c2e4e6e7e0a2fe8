import { typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { NEWS_DOMAINS, NEWS_NAME } from '../words/news.ts';
import type { MarkKind, Marks } from './marks.ts';

const newsDomains = new Set(NEWS_DOMAINS);
const MOST_SECTIONS = 8;
/** Properties that systems of news sites write into the head of their pages. */
const NEWS_METAS = [
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
];

/** "By Jane Doe", "Teksti: Aino Esimerkki". */
const BYLINE =
  /^(?:(?:\p{Lu}[a-z]+\s)?[Bb]y|BY|Av|AV|Af|Von|Door|Par|Text|Teksti|TEKSTI|TEXT|Tekst|Kirjoittanut|Skrevet av|Skrevet af|Skriven av)[:\s]\s?\p{Lu}[A-Za-zÀ-ӿ'.-]+(?:\s\p{Lu}[A-Za-zÀ-ӿ'.-]+){1,2}(?:$|\s?[,|·(]|\s[-–|]|\s[A-Z][a-z]{2,8}\.?\s\d{1,2},\s20\d\d)/u;
/** "Jane Doe (Blog) - May 15, 2013 1:42 PM". */
const NAME_AND_TIME =
  /^\p{Lu}[A-Za-zÀ-ӿ'.-]+(?:\s\p{Lu}[A-Za-zÀ-ӿ'.-]+){1,2}(?:\s\([^)]{2,20}\))?\s[-–|·]\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s20\d\d|\d{1,2}[./]\d{1,2}[./]20\d\d),?\s\d{1,2}[:.]\d\d/u;
const BYLINE_WITHIN = 200;
/** A day with its year, as papers write it beside a byline: "6th June 2013", "2013-07-18", "18.7.2013". */
const DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\.?\s[A-Za-zÀ-ӿ]{3,10}\.?,?\s20\d\d|[A-Z][a-z]{2,8}\.?\s\d{1,2},\s20\d\d|20\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]20\d\d)\b/;

/** Points for a news site: what it is called (`name`), its structured data, menus, editor, and its article's marks. */
export function newsPoints(page: Page, marks: (kind: MarkKind) => Marks, name = ''): number {
  const { metas } = page;
  let points = Math.min(MOST_SECTIONS, marks('newsSection').menu.size);
  const types = page.nodes.flatMap(typesOf);
  if (types.includes('NewsMediaOrganization')) points += 5;
  if (types.some((type) => /NewsArticle/.test(type)) || page.harvest.items.some(({ type }) => /NewsArticle/.test(type)))
    points += 3;
  if ([page.host, metas.get('og:site_name') ?? '', name].some((called) => NEWS_NAME.test(called))) points += 3;
  if (marks('editor').text.size > 0) points += 3;
  const byline = bylineOf(page);
  if (byline !== null) points += DAY.test(byline) ? 4 : 2;
  if (NEWS_METAS.some((property) => metas.has(property))) points += 2;
  if (page.nodes.some((node) => 'isAccessibleForFree' in node)) points += 1;
  return points;
}

/** The line that names an article's writer; null when none does. */
function bylineOf({ lines }: Page): string | null {
  return (
    lines
      .slice(0, BYLINE_WITHIN)
      .find(({ text, area }) => area === 'main' && (BYLINE.test(text) || NAME_AND_TIME.test(text)))?.text ?? null
  );
}

export function isNewsDomain({ domain }: Page): boolean {
  return domain !== null && newsDomains.has(domain);
}

const ARTICLE_METAS = ['article:published_time', 'article:author', 'article:section'];
const ARTICLE_TYPE = /Article|(?<!Job)Posting/;

/** Whether the page is one article rather than a site's front page. */
export function isArticle(page: Page): boolean {
  const { metas, harvest, nodes, path } = page;
  if (metas.get('og:type') === 'article' || nodes.flatMap(typesOf).some((type) => ARTICLE_TYPE.test(type))) return true;
  if (harvest.items.some(({ type }) => ARTICLE_TYPE.test(type))) return true;
  if (ARTICLE_METAS.some((property) => metas.has(property)) || DAY.test(bylineOf(page) ?? '')) return true;
  return (
    /\/(?:article|articleshow|story|news)\/|\/20\d\d\/\d\d\//.test(path) ||
    path.split('/').some((part) => part.split('-').length > 4)
  );
}
