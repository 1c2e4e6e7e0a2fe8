import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import type { CompanyFacts } from '../model/company.ts';
import { interpret } from './interpret.ts';

type Given = Parameters<typeof harvestOf>[0];

/** What is read of a company's own page, as plain values. */
function read(given: Given) {
  const reading = interpret(harvestOf(given));
  if (reading.kind !== 'company') throw new Error(`Read as ${JSON.stringify(reading)}.`);
  return plain(reading.facts);
}

function plain(facts: CompanyFacts) {
  return {
    name: facts.name.value,
    legalName: facts.legalName?.value,
    numbers: facts.orgNumbers.map(({ value }) => value.number),
    country: facts.country?.value,
    city: facts.city?.value,
    phones: facts.phones.map(({ value }) => value),
    emails: facts.emails.map(({ value }) => value),
    foundedYear: facts.foundedYear?.value,
    employees: facts.employees?.value,
    linkedIn: facts.linkedIn?.value.slug,
  };
}

// Numbers with right checksums that no register has given to a company of these names.
describe('pages of other shapes', () => {
  it('a Swedish painter, by title and footer, not by the web agency', () => {
    expect(
      read({
        url: 'https://bjorkdalsmaleri.example/',
        language: 'en',
        title: 'Målare i Umeå | Björkdals Måleri',
        headings: [{ level: 1, text: 'Vi målar hela Norrland' }],
        lines: [
          ['navigation', 'Tjänster'],
          ['main', 'Vi är ett familjeföretag som startades 1987 och har idag 14 anställda.'],
          ['footer', 'Björkdals Måleri i Umeå AB · Verkstadsgatan 12 · 903 44 Umeå'],
          ['footer', 'Org.nr 556016-0680 Innehar F-skattsedel'],
          ['footer', 'Tel 090-12 34 56 · info@bjorkdalsmaleri.example'],
          ['footer', 'Hemsida av Pixelfabriken AB, tel 08-174 061 28'],
        ],
      }),
    ).toEqual({
      name: 'Björkdals Måleri',
      legalName: 'Björkdals Måleri i Umeå AB',
      numbers: ['556016-0680'],
      country: 'SE',
      city: 'Umeå',
      phones: ['+4690123456'],
      emails: ['info@bjorkdalsmaleri.example'],
      foundedYear: 1987,
      employees: { min: 14, max: 14 },
      linkedIn: undefined,
    });
  });

  it('a Norwegian plumber with broken JSON-LD', () => {
    expect(
      read({
        url: 'https://www.fjordror.example/kontakt-oss',
        language: 'nb-NO',
        title: 'Kontakt oss – Fjord Rør',
        jsonLd: [
          '<!-- Schema -->{"@context":"https://schema.org","@type":"Plumber","name":"Fjord Rør AS", // navn\n"vatID":"NO923609016MVA","telephone":"+47 55 12 34 56","address":{"@type":"PostalAddress","streetAddress":"Kaien 3","addressLocality":"Bergen","addressCountry":"NO",},}',
        ],
        lines: [['footer', '© Fjord Rør AS 2024']],
        links: [['social', 'https://no.linkedin.com/company/fjord-r%C3%B8r/', '', 'footer']],
      }),
    ).toMatchObject({
      name: 'Fjord Rør',
      legalName: 'Fjord Rør AS',
      numbers: expect.arrayContaining(['NO923609016MVA', '923609016']),
      country: 'NO',
      city: 'Bergen',
      phones: ['+4755123456'],
      linkedIn: 'fjord-rør',
    });
  });

  it('a Danish shop whose brand is not its legal name', () => {
    expect(
      read({
        url: 'https://lampehuset.example/',
        language: 'da',
        title: 'Køb lamper online – stort udvalg – Lampehuset.example',
        metas: { description: 'Danmarks største webshop med lamper' },
        lines: [
          ['header', 'Lampehuset'],
          ['main', 'Ring til os på 70 20 30 40'],
          ['footer', 'Lampehuset drives af Lysholm Handel ApS'],
          ['footer', 'Industrivej 4'],
          ['footer', '8260 Viby J'],
          ['footer', 'CVR-nr.: 25313763'],
          ['footer', 'Tlf. 70 20 30 40'],
          ['footer', 'kundeservice@lampehuset.example'],
        ],
        logos: ['Lampehuset'],
      }),
    ).toMatchObject({
      name: 'Lampehuset',
      legalName: 'Lysholm Handel ApS',
      numbers: ['25313763'],
      country: 'DK',
      city: 'Viby J',
      phones: ['+4570203040'],
      emails: ['kundeservice@lampehuset.example'],
    });
  });

  it('a Finnish company in a contact block, not its invoice operator or landlord', () => {
    expect(
      read({
        url: 'https://www.kivirinne.example/yhteystiedot/',
        language: 'fi',
        title: 'Yhteystiedot - Kivirinne - Luonnonkivityöt',
        lines: [
          ['contact', 'Oy Kivirinne Ab'],
          ['contact', 'Käyntiosoite: Louhostie 8, 05800 Hyvinkää'],
          ['contact', 'Postiosoite: PL 12, 00101 Helsinki'],
          ['contact', 'Puhelin'],
          ['contact', '019 123 456'],
          ['contact', 'Faksi 019 123 457'],
          ['contact', 'myynti (at) kivirinne.example'],
          ['contact', 'Laskutus: 003799999036@laskutus.example'],
          ['contact', 'Y-tunnus'],
          ['contact', '9999903-6'],
          ['main', 'Kiinteistön isännöinti'],
          ['main', 'Talopalvelu Oy'],
          ['main', 'puh. 09 174 0612'],
        ],
      }),
    ).toMatchObject({
      name: 'Kivirinne',
      legalName: 'Oy Kivirinne Ab',
      numbers: ['9999903-6'],
      country: 'FI',
      city: 'Hyvinkää',
      phones: ['+35819123456'],
      emails: ['myynti@kivirinne.example'],
    });
  });

  it('a German imprint, not the insurer named in it', () => {
    expect(
      read({
        url: 'https://holzbau-brandner.example/impressum',
        language: 'de',
        title: 'Impressum | Holzbau Brandner',
        lines: [
          ['main', 'Angaben gemäß § 5 TMG'],
          ['main', 'Holzbau Brandner GmbH & Co. KG'],
          ['main', 'Sägewerkstraße 7'],
          ['main', '83646 Bad Tölz'],
          ['main', 'Telefon: 08041 123456'],
          ['main', 'Telefax: 08041 123457'],
          ['main', 'E-Mail: info@holzbau-brandner.example'],
          ['main', 'Umsatzsteuer-Identifikationsnummer gemäß § 27 a Umsatzsteuergesetz: DE136695976'],
          ['main', 'Berufshaftpflichtversicherung: Musterversicherung AG'],
          ['main', 'Versicherungsplatz 1, 80331 München'],
          ['footer', '© 2025 Holzbau Brandner'],
        ],
      }),
    ).toMatchObject({
      name: 'Holzbau Brandner',
      legalName: 'Holzbau Brandner GmbH & Co. KG',
      numbers: ['DE136695976'],
      country: 'DE',
      city: 'Bad Tölz',
      phones: ['+498041123456'],
    });
  });

  it('a British company by its footer', () => {
    expect(
      read({
        url: 'https://www.harrowgate-tools.example.co.uk/about',
        language: 'en-GB',
        title: 'About us - Harrowgate Tools',
        metas: { 'og:site_name': 'Harrowgate Tools' },
        lines: [
          ['main', 'Family-owned since 1952, we employ over 40 people and serve 3,000 customers.'],
          ['footer', 'Harrowgate Tools Ltd. Registered in England and Wales No. 00445790.'],
          ['footer', 'Unit 3, 14 Mill Lane, Leeds LS1 4AP'],
        ],
      }),
    ).toMatchObject({
      name: 'Harrowgate Tools',
      legalName: 'Harrowgate Tools Ltd.',
      numbers: ['00445790'],
      country: 'GB',
      city: 'Leeds',
      foundedYear: 1952,
    });
  });

  it('an Estonian and a Dutch company', () => {
    expect(
      read({
        url: 'https://merepuit.example/',
        language: 'et',
        title: 'Merepuit OÜ - Avaleht',
        lines: [['footer', 'OÜ Merepuit, Registrikood: 10421629, Sadama 5, 80012 Pärnu, tel +372 443 1234']],
      }),
    ).toMatchObject({ name: 'Merepuit', numbers: ['10421629'], country: 'EE', city: 'Pärnu', phones: ['+3724431234'] });
    expect(
      read({
        url: 'https://duinzicht-installatie.example/contact',
        language: 'nl',
        title: 'Contact | Duinzicht Installatie',
        lines: [
          ['footer', 'Duinzicht Installatie B.V.'],
          ['footer', 'Havenweg 2, 2583 AB Den Haag'],
          ['footer', 'KvK: 22058231'],
        ],
      }),
    ).toMatchObject({ name: 'Duinzicht Installatie', numbers: ['22058231'], country: 'NL', city: 'Den Haag' });
  });

  it('a software company by og:site_name and copyright, though its headline is a slogan', () => {
    expect(
      read({
        url: 'https://orbitly.example/pricing',
        language: 'en',
        title: 'Pricing that scales with you | Orbitly',
        metas: { 'og:site_name': 'Orbitly: the scheduling platform' },
        headings: [{ level: 1, text: 'Scheduling without the headache' }],
        lines: [
          ['navigation', 'Product'],
          ['navigation', 'Pricing'],
          ['navigation', 'Customers'],
          ['navigation', 'Careers'],
          ['footer', '© 2026 Orbitly, Inc. All rights reserved.'],
          ['footer', '500 Market Street, San Francisco, CA 94105'],
        ],
      }),
    ).toMatchObject({ name: 'Orbitly', legalName: 'Orbitly, Inc.', country: 'US', city: 'San Francisco' });
  });

  it('terms that name the payment company', () => {
    expect(
      read({
        url: 'https://nordljus.example/villkor',
        language: 'sv',
        title: 'Köpvillkor - Nordljus',
        lines: [
          ['main', 'Dessa villkor gäller köp från Nordljus Design AB, org.nr 556074-7569.'],
          [
            'main',
            'Betalning sker i samarbete med Betaltjänsten Norden AB (publ), org.nr 556737-0431, Sveavägen 46, 111 34 Stockholm.',
          ],
          ['footer', 'Nordljus Design AB, Storgatan 1, 352 30 Växjö'],
          ['footer', 'hej@nordljus.example'],
        ],
      }),
    ).toMatchObject({ name: 'Nordljus', numbers: ['556074-7569'], city: 'Växjö', emails: ['hej@nordljus.example'] });
  });

  it('an address that is nobody’s gives no domain', () => {
    const reading = interpret(
      harvestOf({
        url: 'https://page.invalid/',
        title: 'Kontakt - Haavisto Kone',
        lines: [
          ['footer', 'Haavisto Kone Oy'],
          ['footer', 'Y-tunnus 9999903-6'],
          ['footer', 'info@haavistokone.example'],
        ],
      }),
    );
    expect(reading).toMatchObject({ kind: 'company', facts: { name: { value: 'Haavisto Kone' }, domain: null } });
  });

  it('a sole trader’s number is a person’s and never kept', () => {
    expect(
      read({
        url: 'https://linasfoto.example/',
        language: 'sv',
        title: 'Linas Foto - Fotograf i Kalmar',
        lines: [
          ['navigation', 'Tjänster'],
          ['footer', 'Linas Foto, Storgatan 4, 392 32 Kalmar'],
          ['footer', 'Org.nr 811218-9876'],
          ['footer', 'Telefon 070-174 06 12'],
          ['footer', '© Linas Foto'],
        ],
      }).numbers,
    ).toEqual([]);
  });
});

