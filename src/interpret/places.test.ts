import { describe, expect, it } from 'vitest';
import { companyFactsOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';

type Given = Parameters<typeof harvestOf>[0];
type Lines = NonNullable<Given['lines']>;

const page: Given = {
  url: 'https://granholm.example/kontakt',
  title: 'Granholm',
  links: [['mailto', 'mailto:info@granholm.example']],
};
const own: Lines = [
  ['header', 'Granholm'],
  ['navigation', 'Kontakt'],
];
const signed = (language: string, ...texts: string[]): Given => ({
  ...page,
  language,
  lines: [...own, ...texts.map((text) => ['footer', text] as const)],
});

function placeOf(given: Given): string {
  const { city, country } = companyFactsOf(given);
  return `${city?.value ?? '-'}, ${country?.value ?? '-'}`;
}

describe('addresses as countries write them', () => {
  it.each<[place: string, language: string, ...texts: string[]]>([
    ['Lahti, FI', 'fi', 'Granholm Oy', 'Kauppakatu 3 B 12, 15110 Lahti'],
    ['Helsinki, FI', 'fi', 'Granholm Oy', 'Esimerkkikatu 1', 'FI-00100 HELSINKI'],
    ['Lahti, FI', 'fi', 'Granholm Oy, Kauppakatu 3, 15110 LAHTI, puh. 03 174 0612'],
    ['Lahti, FI', 'fi', 'Granholm Oy', 'Kauppakatu 3', '15110', 'Lahti'],
    ['Lahti, FI', 'fi', 'Granholm Oy', 'Kauppakatu 3', '15110 Lahti', 'Suomi'],
    ['Nokia, FI', 'fi', 'Granholm Oy | Öljytie 2 | 37150 Nokia | Y-tunnus 9999902-8'],
    ['Pieksämäki, FI', 'fi', 'Granholm Oy', 'PL 100, 76101 Pieksämäki'],
    ['Ii, FI', 'fi', 'Granholm Oy', 'Rantatie 4, 91100 Ii'],
    ['Mariehamn, FI', 'sv', 'Granholm Ab', 'Torggatan 2, AX-22100 Mariehamn', 'FO-nummer 9999902-8'],
    ['Kalmar, SE', 'sv', 'Granholm AB', 'Storgatan 1', '392 32 Kalmar'],
    ['Göteborg, SE', 'sv', 'Granholm AB, Kajgatan 2, SE-411 05 Göteborg'],
    ['Göteborg, SE', 'sv', 'Granholm AB, Kajgatan 2, S-411 05 GÖTEBORG'],
    ['Umeå, SE', 'sv', 'Granholm AB · Verkstadsgatan 12 · 90344 Umeå'],
    ['Mölndal, SE', 'sv', 'Granholm AB', 'c/o Lindholm', 'Box 12', '431 21 Mölndal'],
    ['Kalmar, SE', 'sv', 'Granholm AB', 'Storgatan 1', '392 32', 'Kalmar'],
    ['Upplands Väsby, SE', 'sv', 'Granholm AB, Optimusvägen 1, 194 34 Upplands Väsby'],
    ['Bromma, SE', 'sv', 'Granholm AB', 'Byggmästarvägen 18, Bromma'],
    ['Bergen, NO', 'nb', 'Granholm AS', 'Kaien 3', '5003 Bergen'],
    ['Oslo, NO', 'nb', 'Granholm AS, Storgata 1, N-0151 Oslo'],
    ['Oslo, NO', 'nb', 'Granholm AS', 'Storgata 1', 'NO-0151 OSLO', 'Norge'],
    ['Mo i Rana, NO', 'nb', 'Granholm AS', 'Postboks 12, 8601 Mo i Rana'],
    ['Skien, NO', 'nb', 'Granholm AS · Elvegata 4 · 3724 Skien · Org.nr 999 990 002'],
    ['København Ø, DK', 'da', 'Granholm ApS', 'Strandvejen 1, 3. tv', '2100 København Ø'],
    ['København K, DK', 'da', 'Granholm ApS, Torvet 2, DK-1165 København K'],
    ['Aarhus C, DK', 'da', 'Granholm ApS', 'Storegade 1', 'DK 8000 Aarhus C', 'CVR 99990007'],
    ['Nykøbing F, DK', 'da', 'Granholm ApS · Storegade 1 · 4800 Nykøbing F.'],
    ['Viby J, DK', 'da', 'Granholm A/S, Industrivej 4, 8260 Viby J.'],
    ['Tallinn, EE', 'et', 'Granholm OÜ, Sadama 5, 10111 Tallinn', 'Registrikood 17999002'],
    ['München, DE', 'de', 'Granholm GmbH', 'Hauptstraße 1', '80331 München'],
    ['Hamburg, DE', 'de', 'Granholm GmbH, Hafenweg 12, D-20095 Hamburg'],
    ['Frankfurt am Main, DE', 'de', 'Granholm GmbH', 'Zeil 1', '60313 Frankfurt am Main'],
    ['Bad Tölz, DE', 'de', 'Granholm GmbH', 'Sägewerkstr. 7', '83646 Bad Tölz'],
    ['Wien, AT', 'de', 'Granholm GmbH', 'Ringstraße 1', 'A-1010 Wien', 'Österreich'],
    ['Zürich, CH', 'de', 'Granholm AG', 'Seestrasse 1', 'CH-8001 Zürich', 'Schweiz'],
    ['Amsterdam, NL', 'nl', 'Granholm B.V.', 'Kade 2', '1234 AB Amsterdam'],
    ['Den Haag, NL', 'nl', 'Granholm B.V., Havenweg 2, 2583AB Den Haag'],
    ["'s-Hertogenbosch, NL", 'nl', 'Granholm B.V.', 'Markt 1', "5211 JX 's-Hertogenbosch"],
    ['Warszawa, PL', 'pl', 'Granholm Sp. z o.o.', 'ul. Marszałkowska 1', '00-001 Warszawa'],
    ['Bielsko-Biała, PL', 'pl', 'Granholm Sp. z o.o., ul. Leśna 4/2, 43-300 Bielsko-Biała'],
    ['Brno, CZ', 'cs', 'Granholm s.r.o.', 'Dlouhá 12', '602 00 Brno', 'Česká republika'],
    ['Praha 1, CZ', 'cs', 'Granholm s.r.o., Dlouhá 12, 110 00 Praha 1'],
    ['Leeds, GB', 'en-GB', 'Granholm Ltd', '14 Mill Lane', 'Leeds LS1 4AP'],
    ['Milton Keynes, GB', 'en-GB', 'Granholm Ltd, 14 Mill Lane, Milton Keynes, Buckinghamshire, MK9 1AA'],
    ['London, GB', 'en', 'Granholm Ltd', '1 Mill Lane', 'London', 'EC1A 1BB', 'United Kingdom'],
    ['San Francisco, US', 'en-US', 'Granholm, Inc.', '500 Market Street, Suite 4', 'San Francisco, CA 94105'],
    ['Chicago, US', 'en', 'Granholm LLC, 1 Lake Street, Chicago, Illinois 60601'],
    ['Boise, US', 'en', 'Granholm, Inc. 12 Elm St. Boise, ID 83702'],
    ['Paris, FR', 'fr', 'Granholm SAS', '12 rue des Lilas', '75001 Paris'],
    ['Lyon, FR', 'fr', 'Granholm SARL, 12 rue des Lilas, F-69001 Lyon'],
  ])('%s', (place, language, ...texts) => {
    expect(placeOf(signed(language, ...texts))).toBe(place);
  });
});

describe('which of several addresses', () => {
  it.each<[string, string, Given]>([
    [
      'the visiting address before the postal',
      'Hyvinkää, FI',
      signed('fi', 'Granholm Oy', 'Postiosoite: PL 12, 00101 Helsinki', 'Käyntiosoite: Louhostie 8, 05800 Hyvinkää'),
    ],
    [
      'the visiting address before that of invoices',
      'Kalmar, SE',
      signed('sv', 'Granholm AB', 'Fakturaadress: FE 1234, 838 73 Frösön', 'Besöksadress: Storgatan 1, 392 32 Kalmar'),
    ],
    [
      'the head office among offices',
      'Växjö, SE',
      signed(
        'sv',
        'Kalmar',
        'Storgatan 1, 392 32 Kalmar',
        'Huvudkontor',
        'Kungsgatan 2, 352 30 Växjö',
        'Malmö',
        'Hamngatan 3, 211 22 Malmö',
        'Granholm AB',
      ),
    ],
    [
      'the office beside the number and the name',
      'Lahti, FI',
      {
        ...page,
        language: 'fi',
        lines: [
          ...own,
          ['main', 'Tampereen toimipiste'],
          ['main', 'Hämeenkatu 1, 33100 Tampere'],
          ['main', 'Turun toimipiste'],
          ['main', 'Linnankatu 1, 20100 Turku'],
          ['footer', 'Granholm Oy, Y-tunnus 9999902-8, Kauppakatu 3, 15110 Lahti'],
        ],
      },
    ],
    [
      'the first of several alike',
      'Lahti, FI',
      {
        ...page,
        language: 'fi',
        lines: [
          ...own,
          ['contact', 'Kauppakatu 3, 15110 Lahti'],
          ['contact', 'Hämeenkatu 1, 33100 Tampere'],
          ['footer', '© Granholm Oy'],
        ],
      },
    ],
    [
      'the company’s own, not the maker’s of its wares',
      'Kalmar, SE',
      {
        ...signed('sv', 'Granholm AB, Storgatan 1, 392 32 Kalmar'),
        jsonLd: [
          '{"@type":"Product","name":"Borr","manufacturer":{"@type":"Organization","name":"Berg Werkzeug GmbH","address":{"@type":"PostalAddress","addressLocality":"Solingen","addressCountry":"DE"}}}',
        ],
      },
    ],
    [
      'the company’s own, not that of another organisation described first',
      'Kalmar, SE',
      {
        ...signed('sv', 'Granholm AB'),
        jsonLd: [
          '{"@type":"Organization","name":"Byggförbundet","url":"https://byggforbundet.example/","address":{"@type":"PostalAddress","addressLocality":"Stockholm","addressCountry":"SE"}}',
          '{"@type":"LocalBusiness","name":"Granholm","url":"https://granholm.example/","address":{"@type":"PostalAddress","streetAddress":"Storgatan 1","addressLocality":"Kalmar","addressCountry":"SE"}}',
        ],
      },
    ],
    [
      'the first of its branches in structured data',
      'Kalmar, SE',
      {
        ...signed('sv', 'Granholm AB'),
        jsonLd: [
          '[{"@type":"LocalBusiness","name":"Granholm Kalmar","address":{"@type":"PostalAddress","addressLocality":"Kalmar","addressCountry":"SE"}},{"@type":"LocalBusiness","name":"Granholm Växjö","address":{"@type":"PostalAddress","addressLocality":"Växjö","addressCountry":"SE"}}]',
        ],
      },
    ],
    [
      'not the authority’s of a privacy notice',
      'Lahti, FI',
      {
        ...page,
        language: 'fi',
        lines: [
          ...own,
          ['main', 'Rekisterinpitäjä: Granholm Oy, Kauppakatu 3, 15110 Lahti'],
          ['main', 'Tietosuojavaltuutetun toimisto'],
          ['main', 'Käyntiosoite: Esimerkkikuja 1, 00100 Helsinki'],
          ['main', 'Postiosoite: PL 1, 00101 Helsinki'],
          ['footer', '© Granholm Oy'],
        ],
      },
    ],
    [
      'not the authority’s even when it is the only one',
      '-, SE',
      {
        ...page,
        language: 'sv',
        lines: [
          ...own,
          ['main', 'Klagomål: Integritetsskyddsmyndigheten, Box 123, 111 11 Stockholm'],
          ['footer', 'Granholm AB, org.nr 559999-0008'],
        ],
      },
    ],
    [
      'not the dispute board’s of terms',
      'Trondheim, NO',
      {
        ...page,
        language: 'nb',
        lines: [
          ...own,
          ['main', 'Forbrukerrådet, Postboks 12, 0101 Oslo'],
          ['footer', 'Granholm AS, Storgata 1, 7010 Trondheim'],
        ],
      },
    ],
    [
      'not a customer’s or a retailer’s',
      'Kalmar, SE',
      {
        ...page,
        language: 'sv',
        lines: [
          ...own,
          ['main', 'Fjällhotell Norr AB, Fjällvägen 1, 837 52 Åre'],
          ['footer', 'Granholm AB, Storgatan 1, 392 32 Kalmar'],
        ],
      },
    ],
    [
      'not the parent’s',
      'Kalmar, SE',
      {
        ...page,
        language: 'sv',
        lines: [
          ...own,
          ['footer', 'Granholm AB, Storgatan 1, 392 32 Kalmar'],
          ['footer', 'Ett företag i Fjällhus Invest AB, Sveavägen 1, 111 57 Stockholm'],
        ],
      },
    ],
  ])('%s', (_, place, given) => {
    expect(placeOf(given)).toBe(place);
  });
});

describe('towns without an address', () => {
  it.each<[string, Given]>([
    ['Lahti, FI', signed('fi', 'Granholm Oy', 'Kotipaikka: Lahti')],
    ['Kalmar, SE', signed('sv', 'Granholm AB', 'Styrelsens säte: Kalmar')],
    ['Kalmar, SE', { ...signed('sv', 'Granholm AB, org.nr 559999-0008'), title: 'Takläggare i Kalmar | Granholm' }],
    ['Tampere, FI', { ...signed('fi', 'Granholm Oy'), metas: { description: 'Kattoremontit Tampereella.' } }],
    ['Göteborg, SE', { ...signed('sv', 'Granholm AB'), metas: { description: 'Verkstad i Göteborg sedan 1987.' } }],
    ['Åbo, FI', { ...signed('sv', 'Granholm Ab, FO-nummer 9999902-8'), metas: { description: 'Takläggare i Åbo.' } }],
    [
      'Helsinki, FI',
      { ...signed('en', 'Granholm Oy, Business ID 9999902-8'), title: 'Design studio in Helsinki | Granholm' },
    ],
    ['Espoo, FI', signed('fi', 'Granholm Oy', 'Kalajärvi, Espoo Gumböle, Espoo')],
    ['-, SE', { ...signed('sv', 'Granholm AB'), metas: { description: 'Tak i Kalmar, Växjö och Malmö.' } }],
    [
      '-, FI',
      { ...signed('fi', 'Granholm Oy'), metas: { description: 'Palvelemme Tampereella, Turussa ja Lahdessa.' } },
    ],
  ])('%s', (place, given) => {
    expect(placeOf(given)).toBe(place);
  });

  it('a town told in text is less sure than one in an address', () => {
    const told = companyFactsOf({
      ...signed('fi', 'Granholm Oy'),
      metas: { description: 'Kattoremontit Tampereella.' },
    });
    const addressed = companyFactsOf(signed('fi', 'Granholm Oy', 'Hämeenkatu 1, 33100 Tampere'));
    expect(told.city?.confidence ?? 0).toBeLessThan(addressed.city?.confidence ?? 0);
  });
});

describe('countries', () => {
  const dotCom = (language: string, ...texts: string[]): Given => signed(language, ...texts);
  it.each<[country: string, Given]>([
    ['FI', dotCom('en', 'Granholm Oy, Business ID 9999902-8')],
    ['FI', dotCom('sv', 'Granholm Ab', 'FO-nummer 9999902-8', 'Kauppakatu 3, 15110 Lahti')],
    ['SE', dotCom('en', 'Granholm AB', 'Tel +46 8 174 061 28')],
    ['SE', dotCom('en', 'Granholm', '392 32 Kalmar, Sweden', 'Storgatan 1')],
    ['NO', dotCom('en', 'Granholm AS', 'Storgata 1, 7010 Trondheim, Norway')],
    ['DK', dotCom('en', 'Granholm', 'CVR 99990007')],
    ['EE', dotCom('en', 'Granholm OÜ', 'Tallinn, Estonia')],
    ['DE', dotCom('en', 'Granholm GmbH', 'Hafenweg 1, 20095 Hamburg, Germany')],
    ['GB', dotCom('en', 'Granholm Ltd', 'Registered in England and Wales No. 04999001')],
    ['US', dotCom('en', 'Granholm, Inc.', '500 Market Street, San Francisco, CA 94105')],
    ['NL', dotCom('en', 'Granholm B.V.', 'KvK 99990007', 'Amsterdam, The Netherlands')],
    ['PL', dotCom('en', 'Granholm Sp. z o.o.', 'NIP 9999990001')],
    ['CZ', dotCom('en', 'Granholm s.r.o.', 'Tel +420 541 123 456')],
    ['FR', dotCom('en', 'Granholm SAS', 'SIREN 999 990 005')],
    [
      'SE',
      {
        ...dotCom('en', 'Granholm'),
        lines: [
          ...own,
          ['main', 'Pris 1 295 kr inkl. moms'],
          ['main', 'Betala med Swish'],
          ['footer', 'Tel 070-174 06 12'],
          ['footer', 'Kalmar'],
        ],
        language: 'sv',
      },
    ],
  ])('%s', (country, given) => {
    expect(companyFactsOf(given).country?.value).toBe(country);
  });

  it('offices abroad do not outvote the register’s number', () => {
    expect(
      companyFactsOf(
        signed(
          'en',
          'Granholm Oy, Business ID 9999902-8',
          'Sweden +46 8 174 061 28',
          'Norway +47 22 12 34 56',
          'Germany +49 89 1740612',
        ),
      ).country?.value,
    ).toBe('FI');
  });
});

describe('places that little tells', () => {
  it('takes the code behind the town after the word for an address', () => {
    expect(placeOf(signed('fi', 'Osoite: Koski Tl, 31500'))).toBe('Koski Tl, FI');
  });

  it('takes the country of the only town of that name it knows, where no other word tells one', () => {
    expect(placeOf(signed('', 'Granholm', 'Byplanvej 2', '9210 Aalborg SØ'))).toBe('Aalborg SØ, DK');
  });

  it('tells Danish by the words of a small page', () => {
    expect(
      placeOf(signed('', 'Nyheder', 'Mød os på Facebook', 'Hvem er vi', 'Bestil tid og få rabat', 'Åbningstider')),
    ).toBe('-, DK');
  });

  it.each([
    ['SE', 'Hem', 'Tjänster', 'Välkommen', 'Kontakta', 'Öppettider', 'Boka', 'Nyheter'],
    ['NO', 'Hjem', 'Tjenester', 'Velkommen', 'Åpningstider', 'Nyheter', 'Forside', 'Bestill'],
  ])('tells %s by the words of a menu', (country, ...words) => {
    expect(placeOf(signed('', ...words))).toBe(`-, ${country}`);
  });

  it('takes the year of a copyright for no postcode', () => {
    expect(placeOf(signed('fi', 'Copyright 2025 Granholm Finland'))).toBe('-, FI');
  });

  it('knows the Norwegian for prices with tax', () => {
    expect(placeOf(signed('', 'Granholm', '450,- inkl. mva'))).toBe('-, NO');
  });
});
