import type { CompanyFacts } from './company.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

// Letters that Unicode does not take apart into a base letter and a mark.
const PLAIN_LETTERS = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** By the word they end with, and by the word they begin with. */
const trailingForms = byWord(
  formsAsWords((form) => form.isAlsoWord !== true),
  (form) => form.at(-1) ?? '',
);
const leadingForms = byWord(
  formsAsWords((form) => form.leads === true),
  (form) => form[0] ?? '',
);

/**
 * The form of a company name that two spellings of it share: lower case, without accents, punctuation and legal forms
 * ("Oy Åberg & Pojat Ab" and "Aberg and pojat" are the same). Never empty for a name that has a letter; idempotent.
 */
export function normaliseCompanyName(name: string): string {
  const words = wordsOf(name);
  if (words.length === 0) return name.trim().toLowerCase();
  return withoutForms(words).join(' ');
}

/** The words of a name in lower case without accents and punctuation, letters of their own in their plain form. */
export function wordsOf(name: string): string[] {
  // Most names need none of the rest, and a million of them are read from files.
  if (/^[A-Za-z\d ,-]*$/.test(name)) return parted(name.toLowerCase(), /[ ,-]+/);
  const plain = name.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const joined = plain
    .replace(/[æøœßłđðþı]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replaceAll('&', ' and ')
    .replace(/[.'’‘`´:]/g, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, '$1$2');
  return parted(joined, /[^\p{L}\p{N}]+/u);
}

function parted(text: string, between: RegExp): string[] {
  return text.split(between).filter((word) => word !== '');
}

function withoutForms(words: readonly string[]): readonly string[] {
  const trailing = trailingForms
    .get(words.at(-1) ?? '')
    ?.find((form) => form.length < words.length && isAt(words, form, words.length - form.length));
  if (trailing) return withoutForms(words.slice(0, words.length - trailing.length));
  const leading = leadingForms.get(words[0] ?? '')?.find((form) => form.length < words.length && isAt(words, form, 0));
  return leading ? withoutForms(words.slice(leading.length)) : words;
}

function isAt(words: readonly string[], form: readonly string[], start: number): boolean {
  return form.every((word, index) => words[start + index] === word);
}

/** The forms as normalised words, the longest first, so that "GmbH & Co. KG" goes before "KG". */
function formsAsWords(wanted: (form: (typeof LEGAL_FORMS)[number]) => boolean): readonly (readonly string[])[] {
  const spellings = LEGAL_FORMS.filter(wanted).flatMap((form) => form.spellings);
  const distinct = new Map(spellings.map((spelling) => [wordsOf(spelling).join(' '), wordsOf(spelling)]));
  return [...distinct.values(), ['publ'], ['a', 's']].toSorted((one, other) => other.length - one.length);
}

function byWord(
  forms: readonly (readonly string[])[],
  wordOf: (form: readonly string[]) => string,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const sorted = new Map<string, (readonly string[])[]>();
  for (const form of forms) sorted.set(wordOf(form), [...(sorted.get(wordOf(form)) ?? []), form]);
  return sorted;
}

/** The names a company goes by, each once: its name, its legal name, what else it is called. Facts as stored will do. */
export function namesOfCompany({
  name,
  legalName,
  aliases = [],
}: Pick<CompanyFacts, 'name'> & Partial<CompanyFacts>): string[] {
  const facts = [name, ...(legalName == null ? [] : [legalName]), ...aliases];
  return [...new Set(facts.map(({ value }) => value))];
}
