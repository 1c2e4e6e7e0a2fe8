// Data: regions of the Nordic countries as LinkedIn writes them after a town ("Tampere, Pirkanmaa"), in the languages
// of its interface.
const FI =
  'Uusimaa|Nyland|Pirkanmaa|Birkaland|Varsinais-Suomi|Southwest Finland|South West Finland|Egentliga Finland|Satakunta|Kanta-Häme|Tavastia Proper|Päijät-Häme|Päijänne Tavastia|Kymenlaakso|Etelä-Karjala|South Karelia|Etelä-Savo|South Savo|Southern Savonia|Pohjois-Savo|North Savo|Northern Savonia|Pohjois-Karjala|North Karelia|Keski-Suomi|Central Finland|Etelä-Pohjanmaa|South Ostrobothnia|Southern Ostrobothnia|Pohjanmaa|Ostrobothnia|Österbotten|Keski-Pohjanmaa|Central Ostrobothnia|Pohjois-Pohjanmaa|North Ostrobothnia|Northern Ostrobothnia|Kainuu|Lappi|Lapland|Ahvenanmaa|Åland|Åland Islands|Greater Helsinki Metropolitan Area|Helsinki Metropolitan Area';
const SE_COUNTIES =
  'Stockholm|Uppsala|Södermanland|Östergötland|Jönköping|Kronoberg|Kalmar|Gotland|Blekinge|Skåne|Halland|Västra Götaland|Värmland|Örebro|Västmanland|Dalarna|Gävleborg|Västernorrland|Jämtland|Västerbotten|Norrbotten';
const SE_FORMS =
  'Stockholms län|Uppsala län|Södermanlands län|Östergötlands län|Jönköpings län|Kronobergs län|Kalmar län|Gotlands län|Blekinge län|Skåne län|Hallands län|Västra Götalands län|Värmlands län|Örebro län|Västmanlands län|Dalarnas län|Gävleborgs län|Västernorrlands län|Jämtlands län|Västerbottens län|Norrbottens län|Greater Stockholm Metropolitan Area|Greater Gothenburg Metropolitan Area';
const NO =
  'Oslo|Viken|Akershus|Buskerud|Østfold|Innlandet|Hedmark|Oppland|Vestfold|Telemark|Vestfold og Telemark|Vestfold and Telemark|Agder|Aust-Agder|Vest-Agder|Rogaland|Vestland|Hordaland|Sogn og Fjordane|Møre og Romsdal|Trøndelag|Sør-Trøndelag|Nord-Trøndelag|Nordland|Troms|Finnmark|Troms og Finnmark|Oslo Region';
const DK =
  'Capital Region|Capital Region of Denmark|Region Hovedstaden|Hovedstaden|Central Denmark Region|Central Denmark|Middle Jutland|Region Midtjylland|Midtjylland|North Denmark Region|North Denmark|Region Nordjylland|Nordjylland|Region of Southern Denmark|South Denmark|Southern Denmark|Region Syddanmark|Syddanmark|Region Zealand|Zealand|Region Sjælland|Sjælland|Copenhagen Metropolitan Area';

const of = (names: string, country: string) => names.split('|').map((name): [string, string] => [name, country]);

export const NORDIC_REGIONS: ReadonlyMap<string, string> = new Map([
  ...of(FI, 'FI'),
  ...of(SE_COUNTIES, 'SE'),
  ...of(SE_COUNTIES, 'SE').map(([name, country]): [string, string] => [`${name} County`, country]),
  ...of(SE_FORMS, 'SE'),
  ...of(NO, 'NO'),
  ...of(DK, 'DK'),
]);
