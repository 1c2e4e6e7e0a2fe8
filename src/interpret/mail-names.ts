import { nameKey, nameWords } from './name-words.ts';
import { SMALL_NAME_WORDS } from './words/mail.ts';

/** Shorter beginnings are shared by names that have nothing to do with each other: "Nord" and a bank's. */
const SHORTEST_BEGINNING = 5;
const SHORTEST_NAME = 3;
const SHORTEST_SHORTENED = 6;
/** Letters that each shortened word of a longer name keeps at least: "norhservice". */
const LEAST_KEPT = 3;
const FEWEST_INITIALS = 2;
const AND = ['', 'and', 'och', 'og', 'ja', 'und', 'o'];
const small = new Set(SMALL_NAME_WORDS);
const ands = new Set(AND);
/** Legal forms that companies write behind their name in an address: `acmeoy`. */
const FORM = /(?:oyj?|ab|as|aps|gmbh|bv|ltd)$/;

/**
 * Tells whether the name of a mail domain or of its owner is one of a company's: the same, one the beginning of the
 * other, without its small words, by its initials, or with its words cut short. Each name is made ready once, however
 * many mailboxes a page has.
 */
export function namedAlike(names: readonly string[]): (written: string) => boolean {
  const ownWords = names.map(nameWords).filter((words) => words.join('').length >= SHORTEST_NAME);
  const told = new Map<string, boolean>();
  return (written) => {
    const known = told.get(written);
    if (known !== undefined) return known;
    const key = nameKey(written);
    const isAlike = ownWords.some((words) => isNamedAlike(key, words));
    told.set(written, isAlike);
    return isAlike;
  };
}

function isNamedAlike(key: string, words: readonly string[]): boolean {
  if (key.length < 2) return false;
  const own = words.join('');
  if (key.length > 2 && (key === own || key === (words[0] ?? ''))) return true;
  const shorter = Math.min(key.length, own.length);
  if (shorter >= SHORTEST_BEGINNING && (own.startsWith(key) || key.startsWith(own))) return true;
  const large = words.filter((word) => !small.has(word));
  if (large.length < 2) return false;
  return isOfWords(key, words) || isOfInitials(key, words) || isCutShort(key, large);
}

/** "Björk i Norr" and `bjorknorr`, "Ek & Alm" and `ekochalm`. */
function isOfWords(key: string, words: readonly string[]): boolean {
  const bare = key.replace(FORM, '');
  return AND.some((and) => {
    const joined = words.map((word) => (ands.has(word) ? and : small.has(word) ? '' : word)).join('');
    return joined.length > 2 && [key, bare].includes(joined);
  });
}

/** "Ek & Alm" and `ea`, `eocha`; a short key may be that of many. */
function isOfInitials(key: string, words: readonly string[]): boolean {
  const hasAnd = words.some((word) => ands.has(word));
  const fewest = hasAnd ? FEWEST_INITIALS : FEWEST_INITIALS + 1;
  return AND.some((and) => {
    const initials = words.map((word) => (ands.has(word) ? and : small.has(word) ? '' : word.charAt(0))).join('');
    return initials.length >= fewest && [key, key.replace(FORM, '')].includes(initials);
  });
}

/** "Nordheim Servicesenter" and `nordservice`: each word begins a part of the key, in their order. */
function isCutShort(key: string, words: readonly string[]): boolean {
  if (key.length < SHORTEST_SHORTENED) return false;
  let at = 0;
  for (const word of words) {
    let length = 0;
    while (length < word.length && key[at + length] === word[length]) length += 1;
    if (length < Math.min(LEAST_KEPT, word.length)) return false;
    at += length;
  }
  return at === key.length;
}
