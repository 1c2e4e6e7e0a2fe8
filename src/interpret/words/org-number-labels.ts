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
  | 'none';

export interface NumberRule {
  readonly country: string;
  readonly kind: 'organisation' | 'vat';
  readonly check: NumberCheck;
  /** Pattern of the label, without case; what stands before the number. */
  readonly label: string;
  /** Pattern of the number as written. */
  readonly number: string;
  /** VAT numbers with the country in them need no label in structured data. */
  readonly carriesCountry?: true;
}

const S = '[\\s.\\u00a0\\u202f-]?';
const NUMBER = '(?:numero|nummer|number|num|nro|nr|no|n°|kood|id)?';

export const NUMBER_RULES: readonly NumberRule[] = [
  {
    country: 'FI',
    kind: 'organisation',
    check: 'fi/ytunnus',
    label: `(?:l?y-?[\\s-]?tunnus|y-tunnuksella|fo-?nummer|business\\s?id|company\\s?id|business identity code|yritys-?\\s?ja\\s?yhteisötunnus|ytunnus|business code)`,
    number: '\\d{6,7}\\s?[-–‐]\\s?\\d',
  },
  {
    country: 'FI',
    kind: 'vat',
    check: 'fi/alv',
    label: `(?:alv-?\\s?(?:nro|numero|tunniste|tunnus)?|vat(?:[\\s-]?(?:${NUMBER}|code|id))?|arvonlisäverotunniste|mervärdesskatt\\w*|momsnr|y-tunnus)`,
    number: 'FI\\s?\\d{8}',
    carriesCountry: true,
  },
  {
    country: 'SE',
    kind: 'organisation',
    check: 'se/orgnr',
    label:
      '(?:org(?:anisations?|anization|anisation)?\\.?[\\s-]*(?:nr|nummer|no|number|num)|orgnr|corporate\\s(?:id(?:entity)?)(?:\\s?(?:no|number|nr))?|reg(?:istrerings)?\\.?\\s?(?:nr|nummer|no)|company\\sreg(?:istration)?\\.?\\s?(?:no|number)|företagsnummer|org\\s?id)',
    number: '(?:16)?\\d{6}\\s?[-–‐]?\\s?\\d{4}',
  },
  {
    country: 'SE',
    kind: 'vat',
    check: 'se/vat',
    label: `(?:moms(?:reg(?:istrerings)?)?\\.?[\\s-]*${NUMBER}|vat(?:[\\s-]*(?:reg\\.?)?[\\s-]*${NUMBER})?|vat-?id)`,
    number: 'SE\\s?-?\\d{6}[\\s-]?\\d{4}[\\s-]?01',
    carriesCountry: true,
  },
  {
    country: 'NO',
    kind: 'organisation',
    check: 'no/orgnr',
    label:
      '(?:org(?:anisasjons?|anisation|anization)?\\.?[\\s-]*(?:nr|nummer|no|number|num)|orgnr|foretaks(?:nummer|nr|registeret)|bedriftsnummer|company\\sreg(?:istration)?\\.?\\s?(?:no|number)|enterprise\\s(?:no|number)|reg\\.?\\s?(?:no|nr)|mva(?:[\\s-]?nr)?)',
    number: `(?:NO[\\s-]?)?\\d{3}${S}\\d{3}${S}\\d{3}(?:\\s?MVA)?`,
  },
  {
    country: 'NO',
    kind: 'vat',
    check: 'no/orgnr',
    label: `(?:mva(?:[\\s-]?${NUMBER})?|vat(?:[\\s-]?${NUMBER})?|org(?:anisasjons?)?\\.?[\\s-]*(?:nr|nummer|no)|orgnr|foretaks(?:nummer|nr|registeret))`,
    number: `(?:NO[\\s-]?)?\\d{3}${S}\\d{3}${S}\\d{3}\\s?MVA`,
    carriesCountry: true,
  },
  {
    country: 'DK',
    kind: 'organisation',
    check: 'dk/cvr',
    label:
      '(?:cvr(?:[\\s.-]*(?:nr|nummer|no|number))?|se[\\s.-]*nr|virksomhedsnummer|company\\sreg(?:istration)?\\.?\\s?(?:no|number)|vat(?:[\\s.-]*(?:nr|no|number|id))?)',
    number: `(?:DK[\\s-]?)?\\d{2}${S}\\d{2}${S}\\d{2}${S}\\d{2}`,
  },
  {
    country: 'EE',
    kind: 'organisation',
    check: 'ee/registrikood',
    label:
      '(?:registri\\s?kood|reg(?:istri)?\\.?\\s?(?:kood|nr|code|number|no)|äriregistri\\s?kood|registration\\s(?:code|number)|rg-?kood)',
    number: '[1789]\\d{7}',
  },
  {
    country: 'EE',
    kind: 'vat',
    check: 'ee/kmkr',
    label: `(?:kmkr(?:\\s?(?:nr|number))?|vat(?:[\\s-]?${NUMBER})?|kmkn|käibemaksukohustuslase\\s?(?:nr|number))`,
    number: 'EE\\s?\\d{9}',
    carriesCountry: true,
  },
  {
    country: 'DE',
    kind: 'vat',
    check: 'de/vat',
    label: `(?:u?st-?\\s?id(?:ent)?\\.?-?\\s?(?:nr|nummer)?|ust\\.?-?\\s?id|umsatzsteuer[\\s-]?id\\w*(?:[\\s-]?(?:nr|nummer))?|umsatzsteuer-?identifikations-?nummer|vat(?:[\\s-]?${NUMBER})?|uid)`,
    number: 'DE\\s?\\d{3}\\s?\\d{3}\\s?\\d{3}',
    carriesCountry: true,
  },
  {
    country: 'NL',
    kind: 'organisation',
    check: 'none',
    label:
      '(?:kvk(?:[\\s.-]*(?:nr|nummer|no|number))?|kamer\\svan\\skoophandel|k\\.v\\.k\\.?|coc(?:[\\s.-]*(?:nr|nummer|no|number))?|chamber\\sof\\scommerce|handelsregister)',
    number: '\\d{8}',
  },
  {
    country: 'NL',
    kind: 'vat',
    check: 'nl/btw',
    label: `(?:btw(?:[\\s.-]*(?:nr|nummer|id))?|vat(?:[\\s-]?${NUMBER})?)`,
    number: 'NL\\s?\\d{9}\\s?B\\s?\\d{2}|NL\\s?\\d{4}\\.\\d{2}\\.\\d{3}\\.B\\d{2}',
    carriesCountry: true,
  },
  {
    country: 'GB',
    kind: 'organisation',
    check: 'none',
    label:
      '(?:company\\s(?:reg(?:istration|istered)?\\.?\\s?)?(?:no|number|num)|registered\\s(?:in|company|number|no)[\\w\\s&,]{0,40}?(?:no|number|num|under)?|companies\\shouse\\s(?:no|number)|co\\.?\\sreg\\.?\\s(?:no|number)|company\\sreg)',
    number: '(?:SC|NI|OC|SO|R0|NC)\\d{6}|\\d{7,8}',
  },
  {
    country: 'GB',
    kind: 'vat',
    check: 'gb/vat',
    label: `(?:vat(?:[\\s-]*(?:reg(?:istration|istered)?\\.?)?[\\s-]*${NUMBER})?)`,
    number: '(?:GB\\s?)?\\d{3}\\s?\\d{4}\\s?\\d{2}',
  },
  {
    country: 'FR',
    kind: 'organisation',
    check: 'fr/siret',
    label: '(?:siret)',
    number: '\\d{3}\\s?\\d{3}\\s?\\d{3}\\s?\\d{5}',
  },
  {
    country: 'FR',
    kind: 'organisation',
    check: 'fr/siren',
    label: '(?:siren|rcs(?:\\sde)?\\s[\\p{L}\\s-]{2,30}?(?:\\s[abcd])?)',
    number: '\\d{3}\\s?\\d{3}\\s?\\d{3}',
  },
  {
    country: 'FR',
    kind: 'vat',
    check: 'fr/tva',
    label: '(?:tva(?:\\s?intra\\w*)?|n°\\s?tva|vat)',
    number: 'FR\\s?[\\dA-Z]{2}\\s?\\d{3}\\s?\\d{3}\\s?\\d{3}',
    carriesCountry: true,
  },
  {
    country: 'PL',
    kind: 'organisation',
    check: 'pl/nip',
    label: '(?:nip|vat)',
    number: '(?:PL\\s?)?\\d{3}[\\s-]?\\d{2,3}[\\s-]?\\d{2}[\\s-]?\\d{2,3}',
  },
  { country: 'PL', kind: 'organisation', check: 'pl/regon', label: '(?:regon)', number: '\\d{14}|\\d{9}' },
  { country: 'PL', kind: 'organisation', check: 'none', label: '(?:krs)', number: '\\d{10}' },
];
