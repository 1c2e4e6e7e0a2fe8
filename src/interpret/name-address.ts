import type { AddressLabel } from './name-labels.ts';
import { nameKey } from './name-words.ts';

const IS_NAME = 40;
const HOLDS_NAME = 18;
/** Of so many letters that begin alike few are by chance. */
const HOLDS_LONG_NAME = 27;
const LONG = 8;
/** Legal forms that companies write behind their name in an address: `acmeoy`, `acme-as`. */
const FORM = /(?:oyj?|ab|as|aps|gmbh|ag|bv|ltd|llc|inc|srl|sro|spzoo|ou|ry)$/;
const SHORTEST = 3;

/** Points for a name that the company's addresses spell, hold, or shorten. `labels` are as in `addressLabels`. */
export function addressPoints(words: readonly string[], labels: readonly AddressLabel[]): number {
  return Math.max(0, ...labels.map(({ label, weight }) => pointsOf(words, label) * weight));
}

function pointsOf(words: readonly string[], label: string): number {
  const key = plain(words.join(''));
  const address = addressKey(label);
  if (key === '' || address === '') return 0;
  if (address === key || (key.length > 2 && address.replace(FORM, '') === key)) return IS_NAME;
  if (key.length > 3 && (address.startsWith(key) || key.startsWith(address)))
    return Math.min(key.length, address.length) < LONG ? HOLDS_NAME : HOLDS_LONG_NAME;
  if (isTurned(words, address) || isShortened(words, label) || beginsAlike(key, address)) return HOLDS_NAME;
  return key.length > 4 && address.includes(key) ? HOLDS_NAME / 2 : 0;
}

/** Most of the address is how the name begins: `acmelandscapers` and "Acme, landscape and town". */
function beginsAlike(key: string, address: string): boolean {
  let length = 0;
  while (length < key.length && key[length] === address[length]) length += 1;
  return length >= LONG && length >= address.length * 0.6;
}

/** The same words the other way round: `hakalapainting` and "Painting Hakala". */
function isTurned(words: readonly string[], address: string): boolean {
  return words.length === 2 && plain(`${words[1] ?? ''}${words[0] ?? ''}`) === address;
}

/**
 * Whether a label is made of the beginnings of a name's words in their order, as `vmk` and `lvi-hanho` are. A word may
 * be left out after the first. One pass per word over the label's letters.
 */
function isShortened(words: readonly string[], label: string): boolean {
  const letters = plain(nameKey(label.replaceAll('-', ' ')));
  if (letters.length < SHORTEST || words.length < 2) return false;
  // How many words end at each letter of the label; -1 where none can.
  let reached = new Map([[0, 0]]);
  for (const word of words.slice(0, 8)) {
    const next = new Map(reached.has(0) && reached.size === 1 ? [] : reached);
    for (const [at, used] of reached) {
      const start = plain(word);
      for (let length = 1; length <= start.length && letters[at + length - 1] === start[length - 1]; length++)
        next.set(at + length, Math.max(next.get(at + length) ?? 0, used + 1));
    }
    reached = next;
  }
  return (reached.get(letters.length) ?? 0) >= 2;
}

/** A label as names are compared. */
export function addressKey(label: string): string {
  return plain(nameKey(label.replaceAll('-', ' ')));
}

/** Addresses write ä, ö, ü and å as two letters or as one. */
function plain(text: string): string {
  return text.replace(/[ao]e|ue|aa/g, (letters) => letters.charAt(0));
}
