import type { Fact } from '../../model/fact.ts';
import { countryNamed } from '../country.ts';
import { hostOf } from '../domain.ts';
import type { Organisation } from '../organisation.ts';
import type { Page } from '../page.ts';
import { clean, makeFact } from '../text.ts';
import { NORDIC_REGIONS } from '../words/nordic-regions.ts';
import { REGION_COUNTRIES } from '../words/regions.ts';

export interface Place {
  readonly city: Fact<string> | null;
  readonly country: Fact<string> | null;
}

const regions: ReadonlyMap<string, string> = new Map([...REGION_COUNTRIES, ...NORDIC_REGIONS]);
/** "London Area", "Greater Turku Area", "Helsinki ja ympäristö", "Stor-Oslo": the town is meant. */
const AROUND = /^(?:Greater|Stor-)\s?|\s(?:Metropolitan Area|Area|och omgivning|og omegn|og omegnen|ja ympäristö)$/giu;
/** How a job is done, which LinkedIn puts behind its place. */
const WORKPLACE = /\s\((?:[^)]{1,30})\)$/u;

/** A place as LinkedIn writes it, town first and country or region last: "Turku, Varsinais-Suomi, Finland". */
export function placeIn(written: string, confidence: number): Place {
  const text = clean(written.split(/\s[|·•]\s/)[0] ?? '', 200).replace(WORKPLACE, '');
  const pieces = text
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !/^\d[\d\s-]*$/.test(piece));
  const last = (pieces.at(-1) ?? '').replace(/^\d[\d\s-]*\s/, '');
  const country = countryNamed(last, regions);
  // A country alone is no town; "Oslo" and "Stockholm" are regions and towns.
  const isCountry = pieces.length === 1 && countryNamed(last) !== null;
  const city = isCountry
    ? ''
    : (pieces[0] ?? '')
        .replace(AROUND, '')
        .replace(/^\d{3}\s?\d{2}\s|\s\d{3}\s?\d{2}$/, '')
        .trim();
  return {
    city: city === '' || /\d/.test(city) ? null : makeFact(city.slice(0, 200), 'linkedin', text, confidence),
    country: country === null ? null : makeFact(country, 'linkedin', text, confidence - 2),
  };
}

/** Where structured data says an organisation is. */
export function placeOf(organisation: Organisation | undefined): Place {
  const { city = '', country = '', street = '' } = organisation ?? {};
  const code = countryNamed(country, regions);
  const excerpt = [street, city, country].filter((part) => part !== '').join(', ');
  return {
    city: city === '' ? null : makeFact(city, 'json-ld', excerpt, 90),
    country: code === null ? null : makeFact(code, 'json-ld', excerpt, 88),
  };
}

/** A company's public page is kept under its own country: "fi.linkedin.com/company/…" is where the canonical link leads. */
export function countryOfHost({ harvest }: Page): Fact<string> | null {
  const code = /^(?<code>[a-z]{2})\.linkedin\.com$/.exec(hostOf(harvest.canonical))?.groups?.['code'] ?? '';
  const country = countryNamed(code);
  return country === null ? null : makeFact(country, 'link', harvest.canonical, 55);
}

/** The first place that says each of the two. */
export function firstPlace(places: readonly Place[]): Place {
  return {
    city: places.find(({ city }) => city !== null)?.city ?? null,
    country: places.find(({ country }) => country !== null)?.country ?? null,
  };
}
