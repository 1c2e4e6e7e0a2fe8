import { validate as validateAtUid } from 'stdnum/lib/esm/at/uid';
import { validate as validateBeVat } from 'stdnum/lib/esm/be/vat';
import { validate as validateChUid } from 'stdnum/lib/esm/ch/uid';
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
import { EXAMPLE_NUMBERS, type NumberCheck, type NumberRule } from './words/org-number-labels.ts';

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
  'ch/uid': validateChUid,
  'be/vat': validateBeVat,
  'at/uid': validateAtUid,
};
const examples = new Set(EXAMPLE_NUMBERS);

/**
 * A number as its register writes it, from how a page writes it. Null for a wrong checksum, an example, and a Swedish
 * sole trader's number, which is a person's.
 */
export function checkedNumber(rule: NumberRule, written: string): OrgNumber | null {
  const compact = written.toUpperCase().replace(/[^\dA-Z]/g, '');
  if (isExample(compact)) return null;
  const number = normalised(rule, compact);
  if (number === null) return null;
  if (rule.check !== 'none' && !validators[rule.check](number.replace(/[^\dA-Z]/g, '')).isValid) return null;
  const full = rule.kind === 'vat' && rule.country === 'NO' ? `NO${number}MVA` : number;
  return { country: rule.country, kind: rule.kind, number: full };
}

function normalised(rule: NumberRule, compact: string): string | null {
  const digits = compact.replace(/\D/g, '');
  if (rule.check === 'fi/ytunnus') return digits.padStart(8, '0').replace(/(\d)$/, '-$1');
  if (rule.check === 'se/orgnr') return swedishNumber(digits);
  if (rule.check === 'se/vat') return isPersonal(digits) ? null : compact;
  if (rule.check === 'no/orgnr' || rule.check === 'dk/cvr' || rule.check === 'pl/nip') return digits;
  if (rule.check === 'ch/uid') return digits.replace(/^(\d{3})(\d{3})(\d{3})$/, 'CHE-$1.$2.$3');
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
function isExample(compact: string): boolean {
  const digits = compact.replace(/\D/g, '');
  return (
    examples.has(digits) ||
    /^(\d)\1+$/.test(digits) ||
    '01234567890123'.includes(digits) ||
    '98765432109876'.includes(digits) ||
    /^5{6}|^0{5}|^123456/.test(digits)
  );
}
