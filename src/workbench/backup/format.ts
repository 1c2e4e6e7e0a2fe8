// A backup is one file of JSON lines: the first says what it is, each other holds one record. What it leaves out: the
// journals of large operations, which take back what was written to this very store and would be many times its size;
// and what follows from the records themselves (what they are found by).
import * as z from 'zod/mini';
import { BACKED_UP, type BackedUp, type BackupContents } from '../../messages/work/backup.ts';
import { MIGRATIONS } from '../../store/migrations/index.ts';

export const BACKUP_FORMAT = 'ermine-backup';
/** Of the form of the file itself; the records in it are of a version of the database. */
export const BACKUP_VERSION = 1;
export const SCHEMA_VERSION = MIGRATIONS.length;

const count = z.number().check(z.int(), z.minimum(0));
const version = z.number().check(z.int(), z.minimum(1));
const headSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version,
  schemaVersion: version,
  createdAt: z.number(),
  counts: z.record(z.string(), count),
});

/** The first line of a backup, with its line break. */
export function headLine(contents: BackupContents): string {
  return `${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, ...contents })}\n`;
}

/** What the first line says; why it cannot be gone by, if so. */
export function readHead(line: string): BackupContents | 'not-a-backup' | 'newer' {
  const head = z.safeParse(headSchema, jsonOf(line));
  if (!head.success) return 'not-a-backup';
  const { version: format, schemaVersion, createdAt, counts } = head.data;
  if (format > BACKUP_VERSION || schemaVersion > SCHEMA_VERSION) return 'newer';
  return { schemaVersion, createdAt, counts: eachCollection((name) => counts[name] ?? 0) };
}

/** A value for each collection. */
export function eachCollection<Value>(itemOf: (name: BackedUp) => Value): Record<BackedUp, Value> {
  return {
    forgotten: itemOf('forgotten'),
    settings: itemOf('settings'),
    playbook: itemOf('playbook'),
    icps: itemOf('icps'),
    plans: itemOf('plans'),
    distinct: itemOf('distinct'),
    operations: itemOf('operations'),
    companies: itemOf('companies'),
    contacts: itemOf('contacts'),
    signals: itemOf('signals'),
    snapshots: itemOf('snapshots'),
    feeds: itemOf('feeds'),
  };
}

export const isBackedUp = (name: unknown): name is BackedUp => BACKED_UP.some((known) => known === name);

/** The value of JSON text; undefined, which no JSON is, where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Said to the seller with the number of the line.
  }
}