describe('pages that are no company’s', () => {
  it.each<[string, Given, string]>([
    [
      'a login',
      { url: 'https://app.acme.example/login', title: 'Log in | Acme', lines: [['main', 'Password']] },
      'login-page',
    ],
    ['an encyclopedia', { url: 'https://fi.wikipedia.org/wiki/Acme', title: 'Acme – Wikipedia' }, 'encyclopedia'],
    ['a search', { url: 'https://www.google.com/search?q=acme', title: 'acme - Google Search' }, 'search-results'],
    ['a social network', { url: 'https://www.facebook.com/acme', title: 'Acme | Facebook' }, 'social-media'],
    ['an empty page', { url: 'https://acme.example/' }, 'nothing-found'],
    [
      'the front page of a newspaper',
      {
        url: 'https://kaupunkiuutiset.example/',
        title: 'Kaupunkiuutiset',
        metas: { 'og:site_name': 'Kaupunkiuutiset' },
        lines: [
          ['navigation', 'Kotimaa'],
          ['navigation', 'Ulkomaat'],
          ['navigation', 'Urheilu'],
          ['navigation', 'Mielipide'],
          ['footer', 'Tilaa'],
          ['footer', '© Kaupunkiuutiset'],
        ],
      },
      'news',
    ],
    [
      'a hobby',
      {
        url: 'https://snowpawkennel.example/om-oss',
        title: 'Om oss | Snowpaw',
        lines: [
          ['main', 'Vår uppfödning av samojedhundar sker i hemmet.'],
          ['footer', '© Snowpaw'],
        ],
      },
      'personal-page',
    ],
  ])('%s', (_, given, reason) => {
    expect(interpret(harvestOf(given))).toMatchObject({ kind: 'none', reason });
  });
});

