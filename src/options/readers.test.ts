import '../../tests/support/spoken-language.ts';
import { describe, expect, it } from 'vitest';
import { listCountries } from '../i18n/countries.ts';
import { domainsIn } from './browsing/excluded-domains.ts';
import { naceOf } from './profiles/industries.ts';
import { valueNamed } from './suggest.ts';
import { routeOf } from './use-route.ts';

describe('routeOf', () => {
  it('reads the section and the entry of an address', () => {
    expect(routeOf('#companies/abc')).toEqual({ section: 'companies', entry: 'abc' });
    expect(routeOf('#browsing')).toEqual({ section: 'browsing', entry: null });
  });

  it('takes anything else as no section', () => {
    expect(routeOf('')).toEqual({ section: null, entry: null });
    expect(routeOf('#nowhere/')).toEqual({ section: null, entry: null });
  });
});

describe('listCountries', () => {
  const countries = listCountries();

  it('names countries, each once', () => {
    expect(valueNamed(countries, 'finland')).toBe('FI');
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  });

  it('leaves out codes that stand for no country of today', () => {
    const codes = countries.map(({ value }) => value);
    expect(codes).toEqual(expect.arrayContaining(['GB', 'NO', 'SE']));
    for (const code of ['UK', 'SU', 'DD', 'EU', 'ZZ']) expect(codes).not.toContain(code);
  });
});

describe('naceOf', () => {
  const nace = [
    { value: 'J', name: 'J Information and communication' },
    { value: '62', name: '62 Computer programming, consultancy and related activities' },
    { value: '62.01', name: '62.01 Computer programming activities' },
  ];

  it.each([
    ['62.01', '62.01'],
    ['62 Computer programming, consultancy and related activities', '62'],
    ['computer programming activities', '62.01'],
    ['j', 'J'],
  ])('reads %j as %s', (text, code) => {
    expect(naceOf(nace, text)).toBe(code);
  });

  it.each(['99.99', 'programming', 'Justice', ''])('refuses %j', (text) => {
    expect(naceOf(nace, text)).toBeNull();
  });
});

describe('domainsIn', () => {
  it('reads domains and addresses, one a line, each once', () => {
    expect(domainsIn('Intranet.example\nhttps://www.bank.example/login?x=1\n\nbank.example')).toEqual({
      domains: ['intranet.example', 'bank.example'],
      refused: [],
    });
  });

  it('gives the lines back that are no domain', () => {
    expect(domainsIn('localhost\nok.example').refused).toEqual(['localhost']);
  });
});
