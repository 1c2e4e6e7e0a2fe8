import type { OrgNumber } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { languageCode, languagesOf } from './languages.ts';
import type { LegalName } from './legal-names.ts';
import { mailboxDomains } from './name-labels.ts';
import { nameKey } from './name-words.ts';
import type { Page } from './page.ts';
import { clean, makeFact, wordPattern } from './text.ts';
import { languageOfPage } from './text-language.ts';
import { COUNTRY_NAMES, LANGUAGE_COUNTRIES, SUFFIX_COUNTRIES } from './words/countries.ts';
import { COUNTRY_SIGNS, LAWS } from './words/country-signs.ts';
import { REGION_COUNTRIES } from './words/regions.ts';

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
    ...languageVotes(page),
    ...mailVotes(page),
    ...signVotes(page),
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

const LANGUAGE = 14;
/** Of a language that nearly only one country speaks, where the site is offered in no other. */
const ONLY_LANGUAGE = 26;
const ONE_COUNTRY = new Set(['fi', 'sv', 'nb', 'nn', 'da']);

/** What the text is in; where it says too little, what the page declares. Templates come with a language of their own. */
function languageVotes(page: Page): Fact<string>[] {
  const told = languageOfPage(page);
  const language: string = told?.language ?? languageCode(page.language) ?? '';
  const others = languagesOf(page).filter(({ value, source }) => source === 'link' && value !== language);
  const points = ONE_COUNTRY.has(language) && others.length === 0 ? ONLY_LANGUAGE : LANGUAGE;
  return vote(LANGUAGE_COUNTRIES[language] ?? null, 'language', told?.excerpt ?? page.harvest.language, points);
}

const OWN_MAIL = 30;
const SOME_MAIL = 14;

/** Where the company's mailbox is, for a site whose own domain says no country: surer when it is called like the page. */
function mailVotes(page: Page): Fact<string>[] {
  if (SUFFIX_COUNTRIES[page.suffix.split('.').at(-1) ?? ''] !== undefined) return [];
  const domains = mailboxDomains(page);
  const [domain] = domains;
  if (domain === undefined || domains.length > 1) return [];
  const [title, label] = [nameKey(page.title), nameKey(domain.split('.', 1)[0] ?? '')];
  const isCalled = label.length > 2 && (title.includes(label) || label.includes(title));
  return vote(
    SUFFIX_COUNTRIES[domain.split('.').at(-1) ?? ''] ?? null,
    'link',
    domain,
    isCalled ? OWN_MAIL : SOME_MAIL,
  );
}

const SIGN = 26;
const MOST_SIGN_TEXT = 20_000;
const signs = new Map(
  Object.entries(COUNTRY_SIGNS).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);
const signPattern = wordPattern([...signs.keys()], 'g');
const lawPattern = new RegExp(
  Object.entries(LAWS)
    .map(([code, law]) => `(?<${code}>${law})`)
    .join('|'),
  'i',
);
/** "(555) 010-0199": North America alone parts numbers so; Canada shares the form, and its numbers then say so. */
const NORTH_AMERICAN = /(?<![\d)])(?:\+?1[\s.-]?)?\(\d{3}\)\s?\d{3}[\s.-]\d{4}(?!\d)/;
const NORTH_AMERICAN_FORM = 14;
/** "Albany, NY 12205". */
const STATE = /,\s(?<state>[A-Z]{2})\.?\s\d{5}(?:-\d{4})?(?!\d)/;

/** What only one country's companies write. Where words of several countries stand, as in a list of currencies, none counts. */
function signVotes({ lines }: Page): Fact<string>[] {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, MOST_SIGN_TEXT);
  const found = new Map([...text.matchAll(signPattern)].map(([word]) => [signs.get(word) ?? '', word]));
  const [sign, another] = found;
  const law = lawPattern.exec(text);
  const ruled = Object.entries(law?.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? null;
  const state = STATE.exec(text)?.groups?.['state'] ?? '';
  return [
    ...(sign === undefined || another !== undefined ? [] : vote(sign[0], 'text', sign[1], SIGN)),
    ...vote(ruled, 'text', law?.[0] ?? '', SIGN),
    ...vote(
      NORTH_AMERICAN.test(text) ? 'US' : null,
      'contact',
      NORTH_AMERICAN.exec(text)?.[0] ?? '',
      NORTH_AMERICAN_FORM,
    ),
    ...(REGION_COUNTRIES.get(state) === 'US' ? vote('US', 'text', STATE.exec(text)?.[0] ?? '', SIGN) : []),
  ];
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
