// Exporting tables: what the options page asks, and what the workbench tells of it.
import type { Notation } from '../../model/import-plan.ts';
import type { Work } from '../workbench-contract.ts';
import type { Progress, RowChoice, TableName } from './tables.ts';

/** Whose file it is: our own, or one as a CRM's import wants it. */
export const EXPORT_SHAPES = ['ermine', 'hubspot', 'salesforce', 'pipedrive'] as const;
export type ExportShape = (typeof EXPORT_SHAPES)[number];

export interface ExportRequest {
  readonly table: TableName;
  /** Null: all. */
  readonly choice: RowChoice | null;
  /**
   * Instead of the companies what happened at them, instead of the people what they did: as a table or as JSON, always
   * in our own shape. Null for the rows themselves.
   */
  readonly events: Notation | null;
  readonly shape: ExportShape;
  readonly separator: ',' | ';';
  /** Whether the file begins with a byte order mark, by which Excel knows UTF-8. */
  readonly hasMark: boolean;
  /** BCP 47: headers and values of our own file. */
  readonly language: string;
  /** ISO 4217: in CRMs' files revenue in any other is left out, as their columns take plain sums. */
  readonly currency: string;
}

export interface ExportedFile {
  readonly file: Blob;
  readonly rows: number;
  /** False when it was given up: the file holds the first rows. */
  readonly isWhole: boolean;
}

export interface ExportingWork {
  'export-rows': Work<ExportRequest, Progress, ExportedFile>;
}
