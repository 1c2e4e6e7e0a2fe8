import type { CompanyFacts, Employees } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { Signal } from '../model/signal.ts';

/** A value as a criterion sees it: what it is, and the words that say so. */
export interface Known<Value> {
  readonly value: Value;
  readonly evidence: string;
  /** 0–100. */
  readonly confidence: number;
}

/** What is known of a company, as the criteria of an ICP ask for it. Empty or null means not known. */
export interface Profile {
  /** `nace` and `linkedIn` where the page or a change says so, otherwise only words. */
  readonly industries: readonly Known<{ nace: string | null; linkedIn: string | null; words: string }>[];
  readonly employees: Known<Employees> | null;
  readonly countries: readonly Known<string>[];
  readonly cities: readonly Known<string>[];
  readonly technologies: readonly Known<string>[];
  readonly description: Known<string> | null;
}

/** The profile of a company from its facts alone. */
export function profileOf(facts: CompanyFacts): Profile {
  return {
    industries: facts.industries.map(known),
    employees: facts.employees && known(facts.employees),
    countries: facts.country === null ? [] : [known(facts.country)],
    cities: facts.city === null ? [] : [known(facts.city)],
    technologies: facts.technologies.map(known),
    description: facts.description && known(facts.description),
  };
}

/**
 * The profile as it is on one side of a change. A change with both sides replaces the value; one that only adds
 * (`before` null) or only takes away (`after` null) leaves the others standing.
 */
export function profileWith(profile: Profile, signal: Signal, side: 'before' | 'after'): Profile {
  const change = signal.change;
  if (change === null) return profile;
  const here = change[side];
  const there = change[side === 'before' ? 'after' : 'before'];
  const evidence = signal.title;
  const replace = <Value>(
    values: readonly Known<Value>[],
    textOf: (value: Value) => string,
    make: (text: string) => Value,
  ) => [
    ...values.filter(({ value }) => ![here, there].some((text) => text !== null && sameText(textOf(value), text))),
    ...(here === null ? [] : [{ value: make(here), evidence, confidence: signal.confidence }]),
  ];
  const itself = (text: string) => text;
  switch (change.field) {
    case 'country':
      return { ...profile, countries: replace(profile.countries, itself, (text) => text.toUpperCase()) };
    case 'city':
      return { ...profile, cities: replace(profile.cities, itself, itself) };
    case 'technology':
      return { ...profile, technologies: replace(profile.technologies, itself, itself) };
    case 'industry':
      return { ...profile, industries: replace(profile.industries, industryText, industryFrom) };
    case 'employees': {
      const employees = here === null ? null : parseEmployees(here);
      return { ...profile, employees: employees && { value: employees, evidence, confidence: signal.confidence } };
    }
  }
}

/** "120", "51-200", "51–200" or "10,001+" as a range; null for anything else. */
export function parseEmployees(text: string): Employees | null {
  const plain = text.replace(/[\s\u00a0.,](?=\d{3}(?!\d))/g, '');
  const match = /^\s*(\d{1,8})\s*(?:[-–—]\s*(\d{1,8})|(\+))?\s*$/.exec(plain);
  if (match?.[1] === undefined) return null;
  const min = Number(match[1]);
  if (match[3] !== undefined) return { min, max: null };
  const max = match[2] === undefined ? min : Number(match[2]);
  return max < min ? null : { min, max };
}

/** Equal but for case, accents' form and surrounding space. */
export function sameText(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

/** Lower case, composed, single-spaced: the form in which words are compared. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const NACE_CODE = /^(?:[A-U]|\d{2}(?:\.\d{1,2})?)$/;

function industryText(industry: { nace: string | null; words: string }): string {
  return industry.nace ?? industry.words;
}

function industryFrom(text: string): { nace: string | null; linkedIn: string | null; words: string } {
  return { nace: NACE_CODE.test(text) ? text : null, linkedIn: null, words: text };
}

function known<Value>(fact: Fact<Value>): Known<Value> {
  return { value: fact.value, evidence: fact.excerpt, confidence: fact.confidence };
}
