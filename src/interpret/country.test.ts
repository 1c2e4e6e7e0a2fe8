// The country of a company whose page has neither an address nor a domain that says it.
import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import type { GivenPage } from '../../tests/support/reading-line.ts';
import { companyFactsOf } from './company-facts.ts';
import { chooseCountry, LIKELY } from './country.ts';
import { pageOf } from './page.ts';

const page = (language: string, ...texts: string[]): GivenPage => ({
  url: 'https://page.invalid/',
  language,
  title: 'Granholm',
  headings: [{ level: 1, text: 'Granholm' }],
  lines: [['header', 'Granholm'], ...texts.map((text) => ['main', text] as const), ['footer', '© 2025 Granholm']],
});
function countryOf(given: GivenPage): string | null {
  const facts = companyFactsOf(pageOf(harvestOf(given)));
  expect(facts?.name.value).toBe('Granholm');
  return facts?.country?.value ?? null;
}

describe('the country of a page without an address', () => {
  it.each<[string, GivenPage, string]>([
    [
      'the language that the text is in, though the template says another',
      page(
        'en',
        'Meillä voit vuokrata tilan juhlaan tai kokoukseen, ja järjestämme myös tarjoilun.',
        'Ota yhteyttä, niin kerromme lisää. Olemme auki joka päivä kun ovat myös muut.',
      ),
      'FI',
    ],
    [
      'the domain of the company’s mailbox',
      { ...page('en', 'granholm.dk'), links: [['mailto', 'mailto:info@granholm.dk']] },
      'DK',
    ],
    [
      'the law that its terms are under',
      page('da', 'Aftalen er underlagt dansk ret.', 'Vi sælger til virksomheder og private med alle vores varer.'),
      'DK',
    ],
    ['a tax that only one country has', page('sv', 'Innehar F-skatt. RUT-avdrag ger dig halva priset.'), 'SE'],
    ['a state and its postcode', page('en', 'Granholm Locks, 12 Main Street, Albany, NY 12205'), 'US'],
    ['a currency', page('cs', 'Cena 1 290 Kč včetně DPH'), 'CZ'],
  ])('is told by %s', (_, given, country) => {
    expect(countryOf(given)).toBe(country);
  });

  it.each<[string, GivenPage]>([
    ['English', page('en', 'We are the best at what we do, and you can trust us with all your roofs and walls.')],
    ['German, which several countries speak', page('de', 'Wir sind für Sie da.')],
    ['a mailbox at a free provider', { ...page('en'), links: [['mailto', 'mailto:granholm@yahoo.se']] }],
    ['customers’ countries', page('en', 'Our customers come from Sweden, Norway and Denmark.')],
    ['a law that is only named', page('en', 'We are experts on dansk ret and Swedish law.')],
  ])('is not told by %s', (_, given) => {
    expect(countryOf(given)).toBeNull();
  });
});

describe('a country to read numbers by', () => {
  it('is likely the one whose form a phone number has', () => {
    const evidence = { numbers: [], legalName: null, phoneCountries: [], addressCountry: null };
    const given = pageOf(harvestOf(page('en', 'Phone: 1 (518) 555-0142')));
    expect(chooseCountry(given, evidence, LIKELY)?.value).toBe('US');
    expect(chooseCountry(given, evidence)).toBeNull();
  });
});
