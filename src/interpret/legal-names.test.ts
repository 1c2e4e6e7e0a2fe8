import { describe, expect, it } from 'vitest';
import { companyFactsOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';
import { agrees } from './legal-name.ts';
import { legalNamesIn } from './legal-names.ts';

type Given = Parameters<typeof harvestOf>[0];

const namesIn = (text: string) => legalNamesIn(text).map(({ name }) => name);

describe('company names with a legal form in a text', () => {
  it.each<[text: string, ...names: string[]]>([
    ['© 2024 Granholm Oy. Kaikki oikeudet pidätetään.', 'Granholm Oy'],
    ['Tervetuloa! Granholm Oy palvelee.', 'Granholm Oy'],
    ['Rekisterinpitäjä: Granholm Katot Oy, Kauppakatu 3', 'Granholm Katot Oy'],
    ['Oy Granholm Ab', 'Oy Granholm Ab'],
    ['Rengas-Hessu / Granholm Invest Oy', 'Granholm Invest Oy'],
    ['Ab Granholm Oy', 'Ab Granholm Oy'],
    ['Granholm Oyj:n hallitus', 'Granholm Oyj'],
    ['Granholm Oy:n tietosuojaseloste', 'Granholm Oy'],
    ['T:mi Granholm', 'T:mi Granholm'],
    ['Tmi Matti Granholm', 'Tmi Matti Granholm'],
    ['Kattotyö Granholm Tmi', 'Kattotyö Granholm Tmi'],
    ['Granholm & Pojat Ky', 'Granholm & Pojat Ky'],
    ['Granholm ja Kumppanit Ay', 'Granholm ja Kumppanit Ay'],
    ['Granholmin Yhdistys ry', 'Granholmin Yhdistys ry'],
    ['Granholms Tak i Kalmar AB, 392 32 Kalmar', 'Granholms Tak i Kalmar AB'],
    ['Granholms Tak Aktiebolag', 'Granholms Tak Aktiebolag'],
    ['AB Granholms Tak', 'AB Granholms Tak'],
    ['Granholm Invest AB (publ)', 'Granholm Invest AB (publ)'],
    ['Granholms Tak HB · Storgatan 1', 'Granholms Tak HB'],
    ['Handelsbolaget Granholm & Söner', 'Handelsbolaget Granholm & Söner'],
    ['Granholms Ekonomisk förening', 'Granholms Ekonomisk förening'],
    ['Drivs av Granholm Drift AB.', 'Granholm Drift AB'],
    ['Granholm Tak AS - Org.nr 999 990 002', 'Granholm Tak AS'],
    ['Kontakt Granholm Tak AS', 'Granholm Tak AS'],
    ['Granholm Tak ENK', 'Granholm Tak ENK'],
    ['Granholm Tak DA', 'Granholm Tak DA'],
    ['Granholm Byg ApS CVR 99990007', 'Granholm Byg ApS'],
    ['Granholm & Sønner A/S', 'Granholm & Sønner A/S'],
    ['Murermester Granholm I/S', 'Murermester Granholm I/S'],
    ['OÜ Granholm', 'OÜ Granholm'],
    ['Granholm Ehitus OÜ, Tallinn', 'Granholm Ehitus OÜ'],
    ['Granholm Dach GmbH & Co. KG', 'Granholm Dach GmbH & Co. KG'],
    ['Angaben gemäß § 5 TMG: Granholm GmbH', 'Granholm GmbH'],
    ['Granholm Dach e.K.', 'Granholm Dach e.K.'],
    ['Granholm UG (haftungsbeschränkt)', 'Granholm UG (haftungsbeschränkt)'],
    ['Granholm Daken B.V. te Amsterdam', 'Granholm Daken B.V.'],
    ['Granholm Dachy Sp. z o.o.', 'Granholm Dachy Sp. z o.o.'],
    ['Granholm Dachy sp. z o.o. sp. k.', 'Granholm Dachy sp. z o.o. sp. k.'],
    ['Granholm spol. s r.o.', 'Granholm spol. s r.o.'],
    ['Granholm, s.r.o.', 'Granholm, s.r.o.'],
    ['Granholm Roofing Ltd is registered in England', 'Granholm Roofing Ltd'],
    ['Copyright 2024 by Granholm Roofing Limited', 'Granholm Roofing Limited'],
    ['© Granholm, Inc.', 'Granholm, Inc.'],
    ['Granholm Roofing, LLC. All rights reserved', 'Granholm Roofing, LLC'],
    ['Granholm Roofing Co., Ltd.', 'Granholm Roofing Co., Ltd.'],
    ['Granholm SARL au capital de 10 000 €', 'Granholm SARL'],
    ['©Granholm AS 2024. Alle rettigheter forbeholdt.', 'Granholm AS'],
    ['(c)Granholm Tak AB', 'Granholm Tak AB'],
    ['©2024Granholm Tak AB', 'Granholm Tak AB'],
    ['Granholm Groen Comm.V.', 'Granholm Groen Comm.V.'],
    ['Granholm Groen CommV, Dorpsstraat 1', 'Granholm Groen CommV'],
    ['Granholm Groen Comm. V.', 'Granholm Groen Comm. V.'],
    ['Granholm Groen VOF', 'Granholm Groen VOF'],
    ['Granholm technik s.r.o.', 'Granholm technik s.r.o.'],
    ['© 2021 Granholm technik s.r.o. - všechna práva vyhrazena', 'Granholm technik s.r.o.'],
    ['Granholm strojírny a.s.', 'Granholm strojírny a.s.'],
    ['Granholm dachy Sp. z o.o.', 'Granholm dachy Sp. z o.o.'],
    ['Granholm gradnja d.o.o., Obala 1', 'Granholm gradnja d.o.o.'],
    ['Granholm S.A. Rue Haute 1', 'Granholm S.A.'],
    ['Granholm építő Kft.', 'Granholm építő Kft.'],
    ['Granholm k.s.', 'Granholm k.s.'],
    ['Starta eget AB'],
    ['Nabízíme služby pro klienty a.s.'],
    ['Spolupracujeme dlouhodobě se společností s.r.o.'],
    ['Granholm AB och Tallberg AB', 'Granholm AB', 'Tallberg AB'],
    ['this is as good as it gets'],
    ['We offer LIMITED time'],
    ['Kuvat: as oy'],
    ['Kontakta oss'],
  ])('%s', (text, ...names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the company’s legal name', () => {
  const page: Given = {
    url: 'https://takskolan.example/',
    title: 'Takskolan',
    links: [['mailto', 'mailto:info@takskolan.example']],
  };
  const legalNameOf = (given: Given) => companyFactsOf(given).legalName?.value ?? null;

  it.each<[string, string | null, NonNullable<Given['lines']>]>([
    [
      'of another name beside the number in the footer',
      'Granholm Drift AB',
      [
        ['header', 'Takskolan'],
        ['footer', '© 2024 Takskolan'],
        ['footer', 'Granholm Drift AB, org.nr 559999-0008'],
      ],
    ],
    [
      'of another name that runs the site',
      'Granholm Drift AB',
      [
        ['header', 'Takskolan'],
        ['main', 'Takskolan drivs av Granholm Drift AB.'],
        ['footer', '© 2024 Takskolan'],
        ['footer', 'Tel 08-174 061 28'],
      ],
    ],
    [
      'a Danish name that runs the shop',
      'Granholm Handel ApS',
      [
        ['header', 'Takskolan'],
        ['main', 'Takskolan ejes af Granholm Handel ApS, CVR 99990007'],
        ['footer', '© Takskolan'],
      ],
    ],
    [
      'the controller of a privacy notice',
      'Granholm Drift AB',
      [
        ['header', 'Takskolan'],
        ['main', 'Personuppgiftsansvarig'],
        ['main', 'Granholm Drift AB'],
        ['main', 'Personuppgiftsbiträde: Molntjänst Norden AB, org.nr 559999-0016'],
        ['footer', '© Takskolan'],
      ],
    ],
    [
      'not a customer or partner in the text',
      null,
      [
        ['header', 'Takskolan'],
        ['main', 'Takskolan har lagt tak åt Fjällhotell Norr AB.'],
        ['main', 'Vi samarbetar med Plåtfirman Kalmar AB och Tegelbruket i Småland AB sedan många år.'],
        ['footer', '© Takskolan, tel 08-174 061 28'],
      ],
    ],
    [
      'not the payment service',
      null,
      [
        ['header', 'Takskolan'],
        ['main', 'Betalning sker via betaltjänsten från Delbetalt AB, org.nr 559999-0016.'],
        ['footer', '© Takskolan, tel 08-174 061 28'],
      ],
    ],
    [
      'the longer form of its name',
      'Takskolan i Norden AB',
      [
        ['header', 'Takskolan'],
        ['main', 'Vi samarbetar med Plåtfirman Kalmar AB.'],
        ['footer', 'Takskolan i Norden AB'],
        ['footer', 'Hemsida: Pixelfabriken AB'],
      ],
    ],
  ])('%s', (_, legalName, lines) => {
    expect(legalNameOf({ ...page, lines })).toBe(legalName);
  });

  it('in structured data', () => {
    expect(
      legalNameOf({
        ...page,
        jsonLd: ['{"@type":"Organization","name":"Takskolan","legalName":"Granholm Drift AB"}'],
        lines: [['footer', '© Takskolan']],
      }),
    ).toBe('Granholm Drift AB');
  });

  it('a town in a customer’s story is not the company’s', () => {
    expect(
      companyFactsOf({
        ...page,
        language: 'sv',
        url: 'https://takskolan.example/kundcase/fjallhotellet',
        title: 'Kundcase: Nytt tak i Åre | Takskolan',
        lines: [
          ['header', 'Takskolan'],
          ['main', 'Fjällhotellet i Åre behövde ett nytt tak. Hotellet ligger mitt i Åre.'],
          ['footer', 'Takskolan AB, org.nr 559999-0008'],
        ],
      }).city,
    ).toBeNull();
  });
});

describe('a name that is only known with its form', () => {
  it.each(['s.r.o.', 'a.s.', 'k.s.', 'S.A.', 'B.V.', 'd.o.o.', 'Sp. z o.o.', 'Comm.V.'])(
    'keeps the last point of %s',
    (form) => {
      const facts = companyFactsOf({
        url: 'https://page.invalid/',
        title: `Kontakt | Granholm ${form}`,
        lines: [
          ['main', `Granholm ${form}`],
          ['footer', `© 2024 Granholm ${form}`],
        ],
      });
      expect(facts.legalName?.value).toBe(`Granholm ${form}`);
      expect(['Granholm', `Granholm ${form}`]).toContain(facts.name.value);
      for (const alias of facts.aliases) expect(['Granholm', `Granholm ${form}`]).toContain(alias.value);
    },
  );
});

describe('a legal name and a name', () => {
  it.each([
    ['Granholms Tak i Kalmar AB', 'Granholms Tak', ''],
    ['Lahden Kuusiverstas Oy', 'Kuusiverstas', ''],
    ['Nord AB', 'Nord', ''],
    ['Nord Bygg AB', 'Nord', ''],
    ['Takskolan AB', 'Takskolan.fi', ''],
    ['Granholm Group Oy', 'Granholm Katot', 'granholm'],
  ])('%s is a form of %s', (legalName, name, label) => {
    expect(agrees(legalName, name, label)).toBe(true);
  });

  it.each([
    ['Nordbanken Abp', 'Nord', ''],
    ['Kalmar Energi AB', 'Kalmar Tak', 'takkalmar'],
    ['Granholm Drift AB', 'Takskolan', 'takskolan'],
  ])('%s is none of %s', (legalName, name, label) => {
    expect(agrees(legalName, name, label)).toBe(false);
  });
});
