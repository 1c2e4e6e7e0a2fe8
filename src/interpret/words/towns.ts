// Data: words of towns' names, to tell where a name ends that other words follow without a sign between them.

/** Words that join the parts of a town's name. */
export const TOWN_JOINERS =
  '(?:i|am|an|der|im|på|upon|sur|de|del|do|da|di|la|le|les|lès|nad|pod|bei|ob|in|den|en|v|u|na|aan|op|el|ved)';

/** First words that are no town by themselves: "Upplands Väsby", "Bad Homburg", "Nowy Targ". */
export const TOWN_BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'Upplands Västra Östra Norra Södra Stora Lilla Nya Gamla Övre Nedre Saltsjö Kungs Kungsängens Hammarby ' +
    'Store Lille Nørre Sønder Nord Syd Vester Øster Øvre Nedre Ytre Indre Kongens Nye Gammel Gamle Nykøbing Nørresundby ' +
    'Mo Nordre Søre Søndre Vestre Østre Midtre Vanha Uusi Iso Pieni Ylä Ala ' +
    'Bad Groß Klein Hohen Neu Alt Ober Unter Nieder Markt Sankt Königs Schwäbisch Freiburg Frankfurt Halle Rothenburg ' +
    'Den Het Nieuw Oud Sint De ’s ' +
    'Nowy Nowa Nowe Stary Stara Stare Wielki Wielka Wielkie Mały Mała Małe Zielona Jelenia Biała Dąbrowa Ruda Bielsko Piotrków ' +
    'České Český Česká Nové Nový Nová Staré Starý Stará Velké Velký Velká Malé Malá Dolní Horní Uherské Uherský Karlovy ' +
    'Mariánské Ústí Hradec Mladá Frýdek Havlíčkův Jindřichův Banská Spišská Liptovský Považská Dunajská Nitrianske ' +
    'Saint Sainte St St. San Santa Santo São Los Las La Le Les El Al L’ Mont Monte Porto Port Fort Villa Villanueva ' +
    'Villaviciosa Castelnau Château Bourg Aix Chalon Clermont Palma Jerez Alcalá Reggio Sesto ' +
    'New Old Great Little Upper Lower North South East West Mount Lake Royal Milton High Kings Market Bury Sutton Hemel ' +
    'Tunbridge Leamington Newcastle Stoke Weston Welwyn Stratford Kingston Salt Kansas Los Long Cape Cedar Grand Baton Des'
  ).split(' '),
);

/** Second words of a town's or a district's name: "Nacka Strand", "Oslo Sentrum". */
export const TOWN_ENDINGS: ReadonlySet<string> = new Set(
  (
    'Strand Stad Sjöstad Centrum Sentrum Keskusta City Hamn Havn Kyrkby Brygge Syd Nord Øst Vest Väst Öst Väsby Bro ' +
    'Lyngby Falster Mors Sjælland Spa Heath Bay Hills Springs Beach Falls Regis Keynes Wells Hempstead'
  ).split(' '),
);

/** Companies say so of where they are, before a town's name. Sources of patterns, in small letters. */
export const BASED_IN: readonly string[] = [
  'utgår från',
  'utgår ifrån',
  'är baserade?',
  'baserade? i',
  'finns',
  'håller till',
  'har (?:sitt |vårt |vår )?(?:kontor|verkstad|lokaler|huvudkontor|säte)',
  'belägn?(?:et|na|en)?',
  'ligger',
  'verksam(?:ma|t)?',
  'holder til',
  'held til',
  'har (?:kontor|lokaler|verksted|hovedkontor|værksted|adresse)',
  'basert',
  'base(?:ret|rede)',
  'beliggende',
  'hører hjemme',
  'hjemmehørende',
  'toimii',
  'toimimme',
  'toimiva',
  'sijaitsee',
  'sijaitsemme',
  'sijaitseva',
  'toimitilamme (?:on|ovat|sijaitsevat)',
  'toimipisteemme (?:on|sijaitsee)',
  'kotipaikkamme on',
  'based',
  'located',
  'headquartered',
];
