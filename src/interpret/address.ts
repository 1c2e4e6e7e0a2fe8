import type { Fact } from '../model/fact.ts';
import { countryNamed } from './country.ts';
import { agrees } from './legal-name.ts';
import type { FoundNumber } from './org-numbers.ts';
import type { Owners } from './owners.ts';
import type { Page } from './page.ts';
import { type PostalPlace, postalPlaces } from './postal-lines.ts';
import { makeFact, surest } from './text.ts';
import { hasTown, tidyTown } from './towns.ts';
import { BILLING, BOX, HEAD_OFFICE, SEAT, SEAT_LABEL, VISIT } from './words/addresses.ts';
import { PREFIX_COUNTRIES } from './words/countries.ts';

/** A postal address as far as it was read. */
export interface FoundAddress {
  readonly city: string;
  readonly street: string;
  /** Country whose postal form it has; null when several have it. */
  readonly country: string | null;
  readonly fact: Fact<string>;
}

/** What is known of the company when its address is looked for. */
interface Known {
  /** The country that other facts speak for; postal forms of others weigh less. */
  readonly country: string | null;
  readonly names: readonly string[];
  readonly owners: Owners;
  readonly numbers: readonly FoundNumber[];
}

const seat = new RegExp(SEAT, 'i');
const seatLabel = new RegExp(SEAT_LABEL, 'i');
const ENOUGH = 40;
/** Below what structured data says. */
const MOST = 84;
const STRUCTURED = 93;
/** Lines from an address in which its phone number stands. */
const PHONE_REACH = 3;
/** Lines above an address that may say what kind of address it is. */
const LABEL_REACH = 4;

/** The company's address: from structured data, else the best signed one in the page's lines. Null when there is none. */
export function findAddress(page: Page, known: Known): FoundAddress | null {
  const all = [...fromOrganisations(page, known.names).slice(0, 1), ...fromLines(page, known), ...seats(page, known)];
  const best = surest(all.map(({ fact }) => fact));
  const found = all.find(({ fact }) => fact === best);
  if (found === undefined || found.fact.confidence < ENOUGH) return null;
  // Structured data may give the town alone, and the page the street.
  const street =
    found.street || (all.find(({ city, street: other }) => city === found.city && other !== '')?.street ?? '');
  return { ...found, street };
}

/** The addresses structured data gives the company itself, not a maker or an association named beside it. */
function fromOrganisations(page: Page, names: readonly string[]): FoundAddress[] {
  return page.organisations
    .filter(({ isPublisher, domain, name }) => {
      const isStrange = domain !== null && page.domain !== null && domain !== page.domain;
      return !isPublisher && (!isStrange || names.some((own) => agrees(name, own, page.label)));
    })
    .flatMap((organisation) => {
      const city = tidyTown(organisation.city);
      if (!/[A-Za-zÀ-ӿ]/.test(city)) return [];
      const excerpt = [organisation.street, organisation.postalCode, organisation.city].join(' ');
      return {
        city,
        street: organisation.street,
        country: countryNamed(organisation.country),
        fact: makeFact(city, organisation.source, excerpt, STRUCTURED),
      };
    });
}

/** The addresses of the lines, the likeliest first: a town that stands in several places of a page is its owner's. */
function fromLines(page: Page, known: Known): FoundAddress[] {
  const places = postalPlaces(page);
  const times = new Map<string, number>();
  for (const { city } of places) times.set(city, (times.get(city) ?? 0) + 1);
  const numbered = new Set(known.numbers.flatMap(({ line }) => (line < 0 ? [] : [line])));
  return places
    .map((place, index) => ({
      place,
      points:
        pointsOf(page, place, known, numbered, places[index - 1]?.line ?? -1) +
        Math.min(3, (times.get(place.city) ?? 1) - 1) * 4,
    }))
    .filter(({ place, points }) => points > 0 && isBelievable(page, place, known))
    .toSorted((one, other) => other.points - one.points)
    .map(({ place, points }) => {
      const source = page.lines[place.line]?.area === 'footer' ? 'footer' : 'contact';
      return {
        city: place.city,
        street: place.street,
        country: countryOfPlace(place),
        fact: makeFact(place.city, source, place.excerpt, Math.min(MOST, points)),
      };
    });
}