describe('articles', () => {
  const news: Given = {
    url: 'https://www.techtimes.example/2026/03/02/lumikettu-raises',
    metas: { 'og:type': 'article', 'og:site_name': 'Tech Times' },
    jsonLd: ['{"@type":"NewsArticle","publisher":{"@type":"NewsMediaOrganization","name":"Tech Times"}}'],
  };

  it('tell the company they are about, not their publisher', () => {
    const reading = interpret(
      harvestOf({
        ...news,
        title: 'Finnish startup Lumikettu raises €5 million | Tech Times',
        lines: [
          [
            'main',
            'Lumikettu, which makes scheduling software for hospitals, said on Monday that it had raised five million.',
          ],
          ['main', 'The round will help Lumikettu to open an office in Stockholm, according to its founders.'],
        ],
      }),
    );
    expect(reading).toMatchObject({
      kind: 'article',
      facts: { name: { value: 'Lumikettu' } },
      publisher: { value: 'Tech Times' },
    });
  });

  it('tell of none when none is clear', () => {
    const reading = interpret(
      harvestOf({
        ...news,
        title: 'Why winters are getting warmer | Tech Times',
        lines: [['main', 'Snow is melting earlier every year, and the reasons are well known to researchers.']],
      }),
    );
    expect(reading).toMatchObject({ kind: 'none', reason: 'news' });
  });
});

