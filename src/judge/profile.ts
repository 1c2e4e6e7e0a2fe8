import type { CompanyFacts, Employees, Industry, Revenue } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { Signal } from '../model/signal.ts';

/** A value as a criterion sees it: what it is, and the words that say so. */
export interface Known<Value> {
  readonly value: Value;
  readonly evidence: string;
  /** 0–100. */
  readonly confidence: number;
}

/** A text with the form in which it is compared, worked out when a criterion first asks for it and never again. */
export class KnownText implements Known<string> {
  readonly value: string;
  readonly evidence: string;
  readonly confidence: number;
  #folded: string | null = null;

  constructor(value: string, evidence: string, confidence: number) {
    this.value = value;
    this.evidence = evidence;
    this.confidence = confidence;
  }

  get folded(): string {
    this.#folded ??= foldText(this.value);
    return this.#folded;
  }
}

/** An industry as the page or a change says it. */
export interface KnownIndustry {
  readonly nace: string | null;
  /** LinkedIn's own name for it. */
  readonly linkedIn: KnownText | null;
  readonly words: KnownText;
  readonly evidence: string;
  readonly confidence: number;
}

/** What is known of a company, as the criteria of an ICP ask for it. Empty or null means not known. */
export interface Profile {
  readonly industries: readonly KnownIndustry[];
  readonly employees: Known<Employees> | null;
  readonly countries: readonly KnownText[];
  readonly cities: readonly KnownText[];
  readonly technologies: readonly KnownText[];
  readonly description: KnownText | null;
  readonly revenue: Known<Revenue> | null;
  readonly foundedYear: Known<number> | null;
}

/** The profile of a company from its facts alone. */
export function profileOf(facts: CompanyFacts): Profile {
  return {
    industries: facts.industries.map(({ value, excerpt, confidence }) => knownIndustry(value, excerpt, confidence)),
    employees: facts.employees && known(facts.employees),
    countries: facts.country === null ? [] : [knownText(facts.country)],
    cities: facts.city === null ? [] : [knownText(facts.city)],
    technologies: facts.technologies.map(knownText),
    description: facts.description && knownText(facts.description),
    revenue: facts.revenue && known(facts.revenue),
    foundedYear: facts.foundedYear && known(facts.foundedYear),
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
  const replace = (values: readonly KnownText[], textOf = (text: string) => text) => [
    ...values.filter(({ value }) => ![here, there].some((text) => text !== null && sameText(value, text))),
    ...(here === null ? [] : [new KnownText(textOf(here), evidence, signal.confidence)]),
  ];
  switch (change.field) {
    case 'country':
      return { ...profile, countries: replace(profile.countries, (text) => text.toUpperCase()) };
    case 'city':
      return { ...profile, cities: replace(profile.cities) };
    case 'technology':
      return { ...profile, technologies: replace(profile.technologies) };
    case 'industry': {
      const others = profile.industries.filter(
        ({ nace, words }) => ![here, there].some((text) => text !== null && sameText(nace ?? words.value, text)),
      );
      const said = here === null ? [] : [knownIndustry(industryFrom(here), evidence, signal.confidence)];
      return { ...profile, industries: [...others, ...said] };
    }
    case 'employees': {
      const employees = here === null ? null : parseEmployees(here);
      return { ...profile, employees: employees && { value: employees, evidence, confidence: signal.confidence } };
    }
    // No profile asks about these.
    case 'name':
    case 'domain':
    case 'management':
    case 'open-jobs':
    case 'register-status':
      return profile;
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

// Latin letters and signs that are composed already, with one space between words: most texts are clean.
const CLEAN = /^[!-~¡-¬®-ÿ]+(?: [!-~¡-¬®-ÿ]+)*$/;

/** Lower case, composed, single-spaced: the form in which words are compared. */
export function foldText(text: string): string {
  if (CLEAN.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const NACE_CODE = /^(?:[A-U]|\d{2}(?:\.\d{1,2})?)$/;

function industryFrom(text: string): Industry {
  return { nace: NACE_CODE.test(text) ? text : null, linkedIn: null, words: text };
}

function known<Value>(fact: Fact<Value>): Known<Value> {
  return { value: fact.value, evidence: fact.excerpt, confidence: fact.confidence };
}

function knownText({ value, excerpt, confidence }: Fact<string>): KnownText {
  return new KnownText(value, excerpt, confidence);
}

function knownIndustry({ nace, linkedIn, words }: Industry, evidence: string, confidence: number): KnownIndustry {
  return {
    nace,
    linkedIn: linkedIn === null ? null : new KnownText(linkedIn, evidence, confidence),
    words: new KnownText(words, evidence, confidence),
    evidence,
    confidence,
  };
}
