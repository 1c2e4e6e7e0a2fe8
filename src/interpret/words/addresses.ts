// Data: how postal addresses are written in the countries we read.

import { CAPITALS } from './letters.ts';

/** Countries by the letters before a postcode. */
export const CODE_PREFIXES: Readonly<Record<string, string>> = {
  FI: 'FI',
  FIN: 'FI',
  AX: 'FI',
  SE: 'SE',
  S: 'SE',
  NO: 'NO',
  N: 'NO',
  DK: 'DK',
  EE: 'EE',
  LV: 'LV',
  LT: 'LT',
  DE: 'DE',
  D: 'DE',
  AT: 'AT',
  A: 'AT',
  CH: 'CH',
  NL: 'NL',
  BE: 'BE',
  B: 'BE',
  FR: 'FR',
  F: 'FR',
  PL: 'PL',
  CZ: 'CZ',
  SK: 'SK',
  ES: 'ES',
  E: 'ES',
  IT: 'IT',
  I: 'IT',
};

/** The shape of a postcode, the countries that write so (the likeliest first), and how much the shape says by itself. */
export interface CodeShape {
  readonly pattern: RegExp;
  readonly countries: readonly string[];
  /** So plain that a street beside it or a signed place must speak for it. */
  readonly isPlain: boolean;
}

export const CODE_SHAPES: readonly CodeShape[] = [
  { pattern: /^\d{3}\s\d{2}$/, countries: ['SE', 'CZ', 'SK', 'GR'], isPlain: false },
  { pattern: /^\d{2}-\d{3}$/, countries: ['PL'], isPlain: false },
  { pattern: /^\d{4}\s?[A-Z]{2}$/, countries: ['NL'], isPlain: false },
  { pattern: /^\d{5}$/, countries: ['FI', 'DE', 'EE', 'FR', 'SE', 'IT', 'ES', 'CZ', 'LT'], isPlain: true },
  {
    pattern: /^\d{4}$/,
    countries: ['NO', 'DK', 'CH', 'AT', 'BE', 'HU', 'LV', 'LU', 'SI', 'NL'],
    isPlain: true,
  },
];

const STATES =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|Alabama|Arizona|California|Colorado|Connecticut|Florida|Georgia|Illinois|Indiana|Maryland|Massachusetts|Michigan|Minnesota|Missouri|New Jersey|New York|North Carolina|Ohio|Oregon|Pennsylvania|Tennessee|Texas|Utah|Virginia|Washington|Wisconsin';

/** Countries that write the town and a region before the code: what stands between town and code. */
export const REGION_BEFORE_CODE: readonly (readonly [country: string, region: string, code: string])[] = [
  ['US', `(?:${STATES})\\.?`, '\\d{5}(?:-\\d{4})?'],
  ['CA', '(?:ON|QC|BC|AB|MB|NS|NB|SK|Ontario|Quebec|British Columbia|Alberta)', '[A-Z]\\d[A-Z] ?\\d[A-Z]\\d'],
  ['AU', '(?:NSW|VIC|QLD|WA|SA|TAS|ACT|Victoria|New South Wales|Queensland)', '\\d{4}'],
];

/** British codes stand after the town and, often, the county. */
export const BRITISH_CODE = '(?:[A-Z]{1,2}\\d[A-Z\\d]?) ?\\d[A-Z]{2}';
export const BRITISH_COUNTIES =
  /^(?:[a-z]+shire|(?:greater|west|east|north|south|county)\s[a-z\s]+|surrey|kent|essex|sussex|norfolk|suffolk|devon|dorset|somerset|cornwall|cumbria|merseyside|middlesex|(?:tyne|herefordshire) and [a-z]+|co\.?\s[a-z]+|england|scotland|wales|northern ireland|uk|u\.k\.|united kingdom)\.?$/i;

