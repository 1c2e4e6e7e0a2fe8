import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { makeFact, surest } from './text.ts';
import { FOUNDED_AFTER, FOUNDED_BEFORE, FOUNDED_LABELS } from './words/founded.ts';

const YEAR = '(?<year>(?:1[6-9]\\d\\d|20[0-4]\\d))';
const strong = new RegExp(
  `(?<!\\p{L})(?:${FOUNDED_BEFORE.strong.join('|')})(?!\\p{L})[^.!?\\d]{0,40}?${YEAR}(?!\\d)`,
  'iu',
);
const weak = new RegExp(
  `(?<!\\p{L})(?:${FOUNDED_BEFORE.weak.join('|')})\\s(?:år(?:et)?\\s|the year\\s|vuoden\\s|vuotta\\s)?${YEAR}(?!\\d)`,
  'iu',
);
const after = new RegExp(`(?<!\\d)${YEAR}\\s(?:\\p{L}+\\s)?(?:${FOUNDED_AFTER.join('|')})(?!\\p{L})`, 'iu');
const label = new RegExp(`^(?:${FOUNDED_LABELS.join('|')})$`, 'iu');
/** "Since 1990 he has worked": a person's year, or a customer's. */
const NOT_THE_COMPANY =
  /\b(?:born|född|syntynyt|født|geboren|arbetat|worked|jobbat|customer since|kund sedan|medlem sedan|copyright|©)/i;

/** The year the company was founded: in structured data, labelled, or told in a sentence. A copyright year is none. */
export function foundedYearOf(page: Page): Fact<number> | null {
  const structured = page.organisations
    .filter(({ isPublisher }) => !isPublisher)
    .flatMap(({ foundingDate, source }) => yearIn(/^(?<year>\d{4})/.exec(foundingDate), source, foundingDate, 95));
  const labelled = page.harvest.pairs
    .filter((pair) => label.test(pair.label.replace(/:$/, '')))
    .flatMap(({ value }) => yearIn(/(?<year>\d{4})/.exec(value), 'label', value, 88));
  const told = page.lines
    .filter(({ text }) => !NOT_THE_COMPANY.test(text))
    .flatMap(({ text }) => toldIn(text, 'text', 4));
  const described = [...page.metas]
    .filter(([name]) => /description$/.test(name))
    .flatMap(([, text]) => toldIn(text, 'meta', 0));
  return surest([...structured, ...labelled, ...told, ...described]);
}

function toldIn(text: string, source: 'text' | 'meta', bonus: number): Fact<number>[] {
  if (!/\d{4}/.test(text)) return [];
  return [
    ...yearIn(strong.exec(text), source, text, 76 + bonus),
    ...yearIn(after.exec(text), source, text, 74 + bonus),
    ...yearIn(weak.exec(text), source, text, 62 + bonus),
  ];
}

function yearIn(
  match: RegExpExecArray | null,
  source: Fact<number>['source'],
  excerpt: string,
  confidence: number,
): Fact<number>[] {
  const year = Number(match?.groups?.['year']);
  return year >= 1600 && year <= 2049 ? [makeFact(year, source, excerpt, confidence)] : [];
}
