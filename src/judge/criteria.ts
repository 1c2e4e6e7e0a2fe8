import type { Criterion } from '../model/icp.ts';
import { isWithinNace } from '../model/nace.ts';
import type { FitRow } from '../model/verdict.ts';
import { foldText, type Known, type Profile, sameText } from './profile.ts';

/**
 * Answers one criterion about a company: yes or no with the words that say so, or unknown. Absence is not a no: a page
 * that names no technology tells nothing about it.
 */
export function answerCriterion(criterion: Criterion, profile: Profile): FitRow {
  switch (criterion.kind) {
    case 'industry':
      return answerIndustry(criterion, profile);
    case 'employees':
      return answerEmployees(criterion, profile);
    case 'place':
      return answerPlace(criterion, profile);
    case 'technology':
      return answerTechnology(criterion, profile);
    case 'words':
      return answerWords(criterion, profile);
  }
}

/** Confidence (0–100) from which an industry counts as stated rather than guessed from words. */
const STATED = 70;

type Of<Kind extends Criterion['kind']> = Extract<Criterion, { kind: Kind }>;

const yes = (criterion: Criterion, evidence: string): FitRow => ({ criterion, answer: 'yes', evidence });
const no = (criterion: Criterion, evidence: string): FitRow => ({ criterion, answer: 'no', evidence });
const unknown = (criterion: Criterion, evidence = ''): FitRow => ({ criterion, answer: 'unknown', evidence });

function answerIndustry(criterion: Of<'industry'>, { industries, description }: Profile): FitRow {
  const wanted = industries.find(
    ({ value }) =>
      criterion.nace.some((code) => value.nace !== null && isWithinNace(value.nace, code)) ||
      criterion.linkedIn.some((name) => value.linkedIn !== null && sameText(value.linkedIn, name)) ||
      holdsAnyWord(value.words, criterion.keywords),
  );
  if (wanted !== undefined) return yes(criterion, wanted.evidence);
  if (description !== null && holdsAnyWord(description.value, criterion.keywords))
    return yes(criterion, description.evidence);
  const classified = industries.find((industry) => saysOtherwise(industry, criterion));
  return classified === undefined ? unknown(criterion) : no(criterion, classified.evidence);
}

/**
 * Only a stated industry can say no: one guessed from words on the page may be a customer's, or named otherwise. A code
 * that is wider than one asked for may hold it, and LinkedIn's own industries answer only where those are asked for.
 */
function saysOtherwise({ value, confidence }: Profile['industries'][number], criterion: Of<'industry'>): boolean {
  if (confidence < STATED) return false;
  if (value.linkedIn !== null) return criterion.linkedIn.length > 0;
  const { nace } = value;
  return nace !== null && criterion.nace.length > 0 && !criterion.nace.some((code) => isWithinNace(code, nace));
}

function answerEmployees(criterion: Of<'employees'>, { employees }: Profile): FitRow {
  if (employees === null) return unknown(criterion);
  const { min, max } = { min: employees.value.min, max: employees.value.max ?? Number.POSITIVE_INFINITY };
  const wanted = { min: criterion.min ?? 0, max: criterion.max ?? Number.POSITIVE_INFINITY };
  if (min >= wanted.min && max <= wanted.max) return yes(criterion, employees.evidence);
  if (max < wanted.min || min > wanted.max) return no(criterion, employees.evidence);
  // The stated band straddles the wanted one ("51–200" against "100 or more"): it may be either.
  return unknown(criterion, employees.evidence);
}

/** One of the countries or one of the cities is enough. */
function answerPlace(criterion: Of<'place'>, profile: Profile): FitRow {
  const country = answerList(criterion.countries, profile.countries);
  const city = answerList(criterion.cities, profile.cities);
  const answers = [country, city].filter((answer) => answer !== null);
  const hit = answers.find(({ answer }) => answer === 'yes');
  if (hit !== undefined) return yes(criterion, hit.evidence);
  const evidence = answers.map((answer) => answer.evidence).find((text) => text !== '') ?? '';
  const isOpen = answers.length === 0 || answers.some(({ answer }) => answer === 'unknown');
  return isOpen ? unknown(criterion, evidence) : no(criterion, evidence);
}

/** Null when nothing is asked; otherwise whether any known value is one of the wanted. */
function answerList(
  wanted: readonly string[],
  values: readonly Known<string>[],
): Pick<FitRow, 'answer' | 'evidence'> | null {
  if (wanted.length === 0) return null;
  const hit = values.find(({ value }) => wanted.some((text) => sameText(text, value)));
  if (hit !== undefined) return { answer: 'yes', evidence: hit.evidence };
  const [first] = values;
  return first === undefined ? { answer: 'unknown', evidence: '' } : { answer: 'no', evidence: first.evidence };
}

function answerTechnology(criterion: Of<'technology'>, { technologies }: Profile): FitRow {
  const hit = technologies.find(({ value }) => criterion.technologies.some((name) => sameText(name, value)));
  return hit === undefined ? unknown(criterion) : yes(criterion, hit.evidence);
}

function answerWords(criterion: Of<'words'>, { description, industries }: Profile): FitRow {
  const texts = [
    ...(description === null ? [] : [description]),
    ...industries.map(({ value, evidence }) => ({ value: value.words, evidence })),
  ];
  const hit = texts.find(({ value }) => holdsAnyWord(value, criterion.words));
  if (hit !== undefined) return yes(criterion, hit.evidence);
  return unknown(criterion);
}

/**
 * Whether a text holds one of some words or phrases from its beginning on: "ohjelmisto" is in "ohjelmistoyritys", "it"
 * is not in "kiitos". Nordic languages inflect and compound at the end, so only the start is held to a word border.
 */
function holdsAnyWord(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const folded = foldText(text);
  return words.some((word) => holdsWord(folded, foldText(word)));
}

/** Both in the form words are compared in. */
function holdsWord(text: string, word: string): boolean {
  if (word === '') return false;
  // Short words are taken whole: "AI" must not be found in "air".
  const isWhole = word.length <= 3;
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (
      !endsInWord(text.slice(Math.max(0, start - 2), start)) &&
      !(isWhole && startsWithWord(text.slice(end, end + 2)))
    )
      return true;
  }
  return false;
}

const endsInWord = (text: string) => /[\p{L}\p{N}]$/u.test(text);
const startsWithWord = (text: string) => /^[\p{L}\p{N}]/u.test(text);
