import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW } from '../../../../tests/support/companies.ts';
import { companyLinkedInIn, domainIn, emailIn, personLinkedInIn, personPhoneIn } from './addresses.ts';
import { unquoted } from './cell.ts';
import { consentIn, industriesIn, orgNumbersIn, refusesIn, stageIn, statusIn } from './codes.ts';
import { dayIn } from './dates.ts';
import { employeesIn, foundedYearIn, revenueIn } from './numbers.ts';
import { countryIn, placeIn } from './places.ts';

describe('a cell', () => {
  it.each([
    ["'+358 40 1", '+358 40 1'],
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['  two\r\n lines\u00a0here ', 'two lines here'],
    ['N/A', ''],
    ['–', ''],
    ['\u200bAcme\u00ad', 'Acme'],
  ])('%j says %j', (cell, text) => expect(unquoted(cell)).toBe(text));
});

describe('a head count', () => {
  it.each([
    ['80', { min: 80, max: 80 }],
    ['51-200', { min: 51, max: 200 }],
    ['51 – 200 employees', { min: 51, max: 200 }],
    ['1 200', { min: 1200, max: 1200 }],
    ['1,200', { min: 1200, max: 1200 }],
    ['10,001+', { min: 10_001, max: null }],
    ['12.0', { min: 12, max: 12 }],
    ['<10', { min: 1, max: 9 }],
  ])('%j is %j', (text, value) => expect(employeesIn(text)).toEqual({ value }));

  it.each(['abc', '0', '-5', '200-51', '99999999', '2026-01-01'])('%j is none', (text) => {
    expect(employeesIn(text)).toEqual({ problem: 'bad-employees' });
  });
});

describe('revenue', () => {
  it.each([
    ['4200000', 'Annual Revenue (EUR)', 'EUR', 4_200_000],
    ['€4,200,000.00', 'Annual Revenue', 'EUR', 4_200_000],
    ['4 200', 'Liikevaihto (1000 €)', 'EUR', 4_200_000],
    ['4,2 M€', 'Liikevaihto', 'EUR', 4_200_000],
    ['45 000', 'Omsättning (tkr)', 'SEK', 45_000_000],
    ['45000 kr', 'Omsättning', 'SEK', 45_000],
    ['12,5', 'Omsetning (MNOK)', 'NOK', 12_500_000],
    ['USD 1.5 million', 'Revenue', 'USD', 1_500_000],
    ['3', 'Turnover, EUR million', 'EUR', 3_000_000],
    ['4200', 'Revenue', 'DKK', 4_200],
  ])('of %j under %j is in %s', (text, header, currency, amount) => {
    expect(revenueIn(text, header, 'SE', 'DKK')).toEqual({ value: { amount, currency, year: null } });
  });

  it('without a currency is left out where nobody tells it', () => {
    expect(revenueIn('4200', 'Revenue', 'SE', '')).toEqual({ problem: 'no-currency' });
    expect(revenueIn('-5', 'Revenue', null, 'EUR')).toEqual({ problem: 'bad-revenue' });
    expect(revenueIn('much', 'Revenue', null, 'EUR')).toEqual({ problem: 'bad-revenue' });
  });

  it('has the year of its header', () => {
    expect(revenueIn('5', 'Omsättning 2024 (MSEK)', 'SE', '')).toEqual({
      value: { amount: 5_000_000, currency: 'SEK', year: 2024 },
    });
  });
});

