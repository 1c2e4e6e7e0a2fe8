import { validate as validateDeVat } from 'stdnum/lib/esm/de/vat';
import { validate as validateDkCvr } from 'stdnum/lib/esm/dk/cvr';
import { validate as validateEeKmkr } from 'stdnum/lib/esm/ee/kmkr';
import { validate as validateEeRegistrikood } from 'stdnum/lib/esm/ee/registrikood';
import { validate as validateFiAlv } from 'stdnum/lib/esm/fi/alv';
import { validate as validateFiYtunnus } from 'stdnum/lib/esm/fi/ytunnus';
import { validate as validateFrSiren } from 'stdnum/lib/esm/fr/siren';
import { validate as validateFrSiret } from 'stdnum/lib/esm/fr/siret';
import { validate as validateFrTva } from 'stdnum/lib/esm/fr/tva';
import { validate as validateGbVat } from 'stdnum/lib/esm/gb/vat';
import { validate as validateNlBtw } from 'stdnum/lib/esm/nl/btw';
import { validate as validateNoOrgnr } from 'stdnum/lib/esm/no/orgnr';
import { validate as validatePlNip } from 'stdnum/lib/esm/pl/nip';
import { validate as validatePlRegon } from 'stdnum/lib/esm/pl/regon';
import { validate as validateSeOrgnr } from 'stdnum/lib/esm/se/orgnr';
import { validate as validateSeVat } from 'stdnum/lib/esm/se/vat';
import type { OrgNumber } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { makeFact, surestOfEach } from './text.ts';
import { NUMBER_RULES, type NumberCheck, type NumberRule } from './words/org-number-labels.ts';

/** A number found on a page, with the line it stands in, so that the owner's name can be looked for beside it. */
export interface FoundNumber {
  readonly fact: Fact<OrgNumber>;
  /** Index in the page's lines; -1 in structured data. */
  readonly line: number;
}

type Validate = (value: string) => { isValid: boolean };
const validators: Readonly<Record<Exclude<NumberCheck, 'none'>, Validate>> = {
  'fi/ytunnus': validateFiYtunnus,
  'fi/alv': validateFiAlv,
  'se/orgnr': validateSeOrgnr,
  'se/vat': validateSeVat,
  'no/orgnr': validateNoOrgnr,
  'dk/cvr': validateDkCvr,
  'ee/registrikood': validateEeRegistrikood,
  'ee/kmkr': validateEeKmkr,
  'de/vat': validateDeVat,
  'nl/btw': validateNlBtw,
  'gb/vat': validateGbVat,
  'fr/siren': validateFrSiren,
  'fr/siret': validateFrSiret,
  'fr/tva': validateFrTva,
  'pl/nip': validatePlNip,
  'pl/regon': validatePlRegon,
};

const GAP =
  '[\\s:.,#()/–-]{0,6}(?:(?:gemäß|gem\\.|nach|according)[^\\d]{0,30}§\\s?27\\s?a[^\\d]{0,40})?(?:(?:nr|no|is|er|är|on)[\\s:.]{1,3})?';
const compiled = NUMBER_RULES.map((rule) => ({
  rule,
  inText: new RegExp(`(?<![\\p{L}\\p{N}])${rule.label}${GAP}(${rule.number})(?![\\d-]*\\d)`, 'giu'),
  alone: new RegExp(`^(?:${rule.number})$`, 'iu'),
}));
// A quick look before the costly patterns: every label holds one of these, every number a run of digits.
const LABELLED =
  /tunnus|fo-?n|business|company|compan|org|corporate|reg|vat|moms|mva|foretak|bedrift|enterprise|cvr|se[\s.-]*nr|virksomhed|kood|kmk|u?st-?\s?id|steuer|uid|kvk|k\.v\.k|koophandel|coc|chamber|btw|siren|siret|rcs|tva|nip|regon|krs|hrb|hra|alv|arvonlisä|mervärdes|företagsn/i;

/** The numbers a page states: beside their labels in its lines and pairs, and in structured data. Surest first. */
export function findNumbers(page: Page): FoundNumber[] {
  const found = [...fromOrganisations(page), ...fromPairs(page), ...fromLines(page)];
  const distinct = surestOfEach(
    found.map(({ fact }) => fact),
    ({ kind, number }) => `${kind} ${number}`,
  );
  const lineOf = (number: OrgNumber) =>
    found.find((one) => one.fact.value.number === number.number && one.line >= 0)?.line ?? -1;
  return distinct.map((one) => ({ fact: one, line: lineOf(one.value) }));
}

