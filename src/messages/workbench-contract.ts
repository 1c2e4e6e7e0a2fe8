// What the options page may ask of the workbench, its own worker, where long work on the whole store is done. Both are
// ours and started by us, so requests are typed only; what comes from files is checked where it is read.
import type { BackupWork } from './work/backup.ts';
import type { ErasingWork } from './work/erasing.ts';
import type { ExportingWork } from './work/exporting.ts';
import type { IcpWork } from './work/icp.ts';
import type { ImportingWork } from './work/importing.ts';
import type { OperationWork } from './work/operations.ts';
import type { TableWork } from './work/tables.ts';
import type { TodayWork } from './work/today.ts';

/** One kind of work: what is asked, what is told on the way, and what comes back. */
export interface Work<Request, Progress, Result> {
  readonly request: Request;
  readonly progress: Progress;
  readonly result: Result;
}

/** How many records lie in the store. */
export interface KnowledgeCounts {
  readonly companies: number;
  readonly contacts: number;
  readonly signals: number;
}

export interface WorkbenchContract
  extends BackupWork,
    ErasingWork,
    ExportingWork,
    IcpWork,
    ImportingWork,
    OperationWork,
    TableWork,
    TodayWork {
  'count-knowledge': Work<null, null, KnowledgeCounts>;
}

export type WorkName = keyof WorkbenchContract;
export type WorkRequest<Name extends WorkName> = WorkbenchContract[Name]['request'];
export type WorkProgress<Name extends WorkName> = WorkbenchContract[Name]['progress'];
export type WorkResult<Name extends WorkName> = WorkbenchContract[Name]['result'];
