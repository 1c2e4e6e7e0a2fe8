import type { Icp } from '../model/icp.ts';
import type { Database } from './database.ts';

/** All ideal customer profiles, oldest first. */
export async function listIcps(database: Database): Promise<Icp[]> {
  return (await database.getAll('icps')).toSorted((one, other) => one.createdAt - other.createdAt);
}

export async function getIcp(database: Database, id: string): Promise<Icp | null> {
  return (await database.get('icps', id)) ?? null;
}
