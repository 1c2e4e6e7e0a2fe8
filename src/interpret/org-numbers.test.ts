import { describe, expect, it } from 'vitest';
import { companyFactsOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';
import { numbersIn } from './labelled-numbers.ts';

type Given = Parameters<typeof harvestOf>[0];

/** The organisation and VAT numbers of a page, as its register writes them, in order of their digits. */
function numbersOf(given: Given): string[] {
  return companyFactsOf(given)
    .orgNumbers.map(({ value }) => `${value.country} ${value.number}`)
    .toSorted();
}

const written = (text: string) => numbersIn(text).map(({ number }) => `${number.country} ${number.number}`);

// Numbers with right checksums, from the ends of the registers' ranges that no company has been given.
describe('the spellings of numbers', () => {
  it.each<[text: string, ...numbers: string[]]>([
    ['Y-tunnus: 9999902-8', 'FI 9999902-8'],
    ['Y-tunnus 9999902 - 8, kotipaikka Lahti', 'FI 9999902-8'],
    ['y-tunnus: 9999902–8', 'FI 9999902-8'],
    ['LY-tunnus 9999902-8', 'FI 9999902-8'],
    ['Y-Tunnuksemme on 9999902-8', 'FI 9999902-8'],
    ['FO-nummer 9999902-8', 'FI 9999902-8'],
    ['FO-nr: 9999902-8', 'FI 9999902-8'],
    ['Business ID 9999902-8', 'FI 9999902-8'],
    ['Business ID (Y-tunnus): 9999902-8', 'FI 9999902-8'],
    ['Yritystunnus: 9999902-8', 'FI 9999902-8'],
    ['ALV-numero: FI99999028', 'FI FI99999028'],
    ['ALV nro FI 99999028', 'FI FI99999028'],
    ['VAT: FI99999028', 'FI FI99999028'],
    ['Org.nr: 559999-0008', 'SE 559999-0008'],
    ['Org. nr. 559999 0008', 'SE 559999-0008'],
    ['Organisationsnummer 5599990008', 'SE 559999-0008'],
    ['Orgnr 559999–0008', 'SE 559999-0008'],
    ['Org-nr. 16559999-0008', 'SE 559999-0008'],
    ['Organisationsnr: 559999-0008.', 'SE 559999-0008'],
    ['Org.nummer: 559999-0008', 'SE 559999-0008'],
    ['Vårt organisationsnummer är 559999-0008', 'SE 559999-0008'],
    ['Momsreg.nr: SE559999000801', 'SE SE559999000801'],
    ['Momsregistreringsnummer SE 559999-0008 01', 'SE SE559999000801'],
    ['VAT-nr: SE559999000801', 'SE SE559999000801'],
    ['Momsreg.nr/VAT: SE559999000801', 'SE SE559999000801'],
    ['Org.nr 999 990 002', 'NO 999990002'],
    ['Org. nr.: 999990002', 'NO 999990002'],
    ['Organisasjonsnummer: 999.990.002', 'NO 999990002'],
    ['Org.nr: NO 999 990 002', 'NO 999990002'],
    ['Foretaksregisteret 999 990 002', 'NO 999990002'],
    ['Foretaksnummer 999990002', 'NO 999990002'],
    ['Bedriftsnr. 999990002', 'NO 999990002'],
    ['Org.nr. NO 999 990 002 MVA', 'NO 999990002', 'NO NO999990002MVA'],
    ['Org.nr 999 990 002 MVA - Foretaksregisteret', 'NO 999990002', 'NO NO999990002MVA'],
    ['CVR: 99990007', 'DK 99990007'],
    ['CVR-nr. 99 99 00 07', 'DK 99990007'],
    ['Cvr.nr.: 9999 0007', 'DK 99990007'],
    ['CVR nummer DK-99990007', 'DK 99990007'],
    ['CVR # 99990007', 'DK 99990007'],
    ['CVR/SE-nr. 99990007', 'DK 99990007'],
    ['SE-nr. 99990007', 'DK 99990007'],
    ['Registrikood 17999002', 'EE 17999002'],
    ['Reg. kood: 17999002', 'EE 17999002'],
    ['Reg.nr. 17999002', 'EE 17999002'],
    ['Äriregistri kood 17999002', 'EE 17999002'],
    ['KMKR: EE109999009', 'EE EE109999009'],
    ['KMKR nr EE109999009', 'EE EE109999009'],
    ['KMKR number: EE 109999009', 'EE EE109999009'],
    ['USt-IdNr.: DE999990002', 'DE DE999990002'],
    ['USt-ID-Nr. DE 999 990 002', 'DE DE999990002'],
    ['USt-ID-Nr. DE99 999 0002', 'DE DE999990002'],
    ['Umsatzsteuer-ID: DE999990002', 'DE DE999990002'],
    ['Umsatzsteuer-Identifikationsnummer gemäß § 27 a UStG: DE 999990002', 'DE DE999990002'],
    ['Umsatzsteuer-Identifikationsnummer nach §27a Umsatzsteuergesetz: DE999990002', 'DE DE999990002'],
    ['VAT-ID: DE999990002', 'DE DE999990002'],
    ['KvK: 99990007', 'NL 99990007'],
    ['K.v.K. nr. 99990007', 'NL 99990007'],
    ['KvK-nummer 99990007', 'NL 99990007'],
    ['Inschrijvingsnummer Kamer van Koophandel: 99990007', 'NL 99990007'],
    ['Handelsregister Amsterdam 99990007', 'NL 99990007'],
    ['BTW: NL999990007B01', 'NL NL999990007B01'],
    ['BTW-nr.: NL 9999.90.007.B01', 'NL NL999990007B01'],
    ['btw nummer NL999990007B01', 'NL NL999990007B01'],
    ['Company number 04999001', 'GB 04999001'],
    ['Company No: SC499901', 'GB SC499901'],
    ['Registered in England and Wales No. 04999001', 'GB 04999001'],
    ['Registered in England no 4999001', 'GB 04999001'],
    ['Registered in England & Wales under company number 04999001', 'GB 04999001'],
    ['Company registration number: 04999001', 'GB 04999001'],
    ['Co. Reg. No. 04999001', 'GB 04999001'],
    ['Company Registered in England: 04999001', 'GB 04999001'],
    ['VAT reg no 999 9900 21', 'GB GB999990021'],
    ['VAT Registration Number: GB 999990021', 'GB GB999990021'],
    ['VAT No. 999990021', 'GB GB999990021'],
    ['SIREN : 999 990 005', 'FR 999990005'],
    ['SIRET 999 990 000 00005', 'FR 99999000000005'],
    ['N° SIRET : 99999000000005', 'FR 99999000000005'],
    ['RCS Paris 999 990 005', 'FR 999990005'],
    ['R.C.S. Lyon B 999 990 005', 'FR 999990005'],
    ['999 990 005 RCS Nanterre', 'FR 999990005'],
    ['NIP: 999-999-00-01', 'PL 9999990001'],
    ['NIP 9999990001, REGON 999990003, KRS 0000999901', 'PL 0000999901', 'PL 999990003', 'PL 9999990001'],
    ['NIP: PL9999990001', 'PL 9999990001'],
    ['REGON: 999990003', 'PL 999990003'],
    ['KRS: 0000999901', 'PL 0000999901'],
    ['Org: 999 990 002', 'NO 999990002'],
    ['Org. 559999-0008', 'SE 559999-0008'],
    ['Foretaksregisteret: NO 999 990 002 MVA', 'NO 999990002', 'NO NO999990002MVA'],
    ['UID: CHE-999.999.022', 'CH CHE-999.999.022'],
    ['UID-Nummer CHE 999 999 022 MWST', 'CH CHE-999.999.022'],
    ['MWST-Nr. CHE-999.999.022', 'CH CHE-999.999.022'],
    ['BTW BE0999.999.922', 'BE BE0999999922'],
    ['TVA : BE 0999 999 922', 'BE BE0999999922'],
    ['Ondernemingsnummer: 0999.999.922', 'BE 0999999922'],
    ['UID: ATU99990019', 'AT ATU99990019'],
    ['UID-Nr.: ATU 99990019', 'AT ATU99990019'],
  ])('%s', (text, ...numbers) => {
    expect(written(text).toSorted()).toEqual(numbers);
  });

  it.each([
    ['HRB 147514, Amtsgericht München'],
    ['Steuernummer: 143/123/45678'],
    ['Steuer-Nr. 99 999 00027'],
    ['Bank account number 99990007'],
    ['Telefon 99 99 00 07'],
    ['Ordernummer 559999-0008'],
    ['EAN 5790002584053'],
    ['IČO: 27488683, DIČ: CZ27488683'],
    ['Faktura nr 999990002'],
    ['Puh. 09 9999902-8'],
    ['www.lyngbygg.org 999 990 002'],
    ['UID: CHE-999.999.023'],
    ['BTW BE0999.999.923'],
    ['Bankgiro 559999-0008'],
    ['Konto nr 9999 90 00021'],
    ['Registered charity number 1049990'],
    ['ISO 9001 cert. reg. no. 4999001'],
  ])('no number in “%s”', (text) => {
    expect(written(text)).toEqual([]);
  });

  it.each([
    ['Y-tunnus: 1234567-8'],
    ['Y-tunnus: 0000000-0'],
    ['Y-tunnus 123456-7'],
    ['Y-tunnus 1234567-1'],
    ['Org.nr: 000000-0000'],
    ['Org.nr 556000-0000'],
    ['Org.nr 123456-7890'],
    ['Org.nr 555555-5555'],
    ['Org.nr 556677-8899'],
    ['Org.nr 999 999 999'],
    ['Org.nr 123 456 789'],
    ['Org.nr 123456785 MVA'],
    ['CVR 12345678'],
    ['CVR: 12 34 56 74'],
    ['CVR-nr. 88888888'],
    ['CVR-nr. 00000000'],
    ['KvK 12345678'],
    ['Company number 12345678'],
    ['Company number 01234567'],
    ['Company number 00000000'],
    ['USt-IdNr. DE123456789'],
    ['USt-IdNr. DE999999999'],
    ['NIP 123-456-78-90'],
    ['NIP 000-000-00-00'],
    ['KRS 0000000000'],
    ['SIREN 123 456 782'],
    ['VAT No. GB123456789'],
    ['BTW NL123456789B01'],
  ])('an example number or a wrong checksum: %s', (text) => {
    expect(written(text)).toEqual([]);
  });
});

describe('numbers apart from their labels', () => {
  const painter = { url: 'https://tammimaali.example/', language: 'fi', title: 'Tammi Maali – Maalausliike' };
  const roofer = { url: 'https://granholmstak.example/', language: 'sv', title: 'Granholms Tak | Takläggare' };
  const builder = { url: 'https://lyngbygg.example/', language: 'nb', title: 'Lyng Bygg | Byggmester' };

  it.each<[string, Given, string[]]>([
    [
      'the label in one line, the number in the next',
      {
        ...painter,
        lines: [
          ['footer', 'Tammi Maali Oy'],
          ['footer', 'Y-tunnus'],
          ['footer', '9999902-8'],
        ],
      },
      ['FI 9999902-8'],
    ],
    [
      'the label in one line, letters and number in the next',
      {
        url: 'https://brandner.example/impressum',
        language: 'de-CH',
        title: 'Brandner Heizungen GmbH | Impressum',
        lines: [
          ['main', 'Brandner Heizungen GmbH'],
          ['main', 'UID:'],
          ['main', 'CHE-999.999.022'],
          ['footer', '© Brandner Heizungen GmbH'],
        ],
      },
      ['CH CHE-999.999.022'],
    ],
    [
      'a table of numbers',
      {
        ...builder,
        lines: [
          ['main', 'Lyng Bygg AS'],
          ['main', 'Organisasjonsnummer'],
          ['main', 'NO 999 990 002 MVA'],
          ['footer', '© Lyng Bygg AS'],
        ],
        pairs: [{ label: 'Organisasjonsnummer', value: 'NO 999 990 002 MVA' }],
      },
      ['NO 999990002', 'NO NO999990002MVA'],
    ],
    [
      'a colon of its own between both',
      {
        ...roofer,
        lines: [
          ['footer', 'Granholms Tak AB'],
          ['footer', 'Organisationsnummer'],
          ['footer', ':'],
          ['footer', '559999-0008'],
        ],
      },
      ['SE 559999-0008'],
    ],
    [
      'a label broken in two',
      {
        ...builder,
        lines: [
          ['footer', 'Lyng Bygg AS'],
          ['footer', 'Org.'],
          ['footer', 'nr: 999 990 002'],
        ],
      },
      ['NO 999990002'],
    ],
    [
      'the label after the number',
      { ...builder, lines: [['footer', 'Lyng Bygg AS · 999 990 002 (org.nr) · Storgata 1, 7010 Trondheim']] },
      ['NO 999990002'],
    ],
    [
      'table cells',
      {
        ...roofer,
        pairs: [
          { label: 'Företag', value: 'Granholms Tak AB' },
          { label: 'Org.nr', value: '559999-0008' },
        ],
        lines: [['footer', 'Granholms Tak AB']],
      },
      ['SE 559999-0008'],
    ],
    [
      'no label, but the register’s own letters',
      { ...builder, lines: [['footer', 'Lyng Bygg AS, NO 999 990 002 MVA, Storgata 1, 7010 Trondheim']] },
      ['NO 999990002', 'NO NO999990002MVA'],
    ],
    [
      'no label, but its registered name before it',
      { ...painter, lines: [['footer', '© 2025 Tammi Maali Oy | 9999902-8 | Lahti']] },
      ['FI 9999902-8'],
    ],
    [
      'no label, but its registered name before it, in Swedish',
      { ...roofer, lines: [['footer', 'Granholms Tak AB (559999-0008), Storgatan 1, 392 32 Kalmar']] },
      ['SE 559999-0008'],
    ],
    [
      'several labels before several numbers',
      { ...roofer, lines: [['footer', 'Granholms Tak AB Org.nr/Momsreg.nr: 559999-0008 / SE559999000801']] },
      ['SE 559999-0008', 'SE SE559999000801'],
    ],
  ])('%s', (_, given, numbers) => {
    expect(numbersOf(given)).toEqual(numbers);
  });

  it('the organisation number that a VAT number holds, where the page states none', () => {
    expect(numbersOf({ ...painter, lines: [['footer', 'Tammi Maali Oy, VAT FI99999028']] })).toEqual([
      'FI 9999902-8',
      'FI FI99999028',
    ]);
    expect(numbersOf({ ...roofer, lines: [['footer', 'Granholms Tak AB, momsreg.nr SE559999000801']] })).toEqual([
      'SE 559999-0008',
      'SE SE559999000801',
    ]);
    expect(
      numbersOf({ ...painter, lines: [['footer', 'Tammi Maali Oy, Y-tunnus 9999903-6, ALV-ryhmä: VAT FI99999028']] }),
    ).toEqual(['FI 9999903-6', 'FI FI99999028']);
  });

  it('a phone number after a label’s line is none', () => {
    expect(
      numbersOf({
        url: 'https://havnegrill.example/',
        language: 'da',
        title: 'Havnegrill | Kontakt',
        lines: [
          ['footer', 'Havnegrill ApS'],
          ['footer', 'CVR'],
          ['footer', 'Tlf. 99 99 00 07'],
        ],
      }),
    ).toEqual([]);
  });

  it('a number of a register that the page’s country does not have', () => {
    const page = { url: 'https://havnegrill.example/', title: 'Havnegrill | Contact' };
    expect(
      numbersOf({
        ...page,
        language: 'da',
        lines: [['footer', 'Havnegrill ApS, 8000 Aarhus C, Company reg. no. 99990007']],
      }),
    ).toEqual(['DK 99990007']);
    expect(
      numbersOf({
        ...page,
        language: 'en',
        lines: [['footer', 'Havnegrill Ltd, Mill Lane 4, Leeds LS1 4AP. Company reg. no. 04999001']],
      }),
    ).toEqual(['GB 04999001']);
  });
});

describe('numbers of others', () => {
  const shop: Given = {
    url: 'https://villalanka.example/tietosuoja',
    language: 'fi',
    title: 'Tietosuojaseloste | Villalanka',
  };

  it.each<[string, Given, string[]]>([
    [
      'the processor of a privacy notice',
      {
        ...shop,
        lines: [
          ['main', 'Rekisterinpitäjä'],
          ['main', 'Villalanka Oy, Y-tunnus 9999902-8, Kauppakatu 3, 15110 Lahti'],
          ['main', 'Henkilötietojen käsittelijät'],
          ['main', 'Uutiskirjeen lähettää Postiliike Oy (Y-tunnus 9999903-6).'],
        ],
      },
      ['FI 9999902-8'],
    ],
    [
      'the maker of the cookie banner, alone with a number',
      {
        ...shop,
        lines: [
          ['main', 'Evästeet: suostumuksen hallinnan tarjoaa Keksivahti Oy, Y-tunnus 9999903-6.'],
          ['footer', '© 2024 Villalanka'],
          ['footer', 'Puh. 019 123 456'],
          ['footer', 'info@villalanka.example'],
        ],
      },
      [],
    ],
    [
      'a processor named without its legal form',
      {
        ...shop,
        lines: [
          ['main', 'Villalanka on pieni verkkokauppa Lahdessa.'],
          ['main', 'Evästetyökalun toimittaja on Keksivahti, y-tunnus 9999903-6.'],
          ['footer', 'Villalanka Oy'],
          ['footer', 'info@villalanka.example'],
        ],
      },
      [],
    ],
    [
      'the payment service of Swedish terms',
      {
        url: 'https://ullgarn.example/villkor',
        language: 'sv',
        title: 'Köpvillkor – Ullgarn',
        lines: [
          ['main', 'Ullgarn Nordväst AB, org.nr 559999-0008, säljer garn på nätet.'],
          ['main', 'Fakturabetalning erbjuds av Delbetalt AB, org.nr 559999-0016.'],
        ],
      },
      ['SE 559999-0008'],
    ],
    [
      'the Danish web agency and the host',
      {
        url: 'https://havnegrill.example/',
        language: 'da',
        title: 'Havnegrill',
        lines: [
          ['footer', 'Havnegrill ApS'],
          ['footer', 'CVR 99990007'],
          ['footer', 'Webbureau Nordvind ApS, CVR 99990015'],
        ],
      },
      ['DK 99990007'],
    ],
    [
      'a parent company',
      {
        url: 'https://granholmstak.example/om',
        language: 'sv',
        title: 'Om oss | Granholms Tak',
        lines: [
          ['main', 'Granholms Tak AB ägs av Fjällhus Invest AB, org.nr 559999-0016.'],
          ['footer', 'Granholms Tak AB'],
          ['footer', 'Org.nr 559999-0008'],
        ],
      },
      ['SE 559999-0008'],
    ],
    [
      'the subsidiaries of a group',
      {
        url: 'https://lyngbygg.example/konsernet',
        language: 'nb',
        title: 'Konsernet | Lyng Bygg',
        lines: [
          ['main', 'Lyng Bygg Bergen AS'],
          ['main', 'Org.nr 999 990 010'],
          ['main', 'Lyng Bygg Eiendom AS'],
          ['main', 'Org.nr 999 990 029'],
          ['footer', 'Lyng Bygg AS'],
          ['footer', 'Org.nr 999 990 002'],
        ],
      },
      ['NO 999990002'],
    ],
    [
      'a register authority named beside it',
      {
        url: 'https://nordicavaluutta.example/',
        language: 'en',
        title: 'Nordica Valuutta',
        lines: [
          ['footer', 'Nordica Valuutta Oy, Business ID 9999902-8'],
          ['footer', 'Supervised by the Financial Supervisory Authority, business ID 9999903-6'],
        ],
      },
      ['FI 9999902-8'],
    ],
  ])('%s', (_, given, numbers) => {
    expect(numbersOf(given)).toEqual(numbers);
  });

  it('a sole trader’s Swedish number is a person’s, also in its VAT number', () => {
    expect(written('Org.nr 811218-9876, Momsreg.nr SE811218987601')).toEqual([]);
  });
});
