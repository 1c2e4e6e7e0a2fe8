// Small sites with little on them: title, ©, domain, a logo. What is the company called?
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

type Rows = readonly [string, GivenPage, string][];
const named = (rows: Rows) =>
  it.each<[string, GivenPage, string]>([...rows])('%s', (_, given, expected) => {
    expect(readingLine(given)).toBe(`company ${expected}`);
  });
const menu = (...words: string[]) => words.map((word) => ['navigation', word] as const);

describe('a site that says little', () => {
  named([
    [
      'title, domain and © only',
      {
        url: 'https://www.kuusamonkaluste.example/',
        language: 'fi',
        title: 'Kuusamon Kaluste - laadukkaat huonekalut edullisesti',
        lines: [...menu('Etusivu', 'Tuotteet', 'Yhteystiedot'), ['footer', '© 2024 Kuusamon Kaluste']],
      },
      'Kuusamon Kaluste',
    ],
    [
      'only a slogan in the title, the name in the logo and the domain',
      {
        url: 'https://www.hallingbygg.example/',
        language: 'nb',
        title: 'Vi bygger drømmen din',
        logos: ['Halling Bygg'],
        lines: [...menu('Hjem', 'Tjenester', 'Kontakt oss'), ['main', 'Ring oss på 32 12 34 56'], ['footer', '© 2023']],
      },
      'Halling Bygg',
    ],
    [
      'a start page’s title, the name in the © line and the domain',
      {
        url: 'https://tunaplast.example/',
        language: 'sv',
        title: 'Startsida',
        lines: [...menu('Hem', 'Produkter', 'Kontakt'), ['footer', '© Tuna Plast 2022. Alla rättigheter förbehållna.']],
      },
      'Tuna Plast',
    ],
    [
      'a name in the domain only, spelled in the text',
      {
        url: 'https://www.vesterholmsmurerservice.example/',
        language: 'da',
        title: 'Murer på Fyn',
        headings: [{ level: 1, text: 'Velkommen til Vesterholms Murerservice' }],
        lines: [
          ...menu('Forside', 'Ydelser', 'Kontakt'),
          ['main', 'Velkommen til Vesterholms Murerservice'],
          ['main', 'Ring på tlf. 62 12 34 56 eller skriv til post@vesterholmsmurerservice.example'],
        ],
      },
      'Vesterholms Murerservice',
    ],
    [
      'a title with emoji and a very long slogan',
      {
        url: 'https://www.puhtopalvelu.example/',
        language: 'fi',
        title:
          '✨ Siivouspalvelut Oulussa ja lähialueilla – kotisiivous, toimistosiivous, ikkunanpesu ja muuttosiivous edullisesti ja luotettavasti jo vuodesta 1998 ✨ | Puhto Palvelu',
        lines: [...menu('Palvelut', 'Hinnasto', 'Yhteystiedot'), ['footer', 'Puhto Palvelu Oy · puh. 08 174 0612']],
      },
      'Puhto Palvelu',
    ],
    [
      'a two-language title',
      {
        url: 'https://www.sundshamnvarv.example/',
        language: 'fi',
        title: 'Sundshamns Varv | Telakka – Båtvarv',
        lines: [...menu('Suomeksi', 'På svenska'), ['footer', 'Sundshamns Varv Ab Oy'], ['footer', 'Puh. 019 123 456']],
      },
      'Sundshamns Varv',
    ],
  ]);
});

