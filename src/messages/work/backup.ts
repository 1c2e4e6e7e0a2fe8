// Backing up and restoring the whole store: what the options page asks, and what the workbench tells of it.
import type { Work } from '../workbench-contract.ts';
import type { Progress } from './tables.ts';

/** The collections a backup holds, in the order it holds them. */
export const BACKED_UP = [
  'forgotten',
  'settings',
  'playbook',
  'icps',
  'plans',
  'distinct',
  'operations',
  'companies',
  'contacts',
  'signals',
  'snapshots',
  'feeds',
] as const;
export type BackedUp = (typeof BACKED_UP)[number];

export type BackupCounts = Readonly<Record<BackedUp, number>>;

/** What a backup says of itself. Times are epoch ms. */
export interface BackupContents {
  /** Of the database it was made from. */
  readonly schemaVersion: number;
  readonly createdAt: number;
  readonly counts: BackupCounts;
}

/**
 * Why a file cannot be restored. `not-a-backup`: its first line says so; `newer`: a later Ermine made it; `broken-line`:
 * a line is no record (`where`: the field that is wrong, empty when it is no JSON at all); `cut-off`: records are missing.
 */
export const BACKUP_PROBLEMS = ['not-a-backup', 'newer', 'broken-line', 'cut-off'] as const;
export interface BackupProblem {
  readonly code: (typeof BACKUP_PROBLEMS)[number];
  /** From 1; the last one where the file is cut off. */
  readonly line: number;
  readonly where: string;
}

export type BackupLook =
  | { readonly isSound: true; readonly contents: BackupContents }
  | { readonly isSound: false; readonly problem: BackupProblem };

export interface WrittenBackup {
  readonly file: Blob;
  readonly counts: BackupCounts;
  /** Records that are not as they should be, and so would not be restored: left out. */
  readonly leftOut: number;
}

/** `replace`: all that is there goes. `add`: companies, people, signals and feeds that are missing come. */
export const RESTORE_MODES = ['add', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

export interface Restored {
  /** Names the operation that can be taken back; null for a replacement. */
  readonly operationId: string | null;
  readonly companies: number;
  readonly contacts: number;
  readonly signals: number;
  /** Feeds that are watched. */
  readonly feeds: number;
  /** Feeds that would have been more than may be watched (only when adding). */
  readonly feedsLeftOut: number;
  /** Records that were there already (only when adding). */
  readonly known: number;
  /** People who asked to be forgotten, and so were not restored. */
  readonly forgotten: number;
  /** False when adding was given up half-way. */
  readonly isWhole: boolean;
}

export interface BackupWork {
  /** Null when it was given up. */
  'write-backup': Work<null, Progress, WrittenBackup | null>;
  /** Reads a whole file and says what is in it or what is wrong. Progress in bytes. Null when it was given up. */
  'look-at-backup': Work<{ readonly file: File }, Progress, BackupLook | null>;
  /** Restores a file; one that is not sound changes nothing. Progress in records. A replacement cannot be given up. */
  'restore-backup': Work<
    { readonly file: File; readonly mode: RestoreMode },
    Progress,
    { readonly problem: BackupProblem } | Restored
  >;
  /** Whether a replacement was broken off: then the store holds a part of a backup. Gives the file's name, or null. */
  'find-broken-restore': Work<null, null, string | null>;
}
