import type { DuplicateReason } from '../../messages/work/tables.ts';
import type { CompanyFacts } from '../../model/company.ts';
import { normaliseCompanyName, wordsOf } from '../../model/company-name.ts';

/** Digits a phone number has at least. */
const SHORTEST_PHONE = 7;
/** Words an address has at least: a town alone is no address. */
const SHORTEST_ADDRESS = 3;

/** A phone number in the form in which two are compared; empty where there is none. */
export function phoneMark(facts: CompanyFacts): string {
  const digits = facts.phones[0]?.value.replace(/\D/g, '') ?? '';
  return digits.length < SHORTEST_PHONE ? '' : digits;
}

/** An address in the form in which two are compared; empty where there is none. */
export function addressMark(facts: CompanyFacts): string {
  if (facts.address === null) return '';
  const words = wordsOf(facts.address.value);
  return words.length < SHORTEST_ADDRESS ? '' : words.join(' ');
}

/** A name in the form in which two are compared: normalised, and without the blanks that people put in or leave out. */
export function nameMark(facts: CompanyFacts): string {
  return markOfName(normaliseCompanyName(facts.name.value));
}

const markOfName = (normalised: string): string => normalised.replaceAll(' ', '');

/**
 * All as numbers, by which companies that share one are found among a million; 0 for none.
 * @param nameKey the company's, see name-key.ts: long names are cut, which only makes more of them candidates
 */
export function marksOf(facts: CompanyFacts, nameKey: string): Readonly<Record<DuplicateReason, number>> {
  return { name: hashOf(markOfName(nameKey)), phone: hashOf(phoneMark(facts)), address: hashOf(addressMark(facts)) };
}

/** FNV-1a, 32 bits: two texts may share one, so what is found by it is compared again. */
function hashOf(text: string): number {
  if (text === '') return 0;
  let hash = 2_166_136_261;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 16_777_619);
  }
  return hash >>> 0;
}
