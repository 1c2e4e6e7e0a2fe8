import { POINTS } from './compiled-lexicon.ts';
import type { Hit, ListedSentence } from './hits.ts';
import { foldWord } from './tokens.ts';

/**
 * Where a text stands. own-news: the news of the company with these names, on its own pages; article: somebody else's,
 * which may tell of it; text: nothing is known. Names in small letters, without legal forms.
 */
export interface EventSetting {
  readonly place: 'own-news' | 'article' | 'text';
  readonly names: readonly string[];
}

/** A weak hit with the company as its subject is as good as a likely one, almost. */
const LIFTED = 65;
/** In others' articles: the company is named behind the hit, elsewhere in the text, nowhere. */
const NAMED_BEHIND = -5;
const NAMED_ELSEWHERE = -25;
const NOT_NAMED = -40;
/** Endings a name may have in a sentence ("Voltian", "Voltias"), and how long a name must be to have them. */
const LONGEST_ENDING = 4;
const SHORTEST_INFLECTED = 4;

/** A company's names as rows of tokens. */
export type NameRows = readonly (readonly string[])[];

/** The names of a setting taken apart, for `namePlace`. */
export function nameRows({ names }: EventSetting): NameRows {
  return names.map((name) => name.split(/\s+/).filter(Boolean).map(foldWord)).filter((row) => row.length > 0);
}

/** The first token at which one of the names is in a sentence; null when none is. */
export function namePlace({ sentence: { tokens } }: ListedSentence, names: NameRows): number | null {
  for (const at of tokens.keys())
    if (
      names.some((row) =>
        row.every((word, offset) => isNamed(tokens[at + offset]?.folded, word, offset === row.length - 1)),
      )
    )
      return at;
  return null;
}

function isNamed(token: string | undefined, word: string, isLast: boolean): boolean {
  if (token === undefined || token === word) return token === word;
  const isInflected = isLast && word.length >= SHORTEST_INFLECTED && token.length - word.length <= LONGEST_ENDING;
  return isInflected && token.startsWith(word);
}

/**
 * The confidence (0–100) of a hit where it stands.
 * @param named the token at which the company is named in the sentence, or null
 * @param isInText is it named anywhere in the text?
 * @param isHeadline is the sentence the headline of the text?
 */
export function confidenceIn(
  { place }: EventSetting,
  hit: Hit,
  { isSubject, named, isInText, isHeadline }: Circumstances,
): number {
  if (place === 'text') return hit.points + hit.doubt;
  const isNamedBefore = named !== null && named < hit.to;
  if (place === 'own-news') {
    const isLifted = hit.points === POINTS.weak && (isHeadline || isSubject || isNamedBefore);
    return (isLifted ? LIFTED : hit.points) + hit.doubt;
  }
  const base = hit.points === POINTS.weak && isNamedBefore ? LIFTED : hit.points;
  const cost = isNamedBefore ? 0 : named !== null ? NAMED_BEHIND : isInText ? NAMED_ELSEWHERE : NOT_NAMED;
  return base + hit.doubt + cost;
}

/** How a sentence and its text name the company. */
export interface Circumstances {
  /** "We" or a word for a firm stands before the hit. */
  readonly isSubject: boolean;
  readonly named: number | null;
  readonly isInText: boolean;
  readonly isHeadline: boolean;
}