describe('site builders’ and systems’ own words are no names', () => {
  named([
    [
      'a website called My Site in its structured data',
      {
        url: 'https://www.fotostudiohelmi.example/',
        language: 'fi',
        title: 'Etusivu | Valokuvaamo Fotostudio Helmi',
        metas: { 'og:site_name': 'My Site', generator: 'Wix.com Website Builder' },
        jsonLd: [
          '{"@context":"https://schema.org/","@type":"WebSite","name":"My Site","url":"https://www.fotostudiohelmi.example"}',
        ],
        logos: ['Fotostudio Helmi'],
        lines: [...menu('Etusivu', 'Hinnasto'), ['footer', '©2021 by Fotostudio Helmi. Proudly created with Wix.com']],
      },
      'Fotostudio Helmi',
    ],
    [
      'an organisation called Home',
      {
        url: 'https://bergsliel.example/',
        language: 'nb',
        title: 'Home - Bergsli El',
        metas: { 'og:site_name': 'Bergsli El' },
        jsonLd: [
          '{"@graph":[{"@type":["Organization"],"name":"Home"},{"@type":["WebSite"],"name":"Bergsli El","description":"Just another WordPress site"}]}',
        ],
        lines: [
          ...menu('Home', 'Tjenester'),
          ['footer', 'Bergsli El AS, tlf 33 12 34 56'],
          ['footer', 'Proudly powered by WordPress'],
        ],
      },
      'Bergsli El',
    ],
    [
      'a website named in a list of types',
      {
        url: 'https://tallbackens.example/',
        language: 'sv',
        title: 'Hem',
        jsonLd: ['{"@type":["WebSite","Thing"],"name":"Tallbackens Trädgård"}'],
        lines: menu('Tjänster', 'Kontakta oss', 'Priser'),
      },
      'Tallbackens Trädgård',
    ],
    [
      'a theme’s and a shop system’s name in the footer',
      {
        url: 'https://www.garnverket.example/',
        language: 'sv',
        title: 'Garner & stickmönster – Garnverket',
        metas: { 'og:site_name': 'Garnverket' },
        lines: [
          ...menu('Garner', 'Köpvillkor'),
          ['footer', 'Drivs med WooCommerce'],
          ['footer', 'Storefront designed by WooThemes.'],
          ['footer', '© Garnverket 2020'],
        ],
      },
      'Garnverket',
    ],
    [
      'a Squarespace title with a dash and a theme name',
      {
        url: 'https://www.northfieldjoinery.example/',
        language: 'en',
        title: 'Northfield Joinery',
        metas: { 'og:site_name': 'Northfield Joinery', 'og:title': 'Northfield Joinery' },
        jsonLd: [
          '{"url":"https://www.northfieldjoinery.example","name":"Northfield Joinery","@context":"http://schema.org","@type":"WebSite"}',
          '{"legalName":"Squarespace","@type":"Organization","name":"Squarespace"}',
        ],
        lines: [...menu('Services', 'Contact'), ['footer', 'Powered by Squarespace']],
      },
      'Northfield Joinery',
    ],
  ]);
});

describe('titles in any order and with any sign between', () => {
  const lines: GivenPage['lines'] = [...menu('Tjänster', 'Referenser', 'Kontakta oss'), ['footer', 'Tel 040-12 34 56']];
  it.each([
    'Rörmokare i Malmö – Vattholma Rör',
    'Vattholma Rör – Rörmokare i Malmö',
    'Rörmokare i Malmö — Vattholma Rör',
    'Vattholma Rör | Rörmokare i Malmö',
    'Rörmokare i Malmö · Vattholma Rör',
    'Vattholma Rör » Rörmokare i Malmö',
    'Rörmokare i Malmö: Vattholma Rör',
    'Vattholma Rör: Rörmokare i Malmö',
    'Vattholma Rör - Rörmokare i Malmö - Jour dygnet runt',
    'Rörmokare i Malmö -- Vattholma Rör',
    'Vattholma Rör, rörmokare i Malmö',
    'Vattholma Rör • Rörmokare i Malmö',
    'Rörmokare i Malmö /// Vattholma Rör',
    'Vattholma Rör- Rörmokare i Malmö',
    'Välkommen till Vattholma Rör!',
    'Vattholma Rör i Malmö - Hem',
    '🔧 Vattholma Rör 🔧 Rörmokare i Malmö',
  ])('%s', (title) => {
    expect(readingLine({ url: 'https://vattholmaror.example/', language: 'sv', title, lines })).toBe(
      'company Vattholma Rör',
    );
  });
});

