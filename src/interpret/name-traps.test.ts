// Pages on which others' names stand bigger or oftener than the company's own: the name must be right, or none.
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';
import { isPageName, nameWithin } from './name-words.ts';

const NOWHERE = 'https://page.invalid/';
const menu = (...words: string[]) => words.map((word) => ['navigation', word] as const);
const main = (...texts: string[]) => texts.map((text) => ['main', text] as const);
const headings = (...texts: string[]) => texts.map((text, index) => ({ level: index === 0 ? 1 : 2, text }));

describe('a page about the company that is titled by what it is', () => {
  it.each<[string, GivenPage, string]>([
    [
      'the name before the sign of copyright, in the text and in the mailbox',
      {
        url: NOWHERE,
        language: 'en',
        title: 'Om os',
        logos: ['logo'],
        headings: headings('Om os', 'Værdier'),
        links: [['mailto', 'mailto:kontakt@lygtetryg-forsikring.example']],
        lines: [
          ...menu('Beregn Pris', 'Om os', 'Kontakt os'),
          ...main(
            'LygteTryg Forsikringsagentur har kunder i hele Jylland.',
            'LygteTryg er et forsikringsagentur. Vi hjælper danskere med at være trygge.',
            'Nordhav Insurance Group ASA er et selskab i Norge, som står bag vores policer.',
          ),
          ['footer', 'kontakt@lygtetryg-forsikring.example'],
          ['footer', 'LygteTryg © 2019. Privacy Policy'],
        ],
      },
      'LygteTryg',
    ],
    [
      'the name in the logo and in the mailbox only',
      {
        url: NOWHERE,
        language: 'da',
        title: 'Om os',
        logos: ['Klintlygte logo'],
        headings: headings('Om os'),
        links: [['mailto', 'mailto:info@klintlygte.example']],
        lines: [
          ...menu('Ydelser', 'Om os', 'Kontakt'),
          ...main('Vi er et lille værksted, der laver lamper i hånden.'),
          ['footer', 'info@klintlygte.example'],
        ],
      },
      'Klintlygte',
    ],
    [
      'the name in the text of the logo and in the mailbox, in two words',
      {
        url: NOWHERE,
        language: 'sv',
        title: 'Om oss',
        logos: ['Klint Lykta'],
        headings: headings('Om oss'),
        links: [['mailto', 'mailto:hej@klintlykta.example']],
        lines: [
          ['header', 'Klint Lykta'],
          ...menu('Tjänster', 'Om oss', 'Kontakt'),
          ...main('Vi gör lampor för hand.'),
        ],
      },
      'Klint Lykta',
    ],
    [
      'the © before a page’s link',
      {
        url: NOWHERE,
        language: 'en',
        title: 'Contact us',
        headings: headings('Contact us'),
        links: [['mailto', 'mailto:info@harrowgate-tools.example']],
        lines: [
          ...menu('Products', 'About us', 'Contact us'),
          ['footer', 'Harrowgate Tools © 2024 | Terms & Conditions'],
        ],
      },
      'Harrowgate Tools',
    ],
  ])('%s', (_, given, name) => {
    expect(readingLine(given)).toBe(`company ${name}`);
  });
});

describe('what pages are called in many languages', () => {
  it.each([
    'Om os',
    'Våre ansatte',
    'Startside',
    'Vores produkter',
    'Boka nu',
    'Salgsbetingelser',
    'Henkilökunta',
    'Yhteystietomme',
    'Unser Team',
    'Onze diensten',
    'Ochrana osobních údajů',
    'Nos services',
    'Opening hours',
  ])('%s is no company', (title) => {
    expect(isPageName(title)).toBe(true);
    expect(nameWithin(title)).toBe('');
  });
});

