// Large changes of all kinds: what the options page asks of them, and what the workbench tells.
import type { Operation } from '../../model/operation.ts';
import type { Work } from '../workbench-contract.ts';
import type { Progress } from './tables.ts';

/** A large change as the lists of them show it. */
export interface PastOperation {
  readonly operation: Operation;
  /** Running or undoing with nobody at it: the browser was closed. */
  readonly isInterrupted: boolean;
  /** Whether what it did is still told row by row: not of one that was taken back or came with a backup. */
  readonly hasJournal: boolean;
  readonly canUndo: boolean;
}

export interface OperationWork {
  /** All of them, the latest first. */
  'list-operations': Work<null, null, readonly PastOperation[]>;
  /**
   * Takes a large change back as a whole; given up, it can be begun again. Records that were changed since stay as they
   * are (`kept`). Fails with `nothing-to-undo` where there is nothing to take back, or somebody is at it.
   */
  'undo-operation': Work<
    { readonly operationId: string },
    Progress,
    { readonly operation: Operation; readonly undone: number; readonly kept: number }
  >;
}
