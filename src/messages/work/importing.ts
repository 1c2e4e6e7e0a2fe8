// Importing tables: what the options page asks, and what the workbench tells of it.
import type { EngagementType } from '../../model/contact.ts';
import type { ImportField, ImportPlan, RowKind, TableForm } from '../../model/import-plan.ts';
import type { Operation } from '../../model/operation.ts';
import type { SignalType } from '../../model/signal.ts';
import type { Work } from '../workbench-contract.ts';

/** Why a column is taken for what it is: as it was last time, by its file's profile, its header, its values. */
export type ColumnReason = 'remembered' | 'profile' | 'alias' | 'values' | 'none';

/** A column of a file, ready to draw. */
export interface ColumnView {
  /** As the file writes it; empty in a file without headers. */
  readonly header: string;
  /** The first few different values. */
  readonly samples: readonly string[];
  readonly field: ImportField | null;
  readonly why: ColumnReason;
}

/** What a file looks like before anything is written. */
export interface FileLook {
  readonly form: TableForm;
  /** The CRM or list the file is from, and what its rows are there; null for any other sheet. */
  readonly profile: { readonly brand: string; readonly rows: RowKind } | null;
  readonly columns: readonly ColumnView[];
  /** What would be done if the seller changed nothing. */
  readonly plan: ImportPlan;
  /** Rows of the whole file, about: by the bytes of the first ones. */
  readonly rows: number;
}

/** First rows of a file that are shown as what they would become. */
export const PREVIEWED = 5;

/** What the first rows would become. */
export interface RowPreview {
  /** The number of the row in the file, from 1. */
  readonly row: number;
  readonly company: string;
  readonly person: string;
  /** What happened, in a file of events; null when the row does not tell, and in other files. */
  readonly event:
    | { readonly signal: SignalType; readonly date: number | null; readonly isDateRough: boolean }
    | { readonly engagement: EngagementType; readonly date: number; readonly isDateRough: false }
    | null;
  /** Codes of values left out (see `RowRemark`). */
  readonly remarks: readonly string[];
}

/** How far an import is. */
export interface ImportProgress {
  readonly operation: Operation;
  /** Bytes read of the file's. */
  readonly bytes: number;
  readonly size: number;
}

/** What is to be said of an import's rows. */
export interface ImportRemarks {
  /** How often each remark was made, the most frequent first. */
  readonly counts: readonly { readonly code: string; readonly count: number }[];
  /** The first rows that were left out or have values left out. */
  readonly first: readonly {
    readonly row: number;
    readonly outcome: string;
    readonly code: string;
    readonly detail: string;
  }[];
}

/** The words of a report in the seller's language: the workbench has none. */
export interface ReportWords {
  readonly headers: readonly [row: string, outcome: string, remark: string, value: string];
  /** By the letter of the outcome (see `JournalEntry`). */
  readonly outcomes: Readonly<Record<string, string>>;
  /** By the code of the remark. */
  readonly remarks: Readonly<Record<string, string>>;
}

export interface ImportingWork {
  /** Looks at the beginning of a file. Fails with `invalid-request` when it is no table. */
  'look-at-file': Work<{ readonly file: File }, null, FileLook>;
  'preview-rows': Work<{ readonly file: File; readonly plan: ImportPlan }, null, readonly RowPreview[]>;
  /**
   * Imports a file; `resume` names the import that was interrupted, and then its plan counts. Fails with `not-found`
   * when there is no such import to resume, with `invalid-request` when the file is not the same.
   */
  'import-file': Work<
    { readonly file: File; readonly plan: ImportPlan; readonly resume: string | null },
    ImportProgress,
    Operation
  >;
  'import-remarks': Work<{ readonly operationId: string }, null, ImportRemarks>;
  /** The report of an import as a CSV file. */
  'import-report': Work<{ readonly operationId: string; readonly words: ReportWords }, null, Blob>;
}
