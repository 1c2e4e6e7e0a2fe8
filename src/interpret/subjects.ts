import { typesOf } from './json-ld.ts';
import type { Owners } from './owners.ts';
import type { Page } from './page.ts';
import { escapePattern, lowered } from './text.ts';
import { CAPITALS } from './words/letters.ts';
import {
  ARTICLE_PATH,
  KINDS_OF_COMPANY,
  NOT_THE_COMPANY,
  OUR,
  PART_OF,
  RELATIVE,
  SPEECH,
  STORY,
  THE_COMPANY,
  WE,
} from './words/subjects.ts';

/** Of whom a sentence says something: the company itself, somebody else, or nobody is named. */
export type Subject = 'own' | 'other' | 'unsaid';

export interface Subjects {
  /**
   * Of whom a sentence speaks in what stands at `offset` of it. `line` is where the sentence stands, -1 for a description
   * in the page's head.
   */
  readonly of: (sentence: string, offset: number, line: number) => Subject;
}

const word = (parts: readonly string[], rest = '(?![a-zà-ÿ])') =>
  new RegExp(`(?<![a-zà-ÿ])(?:${parts.join('|')})${rest}`);
const we = word(WE);
const our = word(OUR);
const theCompany = word(THE_COMPANY);
const others = word(NOT_THE_COMPANY.map(escapePattern), '');
const othersOfOurs = word([`(?:${OUR.join('|')})\\s(?:${NOT_THE_COMPANY.map(escapePattern).join('|')})`], '');
const partOf = word(PART_OF);
const owned = word(
  NOT_THE_COMPANY.map((beginning) => `${escapePattern(beginning)}[a-zà-ÿ]{0,2}mme`),
  '',
);
const SENTENCE_END = new RegExp(`(?<=(?:[A-Za-zÀ-ӿ]{4}|\\d{4}|\\))[.!?]["”»]?)\\s+(?=["”»]?[${CAPITALS}])`);
const FIGURE = /^[^A-Za-zÀ-ӿ]{0,6}\d[\d\s.,–+-]{0,12}(?:\s?(?:M[€A-Z]{1,3}|mkr|st|kpl))?\s?\+?$/i;
const LETTER = /[A-Za-zÀ-ӿ]/;
const LONGEST_ATTRIBUTION = 80;
/** Quotation marks at a sentence's beginning: somebody else speaks, mostly. */
const QUOTED = /^\s*["”“»„'’]/;

/** The subjects of a page's sentences. `names` are the company's own, `owners` tells who is named before a line. */
export function subjectsOf(page: Page, names: readonly string[], owners: Owners): Subjects {
  const isStory = isCustomerStory(page);
  const isNews = isArticlePage(page);
  const own = names.map((name) => name.toLowerCase()).filter((name) => name.length > 2);
  const business = page.title.toLowerCase();
  const of = (sentence: string, offset: number, line: number): Subject => {
    const plain = lowered(sentence);
    const before = plain.slice(0, offset);
    const isNamed = own.some((name) => plain.includes(name));
    if (partOf.test(before) || isOfAnother(before, own)) return 'other';
    if (isStory && (!isNamed || QUOTED.test(sentence))) return 'other';
    const spoken = lowered(page.lines[line]?.text ?? '');
    if (SPEECH.test(spoken) && !own.some((name) => spoken.includes(name))) return 'other';
    if (QUOTED.test(spoken) && !own.some((name) => saidBy(page, line).includes(name))) return 'other';
    if (othersOfOurs.test(before) || owned.test(before)) return 'other';
    if (we.test(plain) || our.test(before)) return 'own';
    const stranger = others.exec(before)?.[0];
    if (isNamed && stranger === undefined) return 'own';
    if (stranger !== undefined && !business.includes(stranger)) return 'other';
    if (line >= 0 && owners.at(line)?.isOwn === false) return 'other';
    if (isNews) return theCompany.test(before) && own.some((name) => spoken.includes(name)) ? 'own' : 'other';
    return theCompany.test(before) ? 'own' : 'unsaid';
  };
  return { of };
}

/** Who said a quotation: what follows it in its line, or stands below it. In small letters. */
function saidBy({ lines }: Page, line: number): string {
  const text = lines[line]?.text ?? '';
  const after = text.slice(Math.max(...['"', '“', '”', '»', '«'].map((mark) => text.lastIndexOf(mark))) + 1);
  const below = lines[line + 1]?.text ?? '';
  return lowered(`${after} ${below.length < LONGEST_ATTRIBUTION ? below : ''}`);
}

/** Whether a clause speaks of another: "we work for Acme, which employs". */
function isOfAnother(before: string, own: readonly string[]): boolean {
  const match = RELATIVE.exec(before);
  const named = match?.groups?.['of'];
  if (match === null || named === undefined) return false;
  const until = before.slice(0, match.index + named.length);
  return !KINDS_OF_COMPANY.test(named) && !own.some((name) => until.endsWith(name));
}

/** Whether a page tells of a customer: whatever it says of "the company" may be the customer's. */
export function isCustomerStory({ path, segments }: Page): boolean {
  return STORY.test(path) || segments.some((segment) => STORY.test(segment));
}

/** Whether a page is a post or a release: it may tell of anybody. Many sites call all their pages articles. */
export function isArticlePage({ path, metas, nodes }: Page): boolean {
  return (
    ARTICLE_PATH.test(path) ||
    (metas.get('og:type') === 'article' && metas.has('article:published_time')) ||
    nodes.some((node) => typesOf(node).some((type) => /^(?:NewsArticle|BlogPosting)$/.test(type)))
  );
}

/** The sentences of a text: split after a full stop that ends a word of some length, before a capital letter. */
export function sentencesIn(text: string): string[] {
  return text.length < 40 ? [text] : text.split(SENTENCE_END);
}

/**
 * A line that is only a figure, with the line that says of what: "45" with "employees" below it or above. In a row of
 * figures the caption stands on the same side of each. Empty for any other line.
 */
export function figuresAt({ lines }: Page, index: number): string[] {
  const at = (line: number) => lines[line]?.text ?? '';
  if (!isFigure(at(index))) return [];
  let first = index;
  while (isFigure(at(first - 2))) first -= 2;
  let last = index;
  while (isFigure(at(last + 2))) last += 2;
  const below = isCaption(at(last + 1)) ? [`${at(index)} ${at(index + 1)}`] : [];
  const above = isCaption(at(first - 1)) ? [`${at(index - 1)} ${at(index)}`] : [];
  return first === last || below.length === 0 ? [...below, ...above] : below;
}

const isFigure = (text: string) => text.length < 24 && FIGURE.test(text);
const isCaption = (text: string) => text.length < 32 && LETTER.test(text) && !/\d/.test(text);