describe('a domain that spells the name in another way', () => {
  named([
    [
      'with its words the other way round',
      {
        url: 'https://www.maalaamohakala.example/',
        language: 'fi',
        title: 'Etusivu',
        lines: [
          ...menu('Palvelut', 'Yhteystiedot'),
          ['main', 'Maalaamo Hakala palvelee Porissa jo kolmannessa polvessa.'],
          ['main', 'Puh. 02 174 0612'],
        ],
      },
      'Maalaamo Hakala',
    ],
    [
      'without the dots of its letters',
      {
        url: 'https://www.akerobyggvard.example/',
        language: 'sv',
        title: 'Åkerö Byggvård | Varsam renovering',
        lines: [...menu('Tjänster', 'Kontakt'), ['footer', '© Åkerö Byggvård']],
      },
      'Åkerö Byggvård',
    ],
    [
      'with ae, oe and aa for its letters',
      {
        url: 'https://www.noerrebroaaloebeskole.example/',
        language: 'da',
        title: 'Velkommen | Nørrebro Åløbeskole',
        logos: ['Nørrebro Åløbeskole'],
        lines: [...menu('Priser', 'Kontakt os'), ['main', 'Ring 33 12 34 56']],
      },
      'Nørrebro Åløbeskole',
    ],
    [
      'hyphenated and short for it',
      {
        url: 'https://www.lvi-hanho.example/',
        language: 'fi',
        title: 'Putkityöt ja lämmitys | LVI-Tekniikka Hanhonen Oy',
        lines: [
          ...menu('Palvelut', 'Yhteystiedot'),
          ['footer', 'LVI-Tekniikka Hanhonen Oy'],
          ['footer', 'Puh. 014 123 456'],
        ],
      },
      'LVI-Tekniikka Hanhonen Oy',
    ],
    [
      'as one speaks of it, though it is called more',
      {
        url: 'https://fjellheim.example/om.html',
        language: 'nb',
        title: 'Om oss – Fjellheim Spedisjon',
        logos: ['Fjellheim Spedisjon'],
        headings: [{ level: 1, text: 'Om Fjellheim' }],
        lines: [
          ['main', 'Om Fjellheim'],
          ['main', 'Fjellheim har 62 ansatte.'],
          ['footer', 'Fjellheim Spedisjon AS'],
        ],
      },
      'Fjellheim Spedisjon',
    ],
    [
      'its initials',
      {
        url: 'https://www.vmk.example/',
        language: 'nb',
        title: 'Forside - Vestlia Mekaniske Kompani AS',
        lines: [
          ...menu('Tjenester', 'Referanser'),
          ['footer', 'Vestlia Mekaniske Kompani AS'],
          ['footer', 'Tlf. 52 12 34 56'],
        ],
      },
      'Vestlia Mekaniske Kompani AS',
    ],
    [
      'its initials, which are its brand',
      {
        url: 'https://www.hkt.example/',
        language: 'fi',
        title: 'HKT | Huoltoa ja kunnossapitoa',
        logos: ['HKT'],
        lines: [
          ...menu('Palvelut', 'Yhteystiedot'),
          ['footer', '© HKT 2024'],
          ['footer', 'Huittisten Kiinteistötekniikka Oy'],
          ['footer', 'Puh. 02 174 0612'],
        ],
      },
      'HKT',
    ],
  ]);
});

describe('words of the trade that belong to the name', () => {
  named([
    [
      'a shop',
      {
        url: 'https://lysshop.example/',
        language: 'da',
        title: 'Lys Shop | Lamper til hjemmet',
        metas: { 'og:site_name': 'Lys Shop' },
        lines: [...menu('Kurv', 'Handelsbetingelser'), ['footer', '© Lys Shop']],
      },
      'Lys Shop',
    ],
    [
      'a colour',
      {
        url: 'https://studioblack.example/',
        language: 'en',
        title: 'Studio Black',
        logos: ['studio-black-logo-white.svg'],
        lines: [...menu('Services', 'Contact'), ['footer', '© Studio Black']],
      },
      'Studio Black',
    ],
    [
      'an article',
      {
        url: 'https://thewoodenspoon.example/',
        language: 'en',
        title: 'The Wooden Spoon - Restaurant in Leeds',
        lines: [...menu('Menus', 'Book now', 'Contact us'), ['footer', '© The Wooden Spoon']],
      },
      'The Wooden Spoon',
    ],
    [
      'letters that addresses cannot hold',
      {
        url: 'https://xn--smrgs-pra0j.example/',
        language: 'sv',
        title: 'Startsida',
        lines: [...menu('Catering', 'Kontakt'), ['main', 'Välkommen till Smörgås!'], ['footer', '© Smörgås']],
      },
      'Smörgås',
    ],
  ]);
});