describe('addresses', () => {
  it('are domains of companies, not of mailboxes or networks', () => {
    expect(domainIn('https://www.Lumivaara.example/fi?x=1')).toEqual({ value: 'lumivaara.example' });
    expect(domainIn('lumivaara.example; lumivaara-group.example')).toEqual({ value: 'lumivaara.example' });
    expect(domainIn('gmail.com')).toEqual({ problem: 'free-mail' });
    expect(domainIn('facebook.com/lumivaara')).toEqual({ problem: 'shared-site' });
    expect(domainIn('no website')).toEqual({ problem: 'bad-domain' });
    expect(domainIn('info@lumivaara.example')).toEqual({ problem: 'bad-domain' });
  });

  it('of e-mail are in small letters, without the name around them', () => {
    expect(emailIn('Aino <Aino@Lumivaara.Example>')).toEqual({ value: 'aino@lumivaara.example' });
    expect(emailIn('a@b.example; c@d.example')).toEqual({ value: 'a@b.example' });
    for (const text of ['aino@', 'aino(at)b.example', 'a@b', '@b.example']) {
      expect(emailIn(text)).toEqual({ problem: 'bad-email' });
    }
  });

  it('of LinkedIn are pages of companies and of people, whatever stands around them', () => {
    expect(companyLinkedInIn('fi.linkedin.com/company/Lumivaara/about')).toEqual({
      value: { kind: 'company', slug: 'lumivaara', id: null },
    });
    expect(companyLinkedInIn('https://www.linkedin.com/sales/company/1234567')).toEqual({
      value: { kind: 'company', slug: null, id: '1234567' },
    });
    expect(companyLinkedInIn('1234567')).toEqual({ value: { kind: 'company', slug: null, id: '1234567' } });
    expect(companyLinkedInIn('https://www.linkedin.com/in/aino')).toEqual({ problem: 'bad-linkedin' });
    expect(personLinkedInIn('http://www.linkedin.com/in/Aino-Esimerkki/')).toEqual({ value: 'aino-esimerkki' });
    expect(personLinkedInIn('https://www.linkedin.com/sales/lead/ACwAA,NAME')).toEqual({ problem: 'bad-linkedin' });
  });

  it('of phones are dialled from the country, and stay as they are where nobody can tell', () => {
    expect(personPhoneIn('040 555 0123', 'FI')).toEqual({ value: '+358405550123' });
    expect(personPhoneIn('040 555 0123', null)).toEqual({ value: '040 555 0123' });
    expect(personPhoneIn('3,58405E+11', 'FI')).toEqual({ problem: 'bad-phone' });
    expect(personPhoneIn('call me', 'FI')).toEqual({ problem: 'bad-phone' });
  });
});

describe('codes and words', () => {
  it('of registers hold by their checksum, under a header or alone', () => {
    const number = { country: 'FI', kind: 'organisation', number: '9999902-8' };
    expect(orgNumbersIn('99999028', 'Y-tunnus', null)).toEqual({ value: [number] });
    expect(orgNumbersIn('9999902-8', 'Business ID', 'FI')).toEqual({ value: [number] });
    expect(orgNumbersIn('9999902-7', 'Y-tunnus', 'FI')).toEqual({ problem: 'bad-number' });
    // A Swedish sole trader's number is a person's.
    expect(orgNumbersIn('811218-9876', 'Organisationsnummer', 'SE')).toEqual({ problem: 'bad-number' });
  });

  it.each([
    ['62.01', '62.01', null],
    ['62010 Ohjelmistojen suunnittelu', '62.01', null],
    ['J62', '62', null],
    ['Software Development', '62', 'software development'],
    ['INFORMATION_TECHNOLOGY_AND_SERVICES', '62', 'information technology and services'],
    ['OIL_ENERGY', '06', 'oil energy'],
    ['Gambling & Casinos', '92', 'gambling & casinos'],
    ['Jotain muuta', null, null],
  ])('of industries: %j is %s', (text, nace, linkedIn) => {
    const parsed = industriesIn(text);
    const [industry] = 'value' in parsed ? parsed.value : [];
    expect(industry).toEqual({ nace, linkedIn, words: text });
  });

  it('of stages and statuses are told from those that are none', () => {
    expect(stageIn('Marketing Qualified Lead')).toEqual({ value: 'marketing-qualified-lead' });
    expect(stageIn('salesqualifiedlead')).toEqual({ value: 'sales-qualified-lead' });
    expect(stageIn('Other')).toEqual({ value: null });
    expect(stageIn('Q4 maybe')).toEqual({ problem: 'bad-stage' });
    expect(statusIn('Customer - Direct')).toEqual({ value: 'customer' });
    expect(statusIn('Entinen asiakas')).toEqual({ value: 'former-customer' });
    expect(statusIn('Competitor')).toEqual({ value: null });
  });

  it('of consent never take a refusal for a yes', () => {
    expect(['true', '1', 'Do Not Allow', 'Unsubscribed', 'kyllä'].map(refusesIn)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['false', '0', 'Allow', 'Subscribed', ''].map(refusesIn)).toEqual([false, false, false, false, false]);
    expect(['Yes', 'given', 'Unsubscribed', 'No', '?'].map(consentIn)).toEqual([
      'given',
      'given',
      'refused',
      null,
      null,
    ]);
  });

  it('of countries are names in five languages, and codes', () => {
    const texts = ['Finland', 'Ruotsi', 'Norge', 'Tyskland', 'Sveits', 'Schweiz', 'dk', 'UK', 'Yhdysvallat'];
    const codes = ['FI', 'SE', 'NO', 'DE', 'CH', 'CH', 'DK', 'GB', 'US'];
    expect(texts.map(countryIn)).toEqual(codes.map((value) => ({ value })));
    expect(countryIn('Uusimaa')).toEqual({ problem: 'bad-country' });
    expect(placeIn('Tampere, Pirkanmaa, Finland')).toEqual({ city: 'Tampere', country: 'FI' });
    expect(placeIn('Tampere')).toEqual({ city: 'Tampere', country: null });
  });
});

