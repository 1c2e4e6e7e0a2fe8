import { inTurn } from '../platform/in-turn.ts';
import { type Database, openDatabase } from '../store/database.ts';

/** What the benches work with: handed to them, so that tests can hand in others. */
export interface Tools {
  readonly database: () => Promise<Database>;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Runs work that reads and then writes after all such work before it, in every context of the extension. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The tools of the running workbench. The database is opened at first use and again when it was closed on us. */
export function createTools(): Tools {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = () => {
    const opening = openDatabase().then((database) => {
      database.addEventListener('close', forget);
      database.addEventListener('versionchange', forget);
      return database;
    });
    opening.catch(forget);
    return opening;
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
