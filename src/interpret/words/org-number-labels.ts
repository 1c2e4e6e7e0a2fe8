// Data: how registers' numbers are labelled on pages, and how they are written. A number counts only beside its label
// (or in structured data) and with a right checksum: one in ten random numbers passes the checksum alone.

export type NumberCheck =
  | 'fi/ytunnus'
  | 'fi/alv'
  | 'se/orgnr'
  | 'se/vat'
  | 'no/orgnr'
  | 'dk/cvr'
  | 'ee/registrikood'
  | 'ee/kmkr'
  | 'de/vat'
  | 'nl/btw'
  | 'gb/vat'
  | 'fr/siren'
  | 'fr/siret'
  | 'fr/tva'
  | 'pl/nip'
  | 'pl/regon'
  | 'ch/uid'
  | 'be/vat'
  | 'at/uid'
  | 'none';

/**
 * Kinds of labels. `register` and `registration` ("Org.nr", "Reg. no.") are used by several countries, `company` and
 * `vat` by all; the others are one register's own.
 */
export type LabelKind =
  | 'finnish'
  | 'register'
  | 'registration'
  | 'company'
  | 'norwegian'
  | 'danish'
  | 'estonian'
  | 'dutch'
  | 'british'
  | 'siret'
  | 'siren'
  | 'nip'
  | 'regon'
  | 'krs'
  | 'belgian'
  | 'vat';

const NUMBER = '(?:[\\s.:-]{0,3}(?:numeromme|numero|nummer|number|numer|num|nro|nr|no|n°|nº|#|id)(?![a-zà-ÿ])\\.?)?';

/** Patterns of labels in small letters; the first that fits is taken. */
export const LABELS: readonly (readonly [kind: LabelKind, pattern: string])[] = [
  [
    'finnish',
    `l?y[\\s-]{0,2}tunnu(?:s|ksemme|ksella)|yritystunnus|fo[\\s-]?(?:nummer|nr)|business\\s?id|business\\sidentity\\scode|business\\scode|yritys-?\\s?ja\\s?yhteisötunnus`,
  ],
  ['british', `registered\\sin\\s(?:england|scotland|wales|northern\\sireland|the\\suk)[\\s,&a-z]{0,50}${NUMBER}`],
  ['british', `companies\\shouse${NUMBER}`],
  [
    'company',
    `(?:registered\\s)?company[\\s-]?(?:reg(?:istration|istered)?\\.?[\\s-]?)?(?:no|number|num|nr|code|id)(?![a-z])\\.?|registered\\s(?:company|number|no\\.?)(?:\\s(?:number|no\\.?))?|co\\.?\\sreg\\.?\\s(?:no|number)\\.?|company\\sreg(?:istered\\sin\\sengland)?\\.?`,
  ],
  [
    'register',
    `org(?:anisations?|anisasjons?|anizations?)?[\\s.-]{0,3}(?:nummer|number|nr|no|num|id)(?![a-zà-ÿ])|corporate\\s(?:identity|id)${NUMBER}|företagsnummer|virksomhedsnummer|(?<!\\.)org\\.?(?=[\\s:]{1,3}(?:no\\s)?\\d{3})`,
  ],
  ['norwegian', `foretaks(?:registeret|nummer|nr)|bedrifts(?:nummer|nr)|enterprise\\s(?:number|no)`],
  ['danish', `cvr(?:\\/se)?${NUMBER}|se[\\s.-]{0,2}(?:nummer|nr)|virksomhedsnr`],
  ['estonian', `(?:äri)?registri\\s?kood|reg(?:istri|istry|istration)?\\.?\\s?(?:kood|code)|rg-?kood`],
  [
    'registration',
    `(?:commercial\\s)?reg(?:istration|istrerings|istrerings)?\\.?[\\s-]?(?:nummer|number|nr|no)(?![a-zà-ÿ])`,
  ],
  [
    'dutch',
    `k\\.?v\\.?k\\.?${NUMBER}|kamer\\svan\\skoophandel${NUMBER}|chamber\\sof\\scommerce${NUMBER}|coc${NUMBER}(?![a-z])|handelsregister(?:\\s(?!amtsgericht)[a-zà-ÿ]{3,20})?${NUMBER}`,
  ],
  ['siret', `siret`],
  ['siren', `siren|r\\.?c\\.?s\\.?(?:\\sde)?\\s[a-zà-ÿ-]{2,30}(?:\\s[abcd])?(?![a-zà-ÿ])`],
  ['nip', `nip`],
  ['regon', `regon`],
  ['krs', `krs`],
  ['belgian', `ondernemingsnummer|kbo${NUMBER}|numéro\\sd['’]entreprise|bce${NUMBER}`],
  [
    'vat',
    `(?:mva|moms|vat|alv|btw|tva|mwst)(?:[\\s.-]{0,2}(?:reg(?:istration|istered|istrerings|istreerings)?|intra[a-z]{0,15})\\.?)?${NUMBER}(?:[\\s-]?(?:tunniste|tunnus|code))?|arvonlisäverotunniste|mervärdesskatte[a-z]{0,20}|kmkr${NUMBER}|kmkn${NUMBER}|käibemaksukohustuslase${NUMBER}|u?st\\.?[\\s-]?id(?:ent)?[\\s.-]{0,3}(?:nummer|nr)?|umsatzsteuer[\\s-]?id[a-z]{0,20}(?:[\\s-]?(?:nummer|nr))?|uid(?:[\\s.-]{0,2}(?:nummer|nr))?`,
  ],
];

