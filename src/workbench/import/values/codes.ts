import { numbersIn } from '../../../interpret/labelled-numbers.ts';
import { naceOfLinkedIn } from '../../../interpret/linkedin-industries.ts';
import { loneNumbers } from '../../../interpret/org-numbers.ts';
import { COMPANY_STATUSES, type CompanyStatus, type Industry, type OrgNumber } from '../../../model/company.ts';
import { STAGES, type Stage } from '../../../model/contact.ts';
import { headerKey } from '../columns/header-key.ts';
import { keysOf } from '../columns/header-tables.ts';
import { OLDER_INDUSTRIES } from './older-industries.ts';
import type { Parsed } from './parsed.ts';
import {
  AGREED_WORDS,
  NO_STAGE_WORDS,
  NO_STATUS_WORDS,
  REFUSED_WORDS,
  STAGE_WORDS,
  STATUS_WORDS,
  YES_WORDS,
} from './words.ts';

const stages = meanings(STAGES, STAGE_WORDS, NO_STAGE_WORDS);
const statuses = meanings(COMPANY_STATUSES, STATUS_WORDS, NO_STATUS_WORDS);
const olderIndustries = new Map(Object.entries(OLDER_INDUSTRIES));
const yes = new Set(keysOf(YES_WORDS));
const agreed = new Set(keysOf(AGREED_WORDS));
const refused = new Set(keysOf(REFUSED_WORDS));

/** Register numbers, checked; the header may say which register they are of. A person's number is never one. */
export function orgNumbersIn(text: string, header: string, country: string | null): Parsed<OrgNumber[]> {
  const labelled = numbersIn(`${header}: ${text}`, country).map(({ number }) => number);
  const numbers = labelled.length > 0 ? labelled : loneNumbers(text, country ?? '');
  return numbers.length === 0 ? { problem: 'bad-number' } : { value: numbers.slice(0, 4) };
}

/** Industries in a cell, parted by semicolons: NACE codes and their national kin (TOL, SNI, SN, DB), LinkedIn's names. */
export function industriesIn(text: string): Parsed<Industry[]> {
  const industries = text
    .split(/\s*[;|]\s*/)
    .filter((part) => /\p{L}|\d{2}/u.test(part))
    .slice(0, 10)
    .map(industryOf);
  return industries.length === 0 ? { problem: 'bad-industry' } : { value: industries };
}

/** "62.01", "62010 Ohjelmistojen suunnittelu", "J62": the code; "COMPUTER_SOFTWARE": LinkedIn's industry; else the words. */
function industryOf(text: string): Industry {
  const words = text.slice(0, 200);
  const code = /^(?:[A-U]\s?)?(\d{2})(?:\.?(\d{1,2})(?:\.?\d{1,3})?)?(?=$|[\s:,-])/.exec(text);
  if (code !== null && Number(code[1]) >= 1) {
    return { nace: code[2] === undefined ? (code[1] ?? null) : `${code[1] ?? ''}.${code[2]}`, linkedIn: null, words };
  }
  const name = text.toLowerCase().replaceAll('_', ' ');
  const spellings = [name, name.replaceAll(' and ', ' & '), text.toLowerCase().replaceAll('_', ' & ')];
  const known = spellings.find((spelling) => naceOfLinkedIn(spelling) !== null);
  const nace = known === undefined ? olderIndustry(name) : naceOfLinkedIn(known);
  return { nace, linkedIn: nace === null ? null : name.slice(0, 120), words };
}

function olderIndustry(name: string): string | null {
  return olderIndustries.get(name.replace(/[^a-z]+(?:and[^a-z]+)?/g, ' ').trim()) ?? null;
}

/** The stage a word stands for; null for words that are known to be none. */
export function stageIn(text: string): Parsed<Stage | null> {
  const stage = stages.get(headerKey(text));
  return stage === undefined ? { problem: 'bad-stage' } : { value: stage };
}

/** How far the business is, by a lifecycle stage or type; null for words that are known to say nothing of it. */
export function statusIn(text: string): Parsed<CompanyStatus['value'] | null> {
  const status = statuses.get(headerKey(text));
  return status === undefined ? { problem: 'bad-status' } : { value: status };
}

/** Whether a column that asks for refusals says one. */
export function refusesIn(text: string): boolean {
  const key = headerKey(text);
  return yes.has(key) || refused.has(key);
}

/** What a column that asks for consent says; null when it says neither. */
export function consentIn(text: string): 'given' | 'refused' | null {
  const key = headerKey(text);
  if (refused.has(key)) return 'refused';
  return yes.has(key) || agreed.has(key) ? 'given' : null;
}

function meanings<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
  none: string,
): ReadonlyMap<string, Value | null> {
  const known = new Map<string, Value | null>(keysOf(none).map((key) => [key, null]));
  for (const value of values) for (const key of keysOf(words[value])) known.set(key, value);
  return known;
}