/** The country that an address's form tells; of several, the only one that has a town of that name we know. */
function countryOfPlace({ countries, city }: PostalPlace): string | null {
  const having = countries.length < 2 ? countries : countries.filter((country) => hasTown(country, city));
  return having.length === 1 ? (having[0] ?? null) : null;
}

/** A plain code ("2100 …") needs a street, a signed place or the country's own form. */
function isBelievable(page: Page, { isPlain, street, line, countries }: PostalPlace, { country }: Known): boolean {
  if (countries.length === 0) return true;
  const isSigned = page.lines[line]?.isEnd === true;
  return !isPlain || street !== '' || (isSigned && (country === null || countries.includes(country)));
}

function pointsOf(
  page: Page,
  { countries, isTold, street, line, offset }: PostalPlace,
  { country, owners }: Known,
  numbered: ReadonlySet<number>,
  previousPlace: number,
): number {
  const fits = fitOf(countries, isTold, country) - (isDialledAbroad(page, line, country) ? 12 : 0);
  const owner = owners.at(line, offset, 3);
  const isNumbered = [-2, -1, 0, 1, 2].some((distance) => numbered.has(line + distance));
  return (
    24 +
    fits +
    (street === '' ? 0 : 14) +
    (page.lines[line]?.isEnd === true ? 16 : 0) +
    (owner === null ? 0 : owner.isOwn ? 8 : -40) +
    (isNumbered ? 6 : 0) +
    (numbered.has(line) ? 8 : 0) +
    contextOf(page, line, offset, previousPlace)
  );
}

/** How well the form of an address fits the country: one that others use more fits less well. */
function fitOf(countries: readonly string[], isTold: boolean, country: string | null): number {
  if (countries.length === 0) return 4;
  if (country === null) return 6;
  return countries.includes(country) ? 24 : isTold ? -4 : -24;
}

/** Whether the first number below an address is dialled in another country than the company's. */
function isDialledAbroad({ lines }: Page, line: number, country: string | null): boolean {
  if (country === null) return false;
  for (const { text } of lines.slice(line, line + PHONE_REACH)) {
    const prefix = /(?:\+|(?<![\d-])00)\s?([1-9]\d{1,2})/.exec(text)?.[1];
    if (prefix === undefined) continue;
    const dialled = PREFIX_COUNTRIES[prefix] ?? PREFIX_COUNTRIES[prefix.slice(0, 2)];
    return dialled !== undefined && dialled !== country;
  }
  return false;
}

/** What the words above the address, down from the last address, say of its kind. */
function contextOf({ lines }: Page, line: number, offset: number, previousPlace: number): number {
  const first = Math.max(previousPlace + 1, line - LABEL_REACH, 0);
  const above = lines.slice(first, line).map(({ text }) => (text.length < 80 ? text : ''));
  const here = lines[line]?.text ?? '';
  const label = `${above.join(' ')} ${previousPlace === line ? here.slice(Math.max(0, offset - 40), offset) : here.slice(0, offset)}`;
  return (
    (HEAD_OFFICE.test(label) ? 14 : VISIT.test(label) ? 6 : 0) -
    (BILLING.test(label) ? 24 : 0) -
    (BOX.test(label) ? 10 : 0)
  );
}

/** Where the company is registered: weaker than an address. */
function seats(page: Page, { owners }: Known): FoundAddress[] {
  return page.lines.flatMap(({ text: written, isEnd }, line) => {
    const isLabel = written.length < 40 && seatLabel.test(written);
    const text = isLabel ? `${written} ${page.lines[line + 1]?.text ?? ''}` : written;
    const match = text.length < 200 ? seat.exec(text) : null;
    const city = tidyTown(match?.groups?.['city'] ?? '');
    if (match === null || city.length < 2 || owners.at(line, match.index)?.isOwn === false) return [];
    const source = isEnd ? 'footer' : 'text';
    return [{ city, street: '', country: null, fact: makeFact(city, source, text, ENOUGH + 6) }];
  });
}
