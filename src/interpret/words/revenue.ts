// Data: how pages state a company's revenue. Parts of patterns, in small letters.

export const REVENUE: readonly string[] = [
  'revenues?',
  'turnover',
  'annual sales',
  'turned over',
  'turns over',
  'net sales',
  'liikevaih[a-zà-ÿ]*',
  'liikevaidon',
  'netto?omsättning(?:en)?',
  'omsättning(?:en)?',
  'omsätter',
  'omsatte',
  'omsatt',
  'omsetning(?:en)?',
  'omsetter',
  'omsætning(?:en)?',
  'omsætter',
  'jahresumsatz',
  'umsatz',
  'umsatzes',
  'omzet',
  'käive',
  'przychod[a-zà-ÿ]*',
  'obrót',
  'obrat',
  "chiffre d['’]affaires",
];

/** What a word after the number multiplies it by. */
export const SCALES: readonly (readonly [words: string, factor: number])[] = [
  ['miljarder|miljardia|miljardin|milliarder|milliarden|billion|mrd|mdr|mia|bn', 1_000_000_000],
  ['miljoner|miljoonaa|miljoonan|millioner|millionen|million|miljoen|milj|mill|mio|mln|mn|m', 1_000_000],
  ['tusen|tuhatta|tuhannen|thousand|tausend|tkr|ksek|t', 1_000],
];

/** Codes and signs that say the currency alone; the crowns (`kr`) need the country. */
export const CURRENCIES: readonly (readonly [words: string, code: string])[] = [
  ['euroa|euron|euros?|eur|€', 'EUR'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['gbp|£|pounds', 'GBP'],
  ['usd|us\\$|\\$|dollars?|dollaria', 'USD'],
  ['chf', 'CHF'],
  ['pln|zł|złotych', 'PLN'],
  ['czk|kč', 'CZK'],
];
export const CROWNS = 'kronor|kroner|kr';
export const CROWN_COUNTRIES: Readonly<Record<string, string>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK' };

/** A change, a goal or a forecast; or what an offer is for. */
export const NOT_REVENUE =
  /ök(?:ade|ar|at|ning)|väx(?:te|er)|växt|kasvo[ia]|kasvu|nousi|laski|väheni|økte|øker|økning|vokste|steg|increas|grew|growth|grow|rose|fell|decreas|stieg|wuchs|sank|gesteigert|mål(?:et|sättning)?\b|tavoit|target|goal|aim|forecast|prognos|ennust|budget|vision|20[3-9]\d|market is|marknaden|markkina|markedet|their|deras|deres|heidän|ihren/i;
