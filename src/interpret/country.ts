import type { OrgNumber } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { LegalName } from './legal-names.ts';
import type { Page } from './page.ts';
import { clean, makeFact, wordPattern } from './text.ts';
import { COUNTRY_NAMES, LANGUAGE_COUNTRIES, SUFFIX_COUNTRIES } from './words/countries.ts';

export interface CountryEvidence {
  readonly numbers: readonly Fact<OrgNumber>[];
  readonly legalName: LegalName | null;
  /** Country of each phone number, as its prefix says. */
  readonly phoneCountries: readonly string[];
  /** Country of the postal address, as its form says; null when it does not. */
  readonly addressCountry: Fact<string> | null;
}

const names = new Map(
  COUNTRY_NAMES.flatMap(([code, ...spellings]) => spellings.map((spelling) => [spelling.toLowerCase(), code] as const)),
);
const namePattern = wordPattern([...names.keys()], 'giu');

/** The country code of a name or code as written in an address; null when it is none we know. `regions` are asked first. */
export function countryNamed(text: string, regions?: ReadonlyMap<string, string>): string | null {
  const written = clean(text, 60);
  const region = regions?.get(written);
  if (region !== undefined) return region;
  if (/^[A-Z]{2}$/i.test(written)) return countryOfCode(written.toUpperCase());
  return names.get(written.toLowerCase()) ?? null;
}

const codes = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** A code in use, with the United Kingdom's usual one put right; null for one that names no country ("ZZ"). */
function countryOfCode(code: string): string | null {
  if (code === 'UK') return 'GB';
  const name = codes.of(code);
  return name === undefined || name === 'Unknown Region' ? null : code;
}

/** Points a country needs to be told; a likely one, to read numbers and addresses by, needs less. */
const ENOUGH = 26;
export const LIKELY = 12;

/** Weighs all that tells a company's country. Null when too little does. */
export function chooseCountry(page: Page, evidence: CountryEvidence, enough = ENOUGH): Fact<string> | null {
  const votes: Fact<string>[] = [
    ...page.organisations
      .filter(({ isPublisher }) => !isPublisher)
      .flatMap(({ country, source }) => vote(countryNamed(country), source, country, 60)),
    ...evidence.numbers.map(({ value, source, excerpt }) => makeFact(value.country, source, excerpt, 80)),
    ...(evidence.addressCountry === null ? [] : [evidence.addressCountry]),
    ...legalFormVotes(evidence.legalName),
    ...[...new Set(evidence.phoneCountries)].flatMap((country) => vote(country, 'contact', 'phone number', 26)),
    ...vote(SUFFIX_COUNTRIES[page.suffix.split('.').at(-1) ?? ''] ?? null, 'address-bar', page.host, 42),
    ...vote(LANGUAGE_COUNTRIES[page.language] ?? null, 'language', page.harvest.language, 14),
    ...localeVotes(page),
    ...namedAtEnd(page),
  ];
  return winner(votes, enough);
}

function vote(country: string | null, source: Fact<string>['source'], excerpt: string, points: number): Fact<string>[] {
  return country === null ? [] : [makeFact(country, source, excerpt, points)];
}

function legalFormVotes(legalName: LegalName | null): Fact<string>[] {
  if (legalName === null) return [];
  return legalName.countries
    .slice(0, 3)
    .map((country, index) =>
      makeFact(country, 'footer', legalName.name, (legalName.countries.length === 1 ? 50 : 34) / (index + 1)),
    );
}

function localeVotes({ harvest }: Page): Fact<string>[] {
  const region = /^[a-z]{2,3}[-_]([A-Z]{2})$/.exec(harvest.language)?.[1];
  return region === undefined || /^en/.test(harvest.language)
    ? []
    : [makeFact(region, 'language', harvest.language, 12)];
}

/** Countries named where companies sign, alone or at the end of an address. */
function namedAtEnd({ lines }: Page): Fact<string>[] {
  const named = lines
    .filter(({ isEnd, text }) => isEnd && text.length < 160)
    .flatMap(({ text }) => {
      const found = [...text.matchAll(namePattern)];
      const last = found.at(-1);
      const isClose = last !== undefined && found.length === 1 && text.length - last.index - last[0].length < 3;
      return isClose ? vote(names.get(last[0].toLowerCase()) ?? null, 'contact', text, 22) : [];
    });
  return named.slice(0, 4);
}

/** The country with the most points; what says it best is its receipt. */
function winner(votes: readonly Fact<string>[], enough: number): Fact<string> | null {
  const totals = new Map<string, { points: number; best: Fact<string> }>();
  for (const cast of votes) {
    const total = totals.get(cast.value);
    const best = total === undefined || cast.confidence > total.best.confidence ? cast : total.best;
    totals.set(cast.value, { points: (total?.points ?? 0) + cast.confidence, best });
  }
  const [first] = [...totals.values()].toSorted((one, other) => other.points - one.points);
  return first === undefined || first.points < enough
    ? null
    : { ...first.best, confidence: Math.min(98, 40 + Math.round(first.points / 2)) };
}
