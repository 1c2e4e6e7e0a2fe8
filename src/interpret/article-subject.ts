import type { Fact } from '../model/fact.ts';
import { namesInHeadline, reporterIn } from './headline.ts';
import { typesOf } from './json-ld.ts';
import { isWire } from './kinds/known-site.ts';
import { legalNamesIn } from './legal-names.ts';
import { nameKey, namePattern } from './name-words.ts';
import type { Page } from './page.ts';
import { describedOn, sendersOf } from './release-sender.ts';
import { clean, escapePattern, makeFact } from './text.ts';
import { CITIES } from './words/cities.ts';
import { COUNTRY_NAMES } from './words/countries.ts';
import { BUSINESS_STEMS, OTHER_ACTORS, TELLING, TELLING_AFTER } from './words/headlines.ts';

interface Told {
  readonly name: string;
  readonly confidence: number;
}

/** Times the text beside the headline must name the company before we believe that it is what the article is about. */
const MENTIONS = 2;
/** Of a name that the headline only mentions. */
const MENTIONS_OF_UNSURE = 3;
const SURE = 70;
/** Of a name that the sender of a release signs with. */
const SIGNED = 84;
const MOST_LINES = 80;
const SHORTEST_TEXT = 25;
const ENTITIES = new Map([
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&rsquo;', '’'],
  ['&lsquo;', '‘'],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
  ['&amp;', '&'],
]);
const business = new RegExp(BUSINESS_STEMS.join('|'), 'iu');
const others = new Set([...OTHER_ACTORS, ...COUNTRY_NAMES.flatMap(([, ...names]) => names)].map(nameKey));
const towns = new Set(Object.values(CITIES).flat().map(nameKey));
/** "(NYSE: ACM)", "(HEL:ACME)" behind a name. */
const TICKER = /^\s?\((?:[A-Z][A-Za-z]+)(?:\s[A-Z][a-z]+)?:\s?[A-Z0-9]{1,8}\)/;
const OFFICE =
  '(?:ceo|cfo|cto|chief|chair|founder|co-founder|president|minister|analyst|professor|spokes|vd|grundare|talesperson|toimitusjohtaja|perustaja|johtaja|direktør|direktör|grunnlegger|stifter|gründer|geschäftsführer|vorstand|minister)';

/** The company an article is about: named in its headline as doing something, and told of in its text. */
export function companyWrittenAbout(page: Page, publisher: string): Fact<string> | null {
  const headline = headlineOf(page, publisher);
  const texts = textsOf(page, headline);
  if (!isWire(page) && ![headline, ...texts].some((text) => business.test(text))) return null;
  const excluded = new Set([nameKey(publisher), nameKey(page.label), ...others]);
  const told = candidatesOf(page, headline).find(
    ({ name, confidence }) =>
      !excluded.has(nameKey(baseForm(name, texts))) &&
      !isTown(baseForm(name, texts), headline, texts) &&
      isTold(texts, baseForm(name, texts), confidence),
  );
  if (told === undefined) return null;
  const name = withoutForm(baseForm(told.name, texts));
  return makeFact(name, 'article', headline === '' ? told.name : headline, told.confidence);
}

function candidatesOf(page: Page, headline: string): Told[] {
  const senders = isWire(page) ? sendersOf(page).map((name) => ({ name, confidence: 88 })) : [];
  const headlineKey = nameKey(headline);
  // On a news site "About X" may be about a column or a writer.
  const described = describedOn(page)
    .filter((name) => isWire(page) || headlineKey.includes(nameKey(name)))
    .map((name) => ({ name, confidence: SIGNED }));
  return [...senders, ...described, ...namesInHeadline(headline)];
}

/** The headline of a page's article as its structured data, metas, heading or title have it, without the publisher. */
export function headlineOf(page: Page, publisher: string): string {
  const structured = page.nodes
    .filter((node) => typesOf(node).some((type) => /Article|(?<!Job)Posting/.test(type)))
    .map((node) => node['headline'] ?? node['Headline']);
  const written =
    structured.find((headline) => typeof headline === 'string') ??
    page.metas.get('og:title') ??
    page.harvest.headings.find(({ level }) => level === 1)?.text ??
    page.segments[0] ??
    '';
  const headline = clean(typeof written === 'string' ? withoutEntities(written) : '');
  return publisher === '' ? headline : headline.replace(new RegExp(`\\s[|–—-]\\s${escapePattern(publisher)}$`), '');
}

/** Structured data is written by programs that escape it as markup: "Acme &amp; Co", "Acme&#8217;s". */
function withoutEntities(text: string): string {
  return text
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(?:quot|apos|rsquo|lsquo|nbsp|ndash|mdash|amp);/g, (entity) => ENTITIES.get(entity) ?? ' ');
}

