import type { Playbook } from '../model/play-rule.ts';
import type { Step } from './change.ts';
import type { Database } from './database.ts';

/** What the seller changed of the shipped playbook; null while that is nothing. */
export async function readPlaybook(database: Database): Promise<Playbook | null> {
  return (await database.get('playbook', 'playbook')) ?? null;
}

/** The change that stores what the seller changed of the shipped playbook; null removes it. */
export function putPlaybook(playbook: Playbook | null): Step<'playbook'> {
  return { collection: 'playbook', key: 'playbook', value: playbook };
}
