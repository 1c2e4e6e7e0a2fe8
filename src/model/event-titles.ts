// Whether two titles may tell of one event: as newspapers, feeds and companies word the same thing differently.
import { wordsOf } from './company-name.ts';

/** A title taken apart, to be compared. */
export interface TitleParts {
  /** Words that carry meaning, folded, without those of the company's own names. */
  readonly words: readonly string[];
  /** Those of them that begin with a capital within the title: names, mostly. */
  readonly names: readonly string[];
  /** Whether all words of the title begin with a capital, so that capitals tell no names. */
  readonly isTitleCase: boolean;
  /** Numbers as one writes them ("4.2"), without days and years. */
  readonly numbers: readonly string[];
}

/** Words of four letters and more that carry no meaning of their own, in the five languages, folded. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'with from that this have will into their over after more been were about also than its has the and for new ' +
    'till fran efter over under blir inte eller samt aven detta ikke eller etter ogsaa ogsa dette bliver disse ' +
    'seka etta jalkeen kanssa mukaan uusi uuden uudeksi myos joka tana'
  ).split(' '),
);
const DAY_OR_YEAR = /\b(?:\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2})\b/g;
/** 4, 4.2, 4,2, 1 200: digits in groups of three, then a fraction. */
const NUMBER = /(?<![\dA-Za-z])\d{1,3}(?:[  .,]\d{3})+(?!\d)|(?<![\dA-Za-z])\d+(?:[.,]\d{1,2})?(?!\d)/g;
/** From this share of capitalised words on, a title is in title case. */
const TITLE_CASE = 0.75;
/** Letters of the shortest word that carries meaning, and of the shortest stem that two forms of a word share. */
const SHORTEST_WORD = 4;
/** Most letters that an ending adds to a stem so short that another word may have it too. */
const LONGEST_ENDING = 3;
const LONG_STEM = 5;
/** Share of the shorter title's words that the other has too. */
const ALIKE = 0.6;

/** Takes a title apart. `names`: the company's own, which every title about it may have. */
export function titleParts(title: string, names: readonly string[]): TitleParts {
  const own = new Set(names.flatMap(wordsOf));
  const plain = title.replace(DAY_OR_YEAR, ' ');
  const tokens = plain.split(/[\s,;:()"”“–—/|]+/).filter((token) => token !== '');
  const telling = tokens.flatMap((token, position) =>
    wordsOf(token).flatMap((word) => (isTelling(word, token) && !isOwn(word, own) ? [{ word, token, position }] : [])),
  );
  const capitals = telling.filter(({ token }) => startsWithCapital(token));
  const isTitleCase = telling.length > 2 && capitals.length >= TITLE_CASE * telling.length;
  return {
    words: distinct(telling.map(({ word }) => word)),
    names: distinct(capitals.filter(({ position }) => isTitleCase || position > 0).map(({ word }) => word)),
    isTitleCase,
    numbers: distinct((plain.match(NUMBER) ?? []).map(plainNumber)),
  };
}

/** Whether titles speak of the same: most words, the names or the numbers in common, and none against it. */
export function areAlike(one: TitleParts, other: TitleParts): boolean {
  // Press releases are worded alike: whom they name and how much tells one from the next.
  if (areAtOdds(one, other)) return false;
  if (shareOf(one.words, other.words) >= ALIKE || shareOf(one.names, other.names) > 0.5) return true;
  return one.numbers.some((number) => other.numbers.includes(number));
}

/** Whether all words of the shorter title are in the other: "Sales manager" and "Sales manager, Tampere". */
export function isWithin(one: TitleParts, other: TitleParts): boolean {
  return shareOf(one.words, other.words) === 1;
}

/** Whether two titles name others (in one country, or with one first name), or tell other numbers. */
export function areAtOdds(one: TitleParts, other: TitleParts): boolean {
  const tellNames = !one.isTitleCase && !other.isTitleCase;
  return (tellNames && differ(one.names, other.names, 0.5)) || differ(one.numbers, other.numbers, 0);
}

function differ(ones: readonly string[], others: readonly string[], atMost: number): boolean {
  return ones.length > 0 && others.length > 0 && shareOf(ones, others) <= atMost;
}

/** Of the shorter list, the share that the other has too, whatever the case and ending; 0 when one is empty. */
function shareOf(ones: readonly string[], others: readonly string[]): number {
  const [fewer, more] = ones.length <= others.length ? [ones, others] : [others, ones];
  if (fewer.length === 0) return 0;
  return fewer.filter((word) => more.some((candidate) => isSameWord(word, candidate))).length / fewer.length;
}

/** "Fjordheim" and "Fjordheimin", "rahoitus" and "rahoituksen", "Osloon" and "Oslossa". */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < SHORTEST_WORD || /\d/.test(shorter)) return false;
  const stem = sharedStart(shorter, longer);
  if (stem === shorter.length) return true;
  if (stem >= LONG_STEM) return stem >= 0.6 * shorter.length;
  return stem >= SHORTEST_WORD && longer.length - stem <= LONGEST_ENDING;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function isTelling(word: string, token: string): boolean {
  if (/^\d+$/.test(word) || EMPTY_WORDS.has(word)) return false;
  return word.length >= SHORTEST_WORD || (word.length >= 2 && token === token.toUpperCase());
}

/** A word of the company's name, or one with an ending on it ("Lumivaaran"). */
function isOwn(word: string, own: ReadonlySet<string>): boolean {
  if (own.has(word)) return true;
  for (const name of own) if (name.length >= SHORTEST_WORD && word.startsWith(name)) return true;
  return false;
}

const startsWithCapital = (token: string) => /^[A-ZÀ-ÖØ-Þ]/.test(token);

function plainNumber(text: string): string {
  const isGrouped = /^\d{1,3}(?:[  .,]\d{3})+$/.test(text);
  return isGrouped ? text.replace(/\D/g, '') : text.replace(',', '.').replace(/\.0+$/, '');
}

const distinct = (words: readonly string[]) => [...new Set(words)];
