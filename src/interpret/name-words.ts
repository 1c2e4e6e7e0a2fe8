import { normaliseCompanyName } from '../model/company-name.ts';
import { escapePattern, wordPattern } from './text.ts';
import { CONTACT_SECTIONS } from './words/company-sections.ts';
import { LEAD_INS, LOGO_TAILS, PAGE_NAMES, TAILS } from './words/generic-names.ts';
import { INSTITUTION_ENDINGS, INSTITUTION_WORDS } from './words/institutions.ts';

const pageNames = new Set([...PAGE_NAMES, ...CONTACT_SECTIONS].map(normaliseCompanyName));
const beginning = new RegExp(`^(?:${alternatives(LEAD_INS)})\\s+`, 'iu');
const end = new RegExp(`[\\s,.–-]+(?:${alternatives(TAILS)})$`, 'iu');
const logoEnd = new RegExp(`[\\s,.–_-]+(?:${alternatives([...TAILS, ...LOGO_TAILS])})$`, 'iu');
/** The ending of a site's address, as in "Acme.com". */
export const HOST_ENDING = /\.(?:com|net|org|io|eu|fi|se|no|dk|ee|de|nl|pl|co\.uk|fr|cz)$/i;
/** Danish sole traders add who they are: "Acme v/ Jens Jensen". */
const BY_OWNER = /\s+v\/\s?\p{Lu}.*$/u;
const LONGEST = 70;
const MOST_WORDS = 8;

/** Two spellings of one name have the same key: without case, spaces, accents, legal form and a host's ending. */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

/** The words of a name as they are compared. */
export function nameWords(name: string): string[] {
  return normaliseCompanyName(name.replace(HOST_ENDING, '')).split(' ');
}

/** Whether words name a page or a thing on it ("Contact us", "Menu") rather than a company. */
export function isPageName(text: string): boolean {
  return pageNames.has(normaliseCompanyName(text));
}

/** A name without what pages write around it ("Welcome to Acme", "Acme logo"); empty when nothing name-like is left. */
export function nameWithin(text: string, tails = end): string {
  let name = text
    .replace(/\.(?:svg|png|jpe?g|webp|gif)$/i, '')
    .replace(/^[\s"'“”‘’«».,:;|–—·•©®™*-]+|[\s"“”‘«»,:;|–—·•©®™*-]+$/gu, '')
    .replace(BY_OWNER, '')
    .trim();
  for (let round = 0; round < 2; round++) {
    if (isPageName(name)) return '';
    name = name.replace(tails, '').trim();
    const shorter = name.replace(beginning, '').trim();
    // "Om" and "The" may be part of the name: dropped only before what still looks like one.
    if (/^[\p{Lu}\d]/u.test(shorter)) name = shorter;
  }
  return isNameLike(name) ? name : '';
}

/** The same for the text of a logo, which may also say what it looks like ("Acme logo white"). */
export function nameOfLogo(text: string): string {
  return nameWithin(text, logoEnd);
}

function isNameLike(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/[A-Za-zÀ-ӿ]/u.test(name) || isPageName(name)) return false;
  if (/[@?!<>{}=]|https?:|www\.|\d{5,}|[A-Za-zÀ-ӿ]{4}\.\s+\p{Lu}\p{Ll}+\s/u.test(name.replace(/!$/, ''))) return false;
  return name.split(/\s+/).length <= MOST_WORDS;
}

/** A pattern that finds a name in text as whole words, whatever the case and the spaces between its words. */
export function namePattern(name: string, flags = 'iu'): RegExp {
  const words = name.trim().split(/\s+/).map(escapePattern).join('\\s+');
  // Genitive and case endings: "Acmes", "Acmen", "Acme:n".
  return new RegExp(`(?<![\\wÀ-ӿ])${words}(?:['’:]?\\p{Ll}{1,3})?(?![\\wÀ-ӿ])`, flags);
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .toSorted((one, other) => other.length - one.length)
    .map(escapePattern)
    .join('|');
}

/** Words of a sentence: small words that no company is called by. A title segment with several is a slogan. */
export const SENTENCE_WORDS = wordPattern(
  (
    'is are was with your you we our for from how what why when and the to in on at of ' +
    'är och med din ditt för från till hos vi vår som en ett på i av ' +
    'er og med din til fra hos vi vår som en et på i av ' +
    'on ja sinun meidän kanssa sekä ovat joka kun ' +
    'ist und mit für ihr ihre wir bei der die das'
  ).split(' '),
  'giu',
);

const institutionWords = new Set(INSTITUTION_WORDS);
const institutionEnd = new RegExp(`[A-Za-zÀ-ӿ](?:${alternatives(INSTITUTION_ENDINGS)})$`, 'u');

/** Whether a word, as names are compared, makes a name an association's, a municipality's or another institution's. */
export function isInstitutionWord(word: string): boolean {
  return institutionWords.has(word) || institutionEnd.test(word);
}
