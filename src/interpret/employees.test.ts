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

function employeesOf(given: Given): string | null {
  const value = companyFactsOf(given).employees?.value;
  return value === undefined ? null : `${value.min}–${value.max ?? ''}`;
}

describe('the company’s head count', () => {
  it.each<[text: string, count: string]>([
    ['Vi är idag 12 medarbetare.', '12–12'],
    ['Granholm har 45 anställda i Kalmar och Växjö.', '45–45'],
    ['Företaget sysselsätter 30 personer.', '30–30'],
    ['Antal anställda: 14', '14–14'],
    ['Anställda: ca 25', '25–25'],
    ['12 medarbetare', '12–12'],
    ['Vi är ett gäng på 8 anställda som älskar tak.', '8–8'],
    ['Vi är drygt 1 200 medarbetare i Norden.', '1200–'],
    ['Vi är tolv anställda.', '12–12'],
    ['Et hold på 14 specialister.', '14–14'],
    ['Vi er 18 tilsette på Granholm.', '18–18'],
    ['Vi är 10–15 anställda beroende på säsong.', '10–15'],
    ['Vi startade med 2 anställda och är idag 40 medarbetare.', '40–40'],
    ['Meillä työskentelee noin 40 työntekijää.', '40–40'],
    ['Työllistämme n. 40 työntekijää.', '40–40'],
    ['Yhtiö työllistää 65 henkilöä.', '65–65'],
    ['Meitä on yli 300 ammattilaista.', '300–'],
    ['Henkilöstö: 18', '18–18'],
    ['Yrityksessämme on seitsemän työntekijää.', '7–7'],
    ['Vi er 25 ansatte fordelt på to avdelinger.', '25–25'],
    ['I dag er vi 25 ansatte.', '25–25'],
    ['Med oss 25 ansatte er vi størst i bygda.', '25–25'],
    ['Selskapet har i dag 110 medarbeidere.', '110–110'],
    ['Virksomheden beskæftiger 25 medarbejdere.', '25–25'],
    ['Vi er i dag 55 dygtige medarbejdere.', '55–55'],
    ['We are a team of 35 people in Leeds.', '35–35'],
    ['The company employs over 300 people.', '300–'],
    ['Our 1,250 employees work in nine countries.', '1250–1250'],
    ['Company size: 51–200 employees', '51–200'],
    ['With 300+ colleagues we are never far away.', '300–'],
    ['Number of employees: 12', '12–12'],
    ['Wir beschäftigen 85 Mitarbeiter.', '85–85'],
    ['Unser Team besteht aus 14 Mitarbeiterinnen und Mitarbeitern.', '14–14'],
    ['Ons bedrijf telt 22 medewerkers.', '22–22'],
    ['Zatrudniamy 120 pracowników.', '120–120'],
    ['Vi är 14 anställda på Granholm.', '14–14'],
    ['Totalt är vi 35 anställda.', '35–35'],
    ['Med 35 anställda är vi en av regionens största takfirmor.', '35–35'],
    ['Idag arbetar 35 personer på Granholm.', '35–35'],
    ['Hos oss jobbar 18 personer.', '18–18'],
    ['Granholm har ca 120 medarbetare och omsätter 200 Mkr.', '120–120'],
    ['Vi har vuxit till ett team på 22 personer.', '22–22'],
    ['Företaget har idag fem anställda.', '5–5'],
    ['Antal medarbetare 45', '45–45'],
    ['Meillä on töissä 12 ammattilaista.', '12–12'],
    ['Granholm Oy työllistää tällä hetkellä noin 80 henkilöä.', '80–80'],
    ['Olemme 15 hengen tiimi.', '15–15'],
    ['Yrityksen palveluksessa on 45 henkilöä.', '45–45'],
    ['Tiimimme koostuu 9 asiantuntijasta.', '9–9'],
    ['Henkilöstöä 45', '45–45'],
    ['Vi er 12 personer på kontoret.', '12–12'],
    ['Granholm har 85 dyktige medarbeidere.', '85–85'],
    ['Vi har 85 ansatte og egne lærlinger.', '85–85'],
    ['Bedriften sysselsetter 40 årsverk.', '40–40'],
    ['Ansatte: 12', '12–12'],
    ['Vi er et team på 8 håndværkere.', '8–8'],
    ['Vi er 14 ansatte og 3 lærlinge.', '14–14'],
    ['Firmaet har 60 ansatte.', '60–60'],
    ['Today Granholm has 240 employees in five countries.', '240–240'],
    ['Our team of 30 specialists is here to help.', '30–30'],
    ['A company of 50 people', '50–50'],
    ['Granholm employs more than 1,500 people worldwide.', '1500–'],
    ['We currently have 18 members of staff.', '18–18'],
    ['Staff: 25', '25–25'],
    ['Mit 120 Mitarbeitern sind wir Marktführer.', '120–120'],
    ['Rund 85 Mitarbeiterinnen und Mitarbeiter arbeiten bei uns.', '85–85'],
    ['Wij zijn een team van 12 medewerkers.', '12–12'],
    ['Firma zatrudnia ponad 200 osób.', '200–'],
    ['Zaměstnáváme 45 lidí.', '45–45'],
    ['Meie meeskonnas on 25 inimest.', '25–25'],
    ['Meil on 16 töötajat.', '16–16'],
  ])('%s', (text, count) => {
    expect(employeesOf(saying(text))).toBe(count);
  });

  it('a number and its word in two boxes', () => {
    expect(employeesOf(saying('1987', 'grundat', '45', 'medarbetare', '1200', 'nöjda kunder'))).toBe('45–45');
  });

  it('structured data as a number, a text and a range', () => {
    const described = (count: string): Given => ({
      ...saying('Hej'),
      jsonLd: [`{"@type":"Organization","name":"Granholm AB","numberOfEmployees":${count}}`],
    });
    expect(employeesOf(described('45'))).toBe('45–45');
    expect(employeesOf(described('{"@type":"QuantitativeValue","value":45}'))).toBe('45–45');
    expect(employeesOf(described('{"@type":"QuantitativeValue","minValue":11,"maxValue":50}'))).toBe('11–50');
    expect(employeesOf(described('"51-200"'))).toBe('51–200');
  });

  it('a table', () => {
    expect(employeesOf({ ...saying('Hej'), pairs: [{ label: 'Antal anställda', value: '14 st' }] })).toBe('14–14');
    expect(employeesOf({ ...saying('Hej'), pairs: [{ label: 'Company size', value: '51-200 employees' }] })).toBe(
      '51–200',
    );
  });
});

