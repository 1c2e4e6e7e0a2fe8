import { clean } from '../../../interpret/text.ts';
import { type ImportField, type ImportPlan, type RowKind, tellsOfPeople } from '../../../model/import-plan.ts';
import { isBlank } from '../file/blank.ts';
import { companyIn } from './company-of-row.ts';
import { engagementIn, signalIn } from './events-of-row.ts';
import { personIn } from './person-of-row.ts';
import { type FieldColumns, RowCells } from './row-cells.ts';
import type { CompanyDraft, PersonDraft, RowDraft, RowProblem } from './row-draft.ts';
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
    const person = tellsOfPeople(plan.rows) ? personIn(cells, place) : null;
    const company = companyIn(cells, place, person?.email ?? '');
    const problem = problemOf(plan.rows, company, person);
    if (problem !== null) cells.remark(problem, '');
    if (problem !== null || !isEvents(plan.rows)) return { isBlank: false, company, person, remarks: cells.remarks };
    return { isBlank: false, ...withEvent(cells, plan.rows, company, person, now), remarks: cells.remarks };
  };
}

const isEvents = (rows: RowKind): rows is 'signals' | 'engagements' => rows === 'signals' || rows === 'engagements';

function problemOf(rows: RowKind, company: CompanyDraft | null, person: PersonDraft | null): RowProblem | null {
  if (rows === 'contacts' || rows === 'engagements') return person === null ? 'no-person' : null;
  return company === null && person === null ? 'no-company' : null;
}

/** A row that tells of no event tells nothing, whomever it names. */
function withEvent(
  cells: RowCells,
  rows: 'signals' | 'engagements',
  company: CompanyDraft | null,
  person: PersonDraft | null,
  now: number,
): Pick<RowDraft, 'company' | 'person'> {
  if (rows === 'signals') {
    const signal = signalIn(cells, now);
    return { company: company === null || signal === null ? null : { ...company, events: [signal] }, person: null };
  }
  const engagement = engagementIn(cells, now);
  if (engagement === null || person === null) return { company: null, person: null };
  return { company, person: { ...person, engagements: [...person.engagements, engagement] } };
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
