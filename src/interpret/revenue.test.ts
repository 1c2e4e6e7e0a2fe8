import { describe, expect, it } from 'vitest';
import { companyFactsOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';

type Given = Parameters<typeof harvestOf>[0];

const page: Given = { title: 'Granholm', links: [['mailto', 'mailto:info@granholm.example']] };
const saying = (country: keyof typeof signatures, ...texts: string[]): Given => ({
  ...page,
  url: 'https://granholm.example/om-oss',
  language: signatures[country][0] ?? '',
  lines: [
    ['header', 'Granholm'],
    ...texts.map((text) => ['main', text] as const),
    ['footer', signatures[country][1] ?? ''],
  ],
});
const signatures = {
  SE: ['sv', 'Granholm AB, org.nr 559999-0008, Storgatan 1, 392 32 Kalmar'],
  NO: ['nb', 'Granholm AS, org.nr 999 990 002, Storgata 1, 7010 Trondheim'],
  DK: ['da', 'Granholm ApS, CVR 99990007, Storegade 1, 8000 Aarhus C'],
  FI: ['fi', 'Granholm Oy, Y-tunnus 9999902-8, Kauppakatu 1, 15110 Lahti'],
  GB: ['en-GB', 'Granholm Ltd, company number 04999001, 1 Mill Lane, Leeds LS1 4AP'],
  DE: ['de', 'Granholm GmbH, USt-IdNr. DE999990002, Hauptstraße 1, 80331 München'],
} as const;

function revenueOf(given: Given): string | null {
  const value = companyFactsOf(given).revenue?.value;
  return value === undefined ? null : `${value.amount} ${value.currency} ${value.year ?? '-'}`;
}

describe('the company’s revenue', () => {
  it.each<[country: keyof typeof signatures, text: string, revenue: string]>([
    ['SE', 'Granholm har en omsättning på 45 MSEK.', '45000000 SEK -'],
    ['SE', 'Vi omsatte 45 miljoner kronor 2023.', '45000000 SEK 2023'],
    ['SE', 'Omsättning: 45 Mkr', '45000000 SEK -'],
    ['SE', 'Omsättning 2023: 1,2 miljarder kr', '1200000000 SEK 2023'],
    ['SE', 'Företaget omsätter cirka 45 miljoner.', '45000000 SEK -'],
    ['SE', 'Omsättning (tkr): 45 200', '45200000 SEK -'],
    ['SE', 'Omsättning 4 500 000 kr', '4500000 SEK -'],
    ['SE', 'Vår omsättning är 12 MEUR.', '12000000 EUR -'],
    ['FI', 'Liikevaihtomme vuonna 2023 oli 12,5 M€.', '12500000 EUR 2023'],
    ['FI', 'Yhtiön liikevaihto on noin 12,5 miljoonaa euroa.', '12500000 EUR -'],
    ['FI', 'Granholmin liikevaihto oli 850 000 € vuonna 2022.', '850000 EUR 2022'],
    ['FI', 'Liikevaihto: 3 milj. €', '3000000 EUR -'],
    ['FI', 'Liikevaihtomme oli viime tilikaudella noin 12 miljoonaa euroa.', '12000000 EUR -'],
    ['SE', 'Omsättningen uppgick till 98 miljoner kronor under 2025.', '98000000 SEK 2025'],
    ['FI', '12 miljoonan euron liikevaihto', '12000000 EUR -'],
    ['NO', 'Vi har en omsetning på 30 mill. kr.', '30000000 NOK -'],
    ['NO', 'Selskapet omsatte for 30 millioner kroner i 2023.', '30000000 NOK 2023'],
    ['NO', 'Omsetning: NOK 1,4 mrd', '1400000000 NOK -'],
    ['DK', 'Virksomheden har en omsætning på 1,2 mia. kr.', '1200000000 DKK -'],
    ['DK', 'Vi omsætter for 25 mio. kr. om året.', '25000000 DKK -'],
    ['GB', 'The company has a revenue of $12 million.', '12000000 USD -'],
    ['GB', 'We turned over £4.5m in 2023, our annual turnover is £4.5m.', '4500000 GBP 2023'],
    ['GB', 'Annual revenue: EUR 12.5 million (2022)', '12500000 EUR 2022'],
    ['GB', 'Our revenue was €1.2bn in 2021.', '1200000000 EUR 2021'],
    ['DE', 'Unser Umsatz lag 2023 bei 12 Mio. Euro.', '12000000 EUR 2023'],
    ['DE', 'Umsatz: 3,4 Mrd. €', '3400000000 EUR -'],
  ])('%s: %s', (country, text, revenue) => {
    expect(revenueOf(saying(country, text))).toBe(revenue);
  });

  it('a table and two boxes', () => {
    expect(revenueOf({ ...saying('SE', 'Hej'), pairs: [{ label: 'Omsättning 2023', value: '45 MSEK' }] })).toBe(
      '45000000 SEK 2023',
    );
    expect(revenueOf(saying('SE', '45 MSEK', 'Omsättning'))).toBe('45000000 SEK -');
  });
});

describe('money of others and of something else', () => {
  it.each<[country: keyof typeof signatures, text: string]>([
    ['SE', 'Omsättningen ökade med 12 MSEK.'],
    ['SE', 'Vi hjälper företag med en omsättning på 10–50 MSEK.'],
    ['SE', 'Vår kund Fjällhotellet omsätter 45 MSEK.'],
    ['SE', 'Vi ingår i Fjällhus-koncernen som omsätter 2 miljarder kronor.'],
    ['SE', 'Målet är en omsättning på 100 MSEK 2030.'],
    ['SE', 'Vi har samlat in 45 MSEK.'],
    ['SE', 'Projektet kostade 45 MSEK.'],
    ['SE', 'Fjällhotell Norr AB har en omsättning på 45 MSEK.'],
    ['FI', 'Liikevaihto kasvoi 12 miljoonalla eurolla.'],
    ['FI', 'Liikevaihto kasvoi 12 %.'],
    ['FI', 'Asiakkaamme liikevaihto on 12 M€.'],
    ['FI', 'Tavoitteenamme on 20 miljoonan euron liikevaihto.'],
    ['NO', 'Omsetningen økte med 12 mill. kr.'],
    ['NO', 'For bedrifter med omsetning over 5 mill. kr.'],
    ['DK', 'Vi er en del af en koncern med en omsætning på 2 mia. kr.'],
    ['GB', 'For companies with revenue of $12 million.'],
    ['GB', 'The market is worth $12 billion in revenue.'],
    ['GB', 'We increased their revenue by $12 million.'],
    ['GB', 'We raised $12 million.'],
    ['DE', 'Der Umsatz stieg um 12 Mio. Euro.'],
    ['GB', 'Revenue of 12 million.'],
    ['SE', 'Omsättningen hos våra kunder är i snitt 45 miljoner kronor om året.'],
    ['SE', 'Omsättning 45'],
  ])('%s: %s', (country, text) => {
    expect(revenueOf(saying(country, text))).toBeNull();
  });
});
