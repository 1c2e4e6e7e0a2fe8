import { inTurn } from '../platform/in-turn.ts';
import { type Database, openDatabase } from '../store/database.ts';

/** What the worker's parts work with: handed to them, so that tests can hand in others. */
export interface Services {
  readonly database: () => Promise<Database>;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Runs work that reads and then writes after all such work before it: two quick saves must not both find nothing. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The services of the running extension. The database is opened at first use and again when it was closed on us. */
export function createServices(): Services {
  let opened: Promise<Database> | null = null;
  const open = () => {
    const opening = openDatabase().then((database) => {
      database.addEventListener('close', forget);
      database.addEventListener('versionchange', forget);
      return database;
    });
    opening.catch(forget);
    return opening;
  };
  const forget = () => {
    opened = null;
  };
  return {
    database: () => {
      opened ??= open();
      return opened;
    },
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    inTurn,
  };
}
