import { countryName } from './format.ts';
import { locale } from './locale.ts';

/** A country by its ISO 3166-1 alpha-2 code and its name in the seller's language. */
export interface NamedCountry {
  readonly value: string;
  readonly name: string;
}

/** Regions of the standard that are no countries, though Intl has names for them. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Every country by its name in the seller's language, in the order of that language. */
export function listCountries(): NamedCountry[] {
  const { compare } = new Intl.Collator(locale());
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.has(code) && isCurrent(code))
    .map((value) => ({ value, name: countryName(value) }))
    .filter(({ value, name }) => name !== value)
    .toSorted((one, other) => compare(one.name, other.name));
}

/** Withdrawn and alias codes ("UK", "SU") are rewritten to the one in use. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
