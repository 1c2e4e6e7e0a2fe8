import { expect, it } from 'vitest';
import { placeIn } from './linkedin-place.ts';

it.each([
  ['Tampere, Pirkanmaa, Finland', 'Tampere', 'FI'],
  ['Oulu, Pohjois-Pohjanmaa', 'Oulu', 'FI'],
  ['Helsinki, Uusimaa, Suomi (Hybridi)', 'Helsinki', 'FI'],
  ['Umeå, Västerbotten', 'Umeå', 'SE'],
  ['Göteborg, Västra Götalands län', 'Göteborg', 'SE'],
  ['Stockholm, Stockholm County, Sweden', 'Stockholm', 'SE'],
  ['Bergen, Vestland', 'Bergen', 'NO'],
  ['Aarhus, Midtjylland', 'Aarhus', 'DK'],
  ['Copenhagen, Capital Region', 'Copenhagen', 'DK'],
  ['Greater Turku Area, Finland', 'Turku', 'FI'],
  ['London, England · 3 weeks ago', 'London', 'GB'],
  ['Menlo Park, CA', 'Menlo Park', 'US'],
  ['Tehtaankatu 1 Tampere, 33100 Finland', undefined, 'FI'],
  ['Finland', undefined, 'FI'],
  ['Tampere', 'Tampere', undefined],
  ['', undefined, undefined],
])('"%s"', (written, city, country) => {
  const place = placeIn(written, 80);
  expect([place.city?.value, place.country?.value]).toEqual([city, country]);
});
