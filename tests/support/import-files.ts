// Made-up files as CRMs and lists export them: their headers, fictional companies and people.

export interface MadeUpFile {
  readonly what: string;
  readonly brand: string;
  readonly text: string;
}

export const MADE_UP_FILES: readonly MadeUpFile[] = [
  {
    what: 'HubSpot companies',
    brand: 'HubSpot',
    text: `Record ID,Company name,Company Domain Name,Phone Number,City,State/Region,Country/Region,Industry,Number of Employees,Annual Revenue,Company owner,Create Date,Last Activity Date,Lifecycle Stage,Lead Status,LinkedIn Company Page,Description
9001,Lumivaara Oy,lumivaara.example,+358 9 4245 0130,Tampere,Pirkanmaa,Finland,COMPUTER_SOFTWARE,80,4200000,Maija Myyjä,2026-01-12 10:22,2026-10-02 09:00,Customer,,https://www.linkedin.com/company/lumivaara,"Warehouse software,
for industry"
9002,Björkvalla AB,www.bjorkvalla.example,+46 8 5551 2340,Stockholm,,Sweden,MACHINERY,201-500,,Maija Myyjä,2026-02-01 08:00,,Lead,OPEN,,
9003,,,,,,,,,,,2026-02-02 08:00,,,,,
9004,Fjordheim AS,fjordheim.example,'+47 21 55 12 30,Bergen,,Norway,OIL_ENERGY,abc,,,,,Opportunity,,linkedin.com/company/fjordheim,
`,
  },
  {
    what: 'HubSpot contacts',
    brand: 'HubSpot',
    text: `Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,LinkedIn URL,Lifecycle Stage,Lead Status,Contact owner,Create Date,Unsubscribed from all email,Recent Conversion Date,HubSpot Score
1,Aino,Esimerkki,Aino.Esimerkki@Lumivaara.example,+358 40 5550 123,COO,Lumivaara Oy,https://www.linkedin.com/in/aino-esimerkki,marketingqualifiedlead,NEW,Maija,2026-01-01,,2026-09-30 12:00,34
2,Sven,Exempel,sven@bjorkvalla.example,,VD,Björkvalla AB,,Subscriber,,,2026-01-01,true,,
3,,,info@klitmark.example,,,,,,,,2026-01-01,,,
4,Kari,Tilfeldig,kari.tilfeldig@gmail.com,,,Fjordheim AS,,Lead,,,2026-01-01,,,
5,Aino,Esimerkki,aino.esimerkki@lumivaara.example,,,,,,,,2026-01-02,,,
`,
  },
  {
    what: 'Salesforce accounts',
    brand: 'Salesforce',
    text: `Account Name,Account ID,Parent Account,Billing Street,Billing City,Billing Country,Phone,Website,Industry,Employees,Annual Revenue,Type,Rating,Account Owner
Lumivaara Oy,0015g00000A1,,Esimerkkikatu 1,Tampere,Finland,+358 9 4245 0130,http://www.lumivaara.example/,Technology,80,EUR 4200000,Customer - Direct,Hot,Maija
Havtorn ApS,0015g00000A2,,Eksempelvej 4,Aarhus,Denmark,+45 33 55 12 34,havtorn.example,Retail,12,,Prospect,,Maija
Revontuli,0015g00000A3,,,,,,revontuli.example,,1000+,,Competitor,,Maija
`,
  },
  {
    what: 'Salesforce contacts',
    brand: 'Salesforce',
    text: `First Name,Last Name,Title,Email,Business Phone,Mailing City,Mailing Country,Account Name,Contact Owner,Lead Source,Email Opt Out
Aino,Esimerkki,COO,aino@lumivaara.example,+358 40 5550 123,Tampere,Finland,Lumivaara Oy,Maija,Web,0
Hanne,Eksempel,CFO,hanne@havtorn.example,+45 33 55 12 35,Aarhus,Denmark,Havtorn ApS,Maija,Event,1
`,
  },
  {
    what: 'Salesforce leads',
    brand: 'Salesforce',
    text: `Full Name,Company,Title,Email,Phone,Website,Street,City,Postal Code,Country,Industry,Annual Revenue,No. of Employees,Lead Source,Lead Status,Rating,Email Opt Out,Lead ID
Aino Esimerkki,Lumivaara Oy,COO,aino@lumivaara.example,+358 40 5550 123,lumivaara.example,Esimerkkikatu 1,Tampere,33100,Finland,Software Development,,80,Web,Working - Contacted,Hot,0,00Q1
Sven Exempel,Björkvalla AB,VD,sven@bjorkvalla.example,,https://bjorkvalla.example/kontakt,,Stockholm,,Sverige,,,51-200,Event,Open - Not Contacted,,1,00Q2
`,
  },
  {
    what: 'Pipedrive organisations',
    brand: 'Pipedrive',
    text: `Organization - ID;Organization - Name;Organization - Address;Organization - Owner;Organization - Label;Organization - Website;Organization - Industry;Organization - Employee count;Organization - Annual revenue;Organization - LinkedIn profile
1;Lumivaara Oy;Esimerkkikatu 1, Tampere;Maija;Hot lead, Key;lumivaara.example;62.01;80;4,2 M€;https://www.linkedin.com/company/lumivaara/about/
2;Klitmark A/S;;Maija;;klitmark.example;;;;
`,
  },
  {
    what: 'Pipedrive people',
    brand: 'Pipedrive',
    text: `Person - ID,Person - Name,Person - First name,Person - Last name,Person - Organization,Person - Title,Person - Email - Work,Person - Email - Home,Person - Phone - Work,Person - Phone - Mobile,Person - Label,Person - Owner,Person - Marketing status,Person - LinkedIn Page
1,Aino Esimerkki,Aino,Esimerkki,Lumivaara Oy,COO,aino@lumivaara.example,aino@gmail.com,,+358 40 5550 123,Warm,Maija,Unsubscribed,https://fi.linkedin.com/in/aino-esimerkki/
2,Sven Exempel,Sven,Exempel,Björkvalla AB,,,sven@hotmail.com,,,,Maija,Subscribed,
`,
  },
  {
    what: 'Dynamics accounts',
    brand: 'Dynamics 365',
    text: `(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Account Name,Main Phone,Address 1: City,Address 1: Country/Region,Website,Industry,No. of Employees,Annual Revenue,Primary Contact,Email (Primary Contact),Account Number
7f1c,abc=,2026-10-01,Lumivaara Oy,+358 9 4245 0130,Tampere,Suomi,https://lumivaara.example,Software,80,"€4,200,000.00",Aino Esimerkki,aino@lumivaara.example,A-1
7f1d,abd=,2026-10-01,Fjordheim AS,+47 21 55 12 30,Bergen,Norge,https://fjordheim.example,,,,,,A-2
`,
  },
  {
    what: 'Dynamics contacts',
    brand: 'Dynamics 365',
    text: `(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,First Name,Last Name,Company Name,Job Title,Email,Business Phone,Do not allow Emails,Status Reason
8a,xx=,2026-10-01,Aino,Esimerkki,Lumivaara Oy,COO,aino@lumivaara.example,+358 40 5550 123,Do Not Allow,Active
8b,xy=,2026-10-01,Kari,Tilfeldig,Fjordheim AS,Innkjøpssjef,kari@fjordheim.example,,Allow,Active
`,
  },
  {
    what: 'Apollo people',
    brand: 'Apollo',
    text: `First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Seniority,Departments,Contact Owner,Work Direct Phone,Mobile Phone,Corporate Phone,Stage,Lists,Last Contacted,Account Owner,# Employees,Industry,Keywords,Person Linkedin Url,Website,Company Linkedin Url,Facebook Url,Twitter Url,City,State,Country,Company Address,Company City,Company State,Company Country,Company Phone,SEO Description,Technologies,Annual Revenue,Total Funding,Latest Funding,Latest Funding Amount,Last Raised At
Aino,Esimerkki,COO,Lumivaara,Lumivaara,aino@lumivaara.example,Verified,C suite,Operations,,,+358 40 5550 123,+358 9 4245 0130,Cold,Nordic; Q4,,,80,information technology & services,warehouse,http://www.linkedin.com/in/aino-esimerkki,http://www.lumivaara.example,http://www.linkedin.com/company/lumivaara,,,Espoo,,Finland,"Esimerkkikatu 1, Tampere",Tampere,,Finland,+358 9 4245 0130,Warehouse software,"HubSpot, Google Analytics",4200000,9000000,Series A,4000000,2026-10-01
Eino,Esimerkki,CTO,Lumivaara,Lumivaara,eino@lumivaara.example,Verified,C suite,Engineering,,,,,Cold,,,,80,information technology & services,,http://www.linkedin.com/in/eino-esimerkki,http://www.lumivaara.example,http://www.linkedin.com/company/lumivaara,,,Tampere,,Finland,,Tampere,,Finland,,,,4200000,9000000,Series A,4000000,2026-10-01
`,
  },
  {
    what: 'Apollo accounts',
    brand: 'Apollo',
    text: `Account Name,Account Website (Domain)
Lumivaara,lumivaara.example
Klitmark,www.klitmark.example
`,
  },
  {
    what: 'LinkedIn Connections',
    brand: 'LinkedIn Connections',
    text: `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Aino,Esimerkki,https://www.linkedin.com/in/aino-esimerkki,,Lumivaara Oy,COO,12 Mar 2026
Sven,Exempel,https://www.linkedin.com/in/sven-exempel,sven@bjorkvalla.example,Björkvalla AB,VD,01 Feb 2025
`,
  },
  {
    what: 'Sales Navigator accounts',
    brand: 'Sales Navigator',
    text: `Account name,Website,Country,City,Stock symbol,LinkedIn Company ID
Lumivaara Oy,lumivaara.example,Finland,Tampere,,1234567
Björkvalla AB,,Sweden,,,
`,
  },
  {
    what: 'Sales Navigator leads',
    brand: 'Sales Navigator',
    text: `First Name,Last Name,Current Job,Company Name,Company Website,Company Domain,Company Employee Count,Company Industry,Company Location,LinkedIn URL,Sales Navigator URL
Aino,Esimerkki,COO,Lumivaara,https://lumivaara.example,lumivaara.example,80,Software Development,"Tampere, Pirkanmaa, Finland",https://www.linkedin.com/in/aino-esimerkki,"https://www.linkedin.com/sales/lead/ACwAAA,NAME_SEARCH"
`,
  },
  {
    what: 'Vainu',
    brand: 'Vainu',
    text: `Business ID;Name;Country;City;Industry;Staff number;Turnover;Website;Phone;Technologies;Vainu URL
9999902-8;Lumivaara Oy;FI;Tampere;62010 Ohjelmistojen suunnittelu ja valmistus;80;4 200 000 €;lumivaara.example;+358 9 4245 0130;HubSpot, Google Analytics;https://app.vainu.io/1
9999903-6;Revontuli Oy;FI;Oulu;;10-19;;revontuli.example;;;https://app.vainu.io/2
1234567-8;Väärä Oy;FI;Oulu;;;;;;;
`,
  },
  {
    what: 'a Finnish sheet',
    brand: '',
    text: `Yrityksen nimi;Y-tunnus;Toimiala;Liikevaihto (1000 €);Henkilöstö;Paikkakunta;Puhelin;Sähköposti;Kotisivut;Perustettu
Lumivaara Oy;9999902-8;62.01;4 200;80;Tampere;040 555 0123;info@lumivaara.example;www.lumivaara.example;1987
Revontuli Oy;9999903-6;;;;Oulu;;revontuli@gmail.com;;
`,
  },
  {
    what: 'a Swedish sheet',
    brand: '',
    text: `Företag\tOrg.nr\tBransch\tOmsättning (tkr)\tAntal anställda\tOrt\tTelefon\tHemsida\tFörnamn\tEfternamn\tBefattning\tE-post
Björkvalla AB\t\tMaskiner\t45 000\t120\tStockholm\t08-555 123 40\tbjorkvalla.example\tSven\tExempel\tVD\tsven@bjorkvalla.example
`,
  },
  {
    what: 'a Norwegian sheet',
    brand: '',
    text: `Selskap;Organisasjonsnummer;Bransje;Omsetning (MNOK);Antall ansatte;Poststed;Telefon;Nettside
Fjordheim AS;;Olje;12,5;35;Bergen;21 55 12 30;fjordheim.example
`,
  },
  {
    what: 'a Danish sheet',
    brand: '',
    text: `Virksomhed;CVR-nr.;Branche;Antal ansatte;By;Telefon;Hjemmeside;Land
Klitmark A/S;;Møbler;20-49;Skagen;33 55 12 34;klitmark.example;Danmark
`,
  },
];

/** The file of a CRM or list. */
export function madeUpFile(what: string): File {
  const found = MADE_UP_FILES.find((file) => file.what === what);
  if (found === undefined) throw new Error(`There is no made-up file of "${what}".`);
  return fileOf(found.text, `${what}.csv`);
}

export function fileOf(content: BlobPart, name = 'prospects.csv', lastModified = 1_790_000_000_000): File {
  return new File([content], name, { type: 'text/csv', lastModified });
}
