import type { WorkResult } from '../../messages/workbench-contract.ts';
import type { Database } from '../../store/database.ts';

/** Tags beyond these are not listed. */
const MOST = 200;

/** The tags of companies with how many have each, most first: one step of the index for each tag, not each company. */
export async function listTags(database: Database): Promise<WorkResult<'list-tags'>> {
  const index = database.transaction('companies').store.index('tag');
  const tags: { tag: string; companies: number }[] = [];
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor !== null && tags.length < MOST) {
    tags.push({ tag: cursor.key, companies: await index.count(cursor.key) });
    cursor = await cursor.continue();
  }
  return tags.toSorted((one, other) => other.companies - one.companies);
}
