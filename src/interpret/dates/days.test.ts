import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../../tests/support/cpu-time.ts';
import { type DayOrder, daysIn, monthAndDayIn } from './days.ts';

const told = (text: string, order: DayOrder = 'day-first') =>
  daysIn(text, order).map(({ earliest, latest }) => (earliest === latest ? earliest : `${earliest}..${latest}`));

describe('a day in a text', () => {
  it.each([
    ['8.9.2015', '2015-09-08'],
    ['8. 9. 2015 klo 9.00', '2015-09-08'],
    ['Julkaistu 08.09.2015 10:48', '2015-09-08'],
    ['8. syyskuuta 2015', '2015-09-08'],
    ['Torstaina 21. marraskuuta 2024', '2024-11-21'],
    ['8 september 2015', '2015-09-08'],
    ['den 8 sep. 2015 kl. 08:30', '2015-09-08'],
    ['tisdag 3 mars 2026', '2026-03-03'],
    ['2015-09-08', '2015-09-08'],
    ['2015-09-08T22:15:00+03:00', '2015-09-08'],
    ['2015/09/08', '2015-09-08'],
    ['8. desember 2024', '2024-12-08'],
    ['08.12.2024', '2024-12-08'],
    ['8. december 2024', '2024-12-08'],
    ['8. okt. 2024 kl. 10.15', '2024-10-08'],
    ['1. marts 2026', '2026-03-01'],
    ['08-12-2024', '2024-12-08'],
    ['8/12 2024', '2024-12-08'],
    ['September 8, 2015', '2015-09-08'],
    ['Sept. 8th 2015', '2015-09-08'],
    ['8 Sep 2015', '2015-09-08'],
    ['8th of September, 2015', '2015-09-08'],
    ['12 Jan, 2016, 10.30AM IST', '2016-01-12'],
    ['Tue, 24 May 2016 10:00:00 GMT', '2016-05-24'],
    ['SAN FRANCISCO, April 6, 2016 /PRNewswire/ -- Acme', '2016-04-06'],
    ['OCT 29, 2010 10:15 CEST', '2010-10-29'],
    ['8.9.15', '2015-09-08'],
    ['6.11.202610.11.2026', '2026-11-06'],
    ['6 marraskuun, 202610 marraskuun, 2026 Kirjoittanut Aino', '2026-11-06'],
    ['24/12/2024', '2024-12-24'],
    ['12/24/2024', '2024-12-24'],
  ])('"%s" is %s', (text, day) => {
    expect(told(text)).toEqual([day]);
  });

  it('of a month without its day is the month', () => {
    expect(told('Uutinen, syyskuussa 2015')).toEqual(['2015-09-01..2015-09-30']);
    expect(told('February 2024')).toEqual(['2024-02-01..2024-02-29']);
    expect(told('juni 2026')).toEqual(['2026-06-01..2026-06-30']);
  });

  it('in slashes is read in the order asked for, where it can be', () => {
    expect(told('3/4/2026')).toEqual(['2026-04-03']);
    expect(told('3/4/2026', 'month-first')).toEqual(['2026-03-04']);
    expect(told('13/4/2026', 'month-first')).toEqual(['2026-04-13']);
  });

  it('is never begun in the middle of a month: November is not March', () => {
    expect(told('5. marraskuuta 2026')).toEqual(['2026-11-05']);
  });

  it('is found with others, in their order', () => {
    expect(told('1.1.2024–31.12.2024, uutinen 5. helmikuuta 2025')).toEqual(['2024-01-01', '2024-12-31', '2025-02-05']);
  });

  it.each([
    '+358 40 820 2015',
    '09 2015 2016',
    '040-12-2012345',
    '0653692-2',
    '1234567-8',
    '556677-8899',
    '559999-4109',
    '99 99 80 08',
    'FI99999028',
    '999 998 119',
    '10.15',
    'kl. 08:30',
    'klo 9.00–16.00',
    '2010–2015',
    '© 2015',
    'v1.2.2015.3',
    '192.168.2.2015',
    '45.13.2015',
    '31.2.2026',
    '2015-13-08',
    'Room 12 March',
    'Summer 2026',
    '1 234 2015',
    'ISO 9001:2015',
    'EN 1090-2:2018',
    '20-09-2015-1234',
    'Mark 8 2015',
    '12.5.1889',
  ])('is not in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is looked for in time that grows with the text', () => {
    const text = `${'8.9. '.repeat(20_000)}2015`;
    expect(told(text)).toEqual([]);
    expect(cpuTimeOf(() => told(text))).toBeLessThan(500);
  });
});

describe('a day without its year', () => {
  it.each([
    ['28 okt', '10-28'],
    ['28. lokakuuta', '10-28'],
    ['Okt 28', '10-28'],
    ['tors 28 okt.', '10-28'],
    ['28.10. klo 9', '10-28'],
    ['Feb 29', '02-29'],
    ['3rd March', '03-03'],
  ])('"%s" is %s', (text, day) => {
    expect(monthAndDayIn(text)).toBe(day);
  });

  it.each(['28 okt 2026', '28.10.2026', '31 feb', '28 personer', '10.15', 'Vi möts 28 okt i Umeå', ''])(
    'is not in "%s"',
    (text) => {
      expect(monthAndDayIn(text)).toBeNull();
    },
  );
});