describe('a day', () => {
  const noon = (year: number, month: number, day: number) => ({ value: Date.UTC(year, month - 1, day, 12) });

  it.each([
    ['2026-03-12 10:22', noon(2026, 3, 12)],
    ['12.3.2026', noon(2026, 3, 12)],
    ['12 Mar 2026', noon(2026, 3, 12)],
    ['Mar 12, 2026', noon(2026, 3, 12)],
    ['3/31/2026', noon(2026, 3, 31)],
    ['31/3/2026', noon(2026, 3, 31)],
    ['3/3/2026', noon(2026, 3, 3)],
  ])('%j is told', (text, day) => expect(dayIn(text, NOW)).toEqual(day));

  it.each(['3/4/2026', '31.2.2026', '2031-01-01', '1970-01-01', 'soon'])('%j is not', (text) => {
    expect(dayIn(text, NOW)).toEqual({ problem: 'bad-date' });
  });

  it('of founding is a year that has been', () => {
    expect(['1987', '1.4.1987', '1987-04-01'].map((text) => foundedYearIn(text, 2026))).toEqual(
      Array.from({ length: 3 }, () => ({ value: 1987 })),
    );
    expect(['2031', '12', 'long ago'].map((text) => foundedYearIn(text, 2026))).toEqual(
      Array.from({ length: 3 }, () => ({ problem: 'bad-year' })),
    );
  });
});

it('no value ever throws', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,;:/+@<>a-z -]{0,40}$/));
  const readers = [
    (value: string) => domainIn(value),
    (value: string) => emailIn(value),
    (value: string) => companyLinkedInIn(value),
    (value: string) => personLinkedInIn(value),
    (value: string) => personPhoneIn(value, 'FI'),
    (value: string) => employeesIn(value),
    (value: string) => revenueIn(value, value, 'SE', ''),
    (value: string) => foundedYearIn(value, 2026),
    (value: string) => industriesIn(value),
    (value: string) => orgNumbersIn(value, value, 'SE'),
    (value: string) => stageIn(value),
    (value: string) => statusIn(value),
    (value: string) => dayIn(value, NOW),
    (value: string) => countryIn(value),
  ];
  fc.assert(
    fc.property(text, (value) => {
      for (const read of readers) expect('value' in read(value) || 'problem' in read(value)).toBe(true);
    }),
  );
});
