import { describe, expect, it } from 'vitest';
import { companyFactsOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';

type Given = Parameters<typeof harvestOf>[0];

const page: Given = {
  url: 'https://granholm.example/om-oss',
  title: 'Granholm AB',
  links: [['mailto', 'mailto:info@granholm.example']],
};
const saying = (...texts: string[]): Given => ({
  ...page,
  lines: [
    ['header', 'Granholm'],
    ...texts.map((text) => ['main', text] as const),
    ['footer', 'Granholm AB, org.nr 559999-0008, Storgatan 1, 392 32 Kalmar'],
  ],
});
const yearOf = (given: Given) => companyFactsOf(given).foundedYear?.value ?? null;

describe('the year the company was founded', () => {
  it.each<[text: string, year: number]>([
    ['Perustettu 1987', 1987],
    ['Yritys on perustettu vuonna 1987 Lahdessa.', 1987],
    ['Yrityksemme perustettiin 1987.', 1987],
    ['Vuonna 1987 perustettu Granholm on perheyritys.', 1987],
    ['Olemme palvelleet asiakkaitamme jo vuodesta 1987.', 1987],
    ['Vuodesta 1987', 1987],
    ['Granholm aloitti toimintansa vuonna 1987.', 1987],
    ['Toimintamme alkoi vuonna 1987.', 1987],
    ['Grundat 1987', 1987],
    ['Granholm grundades 1987 av Nils Granholm.', 1987],
    ['Företaget grundades år 1987.', 1987],
    ['Företaget startades 1987.', 1987],
    ['Vi har funnits sedan 1987.', 1987],
    ['Kvalitet sedan 1987', 1987],
    ['Vi har lagt tak i Småland sedan 1987.', 1987],
    ['Etablerat 1987', 1987],
    ['Familjeföretag sedan 1987', 1987],
    ['Bolaget bildades 1987.', 1987],
    ['Firmaet ble etablert i 1987.', 1987],
    ['Etablert i 1987', 1987],
    ['Granholm ble stiftet i 1987.', 1987],
    ['Bedriften ble startet i 1987.', 1987],
    ['Vi har levert kvalitet siden 1987.', 1987],
    ['Siden 1987', 1987],
    ['Grunnlagt 1987', 1987],
    ['Firmaet blev grundlagt i 1987.', 1987],
    ['Virksomheden blev etableret i 1987.', 1987],
    ['Stiftet 1987', 1987],
    ['Vi har siden 1987 hjulpet vores kunder.', 1987],
    ['Founded in 1987', 1987],
    ['Established 1987', 1987],
    ['Est. 1987', 1987],
    ['Since 1987', 1987],
    ['Trusted since 1987', 1987],
    ['Granholm was founded in Leeds in 1987.', 1987],
    ['We have been in business since 1987.', 1987],
    ['Family-owned since 1987', 1987],
    ['Gegründet 1987', 1987],
    ['Unser Unternehmen wurde 1987 gegründet.', 1987],
    ['Seit 1987 Ihr Partner', 1987],
    ['Opgericht in 1987', 1987],
    ['Sinds 1987', 1987],
    ['Firma założona w 1987 roku.', 1987],
    ['Działamy od 1987 roku.', 1987],
    ['Asutatud 1987', 1987],
    ['Firma byla založena v roce 1987.', 1987],
    ['Granholm firade 50 år 2020.', 1970],
    ['Juhlimme vuonna 2024 yrityksemme 40-vuotista taivalta.', 1984],
    ['In 2019 we celebrated our 25th anniversary.', 1994],
    ['Företaget startade 1987.', 1987],
    ['Granholm startade sin verksamhet 1987.', 1987],
    ['Sedan starten 1987 har vi lagt över 5 000 tak.', 1987],
    ['Företaget har funnits i Kalmar sedan 1987.', 1987],
    ['Vi öppnade 1987.', 1987],
    ['Vi slog upp portarna 1987.', 1987],
    ['Bolaget registrerades 2005.', 2005],
    ['Året var 1987 när Nils startade Granholm.', 1987],
    ['1987 startade Nils Granholm företaget i ett garage.', 1987],
    ['Yritys on toiminut vuodesta 1987.', 1987],
    ['Yrityksemme on toiminut alalla jo vuodesta 1987 lähtien.', 1987],
    ['Vuonna 1987 toimintansa aloittanut Granholm on alan osaaja.', 1987],
    ['Granholm on vuonna 1987 perustettu perheyritys.', 1987],
    ['Toiminta alkoi vuonna 1987 autotallissa.', 1987],
    ['Kaikki alkoi vuonna 1987.', 1987],
    ['Nils Granholm perusti yrityksen vuonna 1987.', 1987],
    ['Perustamisvuosi: 1987', 1987],
    ['Firmaet startet opp i 1987.', 1987],
    ['Vi har holdt på siden 1987.', 1987],
    ['Siden oppstarten i 1987 har vi vokst jevnt.', 1987],
    ['Granholm har eksistert siden 1987.', 1987],
    ['Bedriften åpnet dørene i 1987.', 1987],
    ['Selskapet ble startet av Nils Granholm i 1987.', 1987],
    ['Etableringsår: 1987', 1987],
    ['Granholm har eksisteret siden 1987.', 1987],
    ['Siden starten i 1987 har vi lavet tage.', 1987],
    ['Virksomheden startede i 1987.', 1987],
    ['Vi åbnede i 1987.', 1987],
    ['Nils Granholm startede firmaet i 1987.', 1987],
    ['Granholm began in 1987 as a small workshop.', 1987],
    ['Launched in 1987, Granholm serves builders.', 1987],
    ['We opened our doors in 1987.', 1987],
    ['Serving Leeds since 1987', 1987],
    ['Granholm has been trading since 1987.', 1987],
    ['Formed in 1987 by Nils Granholm.', 1987],
    ['A family business since 1987', 1987],
    ['Unser Betrieb besteht seit 1987.', 1987],
    ['Gründungsjahr: 1987', 1987],
    ['Das Unternehmen wurde im Jahr 1987 gegründet.', 1987],
    ['Ons bedrijf bestaat sinds 1987.', 1987],
    ['Istniejemy na rynku od 1987 roku.', 1987],
    ['Firma istnieje od 1987 r.', 1987],
    ['Na trhu působíme od roku 1987.', 1987],
    ['Ettevõte on asutatud 1987. aastal.', 1987],
    ['Tegutseme aastast 1987.', 1987],
    ['Grundat 1954, aktiebolag 1987.', 1954],
  ])('%s', (text, year) => {
    expect(yearOf(saying(text))).toBe(year);
  });

  it('a table, structured data, the description and two boxes', () => {
    expect(yearOf({ ...saying('Hej'), pairs: [{ label: 'Grundat:', value: '1987' }] })).toBe(1987);
    expect(
      yearOf({
        ...saying('Hej'),
        jsonLd: ['{"@type":"Organization","name":"Granholm AB","foundingDate":"1987-05-01"}'],
      }),
    ).toBe(1987);
    expect(yearOf({ ...saying('Hej'), metas: { description: 'Takläggare i Småland sedan 1987.' } })).toBe(1987);
    expect(yearOf(saying('1987', 'Grundat'))).toBe(1987);
    expect(yearOf(saying('Grundat', '1987'))).toBe(1987);
  });
});

describe('years of others and of something else', () => {
  it.each([
    ['© 1998–2026 Granholm AB'],
    ['Vi öppnade vår nya butik i Växjö 2019.'],
    ['Vi lanserade vår nya produkt 2019.'],
    ['In 2019 we launched a new service.'],
    ['We opened our second office in 2019.'],
    ['Vuonna 2019 avasimme uuden toimipisteen.'],
    ['Lokalene ble åpnet i 2019.'],
    ['Stiftelsen Fjellhjelp ble stiftet i 1987.'],
    ['Kampanjen startade 2019.'],
    ['Kursen startar 2026.'],
    ['Säsongen startar 2026.'],
    ['Projektet startades 2019.'],
    ['Projektin toiminta alkoi vuonna 2019.'],
    ['Samarbetet startade 2019.'],
    ['Sedan 2019 är vi en del av Fjällhus.'],
    ['Siden 2019 har vi vært eid av Fjellhus.'],
    ['Since 2019 we have offered solar panels.'],
    ['Vuodesta 2019 olemme tarjonneet aurinkopaneeleja.'],
    ['Copyright 1998-2026'],
    ['Yli 40 vuoden kokemus alalta.'],
    ['With over 30 years’ experience.'],
    ['30 års erfarenhet i branschen.'],
    ['Anna har arbetat som takläggare sedan 1990.'],
    ['Matti on työskennellyt alalla vuodesta 1990.'],
    ['Kari har vært ansatt siden 1990.'],
    ['Anna Esimerkki, VD sedan 2010'],
    ['Vår styrelseordförande sedan 2010 är Nils.'],
    ['Kund sedan 2010'],
    ['Medlem i Byggföretagen sedan 2010.'],
    ['Jäsen vuodesta 2010.'],
    ['Kunde siden 2010'],
    ['Customer since 2010'],
    ['ISO 9001-certifierade sedan 2010.'],
    ['Vi har haft vårt kontor i Kalmar sedan 2015.'],
    ['På samma adress sedan 2015'],
    ['Klubben grundades 1923 och spelar i division 3.'],
    ['Föreningen stiftades 1923.'],
    ['Huset byggdes 1923.'],
    ['The building was established in 1923.'],
    ['Seuran perustettu 1923 kenttä.'],
    ['Vår kund Fjällhotellet grundades 1954.'],
    ['Fjällhotell Norr AB grundades 1954.'],
    ['Asiakkaamme Tunturihotelli perustettiin 1954.'],
    ['Moderbolaget Fjällhus grundades 1954.'],
    ['Emoyhtiömme on perustettu 1954.'],
    ['The law was established in 1987.'],
    ['Dataskyddsförordningen har gällt sedan 2018.'],
    ['Priserna gäller sedan 2024.'],
    ['Tietosuojaseloste, voimassa vuodesta 2018'],
    ['Född 1987'],
    ['Sedan 2026-01-01 gäller nya villkor.'],
    ['Senast uppdaterad 2021, grundregeln gäller 2022.'],
    ['Perustettu vuonna 2077.'],
    ['Grundat på 1900-talet'],
  ])('%s', (text) => {
    expect(yearOf(saying(text))).toBeNull();
  });

  it('a year after the page’s own', () => {
    expect(
      yearOf({
        ...saying('Etablert 2024'),
        lines: [
          ['main', 'Etablert 2024'],
          ['footer', '© 2019 Granholm AB'],
          ['footer', 'Org.nr 559999-0008'],
        ],
      }),
    ).toBeNull();
  });

  it('the customer of a story', () => {
    expect(
      yearOf({
        ...page,
        url: 'https://granholm.example/asiakastarinat/tunturihotelli',
        title: 'Asiakastarina: Tunturihotelli | Granholm',
        lines: [
          ['header', 'Granholm'],
          ['main', 'Vuonna 1954 perustettu Tunturihotelli sai uuden katon.'],
          ['main', 'Perustettu 1954'],
          ['main', 'Yritys perustettiin 1954.'],
          ['footer', 'Granholm AB, org.nr 559999-0008'],
        ],
      }),
    ).toBeNull();
  });
});
