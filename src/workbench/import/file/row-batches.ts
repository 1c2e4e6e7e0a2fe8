import type { TableForm } from '../../../model/import-plan.ts';
import { jsonRecordReader } from './json-records.ts';
import { readText } from './read-text.ts';
import { recordReader } from './records.ts';

/** Some rows of a file one after another, and how many of its bytes have been read for them and all before. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  readonly bytes: number;
}

/**
 * The rows of a table in batches, read as they are asked for.
 * @param headers the keys of objects; a separated file has its own
 * @param skip rows of data to leave out at the beginning: those that are done
 */
export async function* rowBatches(
  file: Blob,
  form: TableForm,
  headers: readonly string[],
  size: number,
  skip = 0,
): AsyncGenerator<RowBatch> {
  const reader = form.notation === 'json' ? jsonRecordReader(headers) : recordReader(form.separator);
  let waiting: string[][] = [];
  let left = form.skipped + skip;
  let bytes = 0;
  const take = (records: string[][]): void => {
    const fresh = left > 0 ? records.slice(left) : records;
    left = Math.max(0, left - records.length);
    waiting = waiting.length === 0 ? fresh : waiting.concat(fresh);
  };
  for await (const piece of readText(file, form.encoding)) {
    take(reader.read(piece.text));
    const whole = waiting.length - (waiting.length % size);
    for (let start = 0; start < whole; start += size) {
      // The bytes of a piece belong to its batches in equal parts.
      const share = (piece.bytes - bytes) * ((start + size) / waiting.length);
      yield { rows: waiting.slice(start, start + size), bytes: Math.round(bytes + share) };
    }
    waiting = waiting.slice(whole);
    bytes = piece.bytes;
  }
  take(reader.end());
  for (let start = 0; start < waiting.length; start += size) {
    yield { rows: waiting.slice(start, start + size), bytes };
  }
}