describe('LinkedIn', () => {
  it.each([
    ['en', ['Website', 'Industry', 'Company size', 'Headquarters', 'Founded'], '51-200 employees'],
    ['sv', ['Webbplats', 'Bransch', 'Företagsstorlek', 'Huvudkontor', 'Grundat'], '51–200 anställda'],
    ['nb', ['Nettsted', 'Bransje', 'Bedriftsstørrelse', 'Hovedkontor', 'Grunnlagt'], '51–200 ansatte'],
    ['da', ['Websted', 'Branche', 'Virksomhedsstørrelse', 'Hovedkvarter', 'Grundlagt'], '51-200 medarbejdere'],
    ['fi', ['Verkkosivusto', 'Toimiala', 'Yrityksen koko', 'Pääkonttori', 'Perustettu'], '51–200 työntekijää'],
  ])('is read in %s', (_, [website = '', industry = '', size = '', headquarters = '', founded = ''], range) => {
    const reading = interpret(
      harvestOf({
        url: 'https://www.linkedin.com/company/orbitly/about/',
        title: '(3) Orbitly: About | LinkedIn',
        pairs: [
          { label: website, value: 'https://www.orbitly.example' },
          { label: industry, value: 'Software Development' },
          { label: size, value: range },
          { label: headquarters, value: 'Turku, Finland' },
          { label: founded, value: '2015' },
        ],
      }),
    );
    expect(reading).toMatchObject({
      kind: 'company',
      facts: {
        name: { value: 'Orbitly' },
        domain: { value: 'orbitly.example' },
        employees: { value: { min: 51, max: 200 } },
        city: { value: 'Turku' },
        country: { value: 'FI' },
        foundedYear: { value: 2015 },
        linkedIn: { value: { kind: 'company', slug: 'orbitly' } },
      },
    });
  });

  it.each([
    ['https://www.linkedin.com/search/results/companies/?keywords=acme', 'search-results'],
    ['https://www.linkedin.com/jobs/search/?keywords=acme', 'search-results'],
    ['https://www.linkedin.com/login', 'login-page'],
    ['https://www.linkedin.com/feed/', 'social-media'],
  ])('%s is no company', (url, reason) => {
    expect(interpret(harvestOf({ url, title: 'LinkedIn' }))).toMatchObject({ kind: 'none', reason });
  });

  it('a company page in a layout that is not known is unreadable', () => {
    expect(interpret(harvestOf({ url: 'https://www.linkedin.com/company/orbitly/', title: 'LinkedIn' })).kind).toBe(
      'unreadable',
    );
  });
});
