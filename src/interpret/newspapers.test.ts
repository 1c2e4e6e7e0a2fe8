import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

const menu = (...words: string[]) => words.map((word) => ['navigation', word] as const);

describe('a newspaper’s or magazine’s front page is news', () => {
  it.each<[string, GivenPage]>([
    [
      'Finnish, with its publisher in the footer',
      {
        url: 'https://www.hallinkoskilehti.example/',
        language: 'fi',
        title: 'Hallinkoski-lehti | Paikallisuutiset',
        metas: { 'og:site_name': 'Hallinkoski-lehti' },
        lines: [
          ...menu('Uutiset', 'Urheilu', 'Mielipide', 'Näköislehti', 'Tilaa'),
          ['main', 'Kunta rakentaa uuden koulun'],
          ['main', 'Lue lisää'],
          ['footer', 'Kustantaja: Pohjan Paikallislehdet Oy, Y-tunnus 9999902-8'],
          ['footer', 'Puh. 016 123 456'],
          ['footer', 'Mediatiedot'],
        ],
      },
    ],
    [
      'Swedish',
      {
        url: 'https://www.granodatidningen.example/',
        language: 'sv',
        title: 'Granöda Tidning - nyheter från Dalsland',
        lines: [
          ...menu('Nyheter', 'Sport', 'Kultur', 'Debatt', 'Prenumerera', 'E-tidning'),
          ['footer', 'Granöda Tidning, tel 0531-123 45'],
          ['footer', 'Ansvarig utgivare: Lars Exempel'],
        ],
      },
    ],
    [
      'Norwegian',
      {
        url: 'https://www.skarfjordposten.example/',
        language: 'nb',
        title: 'Skarfjordposten',
        metas: { 'og:site_name': 'Skarfjordposten' },
        lines: [
          ...menu('Nyheter', 'Sport', 'Kultur', 'Meninger', 'E-avis', 'Bli abonnent'),
          ['footer', 'Ansvarlig redaktør: Ola Eksempel'],
          ['footer', 'Skarfjordposten AS, org.nr 923 609 016'],
          ['footer', 'Tlf 77 12 34 56'],
        ],
      },
    ],
    [
      'Danish',
      {
        url: 'https://www.langstedfolkeblad.example/',
        language: 'da',
        title: 'Langsted Folkeblad',
        lines: [
          ...menu('Nyheder', 'Sport', 'Kultur', 'Debat', 'Navne', 'Abonnement'),
          ['footer', 'Ansvarshavende chefredaktør: Jens Eksempel'],
          ['footer', 'Langsted Folkeblad A/S, CVR 25313763, tlf. 72 12 34 56'],
        ],
      },
    ],
    [
      'English',
      {
        url: 'http://www.duluthvalleygazette.example/',
        language: 'en',
        title: 'Duluth Valley Gazette: Home',
        lines: [
          ...menu('News', 'Sports', 'Opinion', 'Obituaries', 'Classifieds', 'Subscribe'),
          ['footer', '© 2015 Duluth Valley Gazette, Duluth, MN'],
          ['footer', '(218) 555-0134'],
        ],
      },
    ],
    [
      'German',
      {
        url: 'http://www.seeheimer-anzeiger.example/',
        language: 'de',
        title: 'Seeheimer Anzeiger - Nachrichten aus Seeheim',
        lines: [
          ...menu('Lokales', 'Politik', 'Sport', 'Kultur', 'Abo', 'Anzeigen'),
          ['footer', '© Seeheimer Anzeiger Verlag GmbH, Tel. 06257 12345'],
        ],
      },
    ],
    [
      'of a trade, in Finnish',
      {
        url: 'https://www.metsakonelehti.example/',
        language: 'fi',
        title: 'Metsäkonelehti - alan ykköslehti',
        lines: [
          ...menu('Uutiset', 'Koeajot', 'Näköislehti', 'Tilaa lehti', 'Mediatiedot'),
          ['main', 'Päätoimittaja: Aino Esimerkki'],
          ['footer', '© Metsäkonelehti'],
        ],
      },
    ],
  ])('%s', (_, given) => {
    expect(readingLine(given)).toBe('none news');
  });
});

describe('a publisher’s page about itself is its own', () => {
  it.each<[string, GivenPage, string]>([
    [
      'its contact page',
      {
        url: 'https://www.skarfjordposten.example/kontakt-oss',
        language: 'nb',
        title: 'Kontakt oss - Skarfjord Media',
        headings: [{ level: 1, text: 'Kontakt oss' }],
        lines: [
          ...menu('Nyheter', 'Sport', 'Abonnement'),
          ['main', 'Skarfjord Media AS'],
          ['main', 'Org.nr 923 609 016'],
          ['main', 'Besøksadresse: Kaigata 3, 9100 Skarfjord'],
          ['main', 'Tlf 77 12 34 56'],
          ['main', 'Annonse: annonse@skarfjordposten.example'],
        ],
      },
      'Skarfjord Media',
    ],
    [
      'its media kit',
      {
        url: 'https://www.metsakonelehti.example/mediatiedot',
        language: 'fi',
        title: 'Mediatiedot | Metsäkonelehti',
        lines: [
          ...menu('Uutiset', 'Tilaa', 'Mediatiedot'),
          ['main', 'Metsäkonelehti tavoittaa 20 000 lukijaa.'],
          ['main', 'Julkaisija: Metsäkonelehti Oy, Y-tunnus 9999902-8'],
          ['main', 'Mediamyynti 09 174 0612, myynti@metsakonelehti.example'],
        ],
      },
      'Metsäkonelehti',
    ],
  ])('%s', (_, given, expected) => {
    expect(readingLine(given)).toBe(`company ${expected}`);
  });
});

const story: GivenPage = {
  title: 'Q7 in Norvalia: one more last chance • The Cabinet',
  language: 'en',
  logos: ['The Cabinet — news from the server room'],
  headings: [{ level: 1, text: 'Q7 in Norvalia: one more last chance' }],
  lines: [
    ...menu('Data Centre', 'Cloud', 'Columnists'),
    ['main', 'Q7 in Norvalia: one more last chance'],
    ['main', 'The telephone is launched where it was once made.'],
    ['main', 'Related stories'],
    ['main', 'Army buys telephones'],
    ['main', 'Post your comment'],
  ],
};

describe('an article', () => {
  it('is told by who wrote it and on what day', () => {
    const signed = { ...story, lines: [...(story.lines ?? []), ['main', 'By Bea Writer , 6th June 2025'] as const] };
    expect(readingLine(signed)).toMatch(/^(?:none news|article)/);
  });

  it.each([
    'News By Bea Writer Jun. 6, 2025',
    'Bea Writer (Blog) - June 6, 2025 1:42 PM',
    'Bea Writer – 6.6.2025 13.42',
  ])('is told by the writer and the time in one line: %s', (byline) => {
    const signed = { ...story, lines: [...(story.lines ?? []), ['main', byline] as const] };
    expect(readingLine(signed)).toMatch(/^(?:none news|article)/);
  });
});
