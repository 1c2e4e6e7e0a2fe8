import type { Fact } from '../model/fact.ts';
import { factsOfName } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import { typesOf } from './json-ld.ts';
import { legalNamesIn } from './legal-names.ts';
import { nameKey, namePattern, nameWithin } from './name-words.ts';
import type { Page } from './page.ts';
import { clean, makeFact, wordPattern } from './text.ts';
import { DESCRIBING_NOUNS, HEADLINE_VERBS, JOINING } from './words/headlines.ts';

const NAME =
  "(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’.-]*|(?:of|de|and|&|og|och|ja)(?=\\s\\p{Lu}))(?:\\s(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’.-]*|(?:of|de|&)(?=\\s\\p{Lu})))*";
const beforeVerb = new RegExp(`^(?<subject>.{2,70}?)\\s(?:${HEADLINE_VERBS.join('|')})(?!\\p{L})`, 'iu');
const joined = new RegExp(`(?:^|\\s)(?:${JOINING.join('|')})\\s(?<name>${NAME})`, 'u');
const joinedAnyCase = new RegExp(`(?:^|\\s)(?:${JOINING.join('|')})\\s`, 'iu');
const nouns = wordPattern(DESCRIBING_NOUNS, 'giu');
const lastName = new RegExp(`(?<name>${NAME})$`, 'u');
const ABOUT = /^(?:about|tietoa|om|über|o firmie)\s+(?<name>\p{Lu}[^.:!?]{1,50}?)\s*:?$/u;
/** Times the text beside the headline must name the company before we believe that it is what the article is about. */
const MENTIONS = 2;

/** Reads an article by others: the company it is about when that is clear, else none. The publisher is never it. */
export function readArticle(page: Page): Reading {
  const publisher = publisherOf(page);
  const name = companyWrittenAbout(page, publisher?.value ?? '');
  if (name === null) return { kind: 'none', url: page.url, reason: 'news' };
  return { kind: 'article', url: page.url, facts: factsOfName(name), publisher };
}

/** Who publishes the page: by its structured data, its site name, or the end of its title. */
export function publisherOf(page: Page): Fact<string> | null {
  const organisation = page.organisations.find(
    ({ isPublisher, types }) => isPublisher || types.includes('NewsMediaOrganization'),
  );
  const siteName = page.metas.get('og:site_name') ?? '';
  if (organisation !== undefined && siteName === '')
    return makeFact(organisation.name.slice(0, 200), organisation.source, organisation.name, 80);
  const last = page.segments.length > 1 ? (page.segments.at(-1) ?? '') : '';
  const name = clean(siteName === '' ? last : siteName, 200);
  return name === '' ? null : makeFact(name, siteName === '' ? 'title' : 'meta', name, 75);
}

/** The company an article is about: named in its headline as doing something, and told of in its text. */
export function companyWrittenAbout(page: Page, publisher: string): Fact<string> | null {
  const headline = headlineOf(page, publisher);
  const candidates = [...aboutParagraphs(page), ...joinedIn(headline), ...subjectOf(headline)];
  const publisherKeys = [nameKey(publisher), nameKey(page.label)].filter((key) => key !== '');
  const told = candidates.filter(({ value }) => !publisherKeys.includes(nameKey(value)) && isTold(page, value));
  return told[0] ?? null;
}

function headlineOf(page: Page, publisher: string): string {
  const structured = page.nodes
    .filter((node) => typesOf(node).some((type) => /Article|Posting/.test(type)))
    .map((node) => node['headline'] ?? node['Headline']);
  const written =
    structured.find((headline) => typeof headline === 'string') ??
    page.metas.get('og:title') ??
    page.harvest.headings.find(({ level }) => level === 1)?.text ??
    page.segments[0] ??
    '';
  const headline = clean(typeof written === 'string' ? written.replaceAll('&amp;', '&') : '');
  return publisher === ''
    ? headline
    : headline.replace(new RegExp(`\\s[|–—-]\\s${publisher.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`), '');
}

/** "Facebook veteran Grady joins Acme as COO": Acme. */
function joinedIn(headline: string): Fact<string>[] {
  const start = joinedAnyCase.exec(headline);
  const name =
    joined.exec(headline)?.groups?.['name'] ??
    (start === null ? undefined : new RegExp(`^${NAME}`, 'u').exec(headline.slice(start.index + start[0].length))?.[0]);
  const cut = (name ?? '').replace(/\s(?:As|To|For|In|With|From)\b.*$/, '');
  return asFact(cut, headline, 78);
}

/** "Israeli startup Acme raises $50 million": Acme. */
function subjectOf(headline: string): Fact<string>[] {
  const subject = beforeVerb.exec(headline)?.groups?.['subject'] ?? '';
  const afterNoun = subject
    .slice(Math.max(0, ...[...subject.matchAll(nouns)].map((match) => match.index + match[0].length)))
    .trim();
  const name = lastName.exec((afterNoun === '' ? subject : afterNoun).replace(/['’]s$/, ''))?.groups?.['name'] ?? '';
  return asFact(name, headline, 80);
}

/** Releases end with a paragraph about their sender: "About Acme". */
function aboutParagraphs({ lines }: Page): Fact<string>[] {
  return lines.flatMap(({ text, area }) => {
    const name = area === 'footer' || area === 'navigation' ? undefined : ABOUT.exec(text)?.groups?.['name'];
    return name === undefined ? [] : asFact(name, text, 84);
  });
}

function asFact(name: string, excerpt: string, confidence: number): Fact<string>[] {
  const tidy = nameWithin(name.replace(/[,.]$/, ''));
  return tidy === '' ? [] : [makeFact(tidy, 'article', excerpt, confidence)];
}

/** Whether the text speaks of the company again, as of a company or often. */
function isTold({ lines, metas }: Page, name: string): boolean {
  const pattern = namePattern(name);
  const texts = [
    metas.get('description') ?? '',
    ...lines.filter(({ area, text }) => area !== 'navigation' && text.length > 50).map(({ text }) => text),
  ];
  const mentions = texts.filter((text) => pattern.test(text));
  return (
    mentions.length >= MENTIONS ||
    mentions.some((text) => legalNamesIn(text).some((legal) => nameKey(legal.name) === nameKey(name)))
  );
}
