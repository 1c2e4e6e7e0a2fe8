/** Large changes that are taken back as a whole: they are written in batches, each with what undoes it. */
export const OPERATION_KINDS = ['import', 'edit', 'tag', 'remove', 'merge', 'restore'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** `running` with nobody at it means that the browser was closed: it can be resumed or taken back. */
export const OPERATION_STATES = ['running', 'done', 'cancelled', 'undoing', 'undone'] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

/**
 * Of which operations it is kept what takes them back and what became of each row: of so many, the latest, and of all of
 * so many days. Of all that would grow without end, and keep what the seller removed long ago.
 */
export const JOURNALS_KEPT = 20;
export const JOURNAL_DAYS = 30;

/** The file an import reads, so that the same one can be known when it is chosen again. */
export interface ImportedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Epoch ms. */
  readonly lastModified: number;
}

/** A large change and how far it came. Times are epoch ms. */
export interface Operation {
  readonly id: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  /** What the list of operations calls it: a file's name, a tag. */
  readonly title: string;
  readonly startedAt: number;
  readonly finishedAt: number | null;
  /** Null for what reads no file. */
  readonly file: ImportedFile | null;
  /** What an import was told to do; its own shape, checked when it is read again. */
  readonly plan: unknown;
  /** Rows (or records) looked at, and what became of them. */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
}