describe('names of every form', () => {
  named([
    [
      'with an ampersand',
      {
        url: 'https://holmochsoner.example/',
        language: 'sv',
        title: 'Holm & Söner Snickeri | Kök efter mått',
        lines: [...menu('Tjänster'), ['footer', '© Holm & Söner Snickeri'], ['footer', 'Tel. 0301-123 45']],
      },
      'Holm & Söner Snickeri',
    ],
    [
      'with a plus',
      {
        url: 'https://hyggeplusform.example/',
        language: 'da',
        title: 'Hygge+Form | Møbler',
        lines: [...menu('Produkter', 'Handelsbetingelser'), ['footer', '© 2021 Hygge+Form ApS']],
      },
      'Hygge+Form',
    ],
    [
      'with digits',
      {
        url: 'https://studio37.example/',
        language: 'fi',
        title: 'Studio 37 – Parturi-kampaamo Lahdessa',
        lines: [...menu('Hinnasto', 'Ajanvaraus'), ['footer', '© Studio 37']],
      },
      'Studio 37',
    ],
    [
      'in small letters',
      {
        url: 'https://nuvola.example/',
        language: 'en',
        title: 'nuvola – invoicing for freelancers',
        metas: { 'og:site_name': 'nuvola' },
        lines: [...menu('Pricing', 'Careers'), ['footer', '© 2024 nuvola']],
      },
      'nuvola',
    ],
    [
      'in capitals in the logo, and as written elsewhere',
      {
        url: 'https://grimstadbat.example/',
        language: 'nb',
        title: 'Båtservice på Sørlandet - Grimstad Båtservice',
        logos: ['GRIMSTAD BÅTSERVICE'],
        lines: [
          ...menu('Tjenester'),
          ['header', 'GRIMSTAD BÅTSERVICE'],
          ['footer', 'GRIMSTAD BÅTSERVICE AS'],
          ['footer', '© GRIMSTAD BÅTSERVICE 2020'],
          ['footer', 'Tlf 37 12 34 56'],
        ],
      },
      'Grimstad Båtservice',
    ],
    [
      'in one word, though its logo is in two parts',
      {
        url: 'https://tammikone.example/yhteystiedot',
        language: 'fi',
        title: 'Yhteystiedot',
        logos: ['Tammi Kone'],
        headings: [{ level: 2, text: 'Tammikone Oy' }],
        lines: [
          ...menu('Palvelut'),
          ['main', 'Tammikone palvelee koko maassa.'],
          ['footer', 'Tammikone Oy'],
          ['footer', '© Tammikone Oy'],
        ],
      },
      'Tammikone',
    ],
    [
      'with its town',
      {
        url: 'https://hovihelsinki.example/',
        language: 'fi',
        title: 'Hovi Helsinki | Ravintola Töölössä',
        metas: { 'og:site_name': 'Hovi Helsinki' },
        lines: [...menu('Menu', 'Varaa pöytä'), ['footer', 'Hovi Helsinki, puh. 09 174 0612']],
      },
      'Hovi Helsinki',
    ],
    [
      'a Finnish sole trader',
      {
        url: 'https://www.pihapalvelukaski.example/',
        language: 'fi',
        title: 'Pihapalvelu Kaski',
        lines: [
          ...menu('Palvelut'),
          ['footer', 'Tmi Pihapalvelu Kaski'],
          ['footer', 'Y-tunnus 9999902-8'],
          ['footer', 'Puh. 040 174 0612'],
        ],
      },
      'Pihapalvelu Kaski',
    ],
    [
      'a Danish sole trader by the owner',
      {
        url: 'https://www.dalumtomrer.example/',
        language: 'da',
        title: 'Dalum Tømrer v/ Bent Bentsen',
        lines: [
          ...menu('Ydelser'),
          ['footer', 'Dalum Tømrer v/ Bent Bentsen'],
          ['footer', 'CVR 25313763'],
          ['footer', 'Tlf. 66 12 34 56'],
        ],
      },
      'Dalum Tømrer',
    ],
    [
      'a Swedish sole trader',
      {
        url: 'https://www.ekbackamassage.example/',
        language: 'sv',
        title: 'Ekbacka Massage - Massage i Borås',
        lines: [
          ...menu('Behandlingar', 'Boka'),
          ['footer', 'Ekbacka Massage (enskild firma)'],
          ['footer', 'Tel 033-12 34 56'],
        ],
      },
      'Ekbacka Massage',
    ],
    [
      'a Norwegian sole trader',
      {
        url: 'https://www.solvikfoto.example/',
        language: 'nb',
        title: 'Solvik Foto - bryllupsfotograf',
        lines: [...menu('Priser', 'Kontakt'), ['footer', 'Solvik Foto ENK'], ['footer', 'Tlf 911 12 345']],
      },
      'Solvik Foto',
    ],
    [
      'og:site_name with a tagline',
      {
        url: 'https://kvistgaard-el.example/',
        language: 'da',
        title: 'Forside - Kvistgaard El - din lokale elektriker',
        metas: { 'og:site_name': 'Kvistgaard El - din lokale elektriker' },
        lines: [...menu('Ydelser'), ['footer', 'Tlf. 49 12 34 56']],
      },
      'Kvistgaard El',
    ],
  ]);
});

