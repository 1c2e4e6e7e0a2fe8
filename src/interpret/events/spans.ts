import { LEGAL_FORMS } from '../../model/legal-forms.ts';
import type { Token } from './tokens.ts';

/** Kinds of places that may take several tokens. */
export const SPAN_KINDS = ['name', 'firm', 'number', 'money', 'percent', 'year'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Where spans of a kind end by their first token, and start by the one behind their last; longest first. */
export interface Spans {
  readonly ends: readonly (readonly number[])[];
  readonly starts: readonly (readonly number[])[];
}

/** What the tokens of a sentence are besides words. */
export interface Marks {
  readonly tokens: readonly Token[];
  /** Words the language cannot do without: no names, however they are written. */
  readonly isCommon: (token: Token) => boolean;
  readonly isFirmWord: (at: number) => boolean;
  readonly isNumberWord: (at: number) => boolean;
}

const LONGEST_NAME = 5;
const MOST_DIGIT_GROUPS = 3;
const LEGAL_TOKENS: ReadonlySet<string> = new Set(
  LEGAL_FORMS.flatMap(({ spellings, isAlsoWord }) => (isAlsoWord === true ? [] : spellings))
    .filter((spelling) => !/[\s(]/.test(spelling))
    .map((spelling) => spelling.toLowerCase().replace(/\.$/, '')),
);
const DIGITS = /^\d[\d.,]*$/;
/** "$125m" leaves "125m" after its sign, "EUR12" is one token. */
const FUSED = /^(?:us|usd|eur|sek|nok|dkk|gbp)?\d[\d.,]*(?:k|m|mn|bn|b|mkr|msek|meur|mnok|mdkk|mio|mia)?$/;
const CURRENCY =
  /^(?:[€$£]|us|usd|eur|euro|euros|euroa|euron|sek|nok|dkk|gbp|chf|dollars?|dollaria|kronor|kroner|krona|kr|pounds?|crowns|yen)$/;
const SCALE =
  /^(?:millions?|milj|miljoon.{1,4}|miljar.{1,5}|miljon|miljoner|mill|million|million[ea]r|milliard(?:[ea]r)?|mio|mia|mn|m|bn|billions?|mkr|mdkr|mdr|md|mrd|msek|meur|mnok|mdkk|tsek|keur|mmkr)$/;
const YEAR = /^(?:199\d|20[0-4]\d)$/;
const PERCENT = /^(?:%|percent|pct|per-cent|prosent.{0,4}|procent|procents?|prosessa|pros)$/;

/** Finds the spans of a kind in a sentence. At most five for each token. */
export function spansOf(kind: SpanKind, marks: Marks): Spans {
  const size = marks.tokens.length;
  const ends: number[][] = Array.from({ length: size + 1 }, () => []);
  const starts: number[][] = Array.from({ length: size + 1 }, () => []);
  for (let from = 0; from < size; from += 1)
    for (const to of ENDS[kind](from, marks)) {
      ends[from]?.push(to);
      starts[to]?.push(from);
    }
  return { ends, starts };
}

const ENDS: Readonly<Record<SpanKind, (from: number, marks: Marks) => readonly number[]>> = {
  name: nameEnds,
  firm: (from, marks) =>
    marks.isFirmWord(from)
      ? [from + 1]
      : nameEnds(from, marks).filter((to) => marks.tokens.slice(from, to).some(isLegalForm)),
  number: (from, marks) => {
    const to = behindDigits(from, marks);
    return to > from ? [to] : marks.isNumberWord(from) ? [from + 1] : [];
  },
  money: moneyEnds,
  percent: (from, marks) => {
    const to = behindDigits(from, marks);
    return to > from && PERCENT.test(wordAt(to, marks)) ? [to + 1] : [];
  },
  year: (from, marks) => (YEAR.test(wordAt(from, marks)) ? [from + 1] : []),
};

const wordAt = (at: number, { tokens }: Marks): string => tokens[at]?.folded ?? '';
const isLegalForm = ({ folded }: Token): boolean => LEGAL_TOKENS.has(folded);

/** Ends of the names that start here, the longest first. */
function nameEnds(from: number, marks: Marks): number[] {
  const ends: number[] = [];
  const most = Math.min(from + LONGEST_NAME, marks.tokens.length);
  for (let at = from; at < most; at += 1) {
    const token = marks.tokens[at];
    if (token === undefined || (at > from && token.isAfterBreak)) break;
    if (token.folded === '&' && at > from) continue;
    if (!isNameLike(token, marks)) break;
    ends.unshift(at + 1);
  }
  return ends;
}

const isNameLike = (token: Token, { isCommon }: Marks): boolean =>
  (token.isCapital && !isCommon(token)) || (token.folded.includes('/') && isLegalForm(token));

/** Behind the groups of digits that start here; `from` itself where there are none. */
function behindDigits(from: number, marks: Marks): number {
  let to = from;
  while (to - from < MOST_DIGIT_GROUPS && DIGITS.test(wordAt(to, marks))) to += 1;
  return to;
}

function moneyEnds(from: number, marks: Marks): number[] {
  let at = from;
  while (at - from < 2 && CURRENCY.test(wordAt(at, marks))) at += 1;
  let isMoney = at > from;
  const digits = behindDigits(at, marks);
  if (digits > at) at = digits;
  else if (FUSED.test(wordAt(at, marks)) || marks.isNumberWord(at)) {
    isMoney ||= !marks.isNumberWord(at);
    at += 1;
  } else return [];
  for (const mark of [SCALE, CURRENCY])
    if (mark.test(wordAt(at, marks))) {
      isMoney = true;
      at += 1;
    }
  return isMoney ? [at] : [];
}
