import type { Criterion } from '../model/icp.ts';
import { isWithinNace } from '../model/nace.ts';
import type { FitRow } from '../model/verdict.ts';
import { convertRoughly, RATE_MARGIN } from './exchange.ts';
import { foldText, type Known, type KnownIndustry, type KnownText, type Profile } from './profile.ts';
import { wordFinder } from './word-finder.ts';

/** A criterion made ready to be asked about many companies. Pure: the same profile gives the same row. */
export type Question = (profile: Profile) => FitRow;

/**
 * Makes a question of a criterion: about one company it answers yes or no with the words that say so, or unknown.
 * Absence is not a no: a page that names no technology tells nothing about it.
 */
export function compileCriterion(criterion: Criterion): Question {
  switch (criterion.kind) {
    case 'industry':
      return askIndustry(criterion);
    case 'employees':
      return askEmployees(criterion);
    case 'place':
      return askPlace(criterion);
    case 'technology':
      return askTechnology(criterion);
    case 'words':
      return askWords(criterion);
    case 'revenue':
      return askRevenue(criterion);
    case 'founded':
      return ({ foundedYear }) =>
        foundedYear === null
          ? unknown(criterion)
          : inRange(criterion, foundedYear, foundedYear.value, foundedYear.value);
  }
}

/** Answers one criterion about one company. */
export function answerCriterion(criterion: Criterion, profile: Profile): FitRow {
  return compileCriterion(criterion)(profile);
}

/** Confidence (0–100) from which an industry counts as stated rather than guessed from words. */
const STATED = 70;

type Of<Kind extends Criterion['kind']> = Extract<Criterion, { kind: Kind }>;

const yes = (criterion: Criterion, evidence: string): FitRow => ({ criterion, answer: 'yes', evidence });
const no = (criterion: Criterion, evidence: string): FitRow => ({ criterion, answer: 'no', evidence });
const unknown = (criterion: Criterion, evidence = ''): FitRow => ({ criterion, answer: 'unknown', evidence });

function askIndustry(criterion: Of<'industry'>): Question {
  const linkedIn = foldedSet(criterion.linkedIn);
  const holdsKeyword = wordFinder(criterion.keywords);
  const isWanted = ({ nace, linkedIn: named, words }: KnownIndustry) =>
    (nace !== null && criterion.nace.some((code) => isWithinNace(nace, code))) ||
    (named !== null && linkedIn.size > 0 && linkedIn.has(named.folded)) ||
    holdsKeyword(words);
  /**
   * Only a stated industry can say no: one guessed from words on the page may be a customer's, or named otherwise. A
   * code that is wider than one asked for may hold it, and LinkedIn's own industries answer only where those are asked.
   */
  const saysOtherwise = ({ nace, linkedIn: named, confidence }: KnownIndustry) => {
    if (confidence < STATED) return false;
    if (named !== null) return linkedIn.size > 0;
    return nace !== null && criterion.nace.length > 0 && !criterion.nace.some((code) => isWithinNace(code, nace));
  };
  return ({ industries, description }) => {
    const wanted = industries.find(isWanted);
    if (wanted !== undefined) return yes(criterion, wanted.evidence);
    if (description !== null && holdsKeyword(description)) return yes(criterion, description.evidence);
    const classified = industries.find(saysOtherwise);
    return classified === undefined ? unknown(criterion) : no(criterion, classified.evidence);
  };
}

function askEmployees(criterion: Of<'employees'>): Question {
  return ({ employees }) =>
    employees === null
      ? unknown(criterion)
      : inRange(criterion, employees, employees.value.min, employees.value.max ?? Number.POSITIVE_INFINITY);
}

/** A sum in another currency is converted roughly, so that only a clear one says yes or no. */
function askRevenue(criterion: Of<'revenue'>): Question {
  return ({ revenue }) => {
    if (revenue === null) return unknown(criterion);
    const { amount, currency } = revenue.value;
    if (currency === criterion.currency) return inRange(criterion, revenue, amount, amount);
    const converted = convertRoughly(amount, currency, criterion.currency);
    if (converted === null) return unknown(criterion, revenue.evidence);
    return inRange(criterion, revenue, converted * (1 - RATE_MARGIN), converted * (1 + RATE_MARGIN));
  };
}

/** Whether what is known to lie from `min` to `max` lies in the wanted range. */
function inRange(
  criterion: Of<'employees' | 'revenue' | 'founded'>,
  { evidence }: Known<unknown>,
  min: number,
  max: number,
): FitRow {
  const from = criterion.min ?? 0;
  const to = criterion.max ?? Number.POSITIVE_INFINITY;
  if (min >= from && max <= to) return yes(criterion, evidence);
  if (max < from || min > to) return no(criterion, evidence);
  // What is known straddles what is wanted ("51–200" against "100 or more"): it may be either.
  return unknown(criterion, evidence);
}

/** One of the countries or one of the cities is enough. */
function askPlace(criterion: Of<'place'>): Question {
  const countries = foldedSet(criterion.countries);
  const cities = foldedSet(criterion.cities);
  return (profile) => {
    const hit = firstOf(profile.countries, countries) ?? firstOf(profile.cities, cities);
    if (hit !== undefined) return yes(criterion, hit.evidence);
    const asked = [...(countries.size > 0 ? [profile.countries] : []), ...(cities.size > 0 ? [profile.cities] : [])];
    const evidence = asked.find((values) => values.length > 0)?.[0]?.evidence ?? '';
    const isOpen = asked.length === 0 || asked.some((values) => values.length === 0);
    return isOpen ? unknown(criterion, evidence) : no(criterion, evidence);
  };
}

function askTechnology(criterion: Of<'technology'>): Question {
  const wanted = foldedSet(criterion.technologies);
  return ({ technologies }) => {
    const hit = firstOf(technologies, wanted);
    return hit === undefined ? unknown(criterion) : yes(criterion, hit.evidence);
  };
}

function askWords(criterion: Of<'words'>): Question {
  const holdsWord = wordFinder(criterion.words);
  return ({ description, industries }) => {
    if (description !== null && holdsWord(description)) return yes(criterion, description.evidence);
    const hit = industries.find(({ words }) => holdsWord(words));
    return hit === undefined ? unknown(criterion) : yes(criterion, hit.evidence);
  };
}

function foldedSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(foldText));
}

function firstOf(values: readonly KnownText[], wanted: ReadonlySet<string>): KnownText | undefined {
  return wanted.size === 0 ? undefined : values.find(({ folded }) => wanted.has(folded));
}
