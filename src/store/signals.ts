import type { Signal } from '../model/signal.ts';
import type { Database } from './database.ts';

/** The signal cache of a company, expired signals included. */
export function signalsOf(database: Database, companyId: string): Promise<Signal[]> {
  return database.getAllFromIndex('signals', 'companyId', companyId);
}
