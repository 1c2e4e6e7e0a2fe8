// Pages on which a company speaks of others: customers, parents, subsidiaries, brands, employers.
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

const menu = (...words: string[]) => words.map((word) => ['navigation', word] as const);

describe('the company whose site it is', () => {
  it.each<[string, GivenPage, string]>([
    [
      'a vendor, not the customer of its story',
      {
        url: 'https://www.orbitly.example/customers/harrowgate-tools',
        language: 'en',
        title: 'How Harrowgate Tools cut scheduling time by half | Orbitly',
        metas: {
          'og:site_name': 'Orbitly',
          'og:type': 'article',
          'og:title': 'How Harrowgate Tools cut scheduling time by half',
        },
        headings: [{ level: 1, text: 'Harrowgate Tools' }],
        lines: [
          ...menu('Product', 'Pricing', 'Customers', 'Request a demo'),
          ['main', 'Harrowgate Tools Ltd is a family-owned maker of hand tools in Leeds.'],
          ['main', 'Since Harrowgate Tools began to use Orbitly, planning takes half the time.'],
          ['main', 'Harrowgate Tools employs 40 people.'],
          ['footer', '© 2025 Orbitly, Inc.'],
        ],
      },
      'Orbitly',
    ],
    [
      'a Finnish vendor, not its reference',
      {
        url: 'https://www.valopaja.example/referenssit/kuusamon-kaluste',
        language: 'fi',
        title: 'Kuusamon Kaluste Oy - Referenssit - Valopaja',
        headings: [{ level: 1, text: 'Kuusamon Kaluste Oy' }],
        lines: [
          ...menu('Palvelut', 'Referenssit', 'Yhteystiedot'),
          ['main', 'Kuusamon Kaluste Oy uudisti myymälänsä valaistuksen Valopajan kanssa.'],
          ['main', 'Kuusamon Kaluste on tyytyväinen.'],
          ['footer', 'Valopaja Oy, Y-tunnus 9999902-8'],
        ],
      },
      'Valopaja',
    ],
    [
      'a Swedish agency, not its case',
      {
        url: 'https://www.formverket.example/case/tuna-plast',
        language: 'sv',
        title: 'Tuna Plast | Case | Formverket',
        headings: [{ level: 1, text: 'Tuna Plast' }],
        lines: [
          ...menu('Case', 'Tjänster', 'Om oss', 'Kontakt'),
          ['main', 'Tuna Plast AB behövde en ny hemsida. Formverket byggde den.'],
          ['main', 'Tuna Plast säljer dubbelt så mycket i dag.'],
          ['footer', '© Formverket AB'],
        ],
      },
      'Formverket',
    ],
    [
      'a group, not its subsidiaries',
      {
        url: 'https://www.havbakkengroup.example/selskaber',
        language: 'da',
        title: 'Vores selskaber - Havbakken Group',
        lines: [
          ...menu('Om os', 'Selskaber', 'Karriere', 'Kontakt'),
          ['main', 'Havbakken Beton A/S'],
          ['main', 'Havbakken Stål A/S'],
          ['main', 'Kystgrus ApS'],
          ['main', 'Vesterport Entreprise A/S'],
          ['footer', 'Havbakken Group A/S · Havnevej 1 · 6700 Esbjerg · CVR 25313763'],
        ],
      },
      'Havbakken Group',
    ],
    [
      'a dealer, not the brand',
      {
        url: 'https://www.kallbackensbil.example/',
        language: 'sv',
        title: 'Auktoriserad återförsäljare av Zephyr | Källbackens Bil',
        logos: ['Zephyr', 'Källbackens Bil'],
        lines: [
          ...menu('Bilar', 'Verkstad', 'Kontakta oss'),
          ['main', 'Zephyr är ett av världens populäraste bilmärken. Vi säljer nya Zephyr.'],
          ['main', 'Zephyr Finans ger dig bra villkor.'],
          ['footer', 'Källbackens Bil AB, org.nr 556016-0680'],
          ['footer', 'Zephyr och Zephyrs logotyp är varumärken som tillhör Zephyr Motors Inc.'],
        ],
      },
      'Källbackens Bil',
    ],
    [
      'a Finnish dealer by its domain and footer',
      {
        url: 'https://www.konekalliola.example/',
        language: 'fi',
        title: 'Valtuutettu Zephyr-jälleenmyyjä - Kone-Kalliola',
        lines: [
          ...menu('Koneet', 'Huolto', 'Yhteystiedot'),
          ['main', 'Zephyr-traktorit ja Zephyr-varaosat'],
          ['footer', 'Kone-Kalliola Oy, puh. 08 174 0612'],
          ['footer', '© Zephyr Finland'],
        ],
      },
      'Kone-Kalliola',
    ],
    [
      'a shop called otherwise than the company behind it',
      {
        url: 'https://www.solsiden-optik.example/om-os',
        language: 'da',
        title: 'Om os | Solsiden Optik',
        lines: [
          ...menu('Produkter', 'Kontakt os'),
          ['footer', 'Solsiden Optik drives af Klarsyn Holding ApS, CVR 25313763'],
        ],
      },
      'Solsiden Optik',
    ],
    [
      'a company telling news of its own',
      {
        url: 'https://www.orbitly.example/blog/2025/03/orbitly-raises-series-a',
        language: 'en',
        title: 'Orbitly raises $12 million Series A | Orbitly Blog',
        metas: { 'og:type': 'article', 'og:site_name': 'Orbitly' },
        lines: [
          ...menu('Product', 'Pricing', 'Careers'),
          ['main', 'Today Orbitly announced that it has raised twelve million dollars from Northern Ventures.'],
          [
            'main',
            'Northern Ventures invests in young companies all over Europe, and Northern Ventures leads the round.',
          ],
          ['footer', '© Orbitly, Inc.'],
        ],
      },
      'Orbitly',
    ],
    [
      'a company’s post about a big company’s product',
      {
        url: 'https://www.kundkraft.example/blogg/nytt-i-zephyr-cloud',
        language: 'sv',
        title: 'Zephyr lanserar ny molntjänst – vad betyder det? | Kundkraft',
        metas: { 'og:type': 'article', 'og:site_name': 'Kundkraft' },
        lines: [
          ...menu('Tjänster', 'Blogg', 'Kontakta oss'),
          ['main', 'Zephyr har precis lanserat en ny molntjänst som många av våra kunder frågar om.'],
          ['main', 'Med Zephyr Cloud kan företag samla sina data på ett ställe, säger Zephyr.'],
          ['footer', '© 2024 Kundkraft AB'],
        ],
      },
      'Kundkraft',
    ],
    [
      'a company whose system calls each page an article',
      {
        url: 'https://www.fjordror.example/kontakt',
        language: 'nb',
        title: 'Kontakt - Fjord Rør',
        metas: { 'og:type': 'article', 'article:modified_time': '2021-03-01T10:00:00+00:00' },
        lines: [...menu('Hjem', 'Kontakt'), ['footer', '© Fjord Rør']],
      },
      'Fjord Rør',
    ],
    [
      'a company’s job advertisement on its own site',
      {
        url: 'https://www.fjordror.example/stillinger/rorlegger',
        language: 'nb',
        title: 'Rørlegger - Fjord Rør',
        jsonLd: [
          '{"@type":"JobPosting","title":"Rørlegger","hiringOrganization":{"@type":"Organization","name":"Fjord Rør AS"}}',
        ],
        lines: [
          ...menu('Tjenester', 'Ledige stillinger'),
          ['main', 'Søk på stillingen'],
          ['footer', 'Fjord Rør AS, org.nr 923 609 016'],
        ],
      },
      'Fjord Rør',
    ],
    [
      'a company on a platform for job advertisements',
      {
        url: 'https://fjordror.teamtailor.com/jobs/1234-rorlegger',
        language: 'nb',
        title: 'Rørlegger - Fjord Rør',
        metas: { 'og:site_name': 'Fjord Rør' },
        jsonLd: [
          '{"@type":"JobPosting","title":"Rørlegger","hiringOrganization":{"@type":"Organization","name":"Fjord Rør"}}',
        ],
        lines: [
          ...menu('Ledige stillinger', 'Om oss'),
          ['main', 'Fjord Rør søker rørlegger. Fjord Rør holder til i Bergen.'],
          ['footer', 'Karriereside av Teamtailor'],
        ],
      },
      'Fjord Rør',
    ],
  ])('%s', (_, given, expected) => {
    expect(readingLine(given)).toBe(`company ${expected}`);
  });
});