describe('head counts of others and of something else', () => {
  it.each([
    ['Vi är en del av Fjällhus-koncernen med 2 000 anställda.'],
    ['Granholm ingår i Fjällhus Invest AB som har 450 anställda.'],
    ['Granholm är ett dotterbolag till Fjällhus, som har 450 anställda i Norden.'],
    ['Kuulumme Tunturi-konserniin, jossa on 2 000 työntekijää.'],
    ['Vi er en del av Fjellkonsernet, som har 2 000 ansatte.'],
    ['Vi er ejet af Fjeldgruppen, der har 2.000 medarbejdere.'],
    ['We are part of the Fell Group with 2,000 employees.'],
    ['Wir gehören zur Berg-Gruppe mit 2.000 Mitarbeitern.'],
    ['Vår kund Fjällhotell Norr har 450 anställda.'],
    ['Asiakkaamme Tunturihotelli työllistää 120 henkilöä.'],
    ['Our partner Fellworks has 120 employees.'],
    ['Vi hjälper företag med 10–50 anställda.'],
    ['För företag med upp till 50 anställda.'],
    ['Sopii yrityksille, joissa on alle 10 työntekijää.'],
    ['Passer for bedrifter med 5–100 ansatte.'],
    ['Built for teams with 50 employees or more.'],
    ['For companies with 11-50 employees.'],
    ['Vi söker 5 nya medarbetare.'],
    ['Palkkaamme 10 uutta työntekijää.'],
    ['Vi ansetter 12 nye medarbeidere i år.'],
    ['We are hiring 20 new employees.'],
    ['Företaget varslar 40 anställda.'],
    ['Yhtiö irtisanoo 40 työntekijää.'],
    ['Vi har utbildat 500 medarbetare i brandskydd.'],
    ['Over 500 employees have taken our course.'],
    ['Föreningen har 2 400 medlemmar.'],
    ['1987 hade vi 3 anställda.'],
    ['Kommunen har 4 500 anställda.'],
    ['Vi serverar 200 personer.'],
    ['Lokalen rymmer 120 personer.'],
    ['Vi er klare for grupper på 40 personer.'],
    ['Saunaan mahtuu 12 henkilöä.'],
    ['Kokoustila 30 henkilölle, majoitus 12 henkilöä.'],
    ['Hinta 45 € / 2 henkilöä'],
    ['Our venue seats 300 people.'],
    ['We help 500 people every year.'],
    ['Vi har hjälpt över 3 000 personer.'],
    ['We reach 40,000 people.'],
    ['Kursen är för 12 personer.'],
    ['Pris per person vid minst 10 personer'],
    ['Vi hyr ut 12 konsulter till kommunen.'],
    ['4 av 5 anställda rekommenderar oss'],
    ['100 % av våra anställda trivs.'],
    ['15 års erfarenhet, 3 kontor'],
    ['1 anställd saknas'],
    ['Bygget sysselsätter 200 personer.'],
    ['Branschen sysselsätter 40 000 personer.'],
    ['Alalla työskentelee 40 000 henkilöä.'],
    ['Bli en av våra 500 återförsäljare'],
  ])('%s', (text) => {
    expect(employeesOf(saying(text))).toBeNull();
  });

  it('the customer of a story', () => {
    expect(
      employeesOf({
        ...page,
        url: 'https://granholm.example/referenser/fjallhotellet',
        title: 'Kundcase: Fjällhotellet | Granholm',
        headings: [{ level: 1, text: 'Fjällhotellet fick nytt tak' }],
        lines: [
          ['header', 'Granholm'],
          ['main', 'Fjällhotellet i Åre har 45 anställda och grundades 1954.'],
          ['main', 'Företaget har 45 anställda.'],
          ['main', '45 anställda'],
          ['main', '”Vi är 45 anställda och behövde ett tätt tak”, säger hotellchefen.'],
          ['footer', 'Granholm AB, org.nr 559999-0008'],
        ],
      }),
    ).toBeNull();
  });

  it('a customer named with its legal form', () => {
    expect(employeesOf(saying('Fjällhotell Norr AB', 'Företaget har 45 anställda och driver tre hotell.'))).toBeNull();
  });
});
