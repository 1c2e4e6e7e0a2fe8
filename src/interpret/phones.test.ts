import { describe, expect, it } from 'vitest';
import { companyFactsOf, valuesOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';

type Given = Parameters<typeof harvestOf>[0];
type Lines = NonNullable<Given['lines']>;

const phonesOf = (given: Given) => valuesOf(companyFactsOf(given).phones).toSorted();

// One small firm per country; each test gives what its contact page says.
const finnish: Given = { url: 'https://tammimaali.example/', language: 'fi', title: 'Tammi Maali Oy | Maalausliike' };
const swedish: Given = { url: 'https://granholmstak.example/', language: 'sv', title: 'Granholms Tak AB | Takläggare' };
const norwegian: Given = { url: 'https://lyngbygg.example/', language: 'nb', title: 'Lyng Bygg AS | Byggmester' };
const danish: Given = { url: 'https://havnegrill.example/', language: 'da', title: 'Havnegrill ApS | Kontakt' };
const german: Given = { url: 'https://holzbau-brandner.example/', language: 'de', title: 'Holzbau Brandner GmbH' };
const british: Given = { url: 'https://harrowgate.example/', language: 'en-GB', title: 'Harrowgate Tools Ltd, Leeds' };
const american: Given = {
  url: 'https://pinewood.example/contact',
  language: 'en-US',
  title: 'Contact | Pinewood Analytics, Inc.',
};
const polish: Given = { url: 'https://drewnopol.example/', language: 'pl', title: 'Drewnopol Sp. z o.o.' };
const czech: Given = { url: 'https://kamnabrno.example/', language: 'cs', title: 'Kamna Brno s.r.o.' };
const dutch: Given = { url: 'https://duinzicht.example/', language: 'nl', title: 'Duinzicht Installatie B.V.' };

const signed = (page: Given, ...texts: string[]): Given => ({
  ...page,
  links: [['mailto', `mailto:info@${new URL(page.url ?? '').host}`]],
  lines: [
    ['footer', `© ${(page.title ?? '').split(/[|,]/)[0]}`],
    ...texts.map((text): Lines[number] => ['contact', text]),
    ['footer', 'Home'],
  ],
});

describe('the spellings of phone numbers', () => {
  it.each<[text: string, page: Given, ...numbers: string[]]>([
    ['Puh. 040 174 0612', finnish, '+358401740612'],
    ['Puhelin: 0400-123 456', finnish, '+358400123456'],
    ['Puh: 019-123456', finnish, '+35819123456'],
    ['+358 (0)40 174 0612', finnish, '+358401740612'],
    ['+358 40 174 0612', finnish, '+358401740612'],
    ['GSM 0401740612', finnish, '+358401740612'],
    ['Soita: 010 174 0612', finnish, '+358101740612'],
    ['Matti Esimerkki, toimitusjohtaja, 040-174 0612', finnish, '+358401740612'],
    ['Aino Esimerkki – 040 174 0612', finnish, '+358401740612'],
    ['Myynti 019 123 456, huolto 019 123 457', finnish, '+35819123456', '+35819123457'],
    ['Vaihde (09) 174 0612', finnish, '+35891740612'],
    ['Tel 08-174 061 28', swedish, '+46817406128'],
    ['Telefon: 090-12 34 56', swedish, '+4690123456'],
    ['Tfn: 070-174 06 12', swedish, '+46701740612'],
    ['Tfn 0701-74 06 12', swedish, '+46701740612'],
    ['Växel: +46 (0)8 174 061 28', swedish, '+46817406128'],
    ['+46(0)70-174 06 12', swedish, '+46701740612'],
    ['Tel: 0046 8 174 061 28', swedish, '+46817406128'],
    ['00 46 8 174 061 28', swedish, '+46817406128'],
    ['Mobil 070 174 06 12', swedish, '+46701740612'],
    ['Ring oss på 08-174 061 28!', swedish, '+46817406128'],
    ['Jour: 070-174 06 12', swedish, '+46701740612'],
    ['Tlf: 55 12 34 56', norwegian, '+4755123456'],
    ['Telefon 917 40 612', norwegian, '+4791740612'],
    ['Tlf. 91740612', norwegian, '+4791740612'],
    ['Mob: (+47) 917 40 612', norwegian, '+4791740612'],
    ['+47 55 12 34 56', norwegian, '+4755123456'],
    ['Ring 55 12 34 56', norwegian, '+4755123456'],
    ['Sentralbord: 55 12 34 56', norwegian, '+4755123456'],
    ['Tlf. 70 20 30 40', danish, '+4570203040'],
    ['Telefon: 7020 3040', danish, '+4570203040'],
    ['(+45) 33 12 34 56', danish, '+4533123456'],
    ['Ring på tlf. +45 33 12 34 56', danish, '+4533123456'],
    ['Mobil: 33123456', danish, '+4533123456'],
    ['Telefon: 08041 / 12 34 56', german, '+498041123456'],
    ['Tel.: +49 (0) 8041 123456', german, '+498041123456'],
    ['Tel. 0 80 41 / 12 34 56', german, '+498041123456'],
    ['Tel: 0113 496 0123', british, '+441134960123'],
    ['Call us on 0113 496 0123', british, '+441134960123'],
    ['T: +44 (0)113 496 0123', british, '+441134960123'],
    ['Phone: (212) 736-5000', american, '+12127365000'],
    ['Tel: 212.736.5000', american, '+12127365000'],
    ['Toll free: 1-800-356-9377', american, '+18003569377'],
    ['Phone: 212-736-5000 ext. 12', american, '+12127365000'],
    ['tel. 22 627 71 11', polish, '+48226277111'],
    ['Tel.: +48 22 627 71 11', polish, '+48226277111'],
    ['tel.: 601 740 612, 602 345 678', polish, '+48601740612', '+48602345678'],
    ['Tel.: +420 541 123 456', czech, '+420541123456'],
    ['Telefon: 541 123 456', czech, '+420541123456'],
    ['Tel: 070 - 174 06 12', dutch, '+31701740612'],
    ['T 070-1740612', dutch, '+31701740612'],
    ['Tel.: 0 52 41 / 12 34-0', german, '+49524112340'],
    ['Telefon 0221 / 98 76 54 - 0', german, '+492219876540'],
    ['Fon +49 (0) 7131 / 17406-12', german, '+4971311740612'],
    ['Tel. +49.89.1740612', german, '+49891740612'],
    ['Tel: 0049-89-1740612', german, '+49891740612'],
    ['Tel./Fax: 08041 123456', german, '+498041123456'],
    ['Telefon und Fax: 08041 123456', german, '+498041123456'],
    ['Tel. 08041 123456, Fax 08041 123457', german, '+498041123456'],
    ['tel. (22) 627 71 11', polish, '+48226277111'],
    ['tel. (0-22) 627 71 11', polish, '+48226277111'],
    ['tel./fax +48 (22) 627 71 11', polish, '+48226277111'],
    ['tel. kom. 601-740-612', polish, '+48601740612'],
    ['Tel./fax: +420 541 123 456', czech, '+420541123456'],
    ['tel: 00420 541 123 456', czech, '+420541123456'],
    ['GSM: 602 123 456', czech, '+420602123456'],
    ['Tel. (070) 174 06 12', dutch, '+31701740612'],
    ['T: +31 (0)70 174 06 12 F: +31 (0)70 123 45 68', dutch, '+31701740612'],
    ['06-17406128', dutch, '+31617406128'],
    ['Telefoon: 088 - 174 06 12', dutch, '+31881740612'],
    ['Phone: 212-736-5000 | Toll Free: 800-356-9377 | Fax: 212-736-5001', american, '+12127365000', '+18003569377'],
    ['(212) 736-5000 x 101', american, '+12127365000'],
    ['1.800.356.9377', american, '+18003569377'],
    ['Call +1 (212) 736-5000', american, '+12127365000'],
    ['212-736-5000', american, '+12127365000'],
    ['Tel: 020 7946 0123 / 020 7946 0124', british, '+442079460123', '+442079460124'],
    ['t. 0113 496 0123 f. 0113 496 0124', british, '+441134960123'],
    ['Tel (+44) 113 496 0123', british, '+441134960123'],
    ['0113-496-0123', british, '+441134960123'],
    ['puh. +358-40-174 0612', finnish, '+358401740612'],
    ['puh/tel. 09-174 0612', finnish, '+35891740612'],
    ['p. 040 - 174 0612', finnish, '+358401740612'],
    ['Puhelin (ma–pe 8–16): 019 123 456', finnish, '+35819123456'],
    ['019-123 456 (vaihde)', finnish, '+35819123456'],
    ['Puhelin/Fax: 019 123 456', finnish, '+35819123456'],
    ['Varaa aika: 019 123 456', finnish, '+35819123456'],
    ['Tel vx 08-174 061 28', swedish, '+46817406128'],
    ['Tel. 08/174 061 28', swedish, '+46817406128'],
    ['Telefon 0480 - 123 45', swedish, '+4648012345'],
    ['+46-480-123 45', swedish, '+4648012345'],
    ['070 - 174 06 12 Anna', swedish, '+46701740612'],
    ['Tel/fax 0480-123 45', swedish, '+4648012345'],
    ['Tlf.: 55 12 34 56 / 917 40 612', norwegian, '+4755123456', '+4791740612'],
    ['Telefon: +47-55123456', norwegian, '+4755123456'],
    ['Tlf: 55.12.34.56', norwegian, '+4755123456'],
    ['tlf 5512 3456', norwegian, '+4755123456'],
    ['Mobil: 917-40-612', norwegian, '+4791740612'],
    ['Kari Eksempel, daglig leder, tlf 917 40 612', norwegian, '+4791740612'],
    ['Tlf.: 33 12 34 56 · Fax: 33 12 34 57', danish, '+4533123456'],
    ['Tlf 33-12-34-56', danish, '+4533123456'],
    ['T: 33123456 M: 20123456', danish, '+4520123456', '+4533123456'],
    ['Mobil 20 12 34 56 - Hans', danish, '+4520123456'],
    ['Kontakt os på 33 12 34 56 eller info@havnegrill.example', danish, '+4533123456'],
    ['Hans Eksempel 20 12 34 56', danish, '+4520123456'],
    ['WhatsApp: +31 6 17406128', dutch, '+31617406128'],
  ])('%s', (text, page, ...numbers) => {
    expect(phonesOf(signed(page, text))).toEqual(numbers);
  });

  it.each<[text: string, page: Given]>([
    ['Faksi 019 123 457', finnish],
    ['Fax: 08-174 061 29', swedish],
    ['Telefax: 55 12 34 57', norwegian],
    ['F: +44 113 496 0124', british],
    ['F. 070-1234568', dutch],
    ['Bankgiro 174-0612', swedish],
    ['Bankgiro: 5050-1055', swedish],
    ['Plusgiro 17 40 61-2', swedish],
    ['Bg: 5555-1234 Pg: 174061-2', swedish],
    ['Swish: 174 061 28 90', swedish],
    ['Kontonummer: 8381-6, 174 061 289-0', swedish],
    ['Kontonr. 1503 17 40612', norwegian],
    ['Konto: 5136 0812345', danish],
    ['Reg. nr. 5136 Kontonr. 0812 3456', danish],
    ['MobilePay 123456', danish],
    ['EAN 5790 0025 84053', danish],
    ['IBAN FI21 1234 5600 0007 85', finnish],
    ['Tilinumero FI21 1234 5600 0007 85', finnish],
    ['OVT-tunnus 003799999028', finnish],
    ['Verkkolaskuosoite: 003799999028', finnish],
    ['Y-tunnus 9999902-8', finnish],
    ['Org.nr 559999-0008', swedish],
    ['Org.nr 999 990 002', norwegian],
    ['CVR 99 99 00 07', danish],
    ['CVR nr: 33 12 34 56', danish],
    ['Avoinna ma–pe 8.00–16.00, la 10–14', finnish],
    ['Öppet 07.00–16.00 mån–fre', swedish],
    ['Tilausnumero 0401740612', finnish],
    ['Ordrenummer 55123456', norwegian],
    ['Best.-Nr. 08041 123456', german],
    ['Hinta 1 290 000 – 1 490 000', finnish],
    ['12.03.2024–15.04.2024', finnish],
    ['2024-01-15 12:30:00', swedish],
    ['57.70887, 11.97456', swedish],
    ['Lat 60.16985 Lon 24.93837', finnish],
    ['Artikelnr: 070-1740612', swedish],
    ['Nødnummer 112', danish],
    ['Hätänumero 112', finnish],
    ['Puh. 0000000000', finnish],
    ['Tel 08-000 00 00', swedish],
    ['Telefon: 12 34 56 78', norwegian],
    ['Tlf. 00 00 00 00', danish],
    ['Phone: 123-456-7890', american],
    ['Phone: (555) 555-5555', american],
    ['Phone: (212) 555-0142', american],
    ['Telefon: 070-123 45 67', swedish],
    ['Tel 08-123 456 78', swedish],
    ['Puh. 040 123 4567', finnish],
    ['Puh. 050 765 4321', finnish],
    ['Puh. 040 000 0000', finnish],
    ['Telefon: +45 12 34 56 78', danish],
    ['Mobil: 912 34 567', norwegian],
    ['Ring 999 99 999', norwegian],
    ['Tel: 0123 456 7890', british],
    ['REGON: 601234567', polish],
    ['IČO: 541123456', czech],
    ['KvK 70123456', dutch],
  ])('no phone number in “%s”', (text, page) => {
    expect(phonesOf(signed(page, text))).toEqual([]);
  });
});

describe('links to call', () => {
  const linked = (page: Given, ...links: [href: string, text: string][]) =>
    phonesOf({
      ...signed(page),
      links: [
        ['mailto', `mailto:info@${new URL(page.url ?? '').host}`],
        ...links.map(([href, text]): [string, string, string] => ['tel', href, text]),
      ],
    });

  it.each<[string, Given, string]>([
    ['tel:0401740612', finnish, '+358401740612'],
    ['tel:+358%2040%20174%200612', finnish, '+358401740612'],
    ['tel://+358401740612', finnish, '+358401740612'],
    ['tel:+3580401740612', finnish, '+358401740612'],
    ['tel:00358401740612', finnish, '+358401740612'],
    ['tel:358401740612', finnish, '+358401740612'],
    ['tel:+46 (0)8 174 061 28', swedish, '+46817406128'],
    ['tel:++46701740612', swedish, '+46701740612'],
    ['tel:46701740612', swedish, '+46701740612'],
    ['tel:55123456', norwegian, '+4755123456'],
    ['tel:33%2012%2034%2056', danish, '+4533123456'],
    ['tel:+45-33-12-34-56', danish, '+4533123456'],
    ['tel:(212)736-5000', american, '+12127365000'],
    ['tel:+1-800-356-9377', american, '+18003569377'],
  ])('%s', (href, page, number) => {
    expect(linked(page, [href, ''])).toEqual([number]);
  });

  it.each<[string, Given]>([
    ['tel:', finnish],
    ['tel:+46', swedish],
    ['tel:Granholms Tak AB', swedish],
    ['tel:%', swedish],
    ['tel:{{phone}}', finnish],
    ['tel:1234567890', american],
    ['tel:+358000000000', finnish],
    ['tel:112', finnish],
  ])('%s is broken', (href, page) => {
    expect(linked(page, [href, 'Call'])).toEqual([]);
  });

  it('the number shown counts when the link’s is broken', () => {
    expect(linked(swedish, ['tel:+46', '08-174 061 28'])).toEqual(['+46817406128']);
  });

  it('a bare button is a template’s leftover where other numbers are shown, one that says whom to call is not', () => {
    const shown: [string, string] = ['tel:0817406128', '08-174 061 28'];
    expect(linked(swedish, ['tel:0701740612', 'Ring'], shown)).toEqual(['+46817406128']);
    expect(linked(swedish, ['tel:0701740612', 'Ring Lina på kontoret'], shown)).toEqual([
      '+46701740612',
      '+46817406128',
    ]);
    expect(linked(swedish, ['tel:0701740612', 'Ring'])).toEqual(['+46701740612']);
  });

  it('a link for messages is one for its number', () => {
    expect(phonesOf({ ...signed(finnish), links: [['social', 'https://wa.me/358401740612', 'WhatsApp']] })).toEqual([
      '+358401740612',
    ]);
  });

  it('the numbers of employees and departments are the company’s', () => {
    expect(
      phonesOf({
        ...finnish,
        lines: [
          ['main', 'Ota yhteyttä'],
          ['main', 'Aino Esimerkki'],
          ['main', 'Toimitusjohtaja'],
          ['main', '040 174 0612'],
          ['main', 'Eero Esimerkki'],
          ['main', 'Työnjohtaja'],
          ['main', '040 123 4568'],
          ['footer', 'Tammi Maali Oy, puh. 019 123 456'],
        ],
      }),
    ).toEqual(['+35819123456', '+358401234568', '+358401740612']);
  });
});

describe('numbers of others', () => {
  const own: Lines = [
    ['footer', 'Granholms Tak AB'],
    ['footer', 'Tel 090-12 34 56'],
  ];
  it.each<[string, Given, Lines, string[]]>([
    [
      'the data protection authority',
      swedish,
      [
        ['main', 'Klagomål lämnas till Integritetsskyddsmyndigheten'],
        ['main', 'Box 123, 111 11 Stockholm'],
        ['main', 'Telefon: 08-174 061 28'],
        ...own,
      ],
      ['+4690123456'],
    ],
    [
      'the dispute board in the same line',
      swedish,
      [
        [
          'main',
          'Vid tvist kan du vända dig till Allmänna reklamationsnämnden, Box 12, 111 11 Stockholm, tel. 08-174 061 28.',
        ],
        ...own,
      ],
      ['+4690123456'],
    ],
    [
      'the ombudsman of a Finnish privacy notice, who is the only one with a number',
      finnish,
      [
        ['main', 'Valitusoikeus'],
        ['main', 'Tietosuojavaltuutetun toimisto'],
        ['main', 'Esimerkkikuja 1, 00100 Helsinki'],
        ['main', 'Puh. 019 174 0612'],
        ['footer', 'Tammi Maali Oy'],
        ['footer', 'Y-tunnus 9999902-8'],
      ],
      [],
    ],
    [
      'the consumer council of Norwegian terms',
      norwegian,
      [
        ['main', 'Klager kan rettes til Forbrukerrådet på telefon 22 12 34 56.'],
        ['footer', 'Lyng Bygg AS, tlf. 55 12 34 56'],
      ],
      ['+4755123456'],
    ],
    [
      'the complaints board of Danish terms',
      danish,
      [
        ['main', 'Nævnenes Hus'],
        ['main', 'Eksempelvej 2, 8800 Viborg'],
        ['main', 'Tlf. 86 12 34 56'],
        ['footer', 'Havnegrill ApS, tlf. 70 20 30 40'],
      ],
      ['+4570203040'],
    ],
    [
      'the property manager',
      finnish,
      [
        ['main', 'Isännöinti: Talopalvelu Harju Oy, puh. 019 123 457'],
        ['footer', 'Tammi Maali Oy, puh. 019 123 456'],
      ],
      ['+35819123456'],
    ],
    [
      'the web agency in the footer',
      norwegian,
      [
        ['footer', 'Lyng Bygg AS, tlf. 55 12 34 56'],
        ['footer', 'Nettside levert av Pikselverket AS, tlf. 55 12 34 99'],
      ],
      ['+4755123456'],
    ],
    [
      'an insurer, a retailer and a supplier with their legal names',
      finnish,
      [
        ['main', 'Jälleenmyyjät'],
        ['main', 'Rautakauppa Mäki Oy, Lahti, puh. 03 174 0612'],
        ['main', 'Sävymestari Ky'],
        ['main', 'puh. 02 174 0612'],
        ['footer', 'Tammi Maali Oy, puh. 019 123 456'],
      ],
      ['+35819123456'],
    ],
    [
      'a customer in a story',
      swedish,
      [['main', 'Kunden: Fjällhotell Norr AB, tel 0970-123 45, valde oss för taket.'], ...own],
      ['+4690123456'],
    ],
  ])('%s', (_, page, lines, numbers) => {
    expect(phonesOf({ ...page, lines })).toEqual(numbers);
  });

  it('a foreign number needs its prefix, a national one the page’s country', () => {
    expect(
      phonesOf({
        ...finnish,
        lines: [['contact', 'Tammi Maali Oy, puh. 019 123 456, Sverige +46 8 174 061 28, Norge 55 12 34 56']],
      }),
    ).toEqual(['+35819123456', '+46817406128']);
  });

  it.each([
    ['Cookies'],
    ['Anmäl dig till vårt nyhetsbrev'],
    ['Integritetspolicy och kakor'],
    ['Medlem i Byggföretagen'],
    ['Hosting'],
    ['Konsumentverket'],
    ['Köpvillkor och reklamationsnämnd'],
    ['Säker betalning med Delbetalt Bank AB (publ)'],
    ['Återförsäljare för Takpannor Norden AB'],
  ])('the company’s own under “%s” in a footer', (line) => {
    expect(
      phonesOf({
        ...swedish,
        lines: [
          ['main', 'Vi lägger tak.'],
          ['footer', line],
          ['footer', 'Tel 090-12 34 56'],
          ['footer', 'Granholms Tak AB'],
        ],
      }),
    ).toEqual(['+4690123456']);
  });

  it('the company’s own right under its name, though another’s mailbox follows', () => {
    expect(
      phonesOf({
        ...swedish,
        links: [['mailto', 'mailto:info@granholmstak.example']],
        lines: [
          ['footer', 'Granholms Tak AB'],
          ['footer', 'Tel 090-12 34 56'],
          ['footer', 'webb@pixelfabriken.example'],
        ],
      }),
    ).toEqual(['+4690123456']);
  });

  it.each([['Evästeet'], ['Tilaa uutiskirje'], ['Jäsenedut']])('the company’s own under “%s” in the text', (line) => {
    expect(
      phonesOf({
        ...finnish,
        lines: [
          ['main', line],
          ['main', 'Puh. 019 123 456'],
          ['footer', 'Tammi Maali Oy'],
        ],
      }),
    ).toEqual(['+35819123456']);
  });

  it('of offices in many countries, the head office’s are the company’s', () => {
    const offices = (first: string): Given => ({
      ...american,
      lines: [
        ['contact', first],
        ['contact', 'Phone: (212) 736-5000'],
        ['contact', 'London'],
        ['contact', 'Phone: +44 113 496 0123'],
        ['contact', 'Stockholm'],
        ['contact', 'Phone: +46 8 174 061 28'],
        ['contact', 'München'],
        ['contact', 'Phone: +49 89 1740612'],
        ['contact', 'Research, Austin'],
        ['contact', 'Phone: (512) 472-5000'],
        ['footer', '© Pinewood Analytics, Inc.'],
      ],
    });
    expect(phonesOf(offices('Headquarters'))).toEqual(['+12127365000']);
    expect(phonesOf(offices('New York'))).toEqual(['+12127365000', '+15124725000']);
  });

  it('a page that does not say its country has no national numbers', () => {
    expect(
      phonesOf({
        url: 'https://acmeworks.example/',
        title: 'Acme Works',
        metas: { 'og:site_name': 'Acme Works' },
        links: [['mailto', 'mailto:info@acmeworks.example']],
        lines: [
          ['navigation', 'Products'],
          ['navigation', 'Careers'],
          ['footer', '© Acme Works'],
          ['footer', 'Phone 555 174 0612'],
        ],
      }),
    ).toEqual([]);
  });
});
