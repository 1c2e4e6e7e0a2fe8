import { inTurn } from '../platform/in-turn.ts';
import type { Database } from '../store/database.ts';
import { lastingDatabase } from '../store/lasting-database.ts';

/** What the benches work with: handed to them, so that tests can hand in others. */
export interface Tools {
  readonly database: () => Promise<Database>;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Runs work that reads and then writes after all such work before it, in every context of the extension. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The tools of the running workbench. */
export function createTools(): Tools {
  return {
    database: lastingDatabase(),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    inTurn,
  };
}
