// News articles and press releases: which company they are about. Their publisher never is.
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

type Told = readonly [headline: string, company: string, ...text: string[]];

/** An article of a news site about the given headline and text. */
const article = (headline: string, text: readonly string[], language = 'en'): GivenPage => ({
  url: 'https://www.tekniikanmaailma.example/2026/03/02/artikkeli-aiheesta',
  language,
  title: `${headline} | Nordic Ledger`,
  metas: { 'og:type': 'article', 'og:site_name': 'Nordic Ledger', 'og:title': headline },
  jsonLd: [
    JSON.stringify({
      '@type': 'NewsArticle',
      headline,
      publisher: { '@type': 'NewsMediaOrganization', name: 'Nordic Ledger' },
    }),
  ],
  headings: [{ level: 1, text: headline }],
  lines: text.map((paragraph) => ['main', paragraph] as const),
});

const about = (language: string, rows: readonly Told[]) =>
  it.each(rows.map(([headline, company, ...text]) => ({ headline, company, text })))(
    `${language}: $headline`,
    ({ headline, company, text }) => {
      expect(readingLine(article(headline, text, language))).toBe(
        company === '' ? 'none news' : `article ${company} (Nordic Ledger)`,
      );
    },
  );

describe('an article tells the company it is about', () => {
  about('en', [
    [
      'Orbitly buys Danish rival Planzo for €40m',
      'Orbitly',
      'Orbitly said on Monday that it would buy Planzo, which makes planning software.',
      'Orbitly has 400 employees, and the purchase is its third.',
    ],
    [
      'TRADESHOW 2014: Use Planzo Audio’s rings to make music',
      'Planzo Audio',
      'ANAHEIM — Planzo Audio showed a ring that makes music at Tradeshow 2014 on Friday.',
      'The product from Planzo Audio costs $60. Tradeshow 2014 ends on Sunday.',
      'Tradeshow 2014 had a thousand companies. Planzo Audio was one of them.',
    ],
    [
      'Nordic Audio Expo: Planzo launches a speaker for kitchens',
      'Planzo',
      'Planzo launched a speaker at Nordic Audio Expo, the company said.',
      'Nordic Audio Expo is open until Sunday, and Planzo has a stand there. Nordic Audio Expo is big.',
    ],
    [
      'Daily Harbour: Planzo to cut 40 jobs',
      'Planzo',
      'Planzo will cut forty jobs, Daily Harbour writes. Planzo is a company of Aarhus.',
      'Daily Harbour quotes two sources at the company. Daily Harbour has seen the papers.',
    ],
    [
      'Harbour Times/Planzo: founder leaves',
      'Planzo',
      'The founder of Planzo leaves the company, Harbour Times writes. Planzo has confirmed it.',
      'Planzo has 60 employees. Harbour Times was told so by the company.',
    ],
    [
      'Planzo founder leaves company (Harbour Times)',
      'Planzo',
      'The founder of Planzo leaves the company, Harbour Times writes. Planzo has confirmed it.',
      'Planzo has 60 employees. Harbour Times was told so by the company, says Harbour Times.',
    ],
    [
      'Planzo acquired by Orbitly in €40m deal',
      'Planzo',
      'Planzo, founded in Aarhus, has been sold to a bigger rival for forty million.',
      'The founders of Planzo will stay for two years.',
    ],
    [
      'Harrowgate Tools appoints Jane Doe as chief executive',
      'Harrowgate Tools',
      'Harrowgate Tools has named a new chief executive from within the company.',
      'Ms Doe joined Harrowgate Tools in 2012.',
    ],
    [
      'Jane Doe named CEO of Harrowgate Tools',
      'Harrowgate Tools',
      'The board of Harrowgate Tools announced the change on Tuesday morning.',
      'Harrowgate Tools makes hand tools in Leeds.',
    ],
    [
      'Leeds-based toolmaker Harrowgate Tools to cut 40 jobs',
      'Harrowgate Tools',
      'Harrowgate Tools told staff on Tuesday that forty jobs would go in Leeds.',
      'A spokesman for Harrowgate Tools blamed the price of steel.',
    ],
    [
      'Why Harrowgate Tools is betting on robots',
      'Harrowgate Tools',
      'In its Leeds factory, Harrowgate Tools has installed twelve robots since May.',
      'Robots are the future, says the owner of Harrowgate Tools.',
    ],
    [
      'Exclusive: Planzo in talks to raise $100m',
      'Planzo',
      'Planzo is talking to several investors, according to people close to the company.',
      'The firm declined to comment; Planzo has raised money twice before.',
    ],
    [
      'Planzo, a planning startup, launches in Norway',
      'Planzo',
      'Planzo opens its first office outside of Denmark next month in Oslo.',
      'Norway is a natural step, says the founder of Planzo.',
    ],
  ]);

  about('fi', [
    [
      'Kuusamon Kaluste ostaa Pohjan Kalusteen liiketoiminnan',
      'Kuusamon Kaluste',
      'Kuusamon Kaluste kertoi maanantaina ostavansa kilpailijansa liiketoiminnan.',
      'Kuusamon Kaluste työllistää 40 ihmistä Pohjois-Suomessa.',
    ],
    [
      'Kasvuyhtiö Lumikettu keräsi viiden miljoonan rahoituksen',
      'Lumikettu',
      'Sairaaloiden ohjelmistoja tekevä Lumikettu on kerännyt viiden miljoonan rahoituksen.',
      'Rahoituksella Lumikettu avaa toimiston Tukholmaan.',
    ],
    [
      'Lumiketun toimitusjohtajaksi Aino Esimerkki',
      'Lumikettu',
      'Ohjelmistoyhtiö Lumikettu on valinnut uuden toimitusjohtajan talon sisältä.',
      'Esimerkki on työskennellyt Lumiketussa, ja Lumikettu luottaa häneen.',
    ],
    [
      'Aino Esimerkki nimitettiin Lumiketun toimitusjohtajaksi',
      'Lumikettu',
      'Ohjelmistoyhtiö Lumikettu on valinnut uuden toimitusjohtajan talon sisältä.',
      'Esimerkki on työskennellyt Lumiketussa, ja Lumikettu luottaa häneen.',
    ],
    [
      'Kuusamon Kaluste Oy aloittaa muutosneuvottelut',
      'Kuusamon Kaluste',
      'Kuusamon Kaluste Oy aloittaa muutosneuvottelut, jotka koskevat koko henkilöstöä.',
      'Neuvottelut koskevat kaikkia Kuusamon Kaluste Oy:n työntekijöitä.',
    ],
  ]);

  about('sv', [
    [
      'Tuna Plast förvärvar Granöda Formsprut',
      'Tuna Plast',
      'Tuna Plast i Borlänge köper konkurrenten Granöda Formsprut för 20 miljoner kronor.',
      'Affären gör att Tuna Plast blir störst i landet.',
    ],
    [
      'Techbolaget Kundkraft tar in 30 miljoner',
      'Kundkraft',
      'Kundkraft har tagit in trettio miljoner kronor från befintliga ägare.',
      'Pengarna ska Kundkraft använda till att anställa.',
    ],
    [
      'Anna Exempel blir ny vd för Tuna Plast',
      'Tuna Plast',
      'Styrelsen för Tuna Plast har utsett Anna Exempel till ny vd från och med maj.',
      'Tuna Plast har 80 anställda i Borlänge.',
    ],
    [
      'Tuna Plast varslar 25 anställda',
      'Tuna Plast',
      'Plasttillverkaren Tuna Plast varslar tjugofem personer om uppsägning.',
      'Det är tungt, säger vd:n för Tuna Plast.',
    ],
  ]);

  about('nb', [
    [
      'Fjord Rør kjøper Bryggen VVS',
      'Fjord Rør',
      'Rørleggerselskapet Fjord Rør i Bergen har kjøpt Bryggen VVS for 12 millioner.',
      'Med oppkjøpet får Fjord Rør femti ansatte.',
    ],
    [
      'Gründerselskapet Planlett henter 20 millioner',
      'Planlett',
      'Planlett har hentet tjue millioner kroner fra en rekke investorer i inn- og utland.',
      'Planlett lager programvare for byggeplasser.',
    ],
    [
      'Kari Eksempel blir ny sjef i Fjord Rør',
      'Fjord Rør',
      'Styret i Fjord Rør har ansatt Kari Eksempel som ny daglig leder.',
      'Fjord Rør har femti ansatte.',
    ],
  ]);

  about('da', [
    [
      'Havbakken Beton køber Kystgrus',
      'Havbakken Beton',
      'Havbakken Beton i Esbjerg har købt Kystgrus for et tocifret millionbeløb.',
      'Dermed får Havbakken Beton 200 medarbejdere.',
    ],
    [
      'Ny direktør hos Havbakken Beton',
      'Havbakken Beton',
      'Bestyrelsen i Havbakken Beton har fundet en ny direktør efter et halvt år.',
      'Havbakken Beton har 200 medarbejdere.',
    ],
    [
      'Softwarevirksomheden Planzo fyrer hver tiende',
      'Planzo',
      'Planzo skærer ned og siger farvel til hver tiende medarbejder.',
      'Det er en svær dag, siger direktøren for Planzo.',
    ],
  ]);

  about('de', [
    [
      'Holzbau Brandner übernimmt Zimmerei Mooser',
      'Holzbau Brandner',
      'Das Unternehmen Holzbau Brandner aus Bad Tölz kauft die Zimmerei Mooser.',
      'Holzbau Brandner beschäftigt damit 60 Menschen.',
    ],
    [
      'Berliner Start-up Kassenwart sammelt 10 Millionen Euro ein',
      'Kassenwart',
      'Kassenwart hat zehn Millionen Euro von Investoren erhalten, teilte das Unternehmen mit.',
      'Mit dem Geld will Kassenwart nach Österreich gehen.',
    ],
    [
      'Neuer Geschäftsführer bei Holzbau Brandner',
      'Holzbau Brandner',
      'Bei Holzbau Brandner gibt es einen Wechsel an der Spitze des Unternehmens.',
      'Holzbau Brandner baut seit 1950 Häuser.',
    ],
  ]);

  about('en, about no company', [
    [
      'Ten tips for a better winter',
      '',
      'Winter is long in the north, and there are many ways to make it shorter.',
      'Ask your doctor before you start.',
    ],
    [
      'Government raises taxes on fuel',
      '',
      'The government will raise the tax on fuel next year, the minister said on Monday.',
      'The opposition criticised the government.',
    ],
    [
      'Norway wins gold in cross-country skiing',
      '',
      'Norway took another gold on Saturday, after Norway won the relay on Friday.',
      'Norway leads the medal table.',
    ],
    [
      'Minister opens new bridge',
      '',
      'The minister opened the bridge on Tuesday, and thousands came to see it.',
      'The bridge is 300 metres long.',
    ],
  ]);

  about('fi ja sv, about no company', [
    [
      'Suomi voitti Ruotsin maaottelussa',
      '',
      'Suomi voitti Ruotsin lauantaina, ja Suomi johtaa nyt sarjaa kolmella pisteellä.',
      'Ruotsi jäi toiseksi, ja Suomi juhli.',
    ],
    [
      'Helsinki rakentaa uuden sillan',
      '',
      'Helsinki rakentaa sillan, jonka hinta on sata miljoonaa euroa.',
      'Helsinki päättää asiasta keväällä.',
    ],
    [
      'Regeringen höjer skatten',
      '',
      'Regeringen höjer skatten på bensin nästa år, säger ministern.',
      'Regeringen har majoritet.',
    ],
    [
      'Polisen varnar för bluffsamtal',
      '',
      'Polisen varnar för samtal från personer som säger sig komma från banken.',
      'Polisen ber alla att lägga på.',
    ],
  ]);
});

