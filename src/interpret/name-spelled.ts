import type { FactSource } from '../model/fact.ts';
import type { AddressLabel } from './name-labels.ts';
import type { Page } from './page.ts';

const MOST_LOGOS = 4;
const MOST_HEADINGS = 8;
const MOST_LINES = 150;
const SHORTEST = 3;
const LONGEST = 40;

/** A piece of text that spells an address. */
export interface Spelled {
  readonly name: string;
  readonly source: FactSource;
  readonly part: string;
  /** The text it stands in. */
  readonly text: string;
  /** The worth of the address, 0–1. */
  readonly weight: number;
}

/** The words on the page that spell an address: `acmewidgets` is spelled "Acme Widgets" in the title. */
export function spelledLabels(page: Page, labels: readonly AddressLabel[]): Spelled[] {
  const places = placesOf(page);
  return labels.flatMap(({ label, weight }) => {
    const letters = folded(label.toLowerCase()).replace(/[^\wÀ-ӿ]/gu, '');
    if (letters.length < SHORTEST || letters.length > LONGEST) return [];
    const seen = new Set<string>();
    return places.flatMap(({ text, part, source }) => {
      const name = seen.has(part) ? null : spellingIn(text, letters);
      if (name === null || isAddress(text, name)) return [];
      seen.add(part);
      return [{ name, source, part, text, weight }];
    });
  });
}

/** Where a site spells its name, the most careful places first. */
function placesOf({ title, harvest, lines }: Page): Omit<Spelled, 'name' | 'weight'>[] {
  const place = (part: string, source: FactSource) => (text: string) => ({ text, part, source });
  return [
    place('spelled-title', 'title')(title),
    ...harvest.logos.slice(0, MOST_LOGOS).map(place('spelled-logo', 'logo')),
    ...lines.filter(({ isEnd }) => isEnd).map(({ text }) => place('spelled-end', 'footer')(text)),
    ...harvest.headings.slice(0, MOST_HEADINGS).map(({ text }) => place('spelled-heading', 'heading')(text)),
    ...lines.slice(0, MOST_LINES).map(({ text }) => place('spelled-text', 'text')(text)),
  ];
}

/** "info@acme.example" spells the address because it is the address. */
function isAddress(text: string, spelled: string): boolean {
  const at = text.indexOf(spelled);
  if (text.charAt(at + spelled.length) === '@') return true;
  return /[@/]$/.test(text.slice(0, at)) || (/www\.$/i.test(text.slice(0, at)) && /^\p{Ll}/u.test(spelled));
}

/** What stands between the words of a name and not in its address. */
const GAP = " \u00a0&.'’´`-";
const WIDEST_GAP = 3;
/** Endings that a site's name may be written with. */
const ENDING = /^\.(?:com|net|org|io|fi|se|no|dk|eu|de)(?![\wÀ-ӿ])/iu;
const ACCENTS: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  á: 'a',
  à: 'a',
  æ: 'a',
  ö: 'o',
  ø: 'o',
  ó: 'o',
  é: 'e',
  è: 'e',
  ë: 'e',
  ü: 'u',
  ç: 'c',
  í: 'i',
  ñ: 'n',
};

/** Addresses write ä, ö, ü and å as two letters or as one. */
function folded(text: string): string {
  return text.replace(/[ao]e|ue|aa/g, (letters) => letters.charAt(0)).replace(/[^a-z\d]/g, fold);
}

const fold = (letter: string) => ACCENTS[letter] ?? letter;

/** The first whole words of a text whose letters are the given ones (folded), as the text writes them; null when none are. */
function spellingIn(text: string, letters: string): string | null {
  const lower = text.toLowerCase();
  // Lower case may change the length of rare letters; such a text is not looked at.
  if (lower.length !== text.length) return null;
  for (let start = 0; start < lower.length; start++) {
    if (fold(lower.charAt(start)) !== letters[0] || isWordCharacter(lower.charAt(start - 1))) continue;
    const end = endOfSpelling(lower, start, letters);
    if (end === -1 || isWordCharacter(lower.charAt(end))) continue;
    return text.slice(start, end + (ENDING.exec(text.slice(end, end + 6))?.[0].length ?? 0));
  }
  return null;
}

/** Where the spelling that begins at `start` ends; -1 when the text goes on in another way. */
function endOfSpelling(text: string, start: number, letters: string): number {
  let at = start;
  for (let index = 0; index < letters.length; index++) {
    const wanted = letters[index];
    let next = index === 0 ? at : afterGap(text, at);
    // The second letter of "ae", "oe", "ue" and "aa", where the address has one.
    if (fold(text.charAt(next)) !== wanted && isSecond(letters[index - 1] ?? '', text.charAt(next)))
      next = afterGap(text, next + 1);
    if (fold(text.charAt(next)) !== wanted) return -1;
    at = next + 1;
  }
  return isSecond(letters.at(-1) ?? '', text.charAt(at)) && !isWordCharacter(text.charAt(at + 1)) ? at + 1 : at;
}

function isSecond(first: string, second: string): boolean {
  return (second === 'e' && (first === 'a' || first === 'o' || first === 'u')) || (second === 'a' && first === 'a');
}

function afterGap(text: string, at: number): number {
  let next = at;
  while (next - at < WIDEST_GAP && next < text.length && GAP.includes(text.charAt(next))) next += 1;
  return next;
}

/** A letter or a digit: what has a capital, or stands in a script without them, or counts. */
function isWordCharacter(character: string): boolean {
  if (character === '') return false;
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /[\wÀ-ӿ]/u.test(character);
}
