import { escapePattern } from './text.ts';
import { AFTER_TOWN } from './words/addresses.ts';
import { CITIES } from './words/cities.ts';
import { COUNTRY_NAMES } from './words/countries.ts';
import { CAPITALS } from './words/letters.ts';
import { TOWN_BEGINNINGS, TOWN_ENDINGS, TOWN_JOINERS } from './words/towns.ts';

/** A word of a town's name. Source of a pattern. */
export const TOWN_WORD = `(?:['’]s-)?[${CAPITALS}][A-Za-zÀ-ӿ'’-]+`;
const DISTRICT = `[A-ZØ]{1,2}(?![A-Za-zÀ-ӿ.][A-Za-zÀ-ӿ])|\\d{1,2}(?![\\d.,:]|\\s?(?:kr|€))`;
/** A second word, a district letter or number, or a joining word with its word. */
export const TOWN = `(?:St\\.?\\s)?${TOWN_WORD}(?:[ ](?:${TOWN_JOINERS}[ ]${TOWN_WORD}|${TOWN_WORD}|${DISTRICT}|a[./]\\s?[A-Z][A-Za-zÀ-ӿ]*)){0,2}`;
const townHere = new RegExp(`[,\\s]{1,3}(${TOWN})`, 'y');
const townAlone = new RegExp(`^(${TOWN})[.,]?$`);
const PARTS = new RegExp(`[ ](?:(?:${TOWN_JOINERS}[ ])?[^ ]+)`, 'g');
const joined = new RegExp(`^(?:${TOWN_JOINERS}[ ]|a[./]|[A-ZØ]{1,2}$|\\d{1,2}$)`);
const RUNS_ON = /^\s[A-Za-zÀ-ӿ]/;
const WORD_BEGINNING = /(?<![A-Za-zÀ-ӿ'’])[A-Za-zÀ-ӿ]/g;
const countryNames = COUNTRY_NAMES.flatMap(([, ...names]) => names);
const tail = new RegExp(
  `[\\s,]+(?:${[...AFTER_TOWN, ...countryNames].map(escapePattern).join('|')})(?![A-Za-zÀ-ӿ]).*$`,
  'iu',
);
const known = new Set(Object.values(CITIES).flat());
const knownOf = new Map(Object.entries(CITIES).map(([country, names]) => [country, new Set(names)]));

/** The town named at `from` of a text, after a comma or space; empty when none is. */
export function townAhead(text: string, from: number): string {
  townHere.lastIndex = from;
  const written = townHere.exec(text)?.[1] ?? '';
  const town = tidyTown(written);
  const isCut = town.length < written.replace(/[\s,.]+$/, '').length;
  return written === '' ? '' : ownWords(town, !isCut && RUNS_ON.test(text.slice(townHere.lastIndex)));
}

/** The town that a whole text names; empty when it says anything else. */
export function townOf(text: string): string {
  return ownWords(tidyTown(townAlone.exec(text)?.[1] ?? ''), false);
}

/** A town's name without what follows it in the line; capitals become small letters. */
export function tidyTown(written: string): string {
  const city = ` ${written}`
    .replace(tail, '')
    .replace(/[\s,.]+$/, '')
    .trim();
  return city === city.toUpperCase() && city.length > 3
    ? city.toLowerCase().replace(WORD_BEGINNING, (letter) => letter.toUpperCase())
    : city;
}

/**
 * The words that are of the town's name: where more text runs on, or after a town we know, another word with a capital
 * begins something else unless places are named so.
 */
function ownWords(town: string, runsOn: boolean): string {
  const parts = town.match(PARTS) ?? [];
  if (parts.length === 0) return town;
  let name = town.slice(0, town.indexOf(' '));
  const isOpen = !runsOn && parts.length === 1 && !known.has(name);
  for (const part of parts) {
    const word = part.slice(1);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const belongs = isOpen || joined.test(word) || TOWN_BEGINNINGS.has(last) || TOWN_ENDINGS.has(word);
    if (!belongs && !known.has(name + part)) return name;
    name += part;
  }
  return name;
}

/** Whether a country has a town of this name, as far as we know its towns; the letters of a district are left out. */
export function hasTown(country: string, city: string): boolean {
  const names = knownOf.get(country);
  return names !== undefined && (names.has(city) || names.has(city.replace(/ [A-ZØ]{1,2}$/, '')));
}