describe('a release on a wire is about its sender', () => {
  it.each<[string, GivenPage, string]>([
    [
      'Cision in Swedish',
      {
        url: 'https://news.cision.com/se/tuna-plast-ab/r/tuna-plast-utser-ny-vd,c1234567',
        language: 'sv',
        title: 'Tuna Plast utser Anna Exempel till vd - Tuna Plast AB',
        metas: { 'og:site_name': 'News Powered by Cision', 'og:title': 'Tuna Plast utser Anna Exempel till vd' },
        lines: [
          ['main', 'Styrelsen i Tuna Plast AB har utsett Anna Exempel till ny vd.'],
          ['main', 'Om Tuna Plast'],
          ['main', 'Tuna Plast AB tillverkar förpackningar i Borlänge.'],
        ],
      },
      'article Tuna Plast',
    ],
    [
      'STT Info in Finnish',
      {
        url: 'https://www.sttinfo.fi/tiedote/70012345/kuusamon-kaluste-avaa-myymalan-ouluun?publisherId=1',
        language: 'fi',
        title: 'Kuusamon Kaluste avaa myymälän Ouluun | Kuusamon Kaluste Oy',
        metas: {
          'og:site_name': 'STT Info',
          'og:title': 'Kuusamon Kaluste avaa myymälän Ouluun | Kuusamon Kaluste Oy',
        },
        lines: [
          ['main', 'Kuusamon Kaluste Oy avaa keväällä uuden myymälän Ouluun.'],
          ['main', 'Myymälään palkataan kymmenen henkeä, kertoo Kuusamon Kaluste.'],
        ],
      },
      'article Kuusamon Kaluste',
    ],
    [
      'STT Info, whose headline does not name the sender',
      {
        url: 'https://www.sttinfo.fi/tiedote/70012346/uusi-myymala-ouluun?publisherId=1',
        language: 'fi',
        title: 'Uusi huonekalumyymälä Ouluun keväällä | Kuusamon Kaluste Oy',
        metas: { 'og:site_name': 'STT Info' },
        lines: [
          ['main', 'Oulun Limingantullin myymälään palkataan kymmenen henkeä, kertoo Kuusamon Kaluste.'],
          ['main', 'Kuusamon Kaluste Oy on perheyritys vuodesta 1974.'],
        ],
      },
      'article Kuusamon Kaluste',
    ],
    [
      'NTB Kommunikasjon',
      {
        url: 'https://kommunikasjon.ntb.no/pressemelding/18012345/fjord-ror-kjoper-bryggen-vvs?publisherId=1',
        language: 'nb',
        title: 'Fjord Rør kjøper Bryggen VVS | Fjord Rør AS',
        metas: { 'og:site_name': 'NTB Kommunikasjon' },
        lines: [
          ['main', 'Fjord Rør AS har inngått avtale om kjøp av Bryggen VVS.'],
          ['main', 'Vi er glade, sier daglig leder i Fjord Rør.'],
        ],
      },
      'article Fjord Rør',
    ],
    [
      'Ritzau Via',
      {
        url: 'https://via.ritzau.dk/pressemeddelelse/14012345/havbakken-beton-aabner-fabrik?publisherId=1',
        language: 'da',
        title: 'Danmarks grønneste betonfabrik åbner i Esbjerg | Havbakken Beton A/S',
        metas: { 'og:site_name': 'Via Ritzau' },
        lines: [
          ['main', 'Havbakken Beton A/S åbner landets grønneste betonfabrik til maj.'],
          ['main', 'Vi har ventet på det, siger direktøren for Havbakken Beton.'],
        ],
      },
      'article Havbakken Beton',
    ],
    [
      'GlobeNewswire',
      {
        url: 'https://www.globenewswire.com/news-release/2024/03/05/2840000/0/en/Orbitly-Announces-Results.html',
        language: 'en',
        title: 'Orbitly Announces Fourth Quarter Results',
        metas: { 'og:site_name': 'GlobeNewswire News Room', author: 'Orbitly, Inc.' },
        lines: [
          [
            'main',
            'SAN FRANCISCO, March 05, 2024 (GLOBE NEWSWIRE) -- Orbitly, Inc. (NASDAQ: ORBT) today announced results for the fourth quarter.',
          ],
          ['main', 'About Orbitly'],
          ['main', 'Orbitly makes scheduling software for hospitals.'],
        ],
      },
      'article Orbitly',
    ],
    [
      'PR Newswire, with the sender as source',
      {
        url: 'https://www.prnewswire.com/news-releases/new-study-shows-nurses-lose-hours-to-planning-301234567.html',
        language: 'en',
        title: 'New Study Shows Nurses Lose Hours to Planning',
        metas: { 'og:site_name': 'PR Newswire' },
        lines: [
          ['main', 'News provided by'],
          ['main', 'Orbitly, Inc.'],
          [
            'main',
            'LEEDS, England, March 5, 2024 /PRNewswire/ -- A new study by Orbitly, Inc. shows that nurses lose six hours a week.',
          ],
          ['main', 'SOURCE Orbitly, Inc.'],
        ],
      },
      'article Orbitly',
    ],
    [
      'Business Wire in German',
      {
        url: 'https://www.businesswire.com/news/home/20240305/de/',
        language: 'de',
        title: 'Holzbau Brandner eröffnet Werk in Tirol | Business Wire',
        metas: { 'og:site_name': 'Business Wire' },
        lines: [
          ['main', 'BAD TÖLZ, Deutschland--(BUSINESS WIRE)--Holzbau Brandner GmbH eröffnet im Mai ein Werk in Tirol.'],
          ['main', 'Über Holzbau Brandner'],
          ['main', 'Holzbau Brandner baut seit 1950 Häuser aus Holz.'],
        ],
      },
      'article Holzbau Brandner',
    ],
    [
      'Mynewsdesk',
      {
        url: 'https://www.mynewsdesk.com/se/tuna-plast/pressreleases/ny-fabrik-i-borlaenge-3123456',
        language: 'sv',
        title: 'Ny fabrik i Borlänge | Tuna Plast AB',
        metas: { 'og:site_name': 'Mynewsdesk', 'og:title': 'Ny fabrik i Borlänge' },
        lines: [
          ['main', 'Nu börjar Tuna Plast AB bygga en ny fabrik i Borlänge.'],
          ['main', 'Fabriken ger trettio nya jobb, säger vd:n för Tuna Plast.'],
        ],
      },
      'article Tuna Plast',
    ],
    [
      'ePressi',
      {
        url: 'https://www.epressi.com/tiedotteet/teollisuus/kuusamon-kaluste-investoi.html',
        language: 'fi',
        title: 'Kuusamon Kaluste investoi uuteen tehtaaseen - ePressi',
        lines: [
          ['main', 'Kuusamon Kaluste Oy investoi kymmenen miljoonaa uuteen tehtaaseen.'],
          ['main', 'Tehdas valmistuu keväällä, kertoo Kuusamon Kaluste.'],
        ],
      },
      'article Kuusamon Kaluste',
    ],
  ])('%s', (_, given, expected) => {
    expect(readingLine(given).replace(/ \(.*\)$/, '')).toBe(expected);
  });
});

describe('an article that begins with who heads the company', () => {
  about('en', [
    [
      "Planzo CEO on innovation: 'We're at 1% of what's possible'",
      'Planzo',
      'Planzo says that its new search will know what people mean before they ask, its head said in a talk.',
      'The company, Planzo, employs 400 people and reported a revenue of 40 million euros last year.',
    ],
    [
      'Planzo Continues to Dominate the Market for Lifts',
      'Planzo',
      'Planzo sold more lifts than the next three companies together, according to figures of the first quarter.',
      'The revenue of Planzo grew by 14 percent.',
    ],
  ]);
});
