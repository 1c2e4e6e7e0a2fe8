import { type CountryCode, getCountries, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import numberingPlans from './data/phone-metadata.json' with { type: 'json' };
import { clean } from './text.ts';

/** A number one can call. */
export interface PhoneNumber {
  /** E.164. */
  readonly number: string;
  /** Null where several countries share the prefix and the number does not say. */
  readonly country: string | null;
}

const metadata = metadataOf(numberingPlans);
const planned = new Set<string>(getCountries(metadata));

/** Countries whose numbers begin with 0 when dialled at home; without it they are something else. */
const ZERO_BEGINS = new Set(['FI', 'SE', 'DE', 'AT', 'CH', 'NL', 'BE', 'GB', 'IE', 'FR', 'SK']);
/** https://nationalnanpa.com/number_resource_info/555_numbers.html: nobody is called by these. */
const AMERICAN_EXAMPLE = /^\+1\d{3}555/;
/** "(212) 736-5000", also with its 1: written so in North America alone. */
const AMERICAN = /^(?:1[\s.-]{0,2})?\([2-9]\d\d\)\s?[2-9]\d\d[\s.-]\d{4}$/;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 16;

/**
 * The number in a written one, dialled from `country` (ISO code, or null: only with its prefix). Null when it is none:
 * wrong for its numbering plan, too short to be dialled from abroad, or an example.
 */
export function phoneNumberIn(written: string, country: string | null, isLinked = false): PhoneNumber | null {
  const digits = written.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS - 1 || digits.length > MOST_DIGITS || isExample(digits)) return null;
  const plain = clean(written, 60)
    .replace(/^[^\d+(]+/, '')
    .replace(/^\+(?=0[1-9])/, '')
    .replace(/^\(?0\s?0(?=\s?[1-9])/, '+')
    .replace(/^\+{2,}/, '+')
    .replace(/\(0\)/g, ' ')
    .replace(country === 'PL' ? /^\(?0[\s-]?(?=\d\d\))/ : /$^/, '')
    .replace(/[()]/g, ' ')
    .trim();
  const isWhole = /^\(?\+/.test(plain);
  const isAmerican = country === null && AMERICAN.test(written.trim());
  const from = isAmerican ? 'US' : country !== null && isPlanned(country) ? country : null;
  if (!isWhole && from === null) return null;
  if (!isWhole && !isLinked && from !== null && ZERO_BEGINS.has(from) && !/^\(?0/.test(plain)) return null;
  const parsed = parsePhoneNumberFromString(
    plain,
    { ...(from === null ? {} : { defaultCountry: from }), extract: false },
    metadata,
  );
  // Short numbers (0xxxx in Norway) are dialled within a country only and have no E.164 form.
  if (parsed === undefined || !parsed.isValid() || parsed.nationalNumber.length < FEWEST_DIGITS - 1) return null;
  if (isExample(parsed.nationalNumber) || AMERICAN_EXAMPLE.test(parsed.number)) return null;
  return { number: parsed.number, country: parsed.country ?? null };
}

/** Numbers that templates show: one digit over and over, or digits in their order. */
function isExample(digits: string): boolean {
  return /^(\d)\1+$/.test(digits) || /0{6}|(\d)\1{6}|1234567|7654321/.test(digits) || '01234567890123'.includes(digits);
}

function isPlanned(country: string): country is CountryCode {
  return planned.has(country);
}

// The file is written by `scripts/write-phone-metadata.ts` in the library's own form, which JSON cannot tell the compiler.
function metadataOf(plans: unknown): MetadataJson {
  if (!isMetadata(plans)) throw new TypeError('The numbering plans are not in the form of libphonenumber-js.');
  return plans;
}

function isMetadata(plans: unknown): plans is MetadataJson {
  return typeof plans === 'object' && plans !== null && 'countries' in plans && 'country_calling_codes' in plans;
}