describe('older pages of other countries', () => {
  named([
    [
      'a German shop',
      {
        url: 'https://www.teeladen-nordhorst.example/kontakt.html',
        language: 'de',
        title: 'Kontakt - Teeladen Nordhorst - Tee online kaufen',
        lines: [
          ...menu('Startseite', 'Warenkorb', 'AGB', 'Impressum'),
          ['footer', '© 2014 Teeladen Nordhorst GmbH'],
          ['footer', 'Tel. 05921 123456'],
        ],
      },
      'Teeladen Nordhorst',
    ],
    [
      'a Polish firm',
      {
        url: 'http://www.stolmax-meble.example/kontakt',
        language: 'pl',
        title: 'Kontakt :: STOLMAX Meble na wymiar',
        logos: ['STOLMAX'],
        lines: [
          ...menu('O firmie', 'Oferta', 'Realizacje', 'Kontakt'),
          ['main', 'STOLMAX Sp. z o.o.'],
          ['main', 'ul. Leśna 4, 30-001 Kraków'],
          ['footer', 'Copyright © 2013 STOLMAX. Wszelkie prawa zastrzeżone.'],
        ],
      },
      'STOLMAX',
    ],
    [
      'a Czech shop',
      {
        url: 'http://www.kolabezdekov.example/prihlaseni-obchod',
        language: 'cs',
        title: 'Obchodní podmínky | Kola Bezděkov',
        lines: [
          ...menu('Úvod', 'Obchodní podmínky', 'Kontakty'),
          ['main', 'Kola Bezděkov s.r.o., IČ: 27082440'],
          ['footer', '© 2012 Kola Bezděkov s.r.o.'],
        ],
      },
      'Kola Bezděkov',
    ],
    [
      'a Dutch firm',
      {
        url: 'http://www.vandenberghout.example/contact',
        language: 'nl',
        title: 'Contact | Van den Berg Hout',
        lines: [
          ...menu('Home', 'Producten', 'Diensten', 'Contact'),
          ['main', 'Van den Berg Hout B.V.'],
          ['main', 'KvK: 22058231'],
          ['footer', 'Copyright 2013 Van den Berg Hout'],
        ],
      },
      'Van den Berg Hout',
    ],
    [
      'an Australian firm by its © line',
      {
        url: 'http://www.redgumfencing.example/contact-us',
        language: 'en',
        title: 'Contact Us',
        lines: [
          ...menu('Home', 'Services', 'Gallery', 'Contact Us'),
          ['footer', 'Copyright © 2015 Redgum Fencing Pty Ltd. All Rights Reserved. Website by Pixel Barn.'],
          ['footer', 'Phone 03 9012 3456'],
        ],
      },
      'Redgum Fencing',
    ],
    [
      'an American firm whose title is a list of keywords',
      {
        url: 'http://www.lakesideroofers.example/',
        language: 'en-US',
        title: 'Roofing Contractor, Roof Repair, Roof Replacement - Duluth MN',
        logos: ['Lakeside Roofers'],
        lines: [
          ...menu('Home', 'Services', 'Contact Us'),
          ['footer', '© Lakeside Roofers, LLC 2014'],
          ['footer', '(218) 555-0134'],
        ],
      },
      'Lakeside Roofers',
    ],
    [
      'an Italian and a Spanish firm',
      {
        url: 'http://www.marmifontana.example/contatti.html',
        language: 'it',
        title: 'Contatti - Marmi Fontana S.r.l.',
        lines: [
          ...menu('Home', 'Prodotti', 'Contatti'),
          ['footer', 'Marmi Fontana S.r.l. - P.IVA 01234567897 - Tel. 045 1234567'],
        ],
      },
      'Marmi Fontana',
    ],
  ]);
});