/** Words that follow a town in a line without being of its name. */
export const AFTER_TOWN: readonly string[] = [
  'puh',
  'puhelin',
  'tel',
  'telephone',
  'téléphone',
  'telefono',
  'teléfono',
  'telefoon',
  'telefonnummer',
  'tél',
  'telefon',
  'tlf',
  'tfn',
  'phone',
  'mobil',
  'mobile',
  'fax',
  'faksi',
  'org',
  'orgnr',
  'organisationsnummer',
  'organisasjonsnummer',
  'y-tunnus',
  'cvr',
  'cvr-nr',
  'kvk',
  'btw',
  'vat',
  'e-mail',
  'email',
  'e-post',
  'mail',
  'sähköposti',
  'avoinna',
  'aukioloajat',
  'öppettider',
  'öffnungszeiten',
  'openingstijden',
  'horaires',
  'opening',
  'hours',
  'open',
  'öppet',
  'åpningstider',
  'åbningstider',
  'kontakt',
  'kontakta',
  'mejla',
  'maila',
  'skriv',
  'bekijk',
  'route',
  'routenplaner',
  'anfahrt',
  'vägbeskrivning',
  'veibeskrivelse',
  'ajo-ohjeet',
  'contact',
  'ota',
  'besök',
  'karta',
  'kart',
  'kort',
  'kartta',
  'kartalla',
  'hitta',
  'se',
  'katso',
  'find',
  'show',
  'vis',
  'visa',
  'näytä',
  'ring',
  'soita',
  'call',
  'copyright',
  'all',
  'alla',
  'kaikki',
  'facebook',
  'instagram',
  'linkedin',
  'map',
  'mån',
  'ma',
  'man',
  'mandag',
  'måndag',
  'vi',
  'and',
  'och',
  'og',
  'ja',
];

/** The end of a street's name in the languages we read. */
export const STREET_NAME =
  '(?:vägen|väg|gatan|gata|gränd|torg|torget|plan|allén|backen|stigen|leden|kajen|katu|tie|kuja|polku|puisto|ranta|tori|kaari|raitti|penger|vei|veien|vegen|veg|gate|gaten|gata|plass|brygge|kaia|alle|allé|vej|vejen|gade|stræde|plads|torv|straße|strasse|str\\.|weg|platz|allee|ring|straat|laan|kade|plein|dijk|street|st\\.?|road|rd\\.?|lane|avenue|ave\\.?|drive|mnt|maantee|tänav|pst)';

const SEAT_WORDS =
  '(?:kotipaikka(?:kunta)?|yhtiön kotipaikka|kotikunta|(?:styrelsens |bolagets )?säte|hemort|hemvist|forretningskommune|hjemsted|hjemstedskommune|sitz(?: der gesellschaft)?|statutaire zetel|siège social|siedziba|registered in the city of|asukoht)';

/** Labels of a company's registered seat. Source of a pattern, whatever the case. */
export const SEAT = `(?:^|[\\s,;(|·])${SEAT_WORDS}\\s?[:–-]?\\s(?:i\\s|on\\s|är\\s|er\\s)?(?<city>[${CAPITALS}][A-Za-zÀ-ӿ-]+(?:\\s[${CAPITALS}][A-Za-zÀ-ӿ-]+)?)`;

/** Such a label alone in its line. */
export const SEAT_LABEL = `^${SEAT_WORDS}\\s?[:–-]?$`;

export const HEAD_OFFICE =
  /huvudkontor|hovedkontor|pääkonttori|päätoimipiste|pääkonttori|headquarter|head office|\bhq\b|hauptsitz|zentrale|hoofdkantoor|siedziba|peakontor|siège|hauptverwaltung/i;
export const VISIT = /besök|besøk|besøg|käynti|visit|myymälä|butik|verksta|adress|osoite|adresse/i;
export const BILLING = /faktur|lasku|invoice|rechnungs|scanning|skanning|\bFE\s\d/i;
export const BOX =
  /\b(?:box|boks|postboks|postfach|postbus|p\.?\s?o\.?\s?box|pb|pl)\s?\.?\s?\d|registered office|registered address|postadress|postiosoite|postadresse|retur|leverans|toimitusosoite/i;

/** What stands before an address in its line. Sources of patterns. */
export const ADDRESS_LABELS: readonly string[] = [
  '[Oo]soite',
  '[Kk]äyntiosoite',
  '[Pp]ostiosoite',
  '[Aa]dress',
  '[Bb]esöksadress',
  '[Pp]ostadress',
  '[Aa]dresse',
  '[Bb]esøksadresse',
  '[Pp]ostadresse',
  '[Aa]ddress',
];
