import { type FileLook, PREVIEWED, type RowPreview } from '../../messages/work/importing.ts';
import { type ImportPlan, MOST_COLUMNS, type RowKind } from '../../model/import-plan.ts';
import type { Database } from '../../store/database.ts';
import { guessTable } from './columns/guess-columns.ts';
import { readTableHead, type TableHead } from './file/table-form.ts';
import type { ImportOrder } from './import-order.ts';
import { rowReader } from './records/read-row.ts';
import type { CompanyDraft, PersonDraft } from './records/row-draft.ts';
import { rememberedPlan } from './remembered-plans.ts';
import { unquoted } from './values/cell.ts';

const SAMPLES = 4;
const LONGEST_SAMPLE = 80;
/** Headers are kept with the operation: longer ones are no headers. */
const LONGEST_HEADER = 500;

/** What a file looks like, and what would be done with it. Null when it holds no table. */
export async function lookAtFile(database: Database, file: Blob): Promise<FileLook | null> {
  const head = await readHead(file);
  if (head === null) return null;
  const { headers, samples, form, rows } = head;
  const guess = guessTable(headers, samples);
  const remembered = await rememberedPlan(database, headers);
  const plan = remembered ?? {
    columns: guess.columns.map(({ field }) => field),
    rows: guess.rows,
    onlyKnown: false,
    updates: 'fill',
    tag: '',
    save: false,
    stage: guess.stage,
    country: guess.country,
    currency: guess.currency,
  };
  return {
    form,
    profile: guess.profile,
    columns: headers.map((header, index) => ({
      header: header.trim(),
      samples: samplesOf(samples, index),
      field: plan.columns[index] ?? null,
      why: remembered === null ? (guess.columns[index]?.why ?? 'none') : 'remembered',
    })),
    plan,
    rows,
  };
}

/** What the first rows would become. */
export async function previewRows(file: Blob, plan: ImportPlan, now: number): Promise<readonly RowPreview[]> {
  const head = await readHead(file);
  if (head === null) return [];
  const read = rowReader(head.headers, plan, now);
  return head.samples.slice(0, PREVIEWED).map((sample, index) => {
    const { company, person, remarks } = read(sample);
    return {
      row: head.form.skipped + index + 1,
      company: company?.facts.name.value ?? '',
      person: person?.name ?? '',
      event: eventOf(plan.rows, company, person),
      remarks: remarks.map(({ code }) => code),
    };
  });
}

function eventOf(rows: RowKind, company: CompanyDraft | null, person: PersonDraft | null): RowPreview['event'] {
  const signal = rows === 'signals' ? company?.events.at(-1) : undefined;
  if (signal !== undefined) {
    const { type, date, isDateRough } = signal;
    return { signal: type, date, isDateRough };
  }
  const engagement = rows === 'engagements' ? person?.engagements.at(-1) : undefined;
  if (engagement === undefined) return null;
  return { engagement: engagement.type, date: engagement.date, isDateRough: false };
}

/** The order of an import as it begins; null when the file holds no table, or another one than the plan is for. */
export async function orderFor(file: Blob, plan: ImportPlan): Promise<ImportOrder | null> {
  const head = await readHead(file);
  if (head === null || head.headers.length !== plan.columns.length) return null;
  return { plan, form: head.form, headers: [...head.headers], rows: head.rows };
}

async function readHead(file: Blob): Promise<TableHead | null> {
  const head = await readTableHead(file);
  if (head.headers.length === 0 || head.samples.length === 0) return null;
  return { ...head, headers: head.headers.slice(0, MOST_COLUMNS).map((header) => header.slice(0, LONGEST_HEADER)) };
}

function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const values = rows.map((row) => unquoted(row[column] ?? '')).filter((value) => value !== '');
  return [...new Set(values)].slice(0, SAMPLES).map((value) => value.slice(0, LONGEST_SAMPLE));
}