describe('a page whose own address is not known', () => {
  named([
    [
      'by its mailbox with a free provider and its description',
      {
        url: 'https://page.invalid/',
        language: 'sv',
        title: 'Pizzeria Havsbrus',
        metas: { description: 'Pizzeria Havsbrus AB lagar pizza i Ystad.' },
        logos: ['logo'],
        headings: [{ level: 1, text: 'Pizzeria Havsbrus' }],
        lines: [...menu('Hem', 'Öppettider', 'Kontakta oss'), ['contact', 'pizzeriahavsbrusab@gmail.com']],
      },
      'Pizzeria Havsbrus',
    ],
    [
      'by its mailbox at its own domain when nothing else says it',
      {
        url: 'https://page.invalid/',
        language: 'nb',
        title: 'Kontakt oss',
        lines: [
          ...menu('Tjenester', 'Om oss', 'Kontakt'),
          ['contact', 'hei@bygdefolk.example'],
          ['contact', '+47 22 12 34 56'],
        ],
      },
      'Bygdefolk',
    ],
  ]);

  named([
    [
      'by the part of its title that has a hyphen between two capitals',
      {
        url: 'https://page.invalid/',
        language: 'sv',
        title: 'Kontakt - Granöda-Resor',
        headings: [{ level: 1, text: 'Kontakt' }],
        lines: [
          ['main', 'E-post: bussarna@hotmail.com'],
          ['main', 'Telefon: 0531-123 45'],
        ],
      },
      'Granöda-Resor',
    ],
    [
      'by the part of its title that is no page',
      {
        url: 'https://page.invalid/',
        language: 'sv',
        title: 'Kontakt - Norrgården Bilverkstad',
        logos: ['Tillbaka till startsidan'],
        headings: [{ level: 1, text: 'Kontakt' }],
        lines: [
          ['main', 'E-post: bilmeken@hotmail.com'],
          ['main', 'Adress: Verkstadsvägen 4, 175 60 Järfälla'],
          ['main', 'Telefon: 08-174 061 28'],
        ],
      },
      'Norrgården Bilverkstad',
    ],
    [
      'by the part of its title that the menu does not know',
      {
        url: 'https://page.invalid/',
        language: 'da',
        title: 'Hækklipning — H&P Haveservice',
        headings: [{ level: 1, text: 'Hækklipning' }],
        links: [
          ['site', '/', 'Forside', 'navigation'],
          ['site', '/haekklipning', 'Hækklipning', 'navigation'],
        ],
        lines: [
          ...menu('Forside', 'Hækklipning', 'Referencer', 'Få et tilbud'),
          ['footer', '© 2025 H&P Haveservice Telefon: [telefon]'],
        ],
      },
      'H&P Haveservice',
    ],
    [
      'by its title, not by the domain of the man to ask',
      {
        url: 'https://page.invalid/',
        language: 'fi',
        title: 'Koivulinna',
        headings: [{ level: 1, text: 'Koivulinna' }],
        lines: [
          ['header', 'Koivulinna'],
          ['main', 'Koivulinnan juhlatila sopii perhejuhliin ja kokouksiin, ja Koivulinnassa on sauna.'],
          ['main', 'Yhdistys kunnostaa taloa talkoilla, ja Koivulinnan tuotto käytetään talon hyväksi.'],
          ['main', 'Yhteystiedot:'],
          ['main', 'Matti Esimerkki'],
          ['main', 'matti@mattiesimerkki.example'],
          ['footer', 'Puheenjohtaja: Maija Malli, maija.malli@mallisahko.example'],
        ],
      },
      'Koivulinna',
    ],
    [
      'by its title, not by the hotel whose domain its mailbox is at',
      {
        url: 'https://page.invalid/',
        language: 'da',
        title: 'Restaurant Lygten',
        logos: ['logo restaurant Lygten', 'Ud af huset'],
        headings: [{ level: 2, text: 'Grandia hotel' }],
        lines: [
          ...menu('Menukort', 'Om os', 'Book bord'),
          ['footer', 'lygten@grandiahotel.example'],
          ['footer', 'Åbningstider'],
          ['footer', 'Tlf. 86 12 34 56'],
        ],
      },
      'Lygten',
    ],
  ]);

  it('has no name for a mailbox of another domain', () => {
    expect(
      readingLine({
        url: 'https://annet.example/',
        language: 'nb',
        title: 'Kontakt oss',
        lines: [
          ...menu('Tjenester', 'Om oss', 'Kontakt'),
          ['contact', 'hei@bygdefolk.example'],
          ['contact', '+47 22 12 34 56'],
        ],
      }),
    ).toBe('none nothing-found');
  });
});

describe('an address that holds only the beginning of the name', () => {
  named([
    [
      'and more words of its own',
      {
        url: 'http://byrahanefjordarkitekter.example/',
        title: 'Byrå Hanefjord, landskap og byrom',
        lines: [
          ['main', '[ Byrå Hanefjord, landskap og byrom ]'],
          ['main', '[ Byrå Hanefjord ]'],
          ['main', 'Hjem'],
          ['main', 'Prosjekter'],
          ['main', 'Kontakt'],
        ],
      },
      'Byrå Hanefjord',
    ],
  ]);
});
