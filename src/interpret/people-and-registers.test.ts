// Pages of students and other people, of songs, and of the registers of companies: none is a company's own.
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

const NOWHERE = 'https://page.invalid/';
const menu = (...words: string[]) => words.map((word) => ['navigation', word] as const);
const site = (...words: string[]) => words.map((word) => ['site', `${word.toLowerCase()}.html`, word] as const);

describe('a person’s portfolio', () => {
  it.each<[string, GivenPage]>([
    [
      'of a Danish student of multimedia',
      {
        url: NOWHERE,
        language: 'da',
        title: 'Om mig – Mette-Line Esbølgaard',
        logos: ['METTE-LINE ESBØLGAARD', 'Mette-Line Esbølgaard logo'],
        links: [['mailto', 'mailto:metteline@postkassen.example'], ...site('Portfolio', 'Om mig')],
        headings: [
          { level: 2, text: 'FRITID' },
          { level: 2, text: 'OM MIG' },
          { level: 2, text: 'MULTIMEDIEDESIGN PORTFOLIO' },
        ],
        lines: [
          ['header', 'METTE-LINE ESBØLGAARD'],
          ['navigation', 'PORTFOLIO OM MIG'],
          ['contact', 'metteline@postkassen.example'],
          ['main', 'FRITID'],
          ['main', 'Mit navn er Mette-Line Esbølgaard, jeg er 24 år og bosat i Odense.'],
          ['main', 'Lige nu studerer jeg til multimediedesigner og er færdig til sommer.'],
          ['main', 'OM MIG'],
          ['footer', 'PORTFOLIO'],
          ['footer', 'Mette-Line Esbølgaard'],
          ['footer', 'Copyright © 2026 Mette-Line Esbølgaard – Alle rettigheder forbeholdes'],
        ],
      },
    ],
    [
      'of a Danish datamatiker',
      {
        url: NOWHERE,
        language: 'da',
        title: 'Portfolio | Jonas Klitlund',
        headings: [{ level: 1, text: 'Jonas Klitlund' }],
        links: [['mailto', 'mailto:jonas@klitlund.example'], ...site('Forside', 'Projekter', 'Mit CV', 'Kontakt')],
        lines: [
          ...menu('Forside', 'Projekter', 'Mit CV', 'Kontakt'),
          ['main', 'Jonas Klitlund'],
          ['main', 'Datamatikerstuderende på 4. semester. Jeg søger praktikplads.'],
          ['main', 'Her kan du se mine projekter fra studiet.'],
          ['contact', 'jonas@klitlund.example'],
          ['footer', '© 2025 Jonas Klitlund'],
        ],
      },
    ],
    [
      'of a Swedish student',
      {
        url: NOWHERE,
        language: 'sv',
        title: 'Ebba Tornsjö - Portfolio',
        links: [['mailto', 'mailto:ebba@tornsjo.example'], ...site('Projekt', 'Om mig', 'Kontakt')],
        lines: [
          ...menu('Projekt', 'Om mig', 'Kontakt'),
          ['main', 'Ebba Tornsjö'],
          ['main', 'Studerar till systemutvecklare och söker LIA-plats våren 2026.'],
          ['footer', '© 2025 Ebba Tornsjö'],
        ],
      },
    ],
    [
      'of a Finnish student',
      {
        url: NOWHERE,
        language: 'fi',
        title: 'Aapo Tunturila | Portfolio',
        links: [['mailto', 'mailto:aapo@tunturila.example'], ...site('Projektit', 'Minusta', 'CV')],
        lines: [
          ...menu('Projektit', 'Minusta', 'CV'),
          ['main', 'Aapo Tunturila'],
          ['main', 'Opiskelen tietojenkäsittelyä ja etsin harjoittelupaikkaa.'],
          ['footer', '© 2025 Aapo Tunturila'],
        ],
      },
    ],
    [
      'of a Norwegian developer with a CV',
      {
        url: NOWHERE,
        language: 'nb',
        title: 'Sindre Fjellheimsrud – CV',
        links: [['mailto', 'mailto:sindre@fjellheimsrud.example'], ...site('Min CV', 'Prosjekter')],
        lines: [
          ...menu('Min CV', 'Prosjekter'),
          ['main', 'Sindre Fjellheimsrud'],
          ['main', 'Mitt navn er Sindre, og jeg studerer informatikk i Tromsø.'],
          ['footer', '© Sindre Fjellheimsrud'],
        ],
      },
    ],
  ])('%s is a personal page', (_, given) => {
    expect(readingLine(given)).toBe('none personal-page');
  });

  it.each<[string, GivenPage, string]>([
    [
      'an agency that shows its portfolio',
      {
        url: 'https://www.granfors-design.example/portfolio',
        language: 'sv',
        title: 'Portfolio | Granfors Design',
        lines: [
          ...menu('Tjänster', 'Portfolio', 'Om oss', 'Kontakt'),
          ['main', 'Portfolio'],
          ['main', 'Vi söker även studerande som vill göra sin LIA hos oss.'],
          ['footer', 'Granfors Design AB, org.nr 559999-0008, Storgatan 1, 392 32 Kalmar'],
        ],
      },
      'Granfors Design',
    ],
    [
      'a photographer who sells under her own name',
      {
        url: 'https://www.ebbatornsjo.example/',
        language: 'sv',
        title: 'Ebba Tornsjö | Bröllopsfotograf i Kalmar',
        lines: [
          ...menu('Priser', 'Portfolio', 'Om mig', 'Kontakt', 'Köpvillkor'),
          ['main', 'Bröllopsfotografering i Kalmar. Boka en tid.'],
          ['footer', 'Ebba Tornsjö Foto · Innehar F-skatt · Tel 070-174 06 10 · info@ebbatornsjo.example'],
          ['footer', '© 2025 Ebba Tornsjö Foto'],
        ],
        links: [
          ['tel', 'tel:+46701740610', '070-174 06 10'],
          ['mailto', 'mailto:info@ebbatornsjo.example'],
        ],
      },
      'Ebba Tornsjö',
    ],
  ])('%s is not', (_, given, name) => {
    expect(readingLine(given)).toBe(`company ${name}`);
  });
});

