import { mentionsIn } from '../mentions.ts';
import { lowered, wordPattern } from '../text.ts';
import { OWN_WORDS } from '../words/news-sections.ts';

const own = wordPattern(OWN_WORDS);
/** "Avasimme", "palkkaamme", "tuotteemme": the Finnish we and our are endings. */
const FINNISH_OWN = /[a-zäö]{3}mme(?:kin)?(?![a-zäöå])/;

/** Whether a text speaks of the company with these names (in small letters): by a name of it, or as "we" and "our". */
export function isOwnTelling(text: string, names: readonly string[]): boolean {
  const small = lowered(text);
  return isNaming(small, names) || own.test(small) || FINNISH_OWN.test(small);
}

/** Whether a text names the company with these names (in small letters). */
export function isNaming(text: string, names: readonly string[]): boolean {
  const small = lowered(text);
  return names.some((name) => mentionsIn(small, name, 1) > 0);
}
