import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../../tests/support/harvest-of.ts';
import { pageOf } from '../page.ts';
import { teasersOn } from './teasers.ts';

type Given = Parameters<typeof harvestOf>[0];
const FIRST = 'Lumikide avaa toimiston Turkuun';
const SECOND = 'Lumikide palkkaa sata uutta osaajaa';
const LEAD = 'Uusi toimisto palvelee Varsinais-Suomen asiakkaita.';
const headings = [FIRST, SECOND].map((text) => ({ level: 2, text }));
const main = (...texts: readonly string[]) => texts.map((text) => ['main', text] as const);
const told = (given: Given) =>
  teasersOn(pageOf(harvestOf({ url: 'https://lumikide.example/uutiset', headings, ...given })));
const day = (iso: string) => ({ earliest: iso, latest: iso });

describe('the items of a list', () => {
  it('have the day below their headline', () => {
    expect(told({ lines: main('Uutiset', FIRST, '2.10.2026', LEAD, SECOND, '11.9.2026', 'Lue lisää') })).toEqual([
      { headline: FIRST, lead: LEAD, when: day('2026-10-02'), url: '' },
      { headline: SECOND, lead: '', when: day('2026-09-11'), url: '' },
    ]);
  });

  it('have the day above their headline where the list writes it there', () => {
    const lists = [
      main('2.10.2026', FIRST, LEAD, '11.9.2026', SECOND, LEAD),
      main('Tiedote', '2.10.2026', FIRST, '11.9.2026', SECOND),
    ];
    for (const lines of lists)
      expect(told({ lines }).map(({ when }) => when)).toEqual([day('2026-10-02'), day('2026-09-11')]);
  });

  it('have the day in the line of their headline, which is none of its words', () => {
    const lines = main(`2.10.2026 ${FIRST}`, `${SECOND} | 11.9.2026`);
    const texts = lines.map(([, text]) => ({ level: 3, text }));
    expect(told({ lines, headings: texts })).toMatchObject([
      { headline: FIRST, when: day('2026-10-02') },
      { headline: SECOND, when: day('2026-09-11') },
    ]);
  });

  it('have an age where only that is shown, and a month', () => {
    expect(told({ lines: main(FIRST, '3 päivää sitten', SECOND, 'Syyskuu 2026') }).map(({ when }) => when)).toEqual([
      { daysAgo: 3, upTo: 3 },
      { earliest: '2026-09-01', latest: '2026-09-30' },
    ]);
  });

  it('have no month as their day that their headline tells of', () => {
    const report = 'Osavuosikatsaus tammikuu–syyskuu 2026';
    const lines = main('27.10.2026 klo 8.00', report, '2.10.2026', SECOND);
    expect(told({ lines, headings: [{ level: 2, text: report }, ...headings] })).toMatchObject([
      { headline: report, when: day('2026-10-27') },
      { headline: SECOND, when: day('2026-10-02') },
    ]);
  });

  it('have the year that only the markup or a heading above says', () => {
    const lines = main(FIRST, '2 lokakuuta', SECOND, '11.9.');
    const dates = ['2026-10-02', '2025-09-11T08:00:00+03:00'].map((value) => ({ source: 'time', value }));
    expect(told({ lines, dates }).map(({ when }) => when)).toEqual([day('2026-10-02'), day('2025-09-11')]);
    const years = main('2026', FIRST, '2 lokakuuta', '2025', SECOND, '11.9.');
    expect(told({ lines: years }).map(({ when }) => when)).toEqual([day('2026-10-02'), day('2025-09-11')]);
    expect(told({ lines }).map(({ when }) => when)).toEqual([null, null]);
  });

  it('have the day of their structured data where none is shown', () => {
    const jsonLd = [
      JSON.stringify([{ '@type': 'BlogPosting', headline: SECOND, datePublished: '2026-09-11T08:00:00Z' }]),
    ];
    expect(told({ lines: main(FIRST, LEAD, SECOND), jsonLd }).map(({ when }) => when)).toEqual([
      null,
      day('2026-09-11'),
    ]);
  });

  it('have no day that is one to come or one of a change', () => {
    const lines = main(FIRST, 'Ilmoittaudu viimeistään 2.10.2026', SECOND, 'Päivitetty 11.9.2026');
    expect(told({ lines }).map(({ when }) => when)).toEqual([null, null]);
  });

  it('have the address of the link that says their headline', () => {
    const links = [
      ['site', '/uutiset/turku', FIRST],
      ['site', '/uutiset/sata', `11.9.2026 ${SECOND} Kasvamme`],
      ['site', 'javascript:void(0)', 'Lue lisää'],
    ] as const;
    expect(told({ lines: main(FIRST, '2.10.2026', SECOND, '11.9.2026'), links }).map(({ url }) => url)).toEqual([
      'https://lumikide.example/uutiset/turku',
      'https://lumikide.example/uutiset/sata',
    ]);
  });

  it('may be links without headings', () => {
    const links = [['site', '/uutiset/turku', FIRST] as const];
    expect(told({ headings: [], lines: main('Ajankohtaista nyt', FIRST, '2.10.2026'), links })).toMatchObject([
      { headline: FIRST, when: day('2026-10-02') },
    ]);
  });

  it('may be plain lines beside their days', () => {
    const above = main('2.10.2026', FIRST, LEAD, '11.9.2026', SECOND, LEAD);
    expect(told({ headings: [], lines: above })).toMatchObject([
      { headline: FIRST, lead: LEAD, when: day('2026-10-02') },
      { headline: SECOND, lead: LEAD, when: day('2026-09-11') },
    ]);
    const below = main('Uutiset', FIRST, '2.10.2026', LEAD, SECOND, '11.9.2026', LEAD);
    expect(told({ headings: [], lines: below })).toMatchObject([
      { headline: FIRST, lead: LEAD, when: day('2026-10-02') },
      { headline: SECOND, lead: LEAD, when: day('2026-09-11') },
    ]);
  });

  it('are not what stands in menus and footers, nor words too few to tell anything', () => {
    const lines = [...main('Ota yhteyttä', '2.10.2026'), ['footer', FIRST], ['navigation', SECOND]] as const;
    expect(told({ lines, headings: [...headings, { level: 2, text: 'Ota yhteyttä' }] })).toEqual([]);
  });
});
