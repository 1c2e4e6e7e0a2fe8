import type { OrgNumber } from '../model/company.ts';
import { checkedNumber } from './number-check.ts';
import { lowered } from './text.ts';
import { LABELS, LABELS_AFTER, type LabelKind, NUMBER_RULES, type NumberRule } from './words/org-number-labels.ts';

/** A register's number in a text, and where it begins. */
export interface NumberInText {
  readonly number: OrgNumber;
  readonly offset: number;
}

interface Label {
  readonly kinds: readonly LabelKind[];
  readonly start: number;
  readonly end: number;
}

const labelPattern = new RegExp(`(?<![a-zà-ÿ\\d])(?:${LABELS.map(([, pattern]) => `(${pattern})`).join('|')})`, 'g');
/** What may stand between a label and its number, and between two labels or numbers. */
const GAP =
  /[\s:.,;#()/|=–-]{0,6}(?:(?:gemäß|gem\.|nach|according)[^\d§]{0,30}§\s?27\s?a[^\d]{0,40}?(?=DE))?(?:(?:nr|no|n°|is|er|är|on|ist|och|og|ja|and|und|&)[\s:.]{1,3})?/y;
const NUMBER_END = '(?![\\d-]*\\d|[.,]\\d)';
const LONGEST_CHAIN = 6;

const compiled = NUMBER_RULES.map((rule) => ({
  rule,
  here: new RegExp(`(?:${rule.number})${NUMBER_END}`, 'iy'),
  atEnd: new RegExp(`(?<![\\d-])(?:${rule.number})(?=[\\s(,–-]{0,3}$)`, 'i'),
}));
const selfTold = compiled
  .filter(({ rule }) => rule.carriesCountry === true)
  .map(({ rule }) => ({ rule, anywhere: new RegExp(`(?<![A-Za-zÀ-ӿ\\d-])(?:${rule.number})${NUMBER_END}`, 'gi') }));

/**
 * The labelled numbers in a text, each as its register writes it. `place` is the country the page seems to be of, for
 * numbers that several registers write alike under the same label; null when nothing tells.
 */
export function numbersIn(text: string, place: string | null = null): NumberInText[] {
  const labels = labelsIn(text);
  const found: NumberInText[] = [];
  let end = 0;
  labels.forEach((label, index) => {
    if (label.start < end) return;
    const chain = chainFrom(labels, index, text);
    const here = numbersAfter(text, chain, place);
    found.push(...(here.numbers.length > 0 || here.end > chain.end ? here.numbers : numberBefore(text, label, place)));
    end = Math.max(here.end, chain.end);
  });
  return distinct(found);
}

/** Whether a text holds a register's label. */
export function isLabelled(text: string): boolean {
  return text.toLowerCase().search(labelPattern) >= 0;
}

/** Numbers that say themselves which register they are of: "NO 999 990 002 MVA". */
export function selfToldNumbersIn(text: string): NumberInText[] {
  return selfTold.flatMap(({ rule, anywhere }) =>
    [...text.matchAll(anywhere)].flatMap((match) => {
      const number = checkedNumber(rule, match[0]);
      return number === null ? [] : [{ number, offset: match.index }];
    }),
  );
}

function labelsIn(text: string): Label[] {
  return [...lowered(text).matchAll(labelPattern)].map((match) => {
    const kind = LABELS[match.slice(1).findIndex((part) => part !== undefined)]?.[0];
    return { kinds: kind === undefined ? [] : [kind], start: match.index, end: match.index + match[0].length };
  });
}

/** A label with those that follow it at once: "Org.nr/Momsreg.nr:". */
function chainFrom(labels: readonly Label[], first: number, text: string): Label {
  let chain = labels[first] ?? { kinds: [], start: 0, end: 0 };
  for (const next of labels.slice(first + 1, first + LONGEST_CHAIN)) {
    if (next.start > skipGap(text, chain.end)) break;
    chain = { kinds: [...chain.kinds, ...next.kinds], start: chain.start, end: next.end };
  }
  return chain;
}

function numbersAfter(
  text: string,
  { kinds, end }: Label,
  place: string | null,
): { numbers: NumberInText[]; end: number } {
  const numbers: NumberInText[] = [];
  let reached = end;
  // As many numbers may follow as labels stand before them.
  for (let count = 0; count < kinds.length; count++) {
    const start = skipGap(text, reached);
    const matches = rulesOf(kinds, place).flatMap(({ rule, here }) => {
      here.lastIndex = start;
      const written = here.exec(text)?.[0];
      return written === undefined ? [] : [{ rule, written }];
    });
    if (matches.length === 0) break;
    numbers.push(...distinct(matches.flatMap(({ rule, written }) => placedNumber(rule, written, start))));
    reached = start + Math.max(...matches.map(({ written }) => written.length));
  }
  return { numbers, end: reached };
}

/** "999 990 002 (org.nr)", "999 990 005 RCS Nanterre": the label follows its number. */
function numberBefore(text: string, label: Label, place: string | null): NumberInText[] {
  const before = text.slice(0, label.start);
  const isAfter = /\(\s?$/.test(before) || label.kinds.some((kind) => LABELS_AFTER.includes(kind));
  if (!isAfter) return [];
  return distinct(
    rulesOf(label.kinds, place).flatMap(({ rule, atEnd }) => {
      const match = atEnd.exec(before);
      return match === null ? [] : placedNumber(rule, match[0], match.index);
    }),
  );
}

function placedNumber(rule: NumberRule, written: string, offset: number): NumberInText[] {
  const number = checkedNumber(rule, written);
  return number === null ? [] : [{ number, offset }];
}

function rulesOf(kinds: readonly LabelKind[], place: string | null): typeof compiled {
  return compiled.filter(
    ({ rule: { labels, onlyOnPages, country } }) =>
      labels.some((label) => kinds.includes(label)) &&
      (onlyOnPages === undefined || place === country || (place === null && onlyOnPages === 'not-of-others')),
  );
}

function distinct(found: readonly NumberInText[]): NumberInText[] {
  return found.filter(
    ({ number }, index) =>
      found.findIndex((other) => other.number.kind === number.kind && other.number.number === number.number) === index,
  );
}

function skipGap(text: string, from: number): number {
  GAP.lastIndex = from;
  return from + (GAP.exec(text)?.[0].length ?? 0);
}
