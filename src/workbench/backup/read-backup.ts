import { BACKED_UP, type BackupContents, type BackupLook, type BackupProblem } from '../../messages/work/backup.ts';
import { eachCollection, readHead } from './format.ts';
import { type RestoredRecord, readRecord } from './records.ts';

/** Characters of one line beyond which the file is no backup: the largest record is far smaller. */
const LONGEST_LINE = 16_777_216;

/** The lines that one piece of a file completes, and how many bytes were read for them and all before. */
interface Lines {
  readonly lines: readonly string[];
  readonly bytes: number;
}

/**
 * Reads a whole backup and says what is in it, or what is wrong with it first. Null when it was given up.
 * @param tell hears how many bytes have been read
 */
export async function lookAtBackup(
  file: Blob,
  tell: (bytes: number) => void,
  signal: AbortSignal,
): Promise<BackupLook | null> {
  const counts = eachCollection(() => 0);
  let contents: BackupContents | null = null;
  let line = 0;
  for await (const { lines, bytes } of linesOf(file)) {
    if (signal.aborted) return null;
    for (const text of lines) {
      line += 1;
      if (contents === null) {
        const head = readHead(text);
        if (typeof head === 'string') return unsound({ code: head, line, where: '' });
        contents = head;
      } else {
        const record = readRecord(text, contents.schemaVersion);
        if ('wrong' in record) return unsound({ code: 'broken-line', line, where: record.wrong });
        counts[record.collection] += 1;
      }
    }
    tell(bytes);
  }
  if (contents === null) return unsound({ code: 'not-a-backup', line: 1, where: '' });
  const told = contents.counts;
  const isWhole = BACKED_UP.every((name) => told[name] === counts[name]);
  return isWhole ? { isSound: true, contents } : unsound({ code: 'cut-off', line, where: '' });
}

/** The records of a sound backup, a batch at a time. Lines that are none are left out: look at the file first. */
export async function* recordsIn(file: Blob, schemaVersion: number, size: number): AsyncGenerator<RestoredRecord[]> {
  let batch: RestoredRecord[] = [];
  let isHead = true;
  for await (const { lines } of linesOf(file)) {
    for (const text of lines) {
      const record = isHead ? { wrong: '' } : readRecord(text, schemaVersion);
      isHead = false;
      if (!('wrong' in record)) batch.push(record);
      if (batch.length === size) {
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
}

/** The lines of a file as it is read, never whole. Bytes that are no UTF-8 make a line that is no record. */
async function* linesOf(file: Blob): AsyncGenerator<Lines> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let bytes = 0;
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      bytes += value?.length ?? 0;
      const lines = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > LONGEST_LINE) {
        yield { lines: [...lines, rest.slice(0, 100)], bytes };
        return;
      }
      if (done && lines.at(-1) === '') lines.pop();
      yield { lines: lines.map(withoutReturn), bytes };
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}

/** Some programs write line breaks their own way. */
const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

const unsound = (problem: BackupProblem): BackupLook => ({ isSound: false, problem });
