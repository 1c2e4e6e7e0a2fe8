import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../../tests/support/harvest-of.ts';
import { factsOfName } from '../../model/join-facts.ts';
import { pageOf } from '../page.ts';
import { makeFact } from '../text.ts';
import { eventsOfCompanyPage } from './company-events.ts';

type Given = Parameters<typeof harvestOf>[0];
const facts = factsOfName(makeFact('Lumikide', 'title', 'Lumikide Oy', 90));
const told = (given: Given) =>
  eventsOfCompanyPage(pageOf(harvestOf({ url: 'https://lumikide.example/', ...given })), facts);
const main = (...texts: readonly string[]) => texts.map((text) => ['main', text] as const);
const h = (level: number, text: string) => ({ level, text });
const day = (iso: string) => ({ earliest: iso, latest: iso });

describe('a company’s own news', () => {
  const headline = 'Lumikide acquires Northpeak Robotics';
  const article: Given = {
    url: 'https://lumikide.example/news/northpeak',
    language: 'en',
    title: `${headline} | Lumikide`,
    headings: [h(1, headline)],
    lines: main(
      headline,
      '2 October 2026',
      'Lumikide has today acquired all shares of Northpeak Robotics, a maker of robots.',
    ),
  };

  it('is told by its headline, with its day and its sentence', () => {
    expect(told(article)).toMatchObject([
      { type: 'acquisition', title: headline, excerpt: headline, when: day('2026-10-02'), url: '' },
    ]);
    expect(told(article)[0]?.confidence).toBeGreaterThanOrEqual(60);
  });

  it('is told by its lead where the headline is oblique', () => {
    const oblique = 'A new chapter begins for our robots';
    const lines = main(
      oblique,
      '2 October 2026',
      'Lumikide has acquired Northpeak Robotics, a maker of welding robots.',
    );
    expect(told({ ...article, title: oblique, headings: [h(1, oblique)], lines })).toMatchObject([
      { type: 'acquisition', title: oblique, excerpt: expect.stringContaining('has acquired Northpeak') },
    ]);
  });

  it('has no day where the page has none, and is told all the same', () => {
    const lines = main(headline, 'Northpeak makes robots that weld.');
    expect(told({ ...article, lines })).toMatchObject([{ type: 'acquisition', when: null }]);
  });

  it('is nothing where another company’s former manager is all it names', () => {
    const passing = 'Former Lumikide manager appointed CEO of Northpeak Robotics';
    expect(
      told({ ...article, title: passing, headings: [h(1, passing)], lines: main(passing, '2 October 2026') }),
    ).toEqual([]);
  });

  it('in a language without a lexicon is nothing', () => {
    const german =
      'Wir sind ein Unternehmen, das mit und für seine Kunden arbeitet, und die Roboter sind bei uns zu Hause.';
    expect(
      told({
        ...article,
        language: 'de',
        lines: main(headline, '2. Oktober 2026', german, german.replace('Wir', 'Auch wir')),
      }),
    ).toEqual([]);
  });
});

describe('a list of news', () => {
  const list: Given = {
    url: 'https://lumikide.example/ajankohtaista',
    language: 'fi',
    title: 'Ajankohtaista | Lumikide',
    headings: [
      h(1, 'Ajankohtaista'),
      h(2, 'Lumikide ostaa Pohjankärki Oy:n'),
      h(2, 'Kesän parhaat reseptit ja muut vinkit'),
    ],
    lines: main(
      'Ajankohtaista',
      'Lumikide ostaa Pohjankärki Oy:n',
      '2.10.2026',
      'Kesän parhaat reseptit ja muut vinkit',
      '1.6.2026',
    ),
    links: [['site', '/ajankohtaista/pohjankarki', 'Lumikide ostaa Pohjankärki Oy:n']],
  };

  it('tells of each item that is an event, with its own day and address', () => {
    expect(told(list)).toMatchObject([
      {
        type: 'acquisition',
        title: 'Lumikide ostaa Pohjankärki Oy:n',
        when: day('2026-10-02'),
        url: 'https://lumikide.example/ajankohtaista/pohjankarki',
      },
    ]);
  });

  it('on the front page tells only of items that have a day', () => {
    const front = {
      ...list,
      url: 'https://lumikide.example/',
      title: 'Lumikide',
      headings: [h(1, 'Lumikide'), ...(list.headings ?? []).slice(1)],
    };
    expect(told(front)).toMatchObject([{ type: 'acquisition', when: day('2026-10-02') }]);
    const undated = (list.lines ?? []).filter(([, text]) => !text.includes('2026'));
    expect(told({ ...front, lines: undated })).toEqual([]);
    expect(told({ ...list, lines: undated })).toMatchObject([{ type: 'acquisition', when: null }]);
  });
});

it('on a page that is not of news is only possible where it names nobody of the company', () => {
  const lines = main(
    'Vår historie',
    'Nordberg AS kjøper ut Sørberg AS',
    'Desember 2018',
    'Lumikide åpner kontor i Bergen',
    'Mai 2019',
  );
  const headings = [
    h(2, 'Vår historie'),
    h(3, 'Nordberg AS kjøper ut Sørberg AS'),
    h(3, 'Lumikide åpner kontor i Bergen'),
  ];
  const events = told({ language: 'nb', title: 'Lumikide', lines, headings });
  expect(events.map(({ type, confidence }) => [type, confidence >= 60])).toEqual([
    ['acquisition', false],
    ['expansion', true],
  ]);
});

it('a calendar of what is to come tells of no event', () => {
  const seminar = 'Lumikide opens an office in Turku: seminar';
  const lines = main('Events', seminar, '2 December 2026');
  const given = { language: 'en', title: 'Events', headings: [h(1, 'Events'), h(3, seminar)], lines };
  expect(told({ ...given, url: 'https://lumikide.example/events' })).toEqual([]);
});

it('a page of services tells of no event', () => {
  const lines = main(
    'Yrityskaupat ja rahoitus',
    'Autamme yrityksiä yrityskaupoissa: ostamme, myymme ja neuvomme.',
    'Ota yhteyttä',
  );
  expect(
    told({
      url: 'https://lumikide.example/palvelut',
      language: 'fi',
      title: 'Palvelut',
      headings: [h(1, 'Yrityskaupat ja rahoitus')],
      lines,
    }),
  ).toEqual([]);
});
