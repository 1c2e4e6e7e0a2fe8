import { percent, table } from './report.ts';
import type { Measures, ScoredText, TextEvaluation } from './score-texts.ts';

const TYPE_HEADER = ['type', 'labelled', 'right', 'wrong', 'missing', 'precision', 'recall'];
const MEASURE_HEADER = ['', 'any P', 'any R', 'any F1', 'micro P', 'micro R', 'micro F1'];

/** The evaluation of texts as tables: by type, then over all types, in all and by language. */
export function reportOfTexts({ texts, any, micro, types, languages, ms, falseAlarmsPer100 }: TextEvaluation): string {
  const typeRows = Object.entries(types).map(([type, score]) => [
    type,
    ...[score.labelled, score.right, score.wrong, score.missing].map(String),
    percent(score.precision),
    percent(score.recall),
  ]);
  const measureRows = Object.entries({ all: { any, micro }, ...languages }).map(([name, measures]) => [
    name,
    ...cells(measures.any),
    ...cells(measures.micro),
  ]);
  const alarms = falseAlarmsPer100 === null ? '–' : falseAlarmsPer100.toFixed(1);
  return [
    `${texts} texts`,
    '',
    ...table([TYPE_HEADER, ...typeRows]),
    '',
    ...table([MEASURE_HEADER, ...measureRows]),
    '',
    `false alarms in 100 texts without an event: ${alarms}`,
    `ms for one text: median ${ms.median}, p95 ${ms.p95}`,
  ].join('\n');
}

const cells = ({ precision, recall, f1 }: Measures): string[] => [precision, recall, f1].map(percent);

/** What was told wrongly, with the words that told it, and what was missed, by language. */
export function errorsOf(scored: readonly ScoredText[]): string {
  return scored
    .toSorted((one, other) => one.labelled.lang.localeCompare(other.labelled.lang))
    .flatMap(({ labelled: { text, lang, triggers }, found }) => [
      ...found
        .filter(({ type }) => !triggers.includes(type))
        .map(({ type, start, end }) => `${lang} wrong   ${type} by "${text.slice(start, end)}": ${oneLine(text)}`),
      ...triggers
        .filter((type) => !found.some((event) => event.type === type))
        .map((type) => `${lang} missing ${type}: ${oneLine(text)}`),
    ])
    .join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
