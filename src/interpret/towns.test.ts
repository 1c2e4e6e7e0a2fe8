import { describe, expect, it } from 'vitest';
import { companyFactsOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';

type Given = Parameters<typeof harvestOf>[0];
type Lines = NonNullable<Given['lines']>;

const saying = (language: string, area: Lines[number][0], ...texts: string[]): Given => ({
  url: 'https://granholm.example/kontakt',
  title: 'Granholm',
  language,
  links: [['mailto', 'mailto:info@granholm.example']],
  lines: [['header', 'Granholm'], ['navigation', 'Kontakt'], ...texts.map((text) => [area, text] as const)],
});

const cityOf = (given: Given) => companyFactsOf(given).city?.value ?? null;

describe('where a town’s name ends', () => {
  it.each<[city: string, language: string, text: string]>([
    ['Lindental', 'de', '· Hafenstraße 18, 89999 Lindental Frische Ideen von Granholm.'],
    ['Cerisay', 'fr', '16 Boulevard des Lilas 49999 Cerisay Téléphone : 09 72 11 20 31 Fermé'],
    ['Kalmar', 'sv', 'Granholm AB, Storgatan 1, 392 32 Kalmar Ring gärna före besök'],
    ['Kalmar', 'sv', 'Storgatan 1, 392 32 Kalmar Mejla oss på info@granholm.example'],
    ['Upplands Väsby', 'sv', 'Optimusvägen 1, 194 34 Upplands Väsby Telefon 08-465 004 12'],
    ['Västra Frölunda', 'sv', 'Granholm AB, Ängsgatan 2, 421 30 Västra Frölunda Org.nr 559999-0008'],
    ['Kongens Lyngby', 'da', 'Granholm ApS, Lyngvej 2, 2800 Kongens Lyngby Ring til os'],
    ['Frankfurt am Main', 'de', 'Granholm GmbH, Zeil 1, 60313 Frankfurt am Main Telefon 069 90009912'],
    ['Bad Homburg', 'de', 'Granholm GmbH, Zeil 1, 61348 Bad Homburg Unsere Öffnungszeiten'],
    ['Mo i Rana', 'nb', 'Granholm AS, Kaien 3, 8622 Mo i Rana Besøk oss gjerne'],
    ['Nykøbing F', 'da', 'Granholm ApS, Storegade 1, 4800 Nykøbing F Se kort'],
    ['Den Haag', 'nl', 'Granholm B.V., Kade 12, 2511 AB Den Haag Bekijk route'],
    ['Nowy Targ', 'pl', 'Granholm Sp. z o.o., ul. Polna 2, 34-400 Nowy Targ Zadzwoń'],
    ['Lahti', 'fi', 'Granholm Oy, Kauppakatu 3, 15110 Lahti Avoinna arkisin'],
    ['Lahti', 'fi', 'Granholm Oy, Kauppakatu 3, 15110 Lahti Tervetuloa Meille'],
  ])('%s (%s): %s', (city, language, text) => {
    expect(cityOf(saying(language, 'footer', text))).toBe(city);
  });
});

describe('towns told in other ways', () => {
  it.each<[city: string | null, language: string, area: Lines[number][0], ...texts: string[]]>([
    ['Loimaa', 'fi', 'main', 'Myllytie 2 Loimaa 32200', '+358 50 3379 146'],
    ['Loimaa', 'fi', 'main', 'Myllytie 2, Loimaa, 32200'],
    ['Kuopio', 'fi', 'main', 'Kotipaikkakunta: Kuopio'],
    ['Kuopio', 'fi', 'main', 'Kotipaikka', 'Kuopio'],
    ['Rimforsa', 'sv', 'main', 'Säte: Rimforsa'],
    ['Rimforsa', 'sv', 'main', 'Bolaget har sitt säte i Rimforsa.'],
    ['Hemnes', 'nb', 'main', 'Forretningskommune: Hemnes'],
    ['Hirtshals', 'da', 'main', 'Hjemsted: Hirtshals'],
    ['Varberg', 'sv', 'main', 'Jag utgår från Varberg.'],
    ['Bergen', 'nb', 'main', 'Vi holder til i Bergen sentrum.'],
    ['Viborg', 'da', 'main', 'Vi er et lille murerfirma beliggende i Viborg.'],
    ['Kuopio', 'fi', 'main', 'Yritys toimii Kuopiossa.'],
    ['Trondheim', 'nb', 'footer', 'Havnegata - Trondheim'],
    [null, 'nb', 'footer', 'Oslo · Bergen · Trondheim'],
    [
      null,
      'sv',
      'main',
      'Vi utgår från dina behov. Utställningen i Varberg är öppen för alla som vill komma dit i sommar.',
    ],
  ])('%s (%s)', (city, language, area, ...texts) => {
    const form = { fi: 'Oy', sv: 'AB', nb: 'AS', da: 'ApS' }[language] ?? '';
    expect(cityOf(saying(language, area, ...texts, `© Granholm ${form}`))).toBe(city);
  });
});

describe('an office abroad', () => {
  it('does not come before the company’s own because it stands first', () => {
    const lines = ['Madrid', 'Calle Larga 8', '28999 Villanueva de Odra', '+34 638 004 117', 'Uppsala', 'Tallvägen 4K'];
    const page = saying('sv', 'footer', '© Granholm AB', ...lines, '756 46 Uppsala', '+46 70 174 06 11');
    expect(cityOf(page)).toBe('Uppsala');
  });

  it('is told by its words', () => {
    const abroad = ['Tallinn office', 'Sadama 5, 10111 Tallinn'];
    const page = saying('en', 'footer', '© Granholm Oy', ...abroad, 'Head office', 'Kauppakatu 3, 15110 Lahti');
    expect(cityOf(page)).toBe('Lahti');
  });
});
