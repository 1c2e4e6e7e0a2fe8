import Papa from 'papaparse';
import type { Separator } from '../../../model/import-plan.ts';

/** Characters of one record beyond which its quotes must be broken: an unclosed one would swallow the whole file. */
const LONGEST_RECORD = 131_072;

/** Takes a table's text piece by piece and gives its records as they are complete. */
export interface RecordReader {
  readonly read: (text: string) => string[][];
  /** The records that are left when there is no more text. */
  readonly end: () => string[][];
}

/**
 * Reads a table's text with its separator. Quoted cells may hold separators and line breaks; a quote that is never
 * closed is read as a character.
 */
export function recordReader(separator: Separator): RecordReader {
  let rest = '';
  const complete = (): string[][] => {
    const { data, cursor } = parse(rest, separator, false);
    rest = rest.slice(cursor);
    return data;
  };
  /** The first line of what is left, its quotes read as characters. */
  const brokenRecord = (): string[] => {
    const end = rest.indexOf('\n');
    const line = rest.slice(0, end === -1 ? LONGEST_RECORD : Math.min(end, LONGEST_RECORD));
    rest = end === -1 ? '' : rest.slice(end + 1);
    return line.split(separator);
  };
  return {
    read: (text) => {
      rest += text;
      const records = complete();
      while (rest.length > LONGEST_RECORD) records.push(brokenRecord(), ...complete());
      return records;
    },
    end: () => {
      const records: string[][] = [];
      for (;;) {
        const { data, isUnclosed } = parse(rest, separator, true);
        if (!isUnclosed) return [...records, ...withoutLastBreak(data)];
        records.push(brokenRecord(), ...complete());
      }
    },
  };
}

/** The records of a text that is the beginning of a table, or the whole of one. */
export function firstRecords(text: string, separator: Separator, isWhole: boolean): string[][] {
  const reader = recordReader(separator);
  const records = reader.read(text);
  return isWhole ? [...records, ...reader.end()] : records;
}

interface Parsed {
  readonly data: string[][];
  /** Characters read. */
  readonly cursor: number;
  readonly isUnclosed: boolean;
}

/** Papaparse's own parser: its reader of whole files would start a worker of its own, which extensions may not. */
function parse(text: string, separator: Separator, isLast: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', quoteChar: '"' });
  const parsed: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
  return {
    data: parsed.data,
    cursor: parsed.meta.cursor,
    isUnclosed: parsed.errors.some(({ code }) => code === 'MissingQuotes'),
  };
}

/** A line break at the end of a file begins no record. */
function withoutLastBreak(records: string[][]): string[][] {
  const last = records.at(-1);
  return last?.length === 1 && last[0] === '' ? records.slice(0, -1) : records;
}