describe('the words of a song', () => {
  it.each<[string, string]>([
    ['“Northern Lights” Lyrics : Petra Vale (Ft. Odd Quill)', 'en-US'],
    ['Petra Vale - Northern Lights Lyrics | AllTheTunes', 'en'],
    ['Revontulten alla - sanat | Laululaari', 'fi'],
    ['Norrsken låttext – Petra Vale', 'sv'],
    ['Northern Lights Chords by Petra Vale', 'en'],
  ])('%s', (title, language) => {
    const [publisher] = title.split(/ [|–:] /).reverse();
    const given: GivenPage = {
      url: 'http://allthetunes.example/petra-vale-northern-lights.html',
      language,
      title,
      headings: [{ level: 1, text: title }],
      links: [
        ['site', '/', 'Home'],
        ['site', '/dmca', 'DMCA'],
      ],
      lines: [
        ...menu('Home', 'DMCA', 'Privacy Policy', 'ToS'),
        ['main', title],
        ['main', 'I only wanna see the northern lights'],
        ['main', 'Chorus:'],
        ['main', 'Northern lights, the one that I want'],
        ['footer', `© 2013 ${publisher ?? 'AllTheTunes'}`],
      ],
    };
    expect(readingLine(given)).toBe('none nothing-found');
  });

  it('is none of a company that is called so', () => {
    const given: GivenPage = {
      url: 'https://www.lyricsbygg.example/kontakt',
      language: 'sv',
      title: 'Kontakt - Lyrics Bygg AB',
      lines: [
        ...menu('Tjänster', 'Om oss', 'Kontakt'),
        ['main', 'Välkommen till Lyrics Bygg'],
        ['footer', 'Lyrics Bygg AB, org.nr 559999-0008'],
      ],
    };
    expect(readingLine(given)).toBe('company Lyrics Bygg');
  });
});

describe('the register itself', () => {
  it.each<[string, GivenPage]>([
    [
      'by its name',
      {
        url: NOWHERE,
        language: 'sv',
        title: 'Starta aktiebolag – Bolagsverket',
        logos: ['Bolagsverket'],
        lines: [
          ...menu('Om oss', 'Kontakta oss', 'Jobba hos oss', 'Press'),
          ['main', 'Starta aktiebolag'],
          ['main', 'Så här går det till att registrera ett företag hos Bolagsverket.'],
          ['footer', '© Bolagsverket'],
        ],
      },
    ],
    ['by its address', { url: 'https://bolagsverket.se/foretag', language: 'sv', title: 'Bolagsverket' }],
    ['of Norway', { url: 'https://www.brreg.no/bedrift/', language: 'nb', title: 'Bedrift - Brønnøysundregistrene' }],
    [
      'of Finland',
      { url: 'https://www.prh.fi/fi/kaupparekisteri.html', language: 'fi', title: 'Kaupparekisteri | PRH' },
    ],
    ['of Denmark', { url: 'https://erhvervsstyrelsen.dk/start', language: 'da', title: 'Start | Erhvervsstyrelsen' }],
  ])('%s', (_, given) => {
    expect(readingLine(given)).toBe('none directory');
  });
});

describe('a guide to the shops of others', () => {
  it('is a directory', () => {
    const given: GivenPage = {
      url: NOWHERE,
      language: 'no',
      title: 'Handlelysten.no - Nordens nettbutikk-guide',
      logos: ['Handlelysten.no', 'Handlelysten logo'],
      headings: [{ level: 1, text: 'Velg blant de beste nettbutikkene' }],
      lines: [
        ...menu('Kategorier', 'Guider', 'Om oss', 'Kontakt'),
        ['main', 'Se alle butikker'],
        ['main', 'Over 200 butikker i klær, hage og elektronikk'],
        ['footer', '© 2025 Handlelysten.no'],
      ],
    };
    expect(readingLine(given)).toBe('none directory');
  });

  it('is none of a chain that leads to its shops', () => {
    const given: GivenPage = {
      url: 'https://www.klesbua.example/',
      language: 'no',
      title: 'Klesbua | Klær for hele familien',
      logos: ['Klesbua'],
      lines: [
        ...menu('Dame', 'Herre', 'Om oss', 'Kundeservice'),
        ['main', 'Se alle butikker'],
        ['footer', '© 2025 Klesbua AS'],
      ],
    };
    expect(readingLine(given)).toBe('company Klesbua');
  });
});
