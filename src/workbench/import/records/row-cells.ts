import type { Fact } from '../../../model/fact.ts';
import type { ImportField } from '../../../model/import-plan.ts';
import { unquoted } from '../values/cell.ts';
import type { Parsed } from '../values/parsed.ts';
import type { DraftRemark } from './row-draft.ts';

/** Most remarks on one row, and most characters of the value each is about. */
const MOST_REMARKS = 6;
const LONGEST_DETAIL = 80;
/** How sure a value in the seller's own file is (0–100): less than a page's own structured data or the seller's hand. */
export const SURE = 85;
/** Problems whose values are not kept: a number that is no company's may be a person's. */
const SILENT = new Set(['bad-number']);

/** A cell that says something. */
export interface Cell {
  readonly header: string;
  readonly text: string;
}

const NO_CELLS: readonly Cell[] = [];

/** Where the columns of each field stand. */
export type FieldColumns = ReadonlyMap<ImportField, readonly { readonly index: number; readonly header: string }[]>;

/** The cells of one row by field, and what is wrong with them. */
export class RowCells {
  readonly remarks: DraftRemark[] = [];
  readonly #columns: FieldColumns;
  readonly #row: readonly string[];

  constructor(columns: FieldColumns, row: readonly string[]) {
    this.#columns = columns;
    this.#row = row;
  }

  /** The first cell of a field that says anything; null when none does. */
  cell(field: ImportField): Cell | null {
    const columns = this.#columns.get(field);
    if (columns === undefined) return null;
    for (const { index, header } of columns) {
      const text = unquoted(this.#row[index] ?? '');
      if (text !== '') return { header, text };
    }
    return null;
  }

  /** All cells of a field that say anything. */
  cells(field: ImportField): readonly Cell[] {
    const columns = this.#columns.get(field);
    if (columns === undefined) return NO_CELLS;
    return columns.flatMap(({ index, header }) => {
      const text = unquoted(this.#row[index] ?? '');
      return text === '' ? [] : [{ header, text }];
    });
  }

  /** The text of a field's first cell, at most `longest` characters; empty when there is none. */
  text(field: ImportField, longest: number): string {
    return (this.cell(field)?.text ?? '').slice(0, longest).trim();
  }

  /** The first value of a field that can be right; the others get remarks. */
  value<Value>(field: ImportField, parse: (text: string, header: string) => Parsed<Value>): Value | null {
    return this.fact(field, parse)?.value ?? null;
  }

  /** The same with its receipt: the header and the cell. */
  fact<Value>(field: ImportField, parse: (text: string, header: string) => Parsed<Value>): Fact<Value> | null {
    const columns = this.#columns.get(field);
    if (columns === undefined) return null;
    for (const { index, header } of columns) {
      const text = unquoted(this.#row[index] ?? '');
      if (text === '') continue;
      const parsed = parse(text, header);
      if ('value' in parsed) return factOf(parsed.value, { header, text });
      this.remark(parsed.problem, text);
    }
    return null;
  }

  remark(code: DraftRemark['code'], detail: string): void {
    const about = SILENT.has(code) ? '' : detail.slice(0, LONGEST_DETAIL);
    const isSaid = this.remarks.some((remark) => remark.code === code && remark.detail === about);
    if (!isSaid && this.remarks.length < MOST_REMARKS) this.remarks.push({ code, detail: about });
  }
}

/** A value of a cell with the cell as its receipt. Header and cell are clean and short already. */
export function factOf<Value>(value: Value, { header, text }: Cell, confidence = SURE): Fact<Value> {
  const receipt = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  return { value, source: 'import', excerpt: header === '' ? receipt : `${header}: ${receipt}`, confidence };
}
