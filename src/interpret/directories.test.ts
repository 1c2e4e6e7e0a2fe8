import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';
import { interpret } from './interpret.ts';

describe('a register’s or directory’s page about one company', () => {
  it.each<[string, GivenPage, string]>([
    [
      'a Swedish register',
      {
        url: 'https://www.allabolag.se/foretag/alvdalens-plat-ab/umea/platslagare/2K1234',
        language: 'sv',
        title: 'Älvdalens Plåt AB - 556016-0680 - Umeå - Se Nyckeltal, Befattningar med mera',
        headings: [{ level: 1, text: 'Älvdalens Plåt AB' }],
        pairs: [{ label: 'Org.nummer', value: '556016-0680' }],
        lines: [
          ['navigation', 'Bevakningar'],
          ['main', 'Älvdalens Plåt AB'],
          ['main', 'Org.nr 556016-0680'],
          ['main', 'Omsättning 12 345 tkr'],
          ['footer', 'Registerbladet AB, org.nr 556074-7569'],
        ],
      },
      'article Älvdalens Plåt AB (allabolag.se)',
    ],
    [
      'a Finnish register',
      {
        url: 'https://www.asiakastieto.fi/yritykset/fi/lumikettu-oy/99999028/yleiskuva',
        language: 'fi',
        title: 'Lumikettu Oy, Tampere (9999902-8) – Taloustiedot | Asiakastieto',
        metas: { 'og:site_name': 'Asiakastieto.fi' },
        headings: [{ level: 1, text: 'Lumikettu Oy' }],
        lines: [
          ['main', 'Lumikettu Oy'],
          ['main', 'Y-tunnus 9999902-8'],
          ['main', 'Päätoimiala: Ohjelmistojen suunnittelu ja valmistus'],
        ],
      },
      'article Lumikettu Oy (Asiakastieto.fi)',
    ],
    [
      'a Norwegian register that nobody knows, by its words',
      {
        url: 'https://firmalista.example/bedrift/fjord-ror-as/923609016',
        language: 'nb',
        title: 'Fjord Rør AS i Bergen - Regnskap, roller og kunngjøringer | Firmalista',
        metas: { 'og:site_name': 'Firmalista' },
        headings: [{ level: 1, text: 'Fjord Rør AS' }],
        lines: [
          ['navigation', 'Søk etter bedrifter'],
          ['main', 'Hjem / Bergen / Rørleggere / Fjord Rør AS'],
          ['main', 'Fjord Rør AS'],
          ['main', 'Org.nr 923 609 016'],
          ['main', 'Er dette din bedrift? Ta over oppføringen'],
          ['main', 'Lignende bedrifter'],
          ['footer', 'Firmalista AS, Oslo. Org.nr 974 760 673'],
        ],
      },
      'article Fjord Rør AS (Firmalista)',
    ],
    [
      'a British register',
      {
        url: 'https://find-and-update.company-information.service.gov.uk/company/00445790',
        language: 'en',
        title: 'HARROWGATE TOOLS LIMITED overview - Find and update company information - GOV.UK',
        headings: [
          { level: 1, text: 'Find and update company information' },
          { level: 2, text: 'HARROWGATE TOOLS LIMITED' },
        ],
        lines: [
          ['main', 'HARROWGATE TOOLS LIMITED'],
          ['main', 'Company number 00445790'],
          ['main', 'Registered office address'],
        ],
      },
      'article HARROWGATE TOOLS LIMITED (company-information.service.gov.uk)',
    ],
  ])('%s tells of the company, never of itself', (_, given, expected) => {
    expect(readingLine(given)).toBe(expected);
  });

  it('gives the company’s number, not the register’s', () => {
    const reading = interpret(
      harvestOf({
        url: 'https://www.proff.dk/firma/lysholm-handel-aps/viby-j/belysning/1234',
        language: 'da',
        title: 'Lysholm Handel ApS - Viby J - Se regnskaber, roller og mere',
        headings: [{ level: 1, text: 'Lysholm Handel ApS' }],
        lines: [
          ['main', 'Lysholm Handel ApS'],
          ['main', 'CVR-nr 25313763'],
          ['footer', 'Registerbladet A/S CVR 10150817'],
        ],
      }),
    );
    expect(reading).toMatchObject({
      kind: 'article',
      facts: {
        orgNumbers: [{ value: { country: 'DK', number: '25313763' } }],
        legalName: { value: 'Lysholm Handel ApS' },
      },
    });
  });
});

