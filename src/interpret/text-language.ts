import type { Page } from './page.ts';
import { STOP_WORDS, TOLD_LANGUAGES, type ToldLanguage } from './words/languages.ts';

export interface TextLanguage {
  readonly language: ToldLanguage;
  /** The text in which most of its words stand. */
  readonly excerpt: string;
}

/** How many words are looked at. */
const MOST_WORDS = 1_500;
const LEAST_WEIGHT = 4;
/** Short words of a language we do not tell meet those of another by chance, but few of them and seldom. */
const LEAST_DISTINCT = 4;
const LEAST_SHARE = 0.06;
/** How much the winner must be ahead of the next: Danish and Norwegian share most of these words. */
const LEAD = 1.25;

/** Each stop word with the languages it belongs to and its weight for them: the fewer, the more. */
const weights = weighed();

/** What was met of one language. */
interface Tally {
  readonly words: Set<string>;
  hits: number;
  weight: number;
  best: { weight: number; text: string };
}

/** What was told of a page before: several kinds of facts ask. */
const ofPages = new WeakMap<Page, TextLanguage | null>();

/** The language most of a page's text is in; null when that is not clear. */
export function languageOfPage(page: Page): TextLanguage | null {
  const known = ofPages.get(page);
  if (known !== undefined) return known;
  const told = languageOfTexts(page.lines.map(({ text }) => text));
  ofPages.set(page, told);
  return told;
}

/**
 * The language of some texts by their stop words; null when too few are met or two languages are too close. Linear in
 * the text, and bounded.
 */
export function languageOfTexts(texts: readonly string[]): TextLanguage | null {
  const tallies = new Map(
    TOLD_LANGUAGES.map((language): [ToldLanguage, Tally] => [
      language,
      { words: new Set(), hits: 0, weight: 0, best: { weight: 0, text: '' } },
    ]),
  );
  let words = 0;
  for (const text of texts) {
    if (words > MOST_WORDS) break;
    words += count(text, tallies);
  }
  const [first, second] = [...tallies].toSorted(([, one], [, other]) => other.weight - one.weight);
  if (first === undefined || second === undefined) return null;
  const [language, { weight, hits, words: met, best }] = first;
  const isClear = weight >= LEAST_WEIGHT && met.size >= LEAST_DISTINCT && hits >= LEAST_SHARE * words;
  return isClear && weight >= LEAD * second[1].weight ? { language, excerpt: best.text } : null;
}

/** Adds the stop words of a text to the tallies, and gives how many words it has. */
function count(text: string, tallies: ReadonlyMap<ToldLanguage, Tally>): number {
  const words = text.toLowerCase().match(/[A-Za-zÀ-ӿ]+/gu) ?? [];
  const before = new Map([...tallies].map(([language, { weight }]) => [language, weight]));
  for (const word of words) {
    const known = weights.get(word);
    for (const language of known?.languages ?? []) {
      const tally = tallies.get(language);
      if (tally === undefined) continue;
      tally.words.add(word);
      tally.hits += 1;
      tally.weight += known?.weight ?? 0;
    }
  }
  for (const [language, tally] of tallies) {
    const weight = tally.weight - (before.get(language) ?? 0);
    if (weight > tally.best.weight) tally.best = { weight, text };
  }
  return words.length;
}

function weighed(): ReadonlyMap<string, { readonly languages: readonly ToldLanguage[]; readonly weight: number }> {
  const languages = new Map<string, ToldLanguage[]>();
  for (const language of TOLD_LANGUAGES)
    for (const word of new Set(STOP_WORDS[language].split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return new Map([...languages].map(([word, of]) => [word, { languages: of, weight: 1 / of.length ** 2 }]));
}