describe('names of others on a company’s page', () => {
  it.each<[string, GivenPage, string]>([
    [
      'an agency with the logos of its clients',
      {
        url: 'https://www.granforsbyra.example/kunder',
        language: 'sv',
        title: 'Våra kunder | Granfors Byrå',
        logos: ['Granfors Byrå', 'Orbitly', 'Planzo', 'Kuusamon Kaluste'],
        headings: headings('Kunder vi är stolta över', 'Orbitly', 'Planzo'),
        lines: [
          ...menu('Tjänster', 'Kunder', 'Om oss', 'Kontakt'),
          ...main('Orbitly', 'Orbitly AB är en ledande leverantör. Orbitly växer.', 'Planzo', 'Planzo A/S'),
          ['footer', '© Granfors Byrå AB'],
        ],
      },
      'Granfors Byrå',
    ],
    [
      'the shop of a franchise',
      {
        url: 'https://www.klipperiet.example/salonger/kalmar',
        language: 'sv',
        title: 'Klipperiet Kalmar | Klipperiet',
        logos: ['Klipperiet'],
        headings: headings('Klipperiet Kalmar'),
        lines: [
          ...menu('Salonger', 'Priser', 'Om oss', 'Kontakt'),
          ...main('Klipperiet Kalmar drivs av Lockar i Kalmar AB.'),
          ['footer', '© Klipperiet Franchise AB'],
        ],
      },
      'Klipperiet',
    ],
    [
      'a hotel of a chain',
      {
        url: 'https://www.tallmohotels.example/hotell/strandhotellet',
        language: 'sv',
        title: 'Strandhotellet Visby - Tallmo Hotels',
        metas: { 'og:site_name': 'Tallmo Hotels' },
        logos: ['Tallmo Hotels'],
        headings: headings('Strandhotellet Visby'),
        lines: [
          ...menu('Boka', 'Hotell', 'Om oss', 'Kontakt'),
          ...main('Strandhotellet Visby ligger vid havet. Strandhotellet Visby har 80 rum.'),
          ['footer', '© 2026 Tallmo Hotels AB'],
        ],
      },
      'Tallmo Hotels',
    ],
    [
      'a lawyer of a firm',
      {
        url: 'https://www.bergtallius.example/medarbetare/ebba-tornsjo',
        language: 'sv',
        title: 'Ebba Tornsjö | Advokatfirman Berg & Tallius',
        logos: ['Berg & Tallius'],
        headings: headings('Ebba Tornsjö'),
        links: [['mailto', 'mailto:ebba.tornsjo@bergtallius.example']],
        lines: [
          ...menu('Medarbetare', 'Tjänster', 'Kontakt'),
          ...main('Ebba Tornsjö', 'Advokat, delägare', 'Ebba Tornsjö är specialist på bolagsrätt.'),
          ['footer', 'Advokatfirman Berg & Tallius KB'],
        ],
      },
      'Advokatfirman Berg & Tallius',
    ],
    [
      'a holding with its brands',
      {
        url: 'https://www.havgruppen.example/',
        language: 'nb',
        title: 'Havgruppen – våre merkevarer',
        logos: ['Havgruppen', 'Fjordfisk', 'Skjellbua', 'Krabbekroken'],
        headings: headings('Sterke merker fra havet', 'Fjordfisk', 'Skjellbua', 'Krabbekroken'),
        lines: [
          ...menu('Merkevarer', 'Om oss', 'Kontakt'),
          ...main('Fjordfisk AS selger fisk.', 'Fjordfisk er et norsk selskap.', 'Skjellbua AS selger skjell.'),
          ['footer', '© Havgruppen Holding AS'],
        ],
      },
      'Havgruppen',
    ],
    [
      'a company of a municipality',
      {
        url: 'https://www.tornavatten.example/',
        language: 'sv',
        title: 'Torna Vatten - en del av Torna kommun',
        logos: ['Torna Vatten', 'Torna kommun'],
        headings: headings('Vatten för alla'),
        lines: [
          ...menu('Driftinformation', 'Om oss', 'Kontakt'),
          ...main('Torna kommun äger bolaget.', 'Torna Vatten levererar dricksvatten i Torna kommun.'),
          ['footer', 'Torna Vatten AB, org.nr 559999-0008'],
        ],
      },
      'Torna Vatten',
    ],
    [
      'a program with a slogan as its headline',
      {
        url: 'https://www.planzo.example/',
        language: 'en',
        title: 'Scheduling Made Simple for Busy Teams | Planzo',
        logos: ['Planzo', 'Orbitly', 'Harrowgate'],
        headings: headings('The Calm Way to Plan', 'Trusted by Orbitly and Harrowgate', 'Smart Calendar'),
        lines: [
          ...menu('Pricing', 'Customers', 'Log in', 'Careers'),
          ...main('“Planzo saved us,” says Jane Doe, COO at Orbitly', 'Smart Calendar', 'Team Inbox'),
          ['footer', '© 2026 Planzo, Inc.'],
        ],
      },
      'Planzo',
    ],
    [
      'a product with a page of its own',
      {
        url: 'https://www.orbitly.example/products/turbolift-x5',
        language: 'en',
        title: 'TurboLift X5 – Electric Stacker | Orbitly',
        logos: ['Orbitly'],
        headings: headings('TurboLift X5'),
        lines: [
          ...menu('Products', 'Support', 'About us', 'Contact'),
          ...main('TurboLift X5 is an electric stacker.', 'TurboLift X5 lifts 2 000 kg.', 'TurboLift X5 is quiet.'),
          ['footer', '© 2026 Orbitly Ltd'],
        ],
      },
      'Orbitly',
    ],
    [
      'an event on a company’s site',
      {
        url: 'https://www.orbitly.example/events/future-of-lifting-2026',
        language: 'en',
        title: 'Future of Lifting 2026 | Orbitly',
        logos: ['Orbitly'],
        headings: headings('Future of Lifting 2026', 'Speakers'),
        lines: [
          ...menu('Products', 'Events', 'About us', 'Contact'),
          ...main('Future of Lifting 2026', 'Join Orbitly and Planzo in Leeds on 3 May.', 'Jane Doe, Planzo Ltd'),
          ['footer', '© 2026 Orbitly Ltd'],
        ],
      },
      'Orbitly',
    ],
    [
      'a shop with the brands it sells',
      {
        url: NOWHERE,
        language: 'fi',
        title: 'Fjordfisk-uistimet | Kalaporukka',
        logos: ['Kalaporukka', 'Fjordfisk', 'Tunturi', 'Orbitly'],
        headings: headings('Fjordfisk-uistimet', 'Tunturi', 'Orbitly'),
        links: [['mailto', 'mailto:asiakaspalvelu@kalaporukka.example']],
        lines: [
          ...menu('Ostoskori', 'Tuotteet', 'Toimitusehdot', 'Yhteystiedot'),
          ...main('Fjordfisk on norjalainen uistinvalmistaja. Fjordfisk tunnetaan laadusta.', 'Lisää ostoskoriin'),
          ['footer', '© 2026 Kalaporukka Oy · Y-tunnus 9999902-8'],
        ],
      },
      'Kalaporukka',
    ],
    [
      'a school of a congregation',
      {
        url: NOWHERE,
        language: 'nb',
        title: 'Kontakt oss - Solbakken skole',
        logos: ['Solbakken skole', 'Elvebredden menighet'],
        headings: headings('Kontakt oss'),
        links: [['mailto', 'mailto:post@solbakkenskole.example']],
        lines: [
          ...menu('Om skolen', 'Ansatte', 'Kontakt oss'),
          ...main('Skolen eies av Elvebredden menighet.', 'Rektor: Kari Fjellheimsrud'),
          ['footer', 'Solbakken skole, post@solbakkenskole.example'],
        ],
      },
      'Solbakken skole',
    ],
  ])('%s', (_, given, name) => {
    expect(readingLine(given)).toBe(`company ${name}`);
  });

  it('gives no name where only others have one', () => {
    const given: GivenPage = {
      url: NOWHERE,
      language: 'sv',
      title: 'Våra varumärken',
      logos: ['logo', 'Orbitly', 'Planzo'],
      headings: headings('Våra varumärken', 'Orbitly', 'Planzo'),
      lines: [
        ...menu('Produkter', 'Om oss', 'Kontakt'),
        ...main('Orbitly är ett företag i Leeds.', 'Planzo är ett företag i Odense.', 'Vi säljer bådas varor.'),
      ],
    };
    expect(readingLine(given)).toBe('none nothing-found');
  });

  it('gives no name to what a thing is', () => {
    const given: GivenPage = {
      url: NOWHERE,
      language: 'en',
      title: 'Concrete',
      headings: headings('Concrete'),
      lines: main('Concrete is a building material.', 'Concrete is used by every company that builds.'),
    };
    expect(readingLine(given)).toBe('none nothing-found');
  });
});

