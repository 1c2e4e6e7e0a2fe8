import { wordsOf } from '../../model/company-name.ts';

const PLAIN = /^[a-z0-9 ]*$/;
/** A domain, an e-mail address or the beginning of one: two letters on both sides of a dot or an at sign. */
const ADDRESS = /[\p{L}\p{N}]{2}[.@][\p{L}\p{N}]|@/u;

/**
 * A text in the form in which texts are searched: lower case, without accents and punctuation, words parted by one
 * blank. Most names are plain letters, which are not taken apart: a million are folded in a second.
 */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower.trim() : wordsOf(text).join(' ');
}

/** The words of what somebody typed into a search. Addresses are taken apart: a row holds theirs as they are written. */
export function foldQuery(text: string): string {
  const words = text
    .split(/\s+/)
    .map((word) => foldForSearch(ADDRESS.test(word) ? word.replace(/[^\p{L}\p{N}]+/gu, ' ') : word));
  return words.filter((word) => word !== '').join(' ');
}
