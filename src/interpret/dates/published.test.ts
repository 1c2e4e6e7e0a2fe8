import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../../tests/support/harvest-of.ts';
import { pageOf } from '../page.ts';
import { publishedOn } from './published.ts';

type Given = Parameters<typeof harvestOf>[0];
const HEADLINE = 'Lumikide avaa toimiston Turkuun';
const found = (given: Given, headline = HEADLINE) => publishedOn(pageOf(harvestOf(given)), headline);
const on = (day: string) => ({ when: { earliest: day, latest: day } });
const jsonLd = (node: object) => [JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, ...node })];

/** One source less with each step: what is left is the next best. */
const SOURCES: readonly (readonly [source: string, day: string, given: Given])[] = [
  [
    'json-ld',
    '2026-01-01',
    { jsonLd: jsonLd({ datePublished: '2026-01-01T08:00:00+02:00', dateModified: '2026-08-01' }) },
  ],
  ['microdata', '2026-01-02', { items: [{ type: 'NewsArticle', property: 'datePublished', value: '2026-01-02' }] }],
  [
    'meta',
    '2026-01-03',
    { metas: { 'article:published_time': '2026-01-03T09:00Z', 'article:modified_time': '2026-08-01' } },
  ],
  ['markup', '2026-01-04', { dates: [{ source: 'time', value: '2026-01-04' }] }],
  ['markup', '2026-01-05', { dates: [{ source: 'text', value: 'Julkaistu 5.1.2026' }] }],
  ['address-bar', '2026-01-06', { url: 'https://lumikide.example/2026/01/06/avaa-toimiston' }],
  [
    'text',
    '2026-01-07',
    {
      lines: [
        ['main', HEADLINE],
        ['main', '7.1.2026 klo 9.00'],
      ],
    },
  ],
];

describe('the day a page was published', () => {
  it.each(SOURCES.map(([source, day], index) => [source, day, index] as const))(
    'is told by %s (%s) before the sources that come after it',
    (source, day, index) => {
      const given: Given = Object.assign({}, ...SOURCES.slice(index).map(([, , one]) => one));
      const dates = SOURCES.slice(index).flatMap(([, , one]) => one.dates ?? []);
      expect(found({ ...given, dates })).toMatchObject({ ...on(day), source });
    },
  );

  it('is not the day it was changed, nor of its copyright', () => {
    expect(found({ jsonLd: jsonLd({ dateModified: '2026-01-01' }) })).toBeNull();
    expect(found({ metas: { 'article:modified_time': '2026-01-01' } })).toBeNull();
    expect(found({ dates: [{ source: 'text', value: 'Päivitetty 5.1.2026' }] })).toBeNull();
    expect(
      found({
        lines: [
          ['main', HEADLINE],
          ['main', 'Päivitetty 7.1.2026'],
          ['footer', '© 1.1.2026 Lumikide'],
        ],
      }),
    ).toBeNull();
    expect(
      found({
        lines: [
          ['main', HEADLINE],
          ['main', 'Senast uppdaterad:'],
          ['main', '2026-01-07'],
        ],
      }),
    ).toBeNull();
  });

  it('is not a day to come that the text tells of', () => {
    expect(
      found({
        lines: [
          ['main', HEADLINE],
          ['main', 'Ilmoittaudu viimeistään 7.1.2026'],
        ],
      }),
    ).toBeNull();
    expect(
      found({
        lines: [
          ['main', HEADLINE],
          ['main', `Toimisto avataan 1.3.2026, ja ${'sinne muuttaa väkeä '.repeat(6)}.`],
        ],
      }),
    ).toBeNull();
  });

  it('of two beside each other is that of publication', () => {
    expect(
      found({
        lines: [
          ['main', HEADLINE],
          ['main', 'Julkaistu 5.1.2026, päivitetty 7.1.2026'],
        ],
      }),
    ).toMatchObject(on('2026-01-05'));
  });

  it('among those of other articles is the one near the headline', () => {
    const dates = ['2026-03-09', '2026-01-04', '2026-02-08'].map((value) => ({ source: 'time', value }));
    expect(
      found({
        dates,
        lines: [
          ['main', HEADLINE],
          ['main', '4.1.2026'],
        ],
      }),
    ).toMatchObject({ ...on('2026-01-04'), source: 'markup' });
    expect(
      found({
        dates,
        lines: [
          ['main', HEADLINE],
          ['main', '8 helmikuuta'],
        ],
      }),
    ).toMatchObject(on('2026-02-08'));
    expect(found({ dates, lines: [['main', HEADLINE]] })).toBeNull();
  });

  it('is what a release begins with', () => {
    const lead = `STOCKHOLM, 5 februari 2026 – Lumikide ${'öppnar ett nytt kontor i Åbo '.repeat(5)}.`;
    expect(
      found(
        {
          lines: [
            ['main', 'Lumikide öppnar'],
            ['main', lead],
          ],
        },
        'Lumikide öppnar',
      ),
    ).toMatchObject(on('2026-02-05'));
  });

  it('is an age where only that is shown', () => {
    const lines = [
      ['main', HEADLINE],
      ['main', 'Julkaistu 2 viikkoa sitten'],
    ] as const;
    expect(found({ lines })).toMatchObject({ when: { daysAgo: 14, upTo: 20 }, source: 'text' });
  });

  it('is a month where no more is said', () => {
    expect(
      found({
        lines: [
          ['main', HEADLINE],
          ['main', 'Lokakuu 2026'],
        ],
      }),
    ).toMatchObject({
      when: { earliest: '2026-10-01', latest: '2026-10-31' },
    });
  });
});