describe('a saved page whose address is not known', () => {
  it('is named by its title, however often the page names what it sells', () => {
    const given: GivenPage = {
      url: NOWHERE,
      language: 'no',
      title: 'Priser | Fotograf Sjølie',
      headings: headings('Priser', 'Portrett', 'Bryllup'),
      links: [['site', 'booking.html', 'Book fotografering']],
      lines: main(
        'Priser',
        'Portrett',
        '1200 kr',
        'Portrett ute',
        'Portrett inne',
        'Bryllup',
        '6000 kr',
        'Book fotografering',
      ),
    };
    expect(readingLine(given)).toBe('company Fotograf Sjølie');
  });

  it('is named by the brand whose link still leads to the domain of that name', () => {
    const given: GivenPage = {
      url: NOWHERE,
      language: 'fi',
      title: 'Tietoa meistä',
      metas: { description: 'Tietoa Veikkolasta ja työntekijöistä' },
      logos: ['VEIKKOLA ROBOTIT', 'Sivunikkari'],
      headings: headings('TIETOA MEISTÄ', 'TIIMIMME'),
      links: [
        ['external', 'https://sivunikkari.fi', '', 'navigation'],
        ['external', 'https://veikkola.fi', 'VEIKKOLA ROBOTIT', 'navigation'],
        ['social', 'https://www.instagram.com/sivunikkari/', ''],
      ],
      lines: [
        ...menu('VEIKKOLA ROBOTIT', 'Palvelumme', 'Tietoa meistä'),
        ...main('TIIMIMME', 'Ihmiset robottien takana'),
      ],
    };
    expect(readingLine(given)).toMatch(/^company VEIKKOLA/);
  });

  it('is called as its whole title says, not by the part that a mailbox has too', () => {
    const given: GivenPage = {
      url: NOWHERE,
      language: 'fi',
      title: 'Kuusela Cup',
      headings: headings('Kilpailunjohtaja', 'Kuusela'),
      lines: [
        ...menu('OHJELMA', 'MAJOITUS', 'YHTEYSTIEDOT'),
        ...main('Kilpailunjohtaja', 'timo@tennisporukka.fi', 'Kuusela', '09 174 0611', 'vastaanotto@kuusela.fi'),
        ['footer', '© Tennisporukka 2015'],
      ],
    };
    expect(readingLine(given)).toMatch(/^company (?:Kuusela Cup|Tennisporukka)$/);
  });

  it('is not called as a page of it is', () => {
    const given: GivenPage = {
      url: NOWHERE,
      language: 'en',
      title: "Harrow's Locks Contact us",
      links: [['mailto', 'mailto:office@harrowslocks.com']],
      lines: [...menu('Services', 'Prices', 'Contact us'), ...main('office@harrowslocks.com', '(555) 010-0199')],
    };
    expect(readingLine(given)).toBe("company Harrow's Locks");
  });
});
