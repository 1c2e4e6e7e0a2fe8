import { type Encoding, MOST_COLUMNS, SEPARATORS, type Separator, type TableForm } from '../../../model/import-plan.ts';
import { fieldOfValues } from '../columns/field-of-values.ts';
import { isKnownHeader } from '../columns/header-tables.ts';
import { isBlank } from './blank.ts';
import { encodingOf, HEAD_BYTES } from './encoding.ts';
import { firstObjects, isJson } from './json-records.ts';
import { plain } from './read-text.ts';
import { firstRecords } from './records.ts';

/** Records in which the headers are looked for, and rows that are shown and guessed from. */
const HEADER_WITHIN = 20;
const SAMPLES = 50;

const PLAIN_FORM: Omit<TableForm, 'encoding'> = { notation: 'separated', separator: ',', skipped: 0 };

/** A table as its beginning shows it. */
export interface TableHead {
  readonly form: TableForm;
  /** As they are written; empty texts for a file without headers. */
  readonly headers: readonly string[];
  readonly samples: readonly (readonly string[])[];
  /** Rows of data, about, as far as the bytes looked at tell. */
  readonly rows: number;
}

/** Looks at the beginning of a file: how it is encoded and parted, and where its headers are. */
export async function readTableHead(file: Blob): Promise<TableHead> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const head = tableHeadOf(bytes, bytes.length === file.size);
  return { ...head, rows: Math.round(head.rows * (file.size / Math.max(1, bytes.length))) };
}

/** The same from the first bytes; `isWhole` when there are no others. */
export function tableHeadOf(head: Uint8Array, isWhole: boolean): TableHead {
  if (isArchive(head)) return { form: { ...PLAIN_FORM, encoding: 'utf-8' }, headers: [], samples: [], rows: 0 };
  const encoding = encodingOf(head);
  const text = plain(new TextDecoder(encoding).decode(head, { stream: !isWhole }));
  if (isJson(text)) return objectsHead(text, encoding);
  const candidates = SEPARATORS.map((separator) => candidateOf(text, separator, encoding, isWhole));
  // The first of equals wins: the comma is the most usual.
  return candidates.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).head;
}

/** The keys of the objects at the beginning, in the order in which they come, are the headers. */
function objectsHead(text: string, encoding: Encoding): TableHead {
  const objects = firstObjects(text);
  const headers = [...new Set(objects.flatMap((cells) => [...cells.keys()]))].slice(0, MOST_COLUMNS);
  const samples = objects.slice(0, SAMPLES).map((cells) => headers.map((header) => cells.get(header) ?? ''));
  return { form: { ...PLAIN_FORM, encoding, notation: 'json' }, headers, samples, rows: objects.length };
}

function candidateOf(
  text: string,
  separator: Separator,
  encoding: Encoding,
  isWhole: boolean,
): { score: number; head: TableHead } {
  const all = firstRecords(text, separator, isWhole);
  const records = all.slice(0, HEADER_WITHIN + SAMPLES);
  const headerAt = headerIndex(records);
  const skipped = headerAt === null ? firstFull(records) : headerAt + 1;
  const rows = records.slice(skipped).filter((row) => !isBlank(row));
  const width = headerAt === null ? Math.max(0, ...rows.map((row) => row.length)) : (records[headerAt]?.length ?? 0);
  const headers =
    headerAt === null ? Array.from({ length: width }, () => '') : withoutTrailing(records[headerAt] ?? []);
  const known = headers.filter(isKnownHeader).length;
  const even = rows.length === 0 ? 0 : rows.filter((row) => row.length === width).length / rows.length;
  return {
    score: 100 * known + (width > 1 ? even * Math.min(width, 50) : 0),
    head: {
      form: { encoding, notation: 'separated', separator, skipped },
      headers,
      samples: rows.slice(0, SAMPLES),
      rows: Math.max(0, all.length - skipped),
    },
  };
}

/**
 * Where the headers are: the first record of those in which most cells are headers we know; else the first that looks
 * like headers (all cells filled, none a value). Null for a file that begins with its data.
 */
function headerIndex(records: readonly (readonly string[])[]): number | null {
  const counts = records.slice(0, HEADER_WITHIN).map((record) => record.filter(isKnownHeader).length);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const first = firstFull(records);
  const record = records[first];
  const looksLikeData =
    record === undefined ||
    record.some((cell) => /^\+?[\d\s.,-]+$/.test(cell.trim()) || fieldOfValues([cell], true) !== null);
  return looksLikeData ? null : first;
}

/** The first record that is as wide as most are. */
function firstFull(records: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [usual = [1]] = [...widths].toSorted(([, one], [, other]) => other - one);
  return Math.max(
    0,
    records.findIndex((record) => record.length === usual[0] && !isBlank(record)),
  );
}

/** Spreadsheets write empty headers after the last column. */
function withoutTrailing(headers: readonly string[]): readonly string[] {
  return headers.slice(0, headers.findLastIndex((header) => header.trim() !== '') + 1);
}

/** Whether a file begins as spreadsheets do that are not text: as a ZIP archive (.xlsx, .ods) or an OLE file (.xls). */
function isArchive([first, second, third]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b && third === 0x03) || (first === 0xd0 && second === 0xcf && third === 0x11);
}
