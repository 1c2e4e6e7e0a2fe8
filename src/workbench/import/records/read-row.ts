import { clean } from '../../../interpret/text.ts';
import type { ImportField, ImportPlan } from '../../../model/import-plan.ts';
import { isBlank } from '../file/blank.ts';
import { companyIn } from './company-of-row.ts';
import { personIn } from './person-of-row.ts';
import { type FieldColumns, RowCells } from './row-cells.ts';
import type { RowDraft } from './row-draft.ts';
import { placeOf } from './row-place.ts';

/** Says what a row says. Never throws, whatever the cells hold. */
export type ReadRow = (row: readonly string[]) => RowDraft;

const BLANK: RowDraft = { isBlank: true, company: null, person: null, remarks: [] };

/**
 * Makes the reader of a file's rows.
 * @param headers of the file's columns, as they are written
 * @param now epoch ms
 */
export function rowReader(headers: readonly string[], plan: ImportPlan, now: number): ReadRow {
  const columns = columnsOf(headers, plan);
  return (row) => {
    if (isBlank(row)) return BLANK;
    const cells = new RowCells(columns, row);
    if (row.length > headers.length && !isBlank(row.slice(headers.length))) {
      cells.remark('extra-cells', row.slice(headers.length).join(' '));
    }
    const place = placeOf(cells, plan, now);
    const person = plan.rows === 'companies' ? null : personIn(cells, place);
    const company = companyIn(cells, place, plan.rows === 'companies' ? '' : (person?.email ?? ''));
    const isLeftOut = plan.rows === 'contacts' ? person === null : company === null && person === null;
    if (isLeftOut) cells.remark(plan.rows === 'contacts' ? 'no-person' : 'no-company', '');
    return { isBlank: false, company, person, remarks: cells.remarks };
  };
}

function columnsOf(headers: readonly string[], plan: ImportPlan): FieldColumns {
  const columns = new Map<ImportField, { index: number; header: string }[]>();
  plan.columns.forEach((field, index) => {
    if (field === null) return;
    const header = clean(headers[index] ?? '', 60);
    columns.set(field, [...(columns.get(field) ?? []), { index, header }]);
  });
  return columns;
}
