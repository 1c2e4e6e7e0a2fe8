import type { Page } from './page.ts';
import { streetAtEnd } from './streets.ts';
import { escapePattern } from './text.ts';
import {
  AFTER_TOWN,
  BRITISH_CODE,
  BRITISH_COUNTIES,
  CODE_PREFIXES,
  CODE_SHAPES,
  REGION_BEFORE_CODE,
  STREET_NAME,
} from './words/addresses.ts';
import { COUNTRY_NAMES } from './words/countries.ts';
import { CAPITALS } from './words/letters.ts';

/** A town with its postcode or street as a line of the page gives it, unjudged. */
export interface PostalPlace {
  readonly city: string;
  readonly street: string;
  /** Countries whose addresses look so, the likeliest first. */
  readonly countries: readonly string[];
  readonly line: number;
  /** Where in the line it begins. */
  readonly offset: number;
  /** The letters before its code, or the words after its town, name its country. */
  readonly isTold: boolean;
  /** The shape alone says little. */
  readonly isPlain: boolean;
  readonly excerpt: string;
}

const LONGEST_LINE = 320;
const WORD = `(?:['’]s-)?[${CAPITALS}][A-Za-zÀ-ӿ'’-]+`;
const JOINED = '(?:i|am|an|der|im|på|upon|sur|de|la|le|les|nad|bei|ob|in|den|en|der)';
// A second word, a district letter or number, or a joining word with its word.
const CITY = `(?:St\\.?\\s)?${WORD}(?:[ ](?:${JOINED}[ ]${WORD}|${WORD}|[A-ZØ]{1,2}(?![A-Za-zÀ-ӿ.][A-Za-zÀ-ӿ])|\\d{1,2}(?![\\d.,:]|\\s?(?:kr|€))|a[./]\\s?[A-Z][A-Za-zÀ-ӿ]*)){0,2}`;
const cityAhead = new RegExp(`[,\\s]{1,3}(${CITY})`, 'y');
const cityAlone = new RegExp(`^(${CITY})[.,]?$`);
const prefixes = Object.keys(CODE_PREFIXES).toSorted((one, other) => other.length - one.length);
const codes = new RegExp(
  `(?<![A-Za-zÀ-ӿ\\d+/.-])(?:(?<prefix>${prefixes.join('|')})[-– ]{1,3})?(?<code>\\d{3}\\s\\d{2}|\\d{2}-\\d{3}|\\d{4}\\s?[A-Z]{2}(?![A-Za-zÀ-ӿ])|\\d{4,5})(?![\\d/]|[.,:]\\d|-\\d|\\s?(?:€|kr|%|m²|st\\b|kpl))`,
  'g',
);
const mayHoldCode = /\d{4}|\d{3}\s\d{2}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}/;
const withRegion = REGION_BEFORE_CODE.map(([country, region, code]) => ({
  country,
  quick: new RegExp(code),
  pattern: new RegExp(
    `(?<city>(?:(?<=^|[,|·]\\s?)St\\.\\s)?${WORD}(?:[ ]${WORD}){0,2}),?\\s+${region}[ ,]*(?:${code})(?![\\dA-Za-zÀ-ӿ])`,
  ),
}));
const townAtEnd = new RegExp(`(${WORD}(?:[ -]${WORD}){0,2})$`);
const AFTER_STREET = new RegExp(`^.*\\d\\S*\\s+\\S+\\s(?=[${CAPITALS}])`);
const WORD_BEGINNING = /(?<![A-Za-zÀ-ӿ'’])[A-Za-zÀ-ӿ]/g;
const british = new RegExp(`(?<![A-Za-zÀ-ӿ\\d])${BRITISH_CODE}(?![A-Za-zÀ-ӿ\\d])`);
const streetOnly = new RegExp(
  `(?:^|[|·•,:]\\s?)(?<street>[${CAPITALS}][A-Za-zÀ-ӿ'’ .-]{0,30}${STREET_NAME}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:\\s?[A-Za-z](?![A-Za-zÀ-ӿ]))?)\\s?[,|·•]\\s?(?<city>${WORD}(?:[ ]${WORD})?)(?:[.,|·•]|\\s?$)`,
);
const countryNames = COUNTRY_NAMES.flatMap(([, ...names]) => names);
const countries = new Map(COUNTRY_NAMES.flatMap(([code, ...names]) => names.map((name) => [name.toLowerCase(), code])));
const countryAfter = new RegExp(`[\\s,(–-](${countryNames.map(escapePattern).join('|')})[\\s.,)]*$`, 'i');
const tail = new RegExp(
  `[\\s,]+(?:${[...AFTER_TOWN, ...countryNames].map(escapePattern).join('|')})(?![A-Za-zÀ-ӿ]).*$`,
  'iu',
);

/** The towns with a postcode, or with a street in a signed line, in order. */
export function postalPlaces(page: Page): PostalPlace[] {
  return page.lines.flatMap(({ text, isEnd }, line) => {
    if (text.length > LONGEST_LINE || /©/.test(text) || !/\d/.test(text)) return [];
    if (!mayHoldCode.test(text)) return isEnd ? streetPlace(text, line) : [];
    const found = [
      ...codedPlaces(page, text, line),
      ...regionPlaces(page, text, line),
      ...britishPlace(page, text, line),
    ];
    return found.length === 0 && isEnd ? streetPlace(text, line) : found;
  });
}

/** "392 32 Kalmar", "FI-00100 Helsinki", "1234 AB Amsterdam"; the town may have a line of its own. */
function codedPlaces(page: Page, text: string, line: number): PostalPlace[] {
  return [...text.matchAll(codes)].flatMap((match) => {
    const { code = '', prefix } = match.groups ?? {};
    const shape = CODE_SHAPES.find(({ pattern }) => pattern.test(code));
    const end = match.index + match[0].length;
    cityAhead.lastIndex = end;
    const isLast = end === text.length;
    const next = page.lines[line + 1]?.text ?? '';
    const city = tidyTown(cityAhead.exec(text)?.[1] ?? (isLast ? (cityAlone.exec(next)?.[1] ?? '') : ''));
    if (shape === undefined || city.length < 2) return [];
    const told = prefix === undefined ? namedCountry(text.slice(end), next) : (CODE_PREFIXES[prefix] ?? null);
    const before = text.slice(0, match.index);
    const street = streetBefore(page, before, line);
    if (isYear(code) && street === '' && told === null) return [];
    return [
      {
        city,
        street,
        countries: told === null ? shape.countries : [told],
        isTold: told !== null,
        line,
        offset: match.index,
        isPlain: shape.isPlain && told === null,
        excerpt: excerptOf(page, before, line, isLast ? `${text} ${next}` : text, street),
      },
    ];
  });
}

/** "San Francisco, CA 94105". */
function regionPlaces(page: Page, text: string, line: number): PostalPlace[] {
  return withRegion.flatMap(({ country, quick, pattern }) => {
    const match = quick.test(text) ? pattern.exec(text) : null;
    if (match === null) return [];
    const city = tidyTown(match.groups?.['city'] ?? '');
    const street = streetBefore(page, text.slice(0, match.index), line);
    return [
      { city, street, countries: [country], line, offset: match.index, isTold: false, isPlain: false, excerpt: text },
    ];
  });
}

/** "Leeds LS1 4AP", "Milton Keynes, Buckinghamshire, MK9 1AA", or the code in a line of its own. */
function britishPlace(page: Page, text: string, line: number): PostalPlace[] {
  const match = british.exec(text);
  if (match === null) return [];
  const before = text.slice(0, match.index).replace(/[\s,]+$/, '');
  const parts = (before === '' ? (page.lines[line - 1]?.text ?? '') : before)
    .split(/\s*[,|·•]\s*/)
    .filter((part) => part !== '');
  while (parts.length > 1 && BRITISH_COUNTIES.test(parts.at(-1) ?? '')) parts.pop();
  const last = parts.at(-1) ?? '';
  const city = townAtEnd.exec(last.replace(AFTER_STREET, ''))?.[1] ?? '';
  if (city === '' || BRITISH_COUNTIES.test(city)) return [];
  const street = streetAtEnd(parts.slice(0, -1).join(', '));
  return [
    {
      city: tidyTown(city),
      street,
      countries: ['GB'],
      line,
      offset: match.index,
      isTold: false,
      isPlain: false,
      excerpt: text,
    },
  ];
}

/** "Storgatan 1, Kalmar": no code, but the name of a street and its number. */
function streetPlace(text: string, line: number): PostalPlace[] {
  const match = streetOnly.exec(text);
  const city = tidyTown(match?.groups?.['city'] ?? '');
  if (match === null || city.length < 2) return [];
  const street = match.groups?.['street'] ?? '';
  return [{ city, street, countries: [], line, offset: match.index, isTold: false, isPlain: true, excerpt: text }];
}

/** The country that ends an address, in its line or in the one below. */
function namedCountry(after: string, next: string): string | null {
  const written = after.length > 60 ? '' : (countryAfter.exec(after)?.[1] ?? next.trim());
  return countries.get(written.toLowerCase()) ?? null;
}

function streetBefore({ lines }: Page, before: string, line: number): string {
  return before.trim() === '' ? streetAtEnd(lines[line - 1]?.text ?? '') : streetAtEnd(before);
}

function excerptOf({ lines }: Page, before: string, line: number, text: string, street: string): string {
  return street === '' || before.trim() !== '' ? text : `${lines[line - 1]?.text ?? ''}, ${text}`;
}

const isYear = (code: string) => /^(?:19[5-9]\d|20[0-4]\d)$/.test(code);

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
