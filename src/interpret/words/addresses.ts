// Data: how postal addresses are written in the countries we read.

export interface PostalForm {
  /** Countries that write so, the likeliest first. */
  readonly countries: readonly string[];
  /** Pattern with groups `code` and `city`. */
  readonly pattern: string;
  /** The form is so plain that it needs a street beside it or a signed place. */
  readonly needsStreet?: true;
}

const WORD = "\\p{Lu}[\\p{L}'’.-]+";
const NEXT = `(?:[ ](?:${WORD}|[A-ZØ]{1,2}(?![\\p{L}])|i|am|an|der|im|på|upon|sur|de|la|le|nad|bei|ob))`;
const CITY = `(?<city>${WORD}${NEXT}{0,3})`;
const START = '(?<![\\d\\p{L}+/-])';

export const POSTAL_FORMS: readonly PostalForm[] = [
  { countries: ['FI'], pattern: `${START}FI?-\\s?(?<code>\\d{5})[ ]+${CITY}` },
  {
    countries: ['FI', 'DE', 'EE', 'FR', 'IT', 'ES'],
    pattern: `${START}(?<code>\\d{5})[, ]+${CITY}`,
    needsStreet: true,
  },
  { countries: ['SE'], pattern: `${START}SE?-\\s?(?<code>\\d{3}[ ]?\\d{2})[ ]+${CITY}` },
  { countries: ['SE', 'CZ', 'SK'], pattern: `${START}(?<code>\\d{3}[ ]\\d{2})[, ]+${CITY}` },
  { countries: ['NO'], pattern: `${START}NO?-\\s?(?<code>\\d{4})[ ]+${CITY}` },
  { countries: ['DK'], pattern: `${START}(?:DK|Dk)-?\\s?(?<code>\\d{4})[ ]+${CITY}` },
  {
    countries: ['NO', 'DK', 'CH', 'AT', 'BE', 'HU', 'LV', 'LU'],
    pattern: `${START}(?<code>\\d{4})[ ]+${CITY}`,
    needsStreet: true,
  },
  { countries: ['DE'], pattern: `${START}DE?-\\s?(?<code>\\d{5})[ ]+${CITY}` },
  { countries: ['NL'], pattern: `${START}(?<code>\\d{4}[ ]?[A-Z]{2})[, ]+${CITY}` },
  { countries: ['PL'], pattern: `${START}(?<code>\\d{2}-\\d{3})[ ]+${CITY}` },
  {
    countries: ['US'],
    pattern: `(?<city>${WORD}(?:[ ]${WORD}){0,2}),?[ ]+(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|California|Texas|New York|Illinois|Massachusetts|Washington|Florida|Maryland|Colorado|Georgia|Virginia)[ ,.]*(?<code>\\d{5})(?:-\\d{4})?(?!\\d)`,
  },
  {
    countries: ['GB'],
    pattern: `(?<city>${WORD}(?:[ ]${WORD}){0,2}),?[ ]+(?<code>[A-Z]{1,2}\\d[A-Z\\d]?[ ]\\d[A-Z]{2})(?![\\p{L}\\d])`,
  },
  {
    countries: ['CA'],
    pattern: `(?<city>${WORD}(?:[ ]${WORD}){0,2}),?[ ]+(?:ON|QC|BC|AB|MB|NS|NB|SK)[ ,]+(?<code>[A-Z]\\d[A-Z][ ]?\\d[A-Z]\\d)`,
  },
];

/** A street with its number, in the word orders of those countries. */
export const STREET =
  /(?:\p{Lu}[\p{L}'’.-]+(?:\s[\p{L}'’.-]+){0,3}\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?[a-zA-Z](?!\p{L}))?|\d{1,5}\s\p{Lu}[\p{L}'’.-]+(?:\s[\p{L}'’.-]+){0,4})(?=[\s,.;|·•–-]*(?:\p{L}{1,12}\s\d{1,3}[\s,]*)?$)/u;
