import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { figuresAt, type Subjects, sentencesIn } from './subjects.ts';
import { lowered, makeFact, surest } from './text.ts';
import {
  ANNIVERSARY,
  FOUNDED,
  FOUNDED_LABELS,
  NEVER_FOUNDING,
  NOT_SINCE,
  OPENED,
  OTHER_THINGS,
  SERVING,
  SINCE,
  YEAR_WORDS,
} from './words/founded.ts';

const YEAR = '(?<year>(?:1[6-9]\\d\\d|20[0-4]\\d))(?!\\d|-\\d)';
const words = FOUNDED.join('|');
const before = new RegExp(`(?<![A-Za-zÀ-ӿ])(?:${words})(?![A-Za-zÀ-ӿ])[^.!?\\d]{0,40}?(?<![\\d–-])${YEAR}`);
const opened = new RegExp(`(?<![a-zà-ÿ])(?:${OPENED.join('|')})\\s(?:in\\s|i\\s|år\\s|vuonna\\s)?${YEAR}`);
const after = new RegExp(
  `(?<![\\d–-])${YEAR}(?:\\s(?!ble|blev|som|har|hade)[A-Za-zÀ-ӿ]+){0,2}?\\s(?:ble\\s|blev\\s|wurde\\s)?(?:${words})(?![A-Za-zÀ-ӿ])`,
);
const since = new RegExp(`(?<![A-Za-zÀ-ӿ])(?:${SINCE.join('|')})\\s(?:${YEAR_WORDS}\\s)?${YEAR}`);
const sinceAfter = new RegExp(`(?<![\\d–-])${YEAR}\\.?\\s(?:aastast|lähtien|alkaen)(?![A-Za-zÀ-ӿ])`);
const label = new RegExp(`^(?:${FOUNDED_LABELS.join('|')}):?$`);
const anniversary = new RegExp(ANNIVERSARY);
const TODAY_WORD = /(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)/;
const LONGEST_SLOGAN = 48;
/** "Already since" boasts of a company's age: such a slogan may be longer. */
const ALREADY = /(?<![a-zà-ÿ])(?:jo|redan|allerede|already|schon|bereits)\s$/;
const LONGEST_BOAST = 90;
const CLAUSE_END = /\s[—–|·•-]\s/g;
const LOOKED_AHEAD = 25;
/** Ages worth a feast, and so worth a sum. */
const YOUNGEST = 5;
const OLDEST = 250;

/** The year the company was founded: in structured data, labelled, or told of itself. A copyright year is none. */
export function foundedYearOf(page: Page, subjects: Subjects): Fact<number> | null {
  const structured = page.organisations
    .filter(({ isPublisher }) => !isPublisher)
    .flatMap(({ foundingDate, source }) => yearIn(/^(?<year>\d{4})/.exec(foundingDate), source, foundingDate, 95));
  const labelled = page.harvest.pairs
    .filter((pair) => label.test(lowered(pair.label.trim())) && subjects.of(pair.label, 0, -1) !== 'other')
    .flatMap(({ value }) => yearIn(/(?<year>\d{4})/.exec(value), 'label', value, 88));
  const told = page.lines.flatMap(({ text }, line) => {
    const texts = /\d{4}/.test(text) ? [text, ...figuresAt(page, line)] : [];
    return texts.flatMap((whole) => toldIn(whole, subjects, line, 'text', 4));
  });
  const described = [...page.metas]
    .filter(([name]) => /description$/.test(name))
    .flatMap(([, text]) => toldIn(text, subjects, -1, 'meta', 0));
  const latest = copyrightYear(page);
  return surest([...structured, ...labelled, ...told, ...described].filter(({ value }) => value <= latest));
}

/** The year in the copyright line: no company is younger than its page. */
function copyrightYear({ lines }: Page): number {
  const line = lines.findLast(({ text }) => /©|copyright/i.test(text) && /(?:19|20)\d\d/.test(text));
  const years = (line?.text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  return years.length === 0 ? 2049 : Math.max(...years);
}

function toldIn(
  text: string,
  subjects: Subjects,
  line: number,
  source: 'text' | 'meta',
  bonus: number,
): Fact<number>[] {
  if (!/\d{4}/.test(text)) return [];
  return sentencesIn(text).flatMap((written) => {
    if (!/\d{4}/.test(written)) return [];
    const sentence = written.replace(SERVING, blanks);
    const plain = lowered(sentence);
    const founded = before.exec(plain) ?? after.exec(plain);
    const match = founded ?? opened.exec(plain) ?? since.exec(plain) ?? sinceAfter.exec(plain);
    if (match === null) return anniversaryIn(written, subjects, line, source);
    const around = sentence.slice(0, match.index + match[0].length + LOOKED_AHEAD);
    if (NEVER_FOUNDING.test(around) || (founded === null && NOT_SINCE.test(around))) return [];
    if (founded !== null && OTHER_THINGS.test(sentence.slice(0, match.index))) return [];
    const subject = subjects.of(sentence, match.index, line);
    if (subject === 'other') return [];
    const longest = ALREADY.test(plain.slice(0, match.index)) ? LONGEST_BOAST : LONGEST_SLOGAN;
    const isSlogan = clauseAt(sentence, match.index).length < longest || source === 'meta';
    const isOwn = subject === 'own' || (founded === null ? isSlogan : isSlogan || sentence.length < 120);
    const points = (founded === null ? 62 : 76) + bonus + (subject === 'own' ? 2 : 0);
    return isOwn ? yearIn(match, source, written, points) : [];
  });
}

/** What stands in the way of a subject, as blanks: places in the sentence stay as they are. */
const blanks = (text: string) => ' '.repeat(text.length);

/** The clause of a sentence, between dashes and bars, that holds a place. */
function clauseAt(sentence: string, at: number): string {
  let start = 0;
  for (const { index, 0: bar } of sentence.matchAll(CLAUSE_END)) {
    if (index > at) return sentence.slice(start, index);
    start = index + bar.length;
  }
  return sentence.slice(start);
}

/** "We celebrated 50 years in 2020": founded in 1970. Without the year of the feast nothing follows. */
function anniversaryIn(sentence: string, subjects: Subjects, line: number, source: 'text' | 'meta'): Fact<number>[] {
  const match = anniversary.exec(lowered(sentence));
  const year = Number(TODAY_WORD.exec(sentence)?.groups?.['year']);
  const age = Number(match?.groups?.['age']);
  if (match === null || !(age >= YOUNGEST && age <= OLDEST) || Number.isNaN(year)) return [];
  return subjects.of(sentence, match.index + match[0].length, line) === 'own'
    ? [makeFact(year - age, source, sentence, 56)]
    : [];
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
