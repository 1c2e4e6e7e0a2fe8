// What the digest of today asks of the workbench: who stands in it now, and a file of it.
import type { Digest } from '../../model/digest.ts';
import type { Work } from '../workbench-contract.ts';

/** How far the digest is read, and the last one that was. */
export type DigestState =
  | { readonly state: 'reading'; readonly looked: number; readonly of: number }
  | { readonly state: 'ready'; readonly digest: Digest };

export interface CellsRequest {
  /** The headers first. */
  readonly rows: readonly (readonly string[])[];
  readonly separator: ',' | ';';
  /** Whether the file begins with a byte order mark, by which Excel knows UTF-8. */
  readonly hasMark: boolean;
}

export interface TodayWork {
  /** Tells the digest now and whenever it changes, until it is given up. */
  'follow-digest': Work<null, DigestState, null>;
  /** Writes cells as a file for a sheet, which does not calculate with them. */
  'write-cells': Work<CellsRequest, null, { readonly file: Blob }>;
}
