import type { Fact } from '../../model/fact.ts';
import { countryNamed } from '../country.ts';
import type { Page } from '../page.ts';
import { clean, makeFact } from '../text.ts';
import { REGION_COUNTRIES } from '../words/regions.ts';
import { rowOf } from './linkedin-rows.ts';

export interface Place {
  readonly city: Fact<string> | null;
  readonly country: Fact<string> | null;
}

/** Where LinkedIn says the company, or the job, is: structured address, headquarters row, place line. */
export function linkedInPlace(page: Page): Place {
  const address = page.organisations.find(({ city }) => city !== '');
  const written =
    rowOf(page, 'headquarters')?.value ??
    page.harvest.parts.find(({ name }) => name === 'job-place')?.value ??
    page.harvest.parts.find(({ name }) => name === 'subline')?.value ??
    '';
  const place = clean(written.split(/\s[·•]\s/)[0] ?? '');
  const pieces = place
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !/\d/.test(piece));
  const city = address?.city || (pieces[0] ?? '');
  const country =
    countryNamed(address?.country ?? '') ??
    countryNamed(pieces.length > 1 ? (pieces.at(-1) ?? '') : '', REGION_COUNTRIES);
  const source = address === undefined ? 'linkedin' : 'json-ld';
  const excerpt = address === undefined ? place : [address.street, address.city, address.country].join(', ');
  return {
    city: city === '' ? null : makeFact(city.slice(0, 200), source, excerpt, 90),
    country: country === null ? null : makeFact(country, source, excerpt, 88),
  };
}
