import type { Employees } from '../model/company.ts';
import type { Fact, FactSource } from '../model/fact.ts';
import type { Page } from './page.ts';
import { figuresAt, type Subjects, sentencesIn } from './subjects.ts';
import { lowered, makeFact, surest } from './text.ts';
import {
  AT_LEAST,
  AT_MOST,
  BEGINS_WITH_YEAR,
  CALLS_ITSELF,
  COMPANIES_WITH,
  EMPLOYING,
  HEADCOUNT_LABELS,
  MOST_EMPLOYEES,
  NUMBER_WORDS,
  PAST,
  PEOPLE,
  PEOPLE_EVENTS,
  PERSONS,
  TODAY,
} from './words/headcount.ts';

interface Count {
  readonly employees: Employees;
  /** Where in the sentence its number begins and ends. */
  readonly start: number;
  readonly end: number;
}

const DIGITS = '\\d{1,3}(?:[ .,\\u00a0]\\d{3})+(?!\\d)|\\d{1,6}';
const LEAST = `(?<least>${AT_LEAST.join('|')})`;
const APPROXIMATELY =
  '(?:ca\\.?|cirka|circa|omkring|runt|n\\.|noin|about|around|approximately|some|rundt|rund|etwa|ungefär|omtrent|omtrentlig|około|asi|umbes)';
const NUMBER = `(?:${LEAST}\\s|${APPROXIMATELY}\\s)?(?<min>${DIGITS}|${Object.keys(NUMBER_WORDS).join('|')})(?:\\s?(?:[-–]|till|til|to|bis)\\s?(?<max>${DIGITS}))?(?<more>\\s?\\+)?(?:\\s?(?:st|stk|kpl)\\.?)?`;
const start = '(?<![A-Za-zÀ-ӿ\\d.,/-])';
const ADJECTIVE = '(?:\\s(?!bilar|kunder|customers)[A-Za-zÀ-ӿ-]{3,18})?';
const afterNumber = new RegExp(`${start}${NUMBER}${ADJECTIVE}\\s(?:${PEOPLE.join('|')})(?![A-Za-zÀ-ӿ])`, 'g');
const afterVerb = new RegExp(
  `${start}(?:${EMPLOYING.join('|')})\\s(?:[A-Za-zÀ-ӿ]{1,12}\\s){0,3}?${NUMBER}${ADJECTIVE}\\s(?:${PERSONS.join('|')})(?![A-Za-zÀ-ӿ])`,
  'g',
);
const afterLabel = new RegExp(
  `(?<![A-Za-zÀ-ӿ])(?:${HEADCOUNT_LABELS.join('|')})\\s?[:–-]\\s?${NUMBER}(?![\\d.,–-]|\\s?%|\\s[A-Za-zÀ-ӿ]{2,})`,
);
const onlyLabel = new RegExp(`^(?:${HEADCOUNT_LABELS.join('|')}):?\\s?$`);
const labelAndNumber = new RegExp(`^(?:${HEADCOUNT_LABELS.join('|')})\\s${NUMBER}$`);
const SHARE = /\d\s?(?:av|of|af|von|\/)\s$/;
const onlyNumber = new RegExp(`^${NUMBER}(?:\\s[A-Za-zÀ-ӿ]{2,14})?$`);
const atMost = new RegExp(`(?<![A-Za-zÀ-ӿ])(?:${AT_MOST.join('|')})\\s$`);
const numberWords = new Map(Object.entries(NUMBER_WORDS));
/** A line without one of these speaks of no people. */
const PEOPLE_STEMS =
  /anst|ansatt|tilsett|speci|spesi|ekspert|medarb|mitarb|beschäft|employ|staff|people|person|colleague|kolleg|work|team|expert|profession|special|konsult|consult|työ|henk|ammatt|asiant|osaaj|heng|meitä|årsverk|fagf|hantv|håndv|tekij|mont|medew|werkn|pracow|zatrud|zamě|osób|lidí|tööta|inimes|collab|salari|company size|headcount|mensen|menschen/i;

