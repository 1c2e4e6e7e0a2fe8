import type { Fact } from '../model/fact.ts';
import { typesOf } from './json-ld.ts';
import { namePattern } from './name-words.ts';
import { pathSegments } from './own-address.ts';
import type { Page } from './page.ts';
import { clean, makeFact, surest, wordPattern } from './text.ts';
import { languageOfPage, languageOfTexts } from './text-language.ts';
import { ABOUT_PATHS, CONTACT_STARTS, EMPTY_DESCRIPTIONS, NOTICE_STEMS, SELF_VERBS } from './words/descriptions.ts';

const LONGEST = 1_000;
const SHORTEST = 30;
const about = new Set(ABOUT_PATHS);
/** "Contact us for …" tells how to reach the company, not what it is, and a privacy notice tells of itself. */
const contactStart = new RegExp(`^(?:${CONTACT_STARTS.join('|')})(?![A-Za-zÀ-ӿ])`, 'iu');
const notice = new RegExp(NOTICE_STEMS.join('|'), 'iu');
const OF_ANOTHER_MATTER = 40;
const selfVerb = wordPattern(SELF_VERBS);

/**
 * What the company says of itself: in structured data, in the page's own description, or in a sentence that begins
 * with its name. A site builder's words, a heap of keywords and a text in another language than the page's say nothing.
 * @param names the company's names
 */
export function descriptionOf(page: Page, names: readonly string[]): Fact<string> | null {
  const candidates = [...described(page), ...metas(page), ...firstSentence(page, names)];
  return surest(candidates.filter(({ value }) => saysSomething(value, page)));
}

function described({ organisations }: Page): Fact<string>[] {
  return organisations
    .filter(({ isPublisher }) => !isPublisher)
    .map(({ description, source }) => makeFact(clean(description, LONGEST), source, description, 90));
}

/** On a deeper page the description is of what stands there: an article, a product, a job. */
function metas(page: Page): Fact<string>[] {
  const confidence = isAboutItself(page) ? 78 : isArticle(page) ? 35 : 58;
  return ['description', 'og:description'].flatMap((name, index) => {
    const text = page.metas.get(name);
    if (text === undefined) return [];
    const isOfAnother = contactStart.test(text) || notice.test(text);
    const sureness = isOfAnother ? Math.min(confidence, OF_ANOTHER_MATTER) : confidence;
    return [makeFact(clean(text, LONGEST), 'meta', text, sureness - index)];
  });
}

function isAboutItself({ url, path }: Page): boolean {
  if (!URL.canParse(url)) return false;
  const segments = pathSegments(new URL(url));
  const isHome = segments.length === 0 || /^\/(?:index[^/]*|home|start|etusivu|[a-z]{2}(?:-[a-z]{2})?)\/?$/i.test(path);
  return isHome || about.has(segments.at(-1) ?? '');
}

function isArticle({ metas: named, nodes }: Page): boolean {
  return named.get('og:type') === 'article' || nodes.flatMap(typesOf).some((type) => /Article|Posting/.test(type));
}

/** The first sentence of the page that begins with the company's name and says what it is or does. */
function firstSentence({ lines }: Page, names: readonly string[]): Fact<string>[] {
  const patterns = names.filter((name) => name.length > 2).map((name) => namePattern(name));
  const line = lines.find(({ text, area }) => {
    if (area !== 'main' || text.length < 50) return false;
    return patterns.some((pattern) => {
      const name = pattern.exec(text.slice(0, 120));
      return name?.index === 0 && selfVerb.test(text.slice(name[0].length, name[0].length + 30));
    });
  });
  return line === undefined ? [] : [makeFact(clean(line.text, LONGEST), 'text', line.text, 62)];
}

function saysSomething(text: string, page: Page): boolean {
  if (text.length < SHORTEST || text === page.title || isKeywordHeap(text)) return false;
  const lower = text.toLowerCase();
  if (EMPTY_DESCRIPTIONS.some((words) => lower.includes(words))) return false;
  const language = languageOfTexts([text])?.language;
  const ofPage = language === undefined ? undefined : languageOfPage(page)?.language;
  return ofPage === undefined || ofPage === language;
}

/** Many short pieces between commas, or the same word over and over. */
function isKeywordHeap(text: string): boolean {
  const pieces = text.split(/[,;|•·]/).filter((piece) => piece.trim() !== '');
  const words = text.toLowerCase().match(/[A-Za-zÀ-ӿ]{4,}/gu) ?? [];
  if (pieces.length >= 6 && text.length / pieces.length < 22 && !/[.!?](?:\s|$)/.test(text)) return true;
  return words.length >= 12 && new Set(words).size < words.length * 0.5;
}