/** A town acts in headlines, too: a company that has its name shows a legal form, a ticker or figures. */
function isTown(name: string, headline: string, texts: readonly string[]): boolean {
  const key = nameKey(name);
  if (!towns.has(key) || nameKey(reporterIn(headline)) === key) return false;
  return ![headline, ...texts].some(
    (text) =>
      legalNamesIn(text).some((legal) => nameKey(legal.name) === key) ||
      [...text.matchAll(namePattern(name, 'gu'))].some((match) =>
        TICKER.test(text.slice(match.index + match[0].length)),
      ),
  );
}

/** What the article says beside its headline. */
function textsOf({ lines, metas, title }: Page, headline: string): string[] {
  const said = lines
    .filter(
      ({ area, text }) => area !== 'navigation' && text.length > SHORTEST_TEXT && text !== headline && text !== title,
    )
    .slice(0, MOST_LINES)
    .map(({ text }) => text);
  return [metas.get('description') ?? '', ...said];
}

/** Whether the text speaks of the company again, as of a company or often, and not as of a person. */
function isTold(texts: readonly string[], name: string, confidence: number): boolean {
  const pattern = namePattern(name, 'gu');
  const mentions = texts.flatMap((text) => [...text.matchAll(pattern)].map(() => text));
  const mentioning = [...new Set(mentions)];
  if (
    isPerson(mentioning, name) ||
    (confidence < SURE && isTeller(mentioning, name)) ||
    (confidence < SIGNED && !isProper(texts, name))
  )
    return false;
  if (mentions.length >= (confidence >= SURE ? MENTIONS : MENTIONS_OF_UNSURE)) return true;
  return mentioning.some((text) => legalNamesIn(text).some((legal) => nameKey(legal.name) === nameKey(name)));
}

/** A word that the text also writes small is a word with a capital at the beginning of a sentence. */
function isProper(texts: readonly string[], name: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return true;
  const small = new RegExp(`(?<![A-Za-zÀ-ӿ])${name.toLowerCase()}(?![A-Za-zÀ-ӿ])`, 'u');
  return !texts.some((text) => small.test(text));
}

/** "Anna Exempel, vd för", "toimitusjohtaja Aino Esimerkki". */
function isPerson(texts: readonly string[], name: string): boolean {
  if (name.split(' ').length !== 2) return false;
  const written = escapePattern(name);
  const office = new RegExp(
    `${written}, (?:the |the former |tidigare |tidligere )?${OFFICE}|${OFFICE}[A-Za-zÀ-ӿ]* ${written}`,
    'iu',
  );
  return texts.some((text) => office.test(text));
}

/** Another paper that the article quotes: "Daily Harbour writes", "enligt Daily Harbour". */
function isTeller(texts: readonly string[], name: string): boolean {
  const written = escapePattern(name);
  const telling = new RegExp(
    `(?:^|[\\s(])(?:${TELLING.join('|')}) ${written}(?=$|[.,)]|\\s[–-])|(?<![A-Za-zÀ-ӿ])${written} (?:${TELLING_AFTER.join('|')})(?![A-Za-zÀ-ӿ])`,
    'i',
  );
  return texts.some((text) => telling.test(text));
}

/**
 * The form of a name that the text writes most: headlines bend names ("Lumiketun toimitusjohtaja", "Acmes vd"). The
 * name itself when the text has it, or nothing like it.
 */
function baseForm(name: string, texts: readonly string[]): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const stem = last.slice(0, Math.max(4, last.length - 3));
  if (last.length < 5) return name;
  const start = [...words.slice(0, -1), stem].map(escapePattern).join('\\s');
  const forms = new Map<string, number>();
  for (const text of texts)
    for (const [form] of text.matchAll(new RegExp(`(?<![A-Za-zÀ-ӿ])${start}[A-Za-zÀ-ӿ]{0,5}(?![A-Za-zÀ-ӿ])`, 'gu')))
      forms.set(form, (forms.get(form) ?? 0) + 1);
  if ((forms.get(name) ?? 0) > 0 && !/(?:n|s)$/.test(name)) return name;
  const [best] = [...forms].toSorted(
    ([one, times], [other, otherTimes]) => otherTimes - times || one.length - other.length,
  );
  return best?.[0] ?? name;
}

function withoutForm(name: string): string {
  const form = legalNamesIn(name)[0]?.form ?? '';
  const bare = form !== '' && name.endsWith(form) ? name.slice(0, -form.length).replace(/[\s,]+$/, '') : name;
  return bare === '' ? name : bare;
}
