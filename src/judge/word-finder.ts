import { foldText, type KnownText } from './profile.ts';

/** Words up to this length are taken whole: "AI" must not be found in "air". */
const WHOLE = 3;

/**
 * Tells whether a text holds one of some words or phrases from its beginning on: "ohjelmisto" is in "ohjelmistoyritys",
 * "it" is not in "kiitos". Nordic languages inflect and compound at the end, so only the start is held to a word border.
 */
export function wordFinder(words: readonly string[]): (text: KnownText) => boolean {
  const wanted = words.map(foldText).filter((word) => word !== '');
  if (wanted.length === 0) return () => false;
  return ({ folded }) => wanted.some((word) => holdsWord(folded, word));
}

/** Both in the form words are compared in. */
function holdsWord(text: string, word: string): boolean {
  const isWhole = word.length <= WHOLE;
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (
      !endsInWord(text.slice(Math.max(0, start - 2), start)) &&
      !(isWhole && startsWithWord(text.slice(end, end + 2)))
    )
      return true;
  }
  return false;
}

const endsInWord = (text: string) => /[\p{L}\p{N}]$/u.test(text);
const startsWithWord = (text: string) => /^[\p{L}\p{N}]/u.test(text);
