import type { Icp } from '../model/icp.ts';
import type { Database } from './database.ts';

/** All ideal customer profiles, oldest first. */
export async function listIcps(database: Database): Promise<Icp[]> {
  return inOrderOfMaking(await database.getAll('icps'));
}

/** Oldest first: the order in which profiles are shown. */
export function inOrderOfMaking(icps: readonly Icp[]): Icp[] {
  return icps.toSorted((one, other) => one.createdAt - other.createdAt);
}

export async function getIcp(database: Database, id: string): Promise<Icp | null> {
  return (await database.get('icps', id)) ?? null;
}
