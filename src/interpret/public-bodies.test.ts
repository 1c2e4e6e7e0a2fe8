// Organisations that are no companies, with sites of their own: a seller may sell to them, so they are found by name.
import { expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

const menu = (...words: string[]) => words.map((word) => ['navigation', word] as const);

it.each<[string, GivenPage, string]>([
  [
    'a Finnish town',
    {
      url: 'https://www.hallinkoski.example/',
      language: 'fi',
      title: 'Etusivu - Hallinkosken kaupunki',
      metas: { 'og:site_name': 'Hallinkosken kaupunki' },
      lines: [
        ...menu('Asuminen ja ympäristö', 'Kasvatus ja koulutus', 'Kulttuuri', 'Päätöksenteko'),
        ['footer', 'Hallinkosken kaupunki'],
        ['footer', 'Vaihde 016 123 456'],
        ['footer', 'kirjaamo@hallinkoski.example'],
      ],
    },
    'Hallinkosken kaupunki',
  ],
  [
    'a Swedish municipality',
    {
      url: 'https://www.granoda.example/kontakt',
      language: 'sv',
      title: 'Kontakta oss - Granöda kommun',
      lines: [
        ...menu('Barn & utbildning', 'Kultur & fritid', 'Politik'),
        ['footer', 'Granöda kommun, 660 10 Granöda'],
        ['footer', 'Org.nr 212000-1355'],
        ['footer', 'Telefon 0531-123 45'],
      ],
    },
    'Granöda kommun',
  ],
  [
    'a municipality by a page of its own name',
    {
      url: 'https://www.ekvik.example/barn-och-utbildning',
      language: 'sv',
      title: 'Barn och utbildning - Ekviks kommun',
      lines: [
        ...menu('Barn och utbildning', 'Näringsliv'),
        ['footer', 'Ekviks kommun'],
        ['footer', 'Växel: 0500-12 34 00'],
      ],
    },
    'Ekviks kommun',
  ],
  [
    'an American church by its title and the line of its address',
    {
      url: 'http://www.stmarksduluth.example/',
      language: 'en',
      title: "St. Mark's Lutheran Church - Home",
      lines: [
        ...menu('Home', 'Worship', 'Ministries', 'Contact Us'),
        ['footer', "St. Mark's Lutheran Church, 12 Lake Ave, Duluth, MN 55802"],
        ['footer', '(218) 555-0134'],
      ],
    },
    "St. Mark's Lutheran Church",
  ],
  [
    'a Norwegian municipality',
    {
      url: 'https://www.skarfjordkommune.example/',
      language: 'nb',
      title: 'Skarfjord kommune',
      metas: { 'og:site_name': 'Skarfjord kommune' },
      lines: [
        ...menu('Tjenester', 'Politikk', 'Kontakt oss'),
        ['footer', 'Skarfjord kommune, Rådhusveien 1, 9100 Skarfjord'],
        ['footer', 'Tlf 77 12 34 56'],
      ],
    },
    'Skarfjord kommune',
  ],
  [
    'a Danish municipality',
    {
      url: 'https://www.langsted.example/',
      language: 'da',
      title: 'Langsted Kommune',
      lines: [
        ...menu('Borger', 'Erhverv', 'Politik', 'Kontakt'),
        ['footer', 'Langsted Kommune · Rådhuspladsen 1'],
        ['footer', 'Tlf. 72 12 34 56'],
        ['footer', 'CVR 10150817'],
      ],
    },
    'Langsted Kommune',
  ],
  [
    'a Finnish association',
    {
      url: 'https://www.saarelanvpk.example/',
      language: 'fi',
      title: 'Saarelan Vapaapalokunta ry',
      lines: [
        ...menu('Etusivu', 'Toiminta', 'Jäseneksi', 'Yhteystiedot'),
        ['footer', 'Saarelan Vapaapalokunta ry'],
        ['footer', 'Y-tunnus 9999902-8'],
      ],
    },
    'Saarelan Vapaapalokunta ry',
  ],
  [
    'a Finland-Swedish association',
    {
      url: 'https://www.skargardensbatklubb.example/',
      language: 'sv',
      title: 'Skärgårdens Båtklubb r.f. | Hem',
      lines: [
        ...menu('Hem', 'Bli medlem', 'Hamnen', 'Kontakt'),
        ['footer', 'Skärgårdens Båtklubb r.f.'],
        ['footer', 'info@skargardensbatklubb.example'],
      ],
    },
    'Skärgårdens Båtklubb r.f.',
  ],
  [
    'a German club',
    {
      url: 'https://www.ruderverein-seeheim.example/impressum',
      language: 'de',
      title: 'Impressum - Ruderverein Seeheim e.V.',
      lines: [
        ...menu('Verein', 'Mitglied werden', 'Termine'),
        ['main', 'Ruderverein Seeheim e.V.'],
        ['main', 'Uferweg 2, 64342 Seeheim'],
        ['main', 'Telefon: 06257 12345'],
      ],
    },
    'Ruderverein Seeheim e.V.',
  ],
  [
    'a Swedish foundation',
    {
      url: 'https://www.stiftelsenhavtorn.example/',
      language: 'sv',
      title: 'Stiftelsen Havtorn – för barn och unga',
      lines: [
        ...menu('Om oss', 'Söka bidrag', 'Kontakt'),
        ['footer', 'Stiftelsen Havtorn, Box 12, 113 21 Stockholm'],
        ['footer', 'Tel 08-123 456 78'],
      ],
    },
    'Stiftelsen Havtorn',
  ],
  [
    'a Norwegian sports club',
    {
      url: 'https://www.bergslia-il.example/',
      language: 'nb',
      title: 'Bergslia Idrettslag',
      metas: { 'og:site_name': 'Bergslia Idrettslag' },
      lines: [
        ...menu('Fotball', 'Håndball', 'Bli medlem', 'Kontakt'),
        ['footer', 'Bergslia Idrettslag, org.nr 923 609 016'],
        ['footer', 'post@bergslia-il.example'],
      ],
    },
    'Bergslia Idrettslag',
  ],
  [
    'a club of one word, with news of its own',
    {
      url: 'https://page.invalid/',
      language: 'sv',
      title: 'Granöda Skoterklubb',
      lines: [
        ...menu('Start', 'Medlemskap', 'Styrelsen', 'Nyheter'),
        ['main', 'Nytt vindskydd'],
        ['footer', 'Kontaktuppgifter'],
      ],
    },
    'Granöda Skoterklubb',
  ],
  [
    'a parish',
    {
      url: 'https://www.kuusijarvenseurakunta.example/',
      language: 'fi',
      title: 'Kuusijärven seurakunta - Etusivu',
      lines: [
        ...menu('Tapahtumat', 'Kasteesta hautajaisiin', 'Yhteystiedot'),
        ['footer', 'Kuusijärven seurakunta'],
        ['footer', 'Kirkkoherranvirasto 017 123 456'],
      ],
    },
    'Kuusijärven seurakunta',
  ],
  [
    'a school',
    {
      url: 'https://www.ekhagaskolan.example/',
      language: 'sv',
      title: 'Ekhagaskolan – F-9 i Linköping',
      jsonLd: ['{"@context":"https://schema.org","@type":"School","name":"Ekhagaskolan"}'],
      lines: [...menu('Om skolan', 'Skolval', 'Kontakt'), ['footer', 'Ekhagaskolan, tel 013-12 34 56']],
    },
    'Ekhagaskolan',
  ],
  [
    'a tourist board',
    {
      url: 'https://www.visitskarfjord.example/',
      language: 'en',
      title: 'The official travel guide to Skarfjord | Visit Skarfjord',
      metas: { 'og:site_name': 'Visit Skarfjord' },
      lines: [
        ...menu('Things to do', 'Places to stay', 'Events', 'About us'),
        ['footer', 'Visit Skarfjord AS, Torget 1, 9100 Skarfjord'],
        ['footer', '© Visit Skarfjord'],
      ],
    },
    'Visit Skarfjord',
  ],
  [
    'a Danish tourist office',
    {
      url: 'https://www.visit-langsted.example/',
      language: 'da',
      title: 'Oplev Langsted med VisitLangsted',
      metas: { 'og:site_name': 'VisitLangsted' },
      lines: [...menu('Oplevelser', 'Overnatning', 'Kontakt os'), ['footer', 'VisitLangsted, tlf. 72 12 34 56']],
    },
    'VisitLangsted',
  ],
])('%s is found by its own name', (_, given, expected) => {
  expect(readingLine(given)).toBe(`company ${expected}`);
});