export interface NumberRule {
  readonly country: string;
  readonly kind: 'organisation' | 'vat';
  readonly check: NumberCheck;
  /** The labels it may stand beside. */
  readonly labels: readonly LabelKind[];
  /** Pattern of the number as written. */
  readonly number: string;
  /** The number says its country: it needs no label in structured data or in a footer. */
  readonly carriesCountry?: true;
  /**
   * Other countries write other numbers alike under the same labels: read so on a page of this country only, or also
   * where nothing tells the page's country.
   */
  readonly onlyOnPages?: 'of-the-country' | 'not-of-others';
}

const S = '[\\s.]?';

export const NUMBER_RULES: readonly NumberRule[] = [
  {
    country: 'FI',
    kind: 'organisation',
    check: 'fi/ytunnus',
    labels: ['finnish', 'company', 'register', 'registration'],
    number: '\\d{6,7}\\s?[-–‐‑]\\s?\\d',
  },
  { country: 'FI', kind: 'organisation', check: 'fi/ytunnus', labels: ['finnish'], number: '\\d{8}' },
  {
    country: 'FI',
    kind: 'vat',
    check: 'fi/alv',
    labels: ['vat', 'finnish'],
    number: 'FI[\\s-]?\\d{7}-?\\d',
    carriesCountry: true,
  },
  {
    country: 'SE',
    kind: 'organisation',
    check: 'se/orgnr',
    labels: ['register', 'registration', 'company'],
    number: '(?:16)?\\d{6}\\s?[-–‐‑]?\\s?\\d{4}',
  },
  {
    country: 'SE',
    kind: 'vat',
    check: 'se/vat',
    labels: ['vat'],
    number: 'SE\\s?-?\\d{6}[\\s-]?\\d{4}[\\s-]?01',
    carriesCountry: true,
  },
  {
    country: 'NO',
    kind: 'organisation',
    check: 'no/orgnr',
    labels: ['register', 'registration', 'company', 'norwegian', 'vat'],
    number: `(?:NO[\\s-]?)?\\d{3}${S}\\d{3}${S}\\d{3}\\s?MVA`,
    carriesCountry: true,
  },
  {
    country: 'NO',
    kind: 'organisation',
    check: 'no/orgnr',
    labels: ['register', 'norwegian'],
    number: `(?:NO[\\s-]?)?\\d{3}${S}\\d{3}${S}\\d{3}`,
  },
  {
    country: 'NO',
    kind: 'organisation',
    check: 'no/orgnr',
    labels: ['registration', 'company', 'vat'],
    number: `(?:NO[\\s-]?)?\\d{3}${S}\\d{3}${S}\\d{3}`,
    onlyOnPages: 'of-the-country',
  },
  {
    country: 'NO',
    kind: 'vat',
    check: 'no/orgnr',
    labels: ['register', 'registration', 'company', 'norwegian', 'vat'],
    number: `(?:NO[\\s-]?)?\\d{3}${S}\\d{3}${S}\\d{3}\\s?MVA`,
    carriesCountry: true,
  },
  {
    country: 'DK',
    kind: 'organisation',
    check: 'dk/cvr',
    labels: ['danish'],
    number: `(?:DK[\\s-]{0,2})?\\d{2}${S}\\d{2}${S}\\d{2}${S}\\d{2}`,
  },
  {
    country: 'DK',
    kind: 'organisation',
    check: 'dk/cvr',
    labels: ['vat', 'company', 'register', 'registration'],
    number: `(?:DK[\\s-]{0,2})?\\d{2}${S}\\d{2}${S}\\d{2}${S}\\d{2}`,
    onlyOnPages: 'of-the-country',
  },
  {
    country: 'EE',
    kind: 'organisation',
    check: 'ee/registrikood',
    labels: ['estonian'],
    number: '[1789]\\d{7}',
  },
  {
    country: 'EE',
    kind: 'organisation',
    check: 'ee/registrikood',
    labels: ['company', 'register', 'registration'],
    number: '[1789]\\d{7}',
    onlyOnPages: 'not-of-others',
  },
  {
    country: 'EE',
    kind: 'vat',
    check: 'ee/kmkr',
    labels: ['vat'],
    number: 'EE\\s?\\d{9}',
    carriesCountry: true,
  },
  {
    country: 'DE',
    kind: 'vat',
    check: 'de/vat',
    labels: ['vat'],
    number: 'DE(?:\\s?\\d){9}',
    carriesCountry: true,
  },
  { country: 'NL', kind: 'organisation', check: 'none', labels: ['dutch'], number: '\\d{8}' },
  {
    country: 'NL',
    kind: 'vat',
    check: 'nl/btw',
    labels: ['vat'],
    number: 'NL\\s?\\d{4}\\.?\\d{2}\\.?\\d{3}[\\s.]?B\\s?\\d{2}',
    carriesCountry: true,
  },
  {
    country: 'GB',
    kind: 'organisation',
    check: 'none',
    labels: ['british'],
    number: '(?:SC|NI|OC|SO|R0|NC)\\d{6}|\\d{7,8}',
  },
  {
    country: 'GB',
    kind: 'organisation',
    check: 'none',
    labels: ['company'],
    number: '(?:SC|NI|OC|SO|R0|NC)\\d{6}|\\d{7,8}',
    onlyOnPages: 'not-of-others',
  },
  { country: 'GB', kind: 'vat', check: 'gb/vat', labels: ['vat'], number: 'GB\\s?\\d{3}\\s?\\d{4}\\s?\\d{2}' },
  {
    country: 'GB',
    kind: 'vat',
    check: 'gb/vat',
    labels: ['vat'],
    number: '\\d{3}\\s?\\d{4}\\s?\\d{2}',
    onlyOnPages: 'not-of-others',
  },
  {
    country: 'FR',
    kind: 'organisation',
    check: 'fr/siret',
    labels: ['siret'],
    number: '\\d{3}\\s?\\d{3}\\s?\\d{3}\\s?\\d{5}',
  },
  {
    country: 'FR',
    kind: 'organisation',
    check: 'fr/siren',
    labels: ['siren'],
    number: '\\d{3}\\s?\\d{3}\\s?\\d{3}',
  },
  {
    country: 'FR',
    kind: 'vat',
    check: 'fr/tva',
    labels: ['vat'],
    number: 'FR\\s?[\\dA-Z]{2}\\s?\\d{3}\\s?\\d{3}\\s?\\d{3}',
    carriesCountry: true,
  },
  {
    country: 'PL',
    kind: 'organisation',
    check: 'pl/nip',
    labels: ['nip'],
    number: '(?:PL\\s?)?\\d{3}[\\s-]?\\d{2,3}[\\s-]?\\d{2}[\\s-]?\\d{2,3}',
  },
  { country: 'PL', kind: 'organisation', check: 'pl/nip', labels: ['vat'], number: 'PL\\s?\\d{10}' },
  { country: 'PL', kind: 'organisation', check: 'pl/regon', labels: ['regon'], number: '\\d{14}|\\d{9}' },
  { country: 'PL', kind: 'organisation', check: 'none', labels: ['krs'], number: '\\d{10}' },
  {
    country: 'CH',
    kind: 'organisation',
    check: 'ch/uid',
    labels: ['vat', 'company', 'register', 'registration'],
    number: 'CHE[\\s-]?\\d{3}[\\s.]?\\d{3}[\\s.]?\\d{3}',
    carriesCountry: true,
  },
  {
    country: 'BE',
    kind: 'vat',
    check: 'be/vat',
    labels: ['vat', 'belgian'],
    number: 'BE\\s?[01]\\d{3}[\\s.]?\\d{3}[\\s.]?\\d{3}',
    carriesCountry: true,
  },
  {
    country: 'BE',
    kind: 'organisation',
    check: 'be/vat',
    labels: ['belgian'],
    number: '[01]\\d{3}[\\s.]?\\d{3}[\\s.]?\\d{3}',
  },
  { country: 'AT', kind: 'vat', check: 'at/uid', labels: ['vat'], number: 'ATU\\s?\\d{8}', carriesCountry: true },
];

/** Labels that may also follow their number: "999 990 005 RCS Nanterre". */
export const LABELS_AFTER: readonly LabelKind[] = ['siren', 'norwegian'];

/** How a register's number is written where its company's registered name says what it is ("Acme Oy, 9999902-8"). */
export const BESIDE_NAME: Readonly<Record<string, string>> = {
  FI: '\\d{7}[-–‐‑]\\d',
  SE: '5\\d{5}[-–‐‑]\\d{4}',
  NO: '[89]\\d{2}\\s\\d{3}\\s\\d{3}|[89]\\d{8}',
};

/** Numbers with a right checksum that forms and templates give as examples, as digits. */
export const EXAMPLE_NUMBERS: readonly string[] = [
  '5566778899',
  '1122334455',
  '112233445',
  '11223344',
  '12341234',
  '111222333',
  '1112223334',
  '999888777',
  '123123123',
];