/** The head count: from structured data, or from a sentence that states it of the company itself. Null when none does. */
export function employeesOf(page: Page, subjects: Subjects): Fact<Employees> | null {
  const structured = page.organisations.flatMap(({ employees, isPublisher, source }) =>
    employees === null || isPublisher
      ? []
      : [makeFact(employees, source, `${employees.min}–${employees.max ?? ''}`, 92)],
  );
  const pairs = page.harvest.pairs.flatMap(({ label, value }) => {
    const match = onlyLabel.test(lowered(label.trim())) ? onlyNumber.exec(lowered(value.trim())) : null;
    const count = match === null ? null : countOf(match, 0);
    const isOwn = subjects.of(`${label}: ${value}`, 0, -1) !== 'other';
    return count === null || !isOwn ? [] : [makeFact(count.employees, 'label', `${label}: ${value}`, 85)];
  });
  const told = page.lines.flatMap(({ text, isEnd }, line) =>
    toldIn(page, subjects, text, line, isEnd ? 'footer' : 'text'),
  );
  return surest([...structured, ...pairs, ...told]);
}

function toldIn(page: Page, subjects: Subjects, text: string, line: number, source: FactSource): Fact<Employees>[] {
  const figures = figuresAt(page, line);
  return [text, ...figures]
    .filter((whole) => PEOPLE_STEMS.test(whole))
    .flatMap(sentencesIn)
    .flatMap((sentence) => {
      const count = statedIn(sentence, subjects, line);
      return count === null ? [] : [makeFact(count.employees, source, sentence, figures.length === 0 ? 74 : 70)];
    });
}

function statedIn(written: string, subjects: Subjects, line: number): Count | null {
  const sentence = lowered(written);
  const label = labelAndNumber.exec(sentence) ?? afterLabel.exec(sentence);
  const labelled = label === null ? null : countOf(label, label.index);
  if (labelled !== null) return subjects.of(written, label?.index ?? 0, line) === 'other' ? null : labelled;
  const counts = [...sentence.matchAll(afterNumber), ...sentence.matchAll(afterVerb)].flatMap(
    (match) => countOf(match, match.index) ?? [],
  );
  const count = currentOf(counts, sentence);
  if (count === null) return null;
  const before = sentence.slice(0, count.start);
  if (PEOPLE_EVENTS.test(sentence) || isOffer(before) || SHARE.test(before) || atMost.test(before)) return null;
  const subject = subjects.of(written, count.start, line);
  const rest = sentence.slice(count.end).split(/\s+/).length + before.trim().split(/\s+/).length - 2;
  return subject === 'own' || (subject === 'unsaid' && rest <= 2) ? count : null;
}

/** Whether what is counted are the people of whom an offer is for: "for companies with". */
function isOffer(before: string): boolean {
  const match = COMPANIES_WITH.exec(before);
  return match !== null && !CALLS_ITSELF.test(before.slice(0, match.index));
}

/** The one count of a sentence, or the one that it says holds today; null when several hold, or one held once. */
function currentOf(counts: readonly Count[], sentence: string): Count | null {
  const today = TODAY.exec(sentence)?.index ?? -1;
  const [first, ...others] = counts;
  if (first === undefined) return null;
  if (today < 0) {
    const isPast = PAST.test(sentence) || BEGINS_WITH_YEAR.test(sentence);
    return isPast || others.some(({ employees }) => employees.min !== first.employees.min) ? null : first;
  }
  return counts.find(({ start: at }) => at > today) ?? (others.length === 0 ? first : null);
}

function countOf(match: RegExpExecArray, index: number): Count | null {
  const { min: written = '', max: upper, least, more } = match.groups ?? {};
  const min = numberWords.get(written) ?? Number(written.replace(/\D/g, ''));
  const max = upper === undefined ? null : Number(upper.replace(/\D/g, ''));
  if (min < 1 || min > MOST_EMPLOYEES || (min >= 1900 && min <= 2100 && !/[ .,]/.test(written))) return null;
  if (max !== null && (max < min || max > MOST_EMPLOYEES)) return null;
  const isOpen = least !== undefined || more !== undefined;
  const employees = { min, max: max ?? (isOpen ? null : min) };
  const numberStart = index + match[0].indexOf(written);
  return { employees, start: numberStart, end: index + match[0].length };
}
