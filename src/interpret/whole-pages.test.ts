import { describe, expect, it } from 'vitest';
import { companyFactsOf, valuesOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';

type Given = Parameters<typeof harvestOf>[0];
type Line = NonNullable<Given['lines']>[number];

/** Lines of one area, from a text with a line each. */
const area = (name: Line[0], text: string): Line[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Line => [name, line]);

function factsOf(given: Given) {
  const facts = companyFactsOf(given);
  return {
    legalName: facts.legalName?.value ?? null,
    numbers: facts.orgNumbers.map(({ value }) => value.number).toSorted(),
    country: facts.country?.value ?? null,
    city: facts.city?.value ?? null,
    phones: valuesOf(facts.phones).toSorted(),
    emails: valuesOf(facts.emails).toSorted(),
    foundedYear: facts.foundedYear?.value ?? null,
    employees: facts.employees === null ? null : `${facts.employees.value.min}–${facts.employees.value.max ?? ''}`,
    revenue: facts.revenue === null ? null : `${facts.revenue.value.amount} ${facts.revenue.value.currency}`,
  };
}

const nothing = {
  legalName: null,
  numbers: [],
  country: null,
  city: null,
  phones: [],
  emails: [],
  foundedYear: null,
  employees: null,
  revenue: null,
};

// Whole pages as small firms and older business sites write them: everything they say of the company, and nothing of
// those they name beside it.
describe('whole pages', () => {
  it('the privacy notice of a Finnish firm with processors, an ombudsman and a web agency', () => {
    expect(
      factsOf({
        url: 'https://www.kuusiverstas.example/tietosuoja',
        language: 'fi',
        title: 'Tietosuojaseloste | Kuusiverstas',
        lines: [
          ...area('navigation', 'Etusivu\nPalvelut\nYhteystiedot'),
          ...area(
            'main',
            `Tietosuojaseloste
            Laadittu 25.5.2018, päivitetty 12.3.2024
            1. Rekisterinpitäjä
            Kuusiverstas Lahti Oy
            Y-tunnus 9999902-8
            Sahakatu 3 B, 15110 Lahti
            2. Yhteyshenkilö rekisteriä koskevissa asioissa
            Aino Esimerkki, aino@kuusiverstas.example, p. 040 174 0612
            3. Henkilötietojen käsittelijät
            Kirjanpito: Tilitoimisto Laskin Oy, Y-tunnus 9999903-6, Torikatu 1, 33100 Tampere, puh. 03 174 0612
            Sivuston evästeet: Keksivahti ApS, CVR 99990007, support@keksivahti.example
            4. Säilytysaika
            Tietoja säilytetään 6 vuotta, kirjanpitolain mukaan 10 vuotta.
            5. Valitusoikeus
            Tietosuojavaltuutetun toimisto
            Esimerkkikuja 1, 00100 Helsinki
            PL 1, 00101 Helsinki
            Vaihde: 019 174 0612
            Sähköposti: tietosuoja@valvonta.example`,
          ),
          ...area('footer', `© 2024 Kuusiverstas\nSivut: Pikseliseppä Oy, myynti@pikseliseppa.example`),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Kuusiverstas Lahti Oy',
      numbers: ['9999902-8'],
      country: 'FI',
      city: 'Lahti',
      phones: ['+358401740612'],
      emails: ['aino@kuusiverstas.example'],
    });
  });

  it('the about page of a Swedish firm in a group', () => {
    expect(
      factsOf({
        url: 'https://lindqvistplat.example/om-oss',
        language: 'sv',
        title: 'Om oss - Lindqvist Plåt',
        metas: { description: 'Plåtslagare i Växjö sedan 1974.' },
        lines: [
          ...area('header', 'Lindqvist Plåt\nRing oss: 0470-123 45'),
          ...area('navigation', 'Hem\nTjänster\nReferenser\nOm oss\nKontakt'),
          ...area(
            'main',
            `Om Lindqvist Plåt
            Lindqvist Plåt grundades 1974 av Sven Lindqvist. Idag är vi 23 anställda med kontor i Växjö och Alvesta.
            Vi omsatte 42 miljoner kronor 2023.
            Sedan 2019 är vi en del av Fjällhus-koncernen, som har 1 400 anställda och omsätter 3,2 miljarder kronor.
            Anna Lindqvist, VD sedan 2010
            anna@lindqvistplat.example
            070-174 06 12
            Vi är medlemmar i Plåtförbundet sedan 1982.
            ”Vi är 85 anställda och behövde nya tak på tre fabriker”, säger Fabriken Norr AB.`,
          ),
          ...area(
            'footer',
            `Lindqvist Plåt i Växjö AB
            Org.nr: 559999-0008
            Verkstadsgatan 12, 352 46 Växjö
            Bankgiro 5050-1055
            info@lindqvistplat.example
            Fakturor: 5599990008@fakturor.example
            Följ oss`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Lindqvist Plåt i Växjö AB',
      numbers: ['559999-0008'],
      country: 'SE',
      city: 'Växjö',
      phones: ['+4647012345', '+46701740612'],
      emails: ['anna@lindqvistplat.example', 'info@lindqvistplat.example'],
      foundedYear: 1974,
      employees: '23–23',
      revenue: '42000000 SEK',
    });
  });

  it('the terms of a Norwegian shop whose name is not its company’s', () => {
    expect(
      factsOf({
        url: 'https://garnkurven.example/salgsbetingelser',
        language: 'nb-NO',
        title: 'Salgsbetingelser – Garnkurven',
        metas: { 'og:site_name': 'Garnkurven' },
        lines: [
          ...area('header', 'Garnkurven'),
          ...area(
            'main',
            `Salgsbetingelser
            Partene
            Selger er Fjordull Handel AS, Strandgata 4, 5003 Bergen, post@garnkurven.example, 55 12 34 56, org.nr 999 990 002, og betegnes i det følgende som selger.
            Betaling
            Betalingsløsning leveres av Delbetal AB, org.nr 559999-0016, Storgatan 1, 111 22 Stockholm.
            Ved faktura sendes krav til Inkassohuset AS, tlf. 22 12 34 56.
            Klagebehandling
            Klager rettes til selger. Er ikke det mulig, kan du kontakte Forbrukertilsynet på telefon 23 12 34 56 eller www.forbrukertilsynet.no.
            Europa-kommisjonens klageportal: https://ec.europa.eu/odr.
            Angrefristen er 14 dager. Ordrenummer 55123499 oppgis.`,
          ),
          ...area('footer', '© 2016–2025 Garnkurven\nPersonvern\nInformasjonskapsler'),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Fjordull Handel AS',
      numbers: ['999990002'],
      country: 'NO',
      city: 'Bergen',
      phones: ['+4755123456'],
      emails: ['post@garnkurven.example'],
    });
  });

  it('the contact page of a Danish carpenter', () => {
    expect(
      factsOf({
        url: 'https://toemrer-holm.example/kontakt.html',
        language: 'en',
        title: 'Kontakt',
        logos: ['Tømrer Holm'],
        lines: [
          ...area('navigation', 'Forside\nYdelser\nKontakt'),
          ...area(
            'main',
            `Kontakt
            Tømrer Holm v/ Jens Holm
            Industrivej 8
            7800 Skive
            Tlf. 97 12 34 56
            Mobil 20 12 34 56
            Fax 97 12 34 57
            E-mail: toemrerholm@live.dk
            CVR-nr. 99990007
            Bank: Reg.nr. 5136 Konto 0812345678
            Åbningstider: Man-Tor 7.00-15.30, Fre 7.00-12.00
            Vi har været i branchen i over 30 år`,
          ),
          ...area('footer', 'Copyright © 2012 - Webdesign af Nordpixel, tlf. 86 12 34 56'),
        ],
      }),
    ).toEqual({
      ...nothing,
      numbers: ['99990007'],
      country: 'DK',
      city: 'Skive',
      phones: ['+4520123456', '+4597123456'],
      emails: ['toemrerholm@live.dk'],
    });
  });

  it('an old German contact page in a table', () => {
    expect(
      factsOf({
        url: 'http://www.fensterbau-roth.example/kontakt.php',
        language: '',
        title: 'Fensterbau Roth GmbH - Kontakt',
        lines: [
          ...area('navigation', 'Home\nProdukte\nReferenzen\nKontakt\nImpressum'),
          ...area(
            'main',
            `Kontakt
            Fensterbau Roth GmbH
            Industriestr. 12
            D-83646 Bad Tölz
            Telefon:
            0 80 41 / 12 34 - 0
            Telefax:
            0 80 41 / 12 34 - 20
            E-Mail:
            info(at)fensterbau-roth.example
            Geschäftsführer: Karl Roth
            Registergericht: Amtsgericht München, HRB 99123
            USt-IdNr.: DE 999990002
            Gegründet 1962
            Wir beschäftigen 35 Mitarbeiter und sind seit über 50 Jahren für Sie da.`,
          ),
          ...area('footer', '© 2014 Fensterbau Roth GmbH | Realisierung: Werbeagentur Blau, Tel. 089 1740612'),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Fensterbau Roth GmbH',
      numbers: ['DE999990002'],
      country: 'DE',
      city: 'Bad Tölz',
      phones: ['+49804112340'],
      emails: ['info@fensterbau-roth.example'],
      foundedYear: 1962,
      employees: '35–35',
    });
  });

  it('a Polish contact page of 2014', () => {
    expect(
      factsOf({
        url: 'http://www.stolarniabuk.example/kontakt',
        language: 'pl',
        title: 'Stolarnia Buk - meble na wymiar - Kontakt',
        lines: [
          ...area('navigation', 'O nas\nOferta\nKontakt'),
          ...area(
            'main',
            `Dane kontaktowe:
            STOLARNIA BUK Sp. z o.o.
            ul. Leśna 4/2
            43-300 Bielsko-Biała
            tel./fax: (33) 812 34 56
            tel. kom. 601 740 612
            e-mail: biuro@stolarniabuk.example
            NIP: 999-999-00-01
            REGON: 999990003
            KRS 0000999901, Sąd Rejonowy w Bielsku-Białej
            Kapitał zakładowy 50 000 zł
            Nr konta: 12 1234 5678 9012 3456 7890 1234`,
          ),
          ...area('footer', 'Copyright 2014 Stolarnia Buk. Projekt i wykonanie: Studio Grafit'),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'STOLARNIA BUK Sp. z o.o.',
      numbers: ['0000999901', '999990003', '9999990001'],
      country: 'PL',
      city: 'Bielsko-Biała',
      phones: ['+48338123456', '+48601740612'],
      emails: ['biuro@stolarniabuk.example'],
    });
  });

  it('a Dutch contact page', () => {
    expect(
      factsOf({
        url: 'https://www.dakdekkerveen.example/contact/',
        language: 'nl-NL',
        title: 'Contact - Dakdekker Veen',
        lines: [
          ...area(
            'main',
            `Contact
            Dakdekkersbedrijf Veen B.V.
            Havenweg 12a
            2583 AB Den Haag
            T 070 - 174 06 12
            M 06 - 17 40 61 28
            info@dakdekkerveen.example
            KvK 99990007
            BTW NL999990007B01
            IBAN NL91 ABNA 0417 1643 00
            Sinds 1985 uw specialist`,
          ),
          ...area('footer', '© 2015 Dakdekker Veen | Website door Webbureau Zee'),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Dakdekkersbedrijf Veen B.V.',
      numbers: ['99990007', 'NL999990007B01'],
      country: 'NL',
      city: 'Den Haag',
      phones: ['+31617406128', '+31701740612'],
      emails: ['info@dakdekkerveen.example'],
      foundedYear: 1985,
    });
  });

  it('an American company’s contact page with offices', () => {
    expect(
      factsOf({
        url: 'https://www.pinewood.example/company/contact',
        language: 'en-US',
        title: 'Contact Us | Pinewood Analytics',
        lines: [
          ...area('navigation', 'Products\nCustomers\nCompany\nCareers\nContact'),
          ...area(
            'main',
            `Corporate Headquarters
            Pinewood Analytics, Inc.
            500 Market Street, Suite 400
            San Francisco, CA 94105
            Phone: (415) 362-1234
            Toll-free: 800-356-9377
            Fax: (415) 362-1235
            Sales: sales@pinewood.example
            Boston Office
            20 State Street, Boston, MA 02109
            Media inquiries
            Jane Roe, Loud PR, jane@loudpr.example, (212) 736-5001`,
          ),
          ...area(
            'footer',
            '© 2016 Pinewood Analytics, Inc. All rights reserved.\nOver 3,000 customers trust Pinewood',
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Pinewood Analytics, Inc.',
      country: 'US',
      city: 'San Francisco',
      phones: ['+14153621234', '+18003569377'],
      emails: ['sales@pinewood.example'],
    });
  });

  it('a British firm’s about page', () => {
    expect(
      factsOf({
        url: 'https://www.calderjoinery.example/about-us',
        language: 'en-GB',
        title: 'About Us - Calder Joinery, Leeds',
        lines: [
          ...area(
            'main',
            `Established in 1978, Calder Joinery employs 42 people and turns over £4.5m.
            With over 40 years' experience we have worked for clients such as Moorland Hotels Ltd, which employs 900 staff.
            Our managing director has been with us since 1996.`,
          ),
          ...area(
            'footer',
            `Calder Joinery Limited, Unit 3, 14 Mill Lane, Leeds, West Yorkshire LS1 4AP
            Tel: 0113 496 0123 Email: enquiries@calderjoinery.example
            Registered in England & Wales. Company Number: 04999001. VAT No: 999 9900 21
            Registered office: 2 High Street, Bradford BD1 1AA
            Website by Pixel Mill`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Calder Joinery Limited',
      numbers: ['04999001', 'GB999990021'],
      country: 'GB',
      city: 'Leeds',
      phones: ['+441134960123'],
      emails: ['enquiries@calderjoinery.example'],
      foundedYear: 1978,
      employees: '42–42',
      revenue: '4500000 GBP',
    });
  });

  it('a Finnish front page with boxes of figures and references', () => {
    expect(
      factsOf({
        url: 'https://sahkolento.example/',
        language: 'fi',
        title: 'Sähkölento – sähköurakointi Tampereella',
        lines: [
          ...area('header', 'Sähkölento\n03 174 0612'),
          ...area(
            'main',
            `Sähkötyöt varmalla otteella
            1998
            perustettu
            34
            työntekijää
            1 200
            tyytyväistä asiakasta
            Referenssit
            Tehdas Oy, 250 työntekijää
            Kauppakeskus Mylly Oy
            "Olemme 12 hengen yritys ja tilaamme aina Sähkölennolta." – Leipomo Kaura Oy
            Ota yhteyttä
            Matti Esimerkki, työnjohtaja
            040 174 0612
            matti.esimerkki@sahkolento.example`,
          ),
          ...area(
            'footer',
            `Sähkölento Oy | Y-tunnus: 9999902-8 | Voimakatu 5, 33100 Tampere
            Laskutusosoite: Sähkölento Oy, PL 100, 00026 Laskunet
            Verkkolaskuosoite 003799999028, välittäjä 003721291126
            laskutus@sahkolento.example
            Toteutus: Verkkopaja Oy 050 174 0612`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Sähkölento Oy',
      numbers: ['9999902-8'],
      country: 'FI',
      city: 'Tampere',
      phones: ['+35831740612', '+358401740612'],
      emails: ['laskutus@sahkolento.example', 'matti.esimerkki@sahkolento.example'],
      foundedYear: 1998,
      employees: '34–34',
    });
  });

  it('a Swedish job page that describes the group and a recruiter', () => {
    expect(
      factsOf({
        url: 'https://norrsken-teknik.example/jobb/sakerhetstekniker',
        language: 'sv',
        title: 'Säkerhetstekniker till Sundsvall | Norrsken Teknik',
        lines: [
          ...area(
            'main',
            `Säkerhetstekniker till Sundsvall
            Vi söker 3 nya medarbetare till vårt kontor i Sundsvall.
            Om Norrsken Teknik
            Norrsken Teknik är ett teknikföretag med 120 medarbetare på åtta orter.
            Ansökan
            I denna rekrytering samarbetar vi med Talangbolaget Nord AB. Kontakta rekryterare Lisa Ek på 08-174 061 28 eller lisa.ek@talangbolaget.example.`,
          ),
          ...area(
            'footer',
            `Norrsken Teknik AB, Köpmangatan 2, 852 30 Sundsvall, 060-12 34 56, info@norrsken-teknik.example, org.nr 559999-0024`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Norrsken Teknik AB',
      numbers: ['559999-0024'],
      country: 'SE',
      city: 'Sundsvall',
      phones: ['+4660123456'],
      emails: ['info@norrsken-teknik.example'],
      employees: '120–120',
    });
  });

  it('a Norwegian group’s page with its companies', () => {
    expect(
      factsOf({
        url: 'https://bergmark.example/selskaper',
        language: 'nb',
        title: 'Våre selskaper | Bergmark Gruppen',
        lines: [
          ...area(
            'main',
            `Bergmark Gruppen er et industrikonsern med 640 ansatte.
            Bergmark Mekaniske AS
            Org.nr 999 990 010 · Verftsgata 1, 4006 Stavanger · Tlf. 51 12 34 56
            Havdyp Service AS
            Org.nr 999 990 029 · Kaien 2, 5003 Bergen · Tlf. 55 12 34 56 · post@havdyp.example`,
          ),
          ...area(
            'footer',
            `Bergmark Gruppen AS
            Org.nr 999 990 002
            Storgata 1, 0155 Oslo
            Tlf. 22 12 34 56
            post@bergmark.example`,
          ),
        ],
      }),
    ).toMatchObject({
      legalName: 'Bergmark Gruppen AS',
      numbers: ['999990002'],
      city: 'Oslo',
      emails: ['post@bergmark.example'],
      employees: '640–640',
    });
  });

  it('an Estonian firm in English', () => {
    expect(
      factsOf({
        url: 'https://balticframe.example/contact',
        language: 'en',
        title: 'Contact – Baltic Frame',
        lines: [
          ...area(
            'main',
            `Baltic Frame OÜ
            Reg. code 17999002
            VAT: EE109999009
            Tehnika 5, 10111 Tallinn, Estonia
            +372 612 3456
            info@balticframe.example
            SEB Pank, IBAN EE382200221020145685`,
          ),
          ...area('footer', '© Baltic Frame 2023'),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Baltic Frame OÜ',
      numbers: ['17999002', 'EE109999009'],
      country: 'EE',
      city: 'Tallinn',
      phones: ['+3726123456'],
      emails: ['info@balticframe.example'],
    });
  });

  it('an American company’s blog post about a customer and a conference', () => {
    expect(
      factsOf({
        url: 'https://www.larkbase.example/blog/how-acme-grew',
        language: 'en',
        title: 'How Tidewater Foods cut costs in Chicago | Larkbase',
        metas: { 'og:type': 'article', 'og:site_name': 'Larkbase' },
        lines: [
          ...area('navigation', 'Product\nPricing\nBlog\nCareers'),
          ...area(
            'main',
            `How Tidewater Foods cut costs in Chicago
            June 3, 2016
            Tidewater Foods, founded in 1954, has 2,300 employees and annual revenue of $450 million.
            "We are 2,300 employees in nine states," says Ann Roe. "Since 1954 we have delivered food."
            Call Tidewater at (312) 555-0188 or write to press@tidewater.example.
            Meet us at the Food Expo, 2301 S King Dr, Chicago, IL 60616.`,
          ),
          ...area(
            'footer',
            `© 2016 Larkbase, Inc.
            12 Elm Street, Boise, ID 83702
            (208) 342-1234
            hello@larkbase.example`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Larkbase, Inc.',
      country: 'US',
      city: 'Boise',
      phones: ['+12083421234'],
      emails: ['hello@larkbase.example'],
    });
  });

  it('a Norwegian press page with contacts and a text about the company', () => {
    expect(
      factsOf({
        url: 'https://www.havbris.example/presse/ny-fabrikk',
        language: 'nb',
        title: 'Havbris bygger ny fabrikk i Bodø | Havbris',
        lines: [
          ...area(
            'main',
            `Havbris bygger ny fabrikk i Bodø
            12. mars 2024
            Havbris investerer 300 millioner kroner i en ny fabrikk i Bodø. Fabrikken gir 45 nye arbeidsplasser.
            Entreprenør er Nordbygg Entreprenør AS, som omsatte for 2 milliarder kroner i 2023.
            For mer informasjon:
            Kari Eksempel, kommunikasjonssjef, 917 40 612, kari.eksempel@havbris.example
            Om Havbris
            Havbris er et sjømatselskap med 850 ansatte og en omsetning på 4,2 milliarder kroner i 2023. Selskapet ble grunnlagt i 1991 og har hovedkontor i Ålesund.`,
          ),
          ...area(
            'footer',
            `Havbris AS\nKeiser Wilhelms gate 1, 6003 Ålesund\nOrg.nr: 999 990 037 MVA\nTlf. 70 12 34 56`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Havbris AS',
      numbers: ['999990037', 'NO999990037MVA'],
      country: 'NO',
      city: 'Ålesund',
      phones: ['+4770123456', '+4791740612'],
      emails: ['kari.eksempel@havbris.example'],
      foundedYear: 1991,
      employees: '850–850',
      revenue: '4200000000 NOK',
    });
  });

  it('a Danish shop with product data of makers', () => {
    expect(
      factsOf({
        url: 'https://www.lygtehjornet.example/lamper/nord-12',
        language: 'da',
        title: 'Nord 12 væglampe - Lygtehjørnet',
        jsonLd: [
          '{"@context":"https://schema.org","@type":"Product","name":"Nord 12","brand":{"@type":"Brand","name":"Nordlys"},"manufacturer":{"@type":"Organization","name":"Nordlys Leuchten GmbH","telephone":"+49 8041 123456","email":"info@nordlys.example","address":{"@type":"PostalAddress","addressLocality":"Solingen","addressCountry":"DE"}},"offers":{"@type":"Offer","price":"1299.00","priceCurrency":"DKK","seller":{"@type":"Organization","name":"Lygtehjørnet"}}}',
        ],
        lines: [
          ...area('header', 'Lygtehjørnet'),
          ...area(
            'main',
            `Nord 12 væglampe\nVarenr. 70203040\n1.299,00 kr\nDesignet i 1962\nLagerstatus: 12 stk\nFragt 49 kr`,
          ),
          ...area(
            'footer',
            `Lygtehjørnet ApS
            Bredgade 12, 1. th
            5000 Odense C
            CVR: 99990015
            Kundeservice: 66 12 34 56 (hverdage 10-15)
            kundeservice@lygtehjornet.example
            e-mærket · Nævnenes Hus, Toldvej 2, 8800 Viborg`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Lygtehjørnet ApS',
      numbers: ['99990015'],
      country: 'DK',
      city: 'Odense C',
      phones: ['+4566123456'],
      emails: ['kundeservice@lygtehjornet.example'],
    });
  });

  it('a Finnish company’s home page in English', () => {
    expect(
      factsOf({
        url: 'https://frostgrid.example/en',
        language: 'en',
        title: 'Frostgrid – Energy storage for cold climates',
        lines: [
          ...area(
            'main',
            `Energy storage for cold climates
            Trusted by utilities since 2012
            We are a team of 60+ experts in Oulu, Stockholm and Hamburg.
            Our revenue in 2023 was EUR 14.5 million.
            Nordic Grid Oyj (NASDAQ Helsinki) uses Frostgrid in 14 towns.`,
          ),
          ...area(
            'footer',
            `Frostgrid Oy
            Business ID: FI99999044
            Elektroniikkatie 3, FI-90590 Oulu, Finland
            +358 8 123 456
            hello@frostgrid.example
            Sweden: Kungsgatan 2, 111 43 Stockholm, +46 8 174 061 28`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Frostgrid Oy',
      numbers: ['9999904-4', 'FI99999044'],
      country: 'FI',
      city: 'Oulu',
      phones: ['+3588123456', '+46817406128'],
      emails: ['hello@frostgrid.example'],
      foundedYear: 2012,
      employees: '60–',
      revenue: '14500000 EUR',
    });
  });

  it('a Swedish restaurant with little text', () => {
    expect(
      factsOf({
        url: 'https://bryggansmat.example/',
        language: 'sv-SE',
        title: 'Bryggans Mat & Vin – Restaurang i Lysekil',
        lines: [
          ...area('navigation', 'Meny\nBoka bord\nHitta hit'),
          ...area(
            'main',
            `Välkommen till Bryggans Mat & Vin
            Dagens lunch 125 kr, mån–fre 11.30–14.00
            Boka bord: 0523-123 45 eller bokning@bryggansmat.example
            Södra Hamngatan 4, Lysekil
            Vi tar emot Swish 123 456 78 90`,
          ),
          ...area('footer', `Bryggans Mat & Vin AB 559999-0032\nÖppet 11–22`),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Bryggans Mat & Vin AB',
      numbers: ['559999-0032'],
      country: 'SE',
      city: 'Lysekil',
      phones: ['+4652312345'],
      emails: ['bokning@bryggansmat.example'],
    });
  });

  it('a Czech maker’s contact page with departments and accounts', () => {
    expect(
      factsOf({
        url: 'http://www.kamnavrba.example/kontakty',
        language: 'cs',
        title: 'Kontakty | Kamna Vrba',
        lines: [
          ...area(
            'main',
            `Sídlo společnosti:
            Kamna Vrba s.r.o.
            Dlouhá 65, CZ - 602 00 Brno
            IČO: 12345679, DIČ: CZ12345679
            Obchodní oddělení:
            +420 541 123 456
            obchod@kamnavrba.example
            Technické oddělení:
            +420 541 123 457
            Fax:
            +420 541 123 458
            Bankovní spojení: 43-1234567890/0100
            IBAN: CZ53 0100 0000 4312 3456 7890`,
          ),
          ...area(
            'footer',
            `© 2015, Kamna Vrba s.r.o. – všechna práva vyhrazena\nWebové stránky vytvořila Lípa s.r.o.`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      legalName: 'Kamna Vrba s.r.o.',
      country: 'CZ',
      city: 'Brno',
      phones: ['+420541123456', '+420541123457'],
      emails: ['obchod@kamnavrba.example'],
    });
  });

  it('a German law firm’s imprint with its chamber and insurer', () => {
    expect(
      factsOf({
        url: 'https://www.kanzlei-weidner.example/impressum.html',
        language: 'de',
        title: 'Impressum - Rechtsanwältin Weidner',
        lines: [
          ...area(
            'main',
            `Impressum
            Kanzlei Weidner
            Rechtsanwältin Petra Weidner
            Bahnhofstraße 5
            32257 Bünde
            Telefon 05224 / 12 34 56
            Telefax 05224 / 12 34 57
            kanzlei@kanzlei-weidner.example
            Zuständige Kammer
            Rechtsanwaltskammer Hamm, Ostenallee 1, 59063 Hamm, Telefon 02381 123456, info@kammer-hamm.example
            Berufshaftpflichtversicherung
            Sicher Versicherung AG, Versicherungsplatz 1, 80331 München
            Umsatzsteuer-ID DE999990019
            Verbraucherstreitbeilegung: Schlichtungsstelle, Neue Grünstraße 17, 10179 Berlin`,
          ),
        ],
      }),
    ).toEqual({
      ...nothing,
      numbers: ['DE999990019'],
      country: 'DE',
      city: 'Bünde',
      phones: ['+495224123456'],
      emails: ['kanzlei@kanzlei-weidner.example'],
    });
  });

  it('a Finnish reference page with customers’ towns and numbers', () => {
    expect(
      factsOf({
        url: 'https://pihamestari.example/referenssit',
        language: 'fi',
        title: 'Referenssit | Pihamestari',
        lines: [
          ...area(
            'main',
            `Referenssit
            Asunto Oy Turun Linna, Turku, 2021
            Kiinteistö Oy Vantaan Portti, Vantaa, 2022
            Yhteyshenkilö: Kalle Asiakas, 050 174 0612
            K-Market Ranta, Naantali
            "Pihamestari hoiti työn hyvin", sanoo isännöitsijä Liisa Mäki, Isännöinti Mäki Oy, puh. 02 174 0612.`,
          ),
          ...area(
            'footer',
            `Pihamestari Oy\nPuutarhakatu 8, 20100 Turku\npuh. 02 765 4321\ninfo@pihamestari.example\nY-tunnus 9999905-2`,
          ),
        ],
      }),
    ).toMatchObject({
      legalName: 'Pihamestari Oy',
      numbers: ['9999905-2'],
      city: 'Turku',
      emails: ['info@pihamestari.example'],
      foundedYear: null,
    });
  });

  it('a Swedish sole trader without a company number', () => {
    expect(
      factsOf({
        url: 'https://linasyoga.example/kontakt',
        language: 'sv',
        title: 'Kontakt | Linas Yoga',
        lines: [
          ...area(
            'main',
            `Kontakt\nLina Ek\nLinas Yoga\n070-174 06 12\nlinasyoga@gmail.com\nInnehar F-skatt\nStudion ligger på Storgatan 4 i Kalmar.`,
          ),
          ...area('footer', '© Linas Yoga 2021. Foto: Nils Bild, nils@nilsbild.example'),
        ],
      }),
    ).toMatchObject({
      legalName: null,
      numbers: [],
      country: 'SE',
      phones: ['+46701740612'],
      emails: ['linasyoga@gmail.com'],
    });
  });
});
