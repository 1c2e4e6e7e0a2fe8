import type { Snapshot } from '../model/snapshot.ts';
import type { Step } from './change.ts';
import type { Database } from './database.ts';

/** What a company's pages looked like; null when none was read since it is stored, undefined when it is not stored. */
export async function snapshotOf(database: Database, companyId: string): Promise<Snapshot | null | undefined> {
  const reading = database.transaction(['companies', 'snapshots']);
  const [company, snapshot] = await Promise.all([
    reading.objectStore('companies').getKey(companyId),
    reading.objectStore('snapshots').get(companyId),
  ]);
  return company === undefined ? undefined : (snapshot ?? null);
}

/** The step that stores what a company's pages look like. */
export function putSnapshot(snapshot: Snapshot): Step<'snapshots'> {
  return { collection: 'snapshots', key: snapshot.companyId, value: snapshot };
}
