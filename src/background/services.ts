import { inTurn } from '../platform/in-turn.ts';
import type { Database } from '../store/database.ts';
import { lastingDatabase } from '../store/lasting-database.ts';

/** What the worker's parts work with: handed to them, so that tests can hand in others. */
export interface Services {
  readonly database: () => Promise<Database>;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Runs work that reads and then writes after all such work before it: two quick saves must not both find nothing. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The services of the running extension. */
export function createServices(): Services {
  return {
    database: lastingDatabase(),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    inTurn,
  };
}
