import type { Outcome } from './compare.ts';
import type { Score, Spread } from './score.ts';

/** Everything the evaluation found, as `--json` prints it. */
export interface Evaluation {
  readonly pages: number;
  readonly fields: Readonly<Record<string, Score>>;
  readonly isCompanyPage: Score;
  readonly ms: { readonly harvest: Spread; readonly interpret: Spread; readonly interpretAgain: Spread };
}

export interface PageOutcomes {
  readonly file: string;
  readonly outcomes: readonly Outcome[];
}

const HEADER = ['field', 'labelled', 'right', 'wrong', 'missing', 'precision', 'recall'];

/** The evaluation as a table, then what was read wrong or not at all, page by page. */
export function reportOf({ pages, fields, isCompanyPage, ms }: Evaluation, perPage: readonly PageOutcomes[]): string {
  const rows = Object.entries({ isCompanyPage, ...fields }).map(([field, score]) => [
    field,
    ...[score.labelled, score.right, score.wrong, score.missing].map(String),
    percent(score.precision),
    percent(score.recall),
  ]);
  const faults = perPage.flatMap(({ file, outcomes }) =>
    outcomes.filter(({ result }) => result !== 'right').map((outcome) => faultLine(file, outcome)),
  );
  const timing = Object.entries({
    harvest: ms.harvest,
    interpret: ms.interpret,
    'interpret again': ms.interpretAgain,
  })
    .map(([name, { median, p95 }]) => `${name} median ${median} ms, p95 ${p95} ms`)
    .join('; ');
  return [`${pages} pages`, '', ...table([HEADER, ...rows]), '', timing, '', ...faults].join('\n');
}

/** Rows of cells in columns, the first to the left, the others to the right. The first row has the headers. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function faultLine(file: string, { field, result, expected, read, source }: Outcome): string {
  const told = result === 'missing' ? '' : ` read "${read}" (${source})`;
  return `${result.padEnd(7)} ${file} ${field}:${told} expected ${expected}`;
}

/** A share in percent, a dash for none. */
export const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);