describe('a directory’s page about many or about none clearly', () => {
  it.each<[string, GivenPage]>([
    [
      'a list of a known directory',
      {
        url: 'https://www.gulesider.no/rørlegger+bergen/bedrifter',
        language: 'nb',
        title: 'rørlegger bergen - Gule Sider',
        lines: [
          ['main', 'Fjord Rør AS'],
          ['main', 'Bryggen Rør AS'],
          ['main', '123 treff'],
        ],
      },
    ],
    [
      'the front page of a register',
      {
        url: 'https://www.allabolag.se/',
        language: 'sv',
        title: 'Sveriges största sajt för företagsinformation | Allabolag',
        lines: [['main', 'Sök bland 1,6 miljoner företag']],
      },
    ],
    [
      'a list of many companies with their numbers on an unknown site',
      {
        url: 'https://yritysluettelo.example/lvi/tampere',
        language: 'fi',
        title: 'LVI-liikkeet Tampere | Yritysluettelo',
        metas: { 'og:site_name': 'Yritysluettelo' },
        lines: [
          ['main', 'Putkiveljet Oy, 9999902-8, Tampere'],
          ['main', 'Lämpömestari Oy, 9999903-6, Tampere'],
          ['main', 'Kaukolämpö Kivi Oy, Tampere'],
          ['main', 'Rööri Oy, Tampere'],
          ['main', 'Hanatek Oy, Tampere'],
          ['main', 'Vesitaito Oy, Tampere'],
          ['main', 'Pirkan Putki Oy, Tampere'],
          ['main', 'Suomen Viemäri Oy, Tampere'],
          ['main', 'Lisää yrityksesi'],
          ['footer', '© Yritysluettelo'],
        ],
      },
    ],
    [
      'a place on a map',
      {
        url: 'https://www.google.com/maps/place/Fjord+R%C3%B8r/@60.39,5.32,17z',
        title: 'Fjord Rør - Google Maps',
        lines: [['main', 'Fjord Rør AS']],
      },
    ],
    [
      'a review site',
      {
        url: 'https://fi.trustpilot.com/review/lumikettu.example',
        language: 'fi',
        title: 'Lumikettu arvostelut | Lue asiakasarvostelut | Trustpilot',
        lines: [['main', 'Lumikettu']],
      },
    ],
    [
      'a listing of local firms in a town, with ways to add one',
      {
        url: 'https://www.cityfinder.example/leeds/plumbers/pipework-masters',
        language: 'en',
        title: 'Pipework Masters - Plumbers in Leeds - CityFinder Business Directory',
        lines: [
          ['navigation', 'Add your business'],
          ['main', 'Home > Leeds > Plumbers > Pipework Masters'],
          ['main', 'Claim this listing'],
          ['main', 'Nearby businesses'],
          ['main', 'Write a review'],
          ['footer', '© 2015 CityFinder'],
        ],
      },
    ],
  ])('%s is a directory', (_, given) => {
    expect(readingLine(given)).toBe('none directory');
  });
});

describe('companies that are no directories', () => {
  it.each<[string, GivenPage, string]>([
    [
      'a chain that lists its shops’ companies',
      {
        url: 'https://www.kotikaluste.example/myymalat',
        language: 'fi',
        title: 'Myymälät | Kotikaluste',
        metas: { 'og:site_name': 'Kotikaluste' },
        lines: [
          ['navigation', 'Tuotteet'],
          ['navigation', 'Yhteystiedot'],
          ['main', 'Kotikaluste Espoo, Sohvakeskus Oy, 9999902-8'],
          ['main', 'Kotikaluste Vaasa, Pohjan Kaluste Oy, 9999903-6'],
          ['footer', '© 2025 Kotikaluste-ketju'],
          ['footer', 'Puh. 09 174 0612'],
        ],
      },
      'company Kotikaluste',
    ],
    [
      'a company whose page has a trail of links and reviews',
      {
        url: 'https://pipework-masters.example/services/boilers',
        language: 'en',
        title: 'Boilers - Pipework Masters',
        lines: [
          ['navigation', 'Services'],
          ['main', 'Home > Services > Boilers'],
          ['main', 'Write a review'],
          ['footer', '© 2015 Pipework Masters Ltd'],
          ['footer', 'Call 0113 496 0000'],
        ],
      },
      'company Pipework Masters',
    ],
  ])('%s', (_, given, expected) => {
    expect(readingLine(given)).toBe(expected);
  });
});
