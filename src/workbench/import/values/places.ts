import { countryNamed } from '../../../interpret/country.ts';
import type { Parsed } from './parsed.ts';

const LANGUAGES = ['en', 'fi', 'sv', 'nb', 'da'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

let names: ReadonlyMap<string, string> | null = null;

/** The ISO code of a country from its code or its name in English, Finnish, Swedish, Norwegian or Danish. */
export function countryIn(text: string): Parsed<string> {
  names ??= namesOfCountries();
  const country = names.get(text.toLowerCase()) ?? countryNamed(text);
  return country === null ? { problem: 'bad-country' } : { value: country };
}

/** A place as lists write it, "Tampere, Pirkanmaa, Finland": the town, and the country where the last part is one. */
export function placeIn(text: string): { readonly city: string; readonly country: string | null } {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const last = parts.length > 1 ? countryIn(parts.at(-1) ?? '') : null;
  const city = (parts[0] ?? text).slice(0, 200);
  return last !== null && 'value' in last ? { city, country: last.value } : { city, country: null };
}

/** Built at first use: some thousand names. Regions that are no countries do no harm: no sheet names them. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    LANGUAGES.flatMap((language) => {
      const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return codes.flatMap((code) => {
        const name = new Intl.Locale(`und-${code}`).region === code ? display.of(code) : undefined;
        return name === undefined ? [] : [[name.toLowerCase(), code] as const];
      });
    }),
  );
}
