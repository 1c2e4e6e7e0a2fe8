import { describe, expect, it } from 'vitest';
import { companyFactsOf, valuesOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';

type Given = Parameters<typeof harvestOf>[0];
type Lines = NonNullable<Given['lines']>;

const emailsOf = (given: Given) => valuesOf(companyFactsOf(given).emails).toSorted();

const finnish: Given = {
  url: 'https://www.tammimaali.example/',
  language: 'fi',
  title: 'Tammi Maali Oy | Maalausliike',
};
const swedish: Given = { url: 'https://granholmstak.example/', language: 'sv', title: 'Granholms Tak AB | Takläggare' };
const norwegian: Given = { url: 'https://lyngbygg.example/', language: 'nb', title: 'Lyng Bygg AS | Byggmester' };
const danish: Given = { url: 'https://havnegrill.example/', language: 'da', title: 'Havnegrill ApS | Kontakt' };

const signed = (page: Given, ...texts: string[]): Given => ({
  ...page,
  lines: [
    ['footer', `© ${(page.title ?? '').split('|')[0]}`],
    ['footer', 'Tel 0045 33 12 34 56'],
    ...texts.map((text): Lines[number] => ['contact', text]),
    ['footer', 'Home'],
  ],
});

describe('the spellings of addresses', () => {
  it.each<[text: string, ...emails: string[]]>([
    ['info@tammimaali.example', 'info@tammimaali.example'],
    ['Sähköposti: Info@TammiMaali.example.', 'info@tammimaali.example'],
    ['info (at) tammimaali.example', 'info@tammimaali.example'],
    ['info(at)tammimaali.example', 'info@tammimaali.example'],
    ['info[at]tammimaali[dot]example', 'info@tammimaali.example'],
    ['info [at] tammimaali [piste] example', 'info@tammimaali.example'],
    ['info{at}tammimaali.example', 'info@tammimaali.example'],
    ['info (@) tammimaali.example', 'info@tammimaali.example'],
    ['info(a)tammimaali.example', 'info@tammimaali.example'],
    ['info (ät) tammimaali.example', 'info@tammimaali.example'],
    ['info @ tammimaali.example', 'info@tammimaali.example'],
    ['info @tammimaali.example', 'info@tammimaali.example'],
    ['info@ tammimaali.example', 'info@tammimaali.example'],
    ['info at tammimaali dot example', 'info@tammimaali.example'],
    ['E-post: info snabel-a tammimaali.example', 'info@tammimaali.example'],
    ['info(snabela)tammimaali.example', 'info@tammimaali.example'],
    ['info (miukumauku) tammimaali.example', 'info@tammimaali.example'],
    ['info_at_tammimaali.example', 'info@tammimaali.example'],
    ['info＠tammimaali.example', 'info@tammimaali.example'],
    ['info&#64;tammimaali.example', 'info@tammimaali.example'],
    [
      'aino.esimerkki@tammimaali.example, eero.esimerkki@tammimaali.example',
      'aino.esimerkki@tammimaali.example',
      'eero.esimerkki@tammimaali.example',
    ],
    [
      'Myynti:myynti@tammimaali.example|Huolto:huolto@tammimaali.example',
      'huolto@tammimaali.example',
      'myynti@tammimaali.example',
    ],
    ['toimisto@mail.tammimaali.example', 'toimisto@mail.tammimaali.example'],
    ['laskutus@tammimaali.example', 'laskutus@tammimaali.example'],
    ["o'brien@tammimaali.example", "o'brien@tammimaali.example"],
    ['tammimaali@gmail.com', 'tammimaali@gmail.com'],
    ['Meet us at tammimaali.example'],
    ['@tammimaali on Instagram'],
    ['Seuraa @tammimaali.example'],
  ])('%s', (text, ...emails) => {
    expect(emailsOf(signed(finnish, text))).toEqual(emails);
  });

  it('an address over two lines', () => {
    expect(emailsOf(signed(finnish, 'myynti@', 'tammimaali.example'))).toEqual(['myynti@tammimaali.example']);
    expect(emailsOf(signed(finnish, 'myynti', '@tammimaali.example'))).toEqual(['myynti@tammimaali.example']);
  });

  it.each<[href: string, rel: string, ...emails: string[]]>([
    ['mailto:info@tammimaali.example', 'mailto', 'info@tammimaali.example'],
    ['mailto:info@tammimaali.example?subject=Tarjous&body=Hei', 'mailto', 'info@tammimaali.example'],
    ['mailto:%20info@tammimaali.example', 'mailto', 'info@tammimaali.example'],
    ['mailto:info%40tammimaali.example', 'mailto', 'info@tammimaali.example'],
    ['mailto://info@tammimaali.example', 'mailto', 'info@tammimaali.example'],
    ['mailto:mailto:info@tammimaali.example', 'mailto', 'info@tammimaali.example'],
    ['mailto:Tammi%20Maali%20%3Cinfo@tammimaali.example%3E', 'mailto', 'info@tammimaali.example'],
    [
      'mailto:a@tammimaali.example,b@tammimaali.example;c@tammimaali.example',
      'mailto',
      'a@tammimaali.example',
      'b@tammimaali.example',
      'c@tammimaali.example',
    ],
    ['mailto:', 'mailto'],
    ['mailto:?subject=Look', 'mailto'],
    ['mailto:{{email}}', 'mailto'],
    ['mailto:$%7Bemail%7D', 'mailto'],
    ['mailto:%zz', 'mailto'],
  ])('%s', (href, rel, ...emails) => {
    expect(emailsOf({ ...signed(finnish), links: [[rel, href, 'Lähetä viesti']] })).toEqual(emails);
  });

  it('Cloudflare’s hidden addresses, in an attribute and in a link', () => {
    const hidden = (address: string) =>
      ['1f', ...[...Buffer.from(address)].map((byte) => (byte ^ 0x1f).toString(16).padStart(2, '0'))].join('');
    expect(
      emailsOf({
        ...signed(finnish, '[email protected]'),
        links: [
          ['cfemail', hidden('info@tammimaali.example')],
          ['site', `/cdn-cgi/l/email-protection#${hidden('myynti@tammimaali.example')}`, '[email protected]'],
        ],
      }),
    ).toEqual(['info@tammimaali.example', 'myynti@tammimaali.example']);
  });

  it('structured data', () => {
    expect(
      emailsOf({
        ...signed(finnish),
        jsonLd: [
          '{"@type":"HousePainter","name":"Tammi Maali","url":"https://www.tammimaali.example/","email":"mailto:info@tammimaali.example","contactPoint":{"@type":"ContactPoint","email":"tarjous@tammimaali.example"}}',
        ],
      }),
    ).toEqual(['info@tammimaali.example', 'tarjous@tammimaali.example']);
  });
});

it('an address ends where the next element’s words begin without a space', () => {
  expect(emailsOf(signed(finnish, 'info@tammimaali.exampleVastaamme vuorokaudessa'))).toEqual([
    'info@tammimaali.example',
  ]);
});

describe('no mailboxes', () => {
  it.each([
    'email@example.com',
    'name@domain.com',
    'your@email.com',
    'you@company.com',
    'etunimi.sukunimi@tammimaali.example',
    'Sähköpostit muotoa etunimi.sukunimi@tammimaali.example',
    'fornavn.etternavn@lyngbygg.example',
    'fornamn.efternamn@granholmstak.example',
    'förnamn.efternamn@granholmstak.example',
    'fornavn@havnegrill.example',
    'vorname.nachname@holzbau.example',
    'noreply@tammimaali.example',
    'no-reply@tammimaali.example',
    '605a7baede844d278b89dc95ae0a9123@sentry-next.wixpress.com',
    'a1b2c3d4e5f60718293a4b5c6d7e8f90@o123456.ingest.sentry.io',
    'logo@2x.png',
    'kuva@3x.webp',
    'jquery@3.6.0.min.js',
    '003799999028@skannaus.example',
    '003799999028@tammimaali.example',
    'user@host.invalid',
    'matti.meikalainen@esimerkki.fi',
    'test@test.com',
    'info@mysite.com',
    'example@mysite.com',
    'hello@yourdomain.com',
    'ab@',
    'xx@xx.xx',
    'name@company.com',
    'mail@example.com',
    'din@epost.no',
    'din@epost.se',
    'dinmail@mail.dk',
    'dinepost@lyngbygg.example',
    'namn@foretaget.se',
    'namn@företag.se',
    'navn@firma.example',
    'sinun@email.fi',
    'nimi@yritys.fi',
    'min@mejl.se',
    'ditt.namn@mejl.se',
    'you@yourcompany.example',
    'john@doe.com',
    'someone@somewhere.com',
    'hello@reallygreatsite.com',
    'info@mysite.example',
    'name@mail.com',
    'mail@domain.com',
    'test@example.net',
    'user@domain.example',
  ])('%s', (text) => {
    expect(emailsOf(signed(finnish, text))).toEqual([]);
  });
});

describe('whose an address is', () => {
  it.each<[string, Given, string[]]>([
    [
      'a free mailbox that a tiny firm shows as its contact',
      signed(finnish, 'Ota yhteyttä: tammimaali.lahti@gmail.com'),
      ['tammimaali.lahti@gmail.com'],
    ],
    [
      'the free mailbox of an internet provider',
      signed(swedish, 'Mail: granholms.tak@telia.com'),
      ['granholms.tak@telia.com'],
    ],
    [
      'an older domain beside its registered name',
      {
        ...swedish,
        lines: [
          ['footer', 'Granholms Tak AB'],
          ['footer', 'Storgatan 1, 392 32 Kalmar'],
          ['footer', 'Tel 0480-123 45'],
          ['footer', 'info@kalmartaktjanst.example'],
        ],
      },
      ['info@kalmartaktjanst.example'],
    ],
    [
      'a domain named like its initials with the firm’s own staff on it',
      {
        ...finnish,
        url: 'https://www.hameensahkotyo.example/',
        title: 'Hämeen Sähkötyö Oy',
        lines: [
          ['main', 'Hämeen Sähkötyö Oy'],
          ['contact', 'Toimisto: toimisto@hstyo.example'],
          ['footer', 'Hämeen Sähkötyö Oy, Y-tunnus 9999902-8'],
        ],
      },
      ['toimisto@hstyo.example'],
    ],
    [
      'staff, sales, support and accounts',
      signed(
        norwegian,
        'Daglig leder kari@lyngbygg.example',
        'salg@lyngbygg.example',
        'support@lyngbygg.example',
        'faktura@lyngbygg.example',
      ),
      ['faktura@lyngbygg.example', 'kari@lyngbygg.example', 'salg@lyngbygg.example', 'support@lyngbygg.example'],
    ],
    [
      'a domain with letters of the language',
      {
        ...finnish,
        url: 'https://xn--tyylsti-9wa6o.example/',
        title: 'Työlästi Oy',
        lines: [
          ['footer', 'Työlästi Oy, Y-tunnus 9999902-8'],
          ['footer', 'myynti@työlästi.example'],
        ],
      },
      ['myynti@työlästi.example'],
    ],
    [
      'the web agency and the photographer',
      signed(
        swedish,
        'info@granholmstak.example',
        'Webbplats: Pixelfabriken, hej@pixelfabriken.example',
        'Foto: Lina Bild, lina@linabild.example',
      ),
      ['info@granholmstak.example'],
    ],
    [
      'the web agency without a word of credit',
      {
        ...swedish,
        lines: [
          ['footer', 'Granholms Tak AB'],
          ['footer', 'info@granholmstak.example'],
          ['footer', 'Pixelfabriken AB'],
          ['footer', 'hej@pixelfabriken.example'],
        ],
      },
      ['info@granholmstak.example'],
    ],
    [
      'authorities and dispute boards',
      signed(
        danish,
        'Klager: dt@datatilsynet.dk, Nævnenes Hus nh@naevneneshus.dk, https://ec.europa.eu/odr',
        'Kontaktpunkt: contact@forbrugereuropa.example',
        'info@havnegrill.example',
      ),
      ['info@havnegrill.example'],
    ],
    [
      'the ombudsman of a privacy notice, alone with a mailbox',
      {
        ...finnish,
        lines: [
          ['main', 'Tietosuojavaltuutetun toimisto'],
          ['main', 'tietosuoja@valvonta.example'],
          ['footer', 'Tammi Maali Oy, Y-tunnus 9999902-8'],
          ['footer', 'puh. 019 123 456'],
        ],
      },
      [],
    ],
    [
      'the data protection officer on another’s domain',
      {
        ...norwegian,
        lines: [
          ['main', 'Personvernombud: Advokatfirmaet Fjell AS, post@advokatfjell.example'],
          ['footer', 'Lyng Bygg AS, post@lyngbygg.example'],
        ],
      },
      ['post@lyngbygg.example'],
    ],
    [
      'operators of electronic invoices',
      signed(
        finnish,
        'Verkkolaskut: 003799999028@scan.netvisor.fi',
        'laskut.9999902-8@skannaus.procountor.com',
        'Sähköpostilaskut: laskutus@tammimaali.example',
      ),
      ['laskutus@tammimaali.example'],
    ],
    [
      'a bank’s whose name begins with the firm’s short one',
      {
        ...swedish,
        url: 'https://nordtak.example/',
        title: 'Nord AB',
        lines: [
          ['main', 'Finansiering via banken: lan@nordbanken.example'],
          ['footer', 'Nord AB, info@nordtak.example'],
        ],
      },
      ['info@nordtak.example'],
    ],
    [
      'a customer’s and a partner’s in the text',
      {
        ...swedish,
        lines: [
          ['main', 'Kunden Fjällhotell Norr AB (bokning@fjallhotellnorr.example) är nöjd.'],
          ['main', 'Vår partner Plåtslagarna i Kalmar nås på info@platslagarna.example.'],
          ['footer', 'Granholms Tak AB, info@granholmstak.example'],
        ],
      },
      ['info@granholmstak.example'],
    ],
    [
      'support by a partner, behind words that stand there several times',
      {
        ...norwegian,
        links: [
          ['mailto', 'mailto:kari@lyngbygg.example', 'Send e-post'],
          ['mailto', 'mailto:drift@nettvakt.example', 'Send e-post'],
        ],
        lines: [
          ['main', 'Daglig leder Kari Eksempel'],
          ['main', 'E-post: Send e-post'],
          ['main', 'Teknisk feil meldes til Nettvakt'],
          ['main', 'Telefon: +47 22 12 34 56'],
          ['main', 'E-post: Send e-post'],
          ['footer', 'Lyng Bygg AS'],
        ],
      },
      ['kari@lyngbygg.example'],
    ],
  ])('%s', (_, given, emails) => {
    expect(emailsOf(given)).toEqual(emails);
  });

  it('the phone beside another’s mailbox behind a link is the other’s', () => {
    expect(
      valuesOf(
        companyFactsOf({
          ...norwegian,
          links: [
            ['mailto', 'mailto:kari@lyngbygg.example', 'Send e-post'],
            ['mailto', 'mailto:drift@nettvakt.example', 'Send e-post'],
          ],
          lines: [
            ['main', 'Daglig leder Kari Eksempel'],
            ['main', 'E-post: Send e-post'],
            ['main', 'Teknisk feil meldes til Nettvakt'],
            ['main', 'Telefon: +47 22 12 34 56'],
            ['main', 'E-post: Send e-post'],
            ['footer', 'Lyng Bygg AS'],
          ],
        }).phones,
      ),
    ).toEqual([]);
  });
});
