import { type Database, openDatabase } from './database.ts';

/** Gives the seller's database: opened when first asked for, and again when it was closed on us or could not be opened. */
export function lastingDatabase(): () => Promise<Database> {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = async () => {
    const database = await openDatabase();
    database.addEventListener('close', forget);
    database.addEventListener('versionchange', forget);
    return database;
  };
  return () => {
    if (opened === null) {
      opened = open();
      opened.catch(forget);
    }
    return opened;
  };
}