function fromOrganisations({ organisations }: Page): FoundNumber[] {
  return organisations
    .filter(({ isPublisher }) => !isPublisher)
    .flatMap(({ identifiers, country, source }) =>
      identifiers.flatMap((identifier) =>
        loneNumbers(identifier, country.toUpperCase()).map((number) => ({
          fact: makeFact(number, source, identifier, 97),
          line: -1,
        })),
      ),
    );
}

function fromPairs({ harvest }: Page): FoundNumber[] {
  return harvest.pairs.flatMap(({ label, value }) =>
    numbersIn(`${label}: ${value}`).map((number) => ({
      fact: makeFact(number, 'label', `${label}: ${value}`, 92),
      line: -1,
    })),
  );
}

function fromLines({ lines }: Page): FoundNumber[] {
  return lines.flatMap(({ text, area, isEnd }, line) => {
    if (!LABELLED.test(text)) return [];
    const next = lines[line + 1]?.text ?? '';
    // A label may stand alone, with its number in the next line.
    const joined = text.length < 40 && !/\d{4}/.test(text) ? `${text} ${next}` : text;
    const source = area === 'footer' ? 'footer' : area === 'contact' ? 'contact' : 'label';
    return numbersIn(joined).map((number) => ({ fact: makeFact(number, source, joined, isEnd ? 95 : 90), line }));
  });
}

/** The labelled numbers in a text, each as its register writes it. */
export function numbersIn(text: string): OrgNumber[] {
  if (!/\d{2}/.test(text)) return [];
  return compiled.flatMap(({ rule, inText }) =>
    [...text.matchAll(inText)].flatMap((match) => {
      const number = checked(rule, match[1] ?? '');
      return number === null ? [] : [number];
    }),
  );
}

/**
 * A number without a label, as structured data gives it: by the country it carries or the address beside it, else only
 * when one register alone could have issued it. "NO999998119MVA" is both a VAT and an organisation number.
 */
function loneNumbers(text: string, country: string): OrgNumber[] {
  const written = text.trim();
  const fitting = compiled.filter(({ rule, alone }) => rule.check !== 'none' && alone.test(written));
  const placed = fitting.filter(
    ({ rule }) =>
      rule.carriesCountry === true ||
      rule.country === country ||
      new RegExp(`^${rule.country}[\\s-]?\\d`, 'i').test(written),
  );
  const numbers = (placed.length > 0 ? placed : fitting).flatMap(({ rule }) => checked(rule, written) ?? []);
  return placed.length > 0 || numbers.length === 1 ? numbers : [];
}

function checked(rule: NumberRule, written: string): OrgNumber | null {
  const compact = written.toUpperCase().replace(/[^\dA-Z]/g, '');
  if (isPlaceholder(compact)) return null;
  const number = normalised(rule, compact);
  if (number === null) return null;
  if (rule.check !== 'none' && !validators[rule.check](number.replace(/[^\dA-Z]/g, '')).isValid) return null;
  const full = rule.kind === 'vat' && rule.country === 'NO' ? `NO${number}MVA` : number;
  return { country: rule.country, kind: rule.kind, number: full };
}

/** The number as the register writes it; null for one that must not be kept. */
function normalised(rule: NumberRule, compact: string): string | null {
  const digits = compact.replace(/\D/g, '');
  if (rule.check === 'fi/ytunnus') return digits.padStart(8, '0').replace(/(\d)$/, '-$1');
  if (rule.check === 'se/orgnr') return swedishNumber(digits);
  if (rule.check === 'se/vat') return isPersonal(digits) ? null : compact;
  if (rule.check === 'no/orgnr' || rule.check === 'dk/cvr' || rule.check === 'pl/nip') return digits;
  if (rule.check === 'gb/vat') return `GB${digits}`;
  return rule.country === 'GB' ? compact.padStart(8, '0') : compact;
}

function swedishNumber(digits: string): string | null {
  const ten = digits.length === 12 ? digits.slice(2) : digits;
  return ten.length !== 10 || isPersonal(ten) ? null : `${ten.slice(0, 6)}-${ten.slice(6)}`;
}

/** A third digit below 2 is a person's number: a Swedish sole trader's. Never kept. */
function isPersonal(digits: string): boolean {
  return Number(digits[2]) < 2;
}

/** Numbers that stand in forms and templates as examples. */
function isPlaceholder(compact: string): boolean {
  const digits = compact.replace(/\D/g, '');
  return (
    /^(\d)\1+$/.test(digits) ||
    '01234567890123'.includes(digits) ||
    '98765432109876'.includes(digits) ||
    /^5{6}|^0{5}|^123456/.test(digits)
  );
}
