import { CAPITALS } from '../words/letters.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { ListedSentence } from './hits.ts';

/** Behind its first letter a name may have a capital, a digit or an ending with a mark: "CBrain", "4Sound", "ICA:n". */
const MARKED = new RegExp(`^.+[${CAPITALS}0-9:-]`);
/** Letters by which one name at the start of two sentences is known again, whatever its ending. */
const STEM = 4;

/**
 * Does a text name anybody, or begin with a word for a firm? Every sentence starts with a capital: its first word counts
 * as a name only where it looks like none other, or where another sentence starts with it too.
 */
export function isAnybodyNamed(
  text: string,
  sentences: readonly ListedSentence[],
  { isNameFirst, lists }: CompiledLexicon,
): boolean {
  if (isNameFirst || sentences[0]?.view.has(0, lists.firm) === true) return true;
  const stems = new Set<string>();
  for (const { sentence, view } of sentences)
    for (const [at, { start, end, folded }] of sentence.tokens.entries()) {
      if (!view.isName(at)) continue;
      const stem = folded.slice(0, STEM);
      if (at > 0 || MARKED.test(text.slice(start, end)) || stems.has(stem)) return true;
      stems.add(stem);
    }
  return false;
}
