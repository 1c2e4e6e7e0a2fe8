import type { Page } from './page.ts';
import { streetAtEnd } from './streets.ts';
import { escapePattern } from './text.ts';
import { TOWN, TOWN_WORD, tidyTown, townAhead, townOf } from './towns.ts';
import {
  ADDRESS_LABELS,
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
    `(?<city>(?:(?<=^|[,|·]\\s?)St\\.\\s)?${TOWN_WORD}(?:[ ]${TOWN_WORD}){0,2}),?\\s+${region}[ ,]*(?:${code})(?![\\dA-Za-zÀ-ӿ])`,
  ),
}));
const townAtEnd = new RegExp(`(${TOWN_WORD}(?:[ -]${TOWN_WORD}){0,2})$`);
const AFTER_STREET = new RegExp(`^.*\\d\\S*\\s+\\S+\\s(?=[${CAPITALS}])`);
const british = new RegExp(`(?<![A-Za-zÀ-ӿ\\d])${BRITISH_CODE}(?![A-Za-zÀ-ӿ\\d])`);
const streetOnly = new RegExp(
  `(?:^|[|·•,:]\\s?)(?<street>[${CAPITALS}][A-Za-zÀ-ӿ'’ .-]{0,30}${STREET_NAME}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:\\s?[A-Za-z](?![A-Za-zÀ-ӿ]))?)\\s?[,|·•]\\s?(?<city>${TOWN_WORD}(?:[ ]${TOWN_WORD})?)(?:[.,|·•]|\\s?$)`,
);
const codeLast = new RegExp(
  `^(?<street>[${CAPITALS}][A-Za-zÀ-ӿ'’ .-]{2,40}\\s\\d{1,4}(?:\\s?[A-Za-z](?![A-Za-zÀ-ӿ]))?),?\\s(?<city>${TOWN}),?\\s(?<code>\\d{3}\\s\\d{2}|\\d{4,5})$`,
);
const labelledCodeLast = new RegExp(
  `^(?:${ADDRESS_LABELS.join('|')})\\s?:?\\s(?<city>${TOWN}),?\\s(?<code>\\d{3}\\s\\d{2}|\\d{5})$`,
  'u',
);
const countryNames = COUNTRY_NAMES.flatMap(([, ...names]) => names);
const countries = new Map(COUNTRY_NAMES.flatMap(([code, ...names]) => names.map((name) => [name.toLowerCase(), code])));
const countryAfter = new RegExp(`[\\s,(–-](${countryNames.map(escapePattern).join('|')})[\\s.,)]*$`, 'i');

/** The towns with a postcode, or with a street in a signed line, in order. */
export function postalPlaces(page: Page): PostalPlace[] {
  return page.lines.flatMap(({ text, isEnd }, line) => {
    if (text.length > LONGEST_LINE || /©|copyright/i.test(text) || !/\d/.test(text)) return [];
    if (!mayHoldCode.test(text)) return isEnd ? streetPlace(text, line) : [];
    const turned = turnedPlace(text, line);
    if (turned.length > 0) return turned;
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
    const isLast = end === text.length;
    const next = page.lines[line + 1]?.text ?? '';
    const city = townAhead(text, end) || (isLast ? townOf(next) : '');
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

/** "Myllytie 2, Loimaa 32200": the code after the town; behind the word for an address also without a street. */
function turnedPlace(text: string, line: number): PostalPlace[] {
  const { street = '', city = '', code = '' } = (codeLast.exec(text) ?? labelledCodeLast.exec(text))?.groups ?? {};
  const shape = CODE_SHAPES.find(({ pattern }) => pattern.test(code));
  if (shape === undefined || isYear(code)) return [];
  const town = tidyTown(city);
  const { countries: likely, isPlain } = shape;
  return [{ city: town, street, countries: likely, line, offset: 0, isTold: false, isPlain, excerpt: text }];
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
