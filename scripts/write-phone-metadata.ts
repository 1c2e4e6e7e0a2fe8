// Writes the numbering plans of the countries we read phone numbers for, out of libphonenumber-js's full set: the whole
// set would be a third of the worker.
import { writeFileSync } from 'node:fs';
import full from 'libphonenumber-js/metadata.max.json';

const COUNTRIES = [
  'FI',
  'AX',
  'SE',
  'NO',
  'SJ',
  'DK',
  'FO',
  'GL',
  'IS',
  'EE',
  'LV',
  'LT',
  'DE',
  'AT',
  'CH',
  'NL',
  'BE',
  'LU',
  'FR',
  'ES',
  'PT',
  'IT',
  'GB',
  'IE',
  'PL',
  'CZ',
  'SK',
  'US',
  'CA',
  'IN',
];
const kept = new Set<string>(COUNTRIES);

const codes = Object.entries(full.country_calling_codes)
  .map(([code, countries]): [string, string[]] => [code, countries.filter((country) => kept.has(country))])
  .filter(([, countries]) => countries.length > 0);
const countries = Object.entries(full.countries).filter(([country]) => kept.has(country));

const subset = {
  version: full.version,
  country_calling_codes: Object.fromEntries(codes),
  countries: Object.fromEntries(countries),
};
writeFileSync('src/interpret/data/phone-metadata.json', `${JSON.stringify(subset)}\n`);