describe('a job advertisement on somebody else’s site', () => {
  it.each<[string, GivenPage, string]>([
    [
      'a board’s, by its structured data',
      {
        url: 'https://www.jobbtorget.example/annons/12345-saljare-tuna-plast',
        language: 'sv',
        title: 'Säljare till Tuna Plast AB i Borlänge | Jobbtorget',
        metas: { 'og:site_name': 'Jobbtorget' },
        jsonLd: [
          '{"@context":"https://schema.org","@type":"JobPosting","title":"Säljare","hiringOrganization":{"@type":"Organization","name":"Tuna Plast AB"}}',
        ],
        lines: [
          ...menu('Lediga jobb', 'För arbetsgivare', 'Logga in'),
          ['main', 'Tuna Plast AB söker en säljare.'],
          ['footer', 'Jobbtorget Sverige AB, org.nr 556074-7569'],
          ['footer', 'Tel 08-174 061 28'],
        ],
      },
      'article Tuna Plast AB (Jobbtorget)',
    ],
    [
      'a known board’s',
      {
        url: 'https://duunitori.fi/tyopaikat/tyo/myyja-kuusamon-kaluste-123',
        language: 'fi',
        title: 'Myyjä, Kuusamon Kaluste Oy - Työpaikka - Duunitori',
        jsonLd: [
          '{"@type":"JobPosting","title":"Myyjä","hiringOrganization":{"@type":"Organization","name":"Kuusamon Kaluste Oy"}}',
        ],
        lines: [['main', 'Kuusamon Kaluste Oy hakee myyjää.']],
      },
      'article Kuusamon Kaluste Oy (Duunitori)',
    ],
    [
      'a recruiter’s, for a client',
      {
        url: 'https://www.hyresproffs.example/jobb/ekonomiansvarig',
        language: 'sv',
        title: 'Ekonomiansvarig till Tuna Plast | Hyresproffs Rekrytering',
        metas: { 'og:site_name': 'Hyresproffs Rekrytering' },
        jsonLd: [
          '{"@graph":[{"@type":"Organization","name":"Hyresproffs Rekrytering"},{"@type":"JobPosting","title":"Ekonomiansvarig","hiringOrganization":{"@type":"Organization","name":"Tuna Plast"}}]}',
        ],
        lines: [
          ...menu('För företag', 'Lediga jobb', 'Kontakta oss'),
          ['main', 'Tuna Plast är ett växande företag i Borlänge.'],
          ['footer', 'Hyresproffs Rekrytering AB, org.nr 556074-7569'],
        ],
      },
      'article Tuna Plast (Hyresproffs Rekrytering)',
    ],
    [
      'a recruiter’s, for nobody it names',
      {
        url: 'https://www.hyresproffs.example/jobb/saljare',
        language: 'sv',
        title: 'Säljare till vår kund | Hyresproffs Rekrytering',
        metas: { 'og:site_name': 'Hyresproffs Rekrytering' },
        jsonLd: [
          '{"@type":"JobPosting","title":"Säljare","hiringOrganization":{"@type":"Organization","name":"Hyresproffs Rekrytering AB"}}',
        ],
        lines: [
          ...menu('För företag', 'Lediga jobb', 'Kontakta oss'),
          ['footer', 'Hyresproffs Rekrytering AB, org.nr 556074-7569'],
        ],
      },
      'company Hyresproffs Rekrytering',
    ],
    [
      'a list of a known board',
      {
        url: 'https://www.finn.no/job/fulltime/search.html?q=selger',
        language: 'nb',
        title: 'Ledige stillinger | FINN Jobb',
        lines: [['main', '1 234 treff']],
      },
      'none directory',
    ],
  ])('%s', (_, given, expected) => {
    expect(readingLine(given)).toBe(expected);
  });
});
