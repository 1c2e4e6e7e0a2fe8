import { DIGEST_PARTS } from '../model/digest.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';
import { digestNow } from './digest-now.ts';
import type { Services } from './services.ts';
import { isSameDay } from './time-of-day.ts';

const KEY = 'today-count';
/** Another text whenever something else is known: a count that was begun before that must not be remembered. */
const CHANGE = 'today-change';
/** Milliseconds for which a count is good: only time changes it, for every change of what is known takes it away. */
const GOOD_FOR = 15 * 60_000;

/** How many companies stand in today's digest. Remembered for a while: every popup asks, and it is hundreds of verdicts. */
export async function countToday(services: Services): Promise<number> {
  const now = services.now();
  const kept = await readSession(KEY);
  if (isKept(kept) && isSameDay(kept.at, now) && now - kept.at < GOOD_FOR) return kept.companies;
  const change = await readSession(CHANGE);
  const { parts } = await digestNow(services);
  const companies = DIGEST_PARTS.reduce((count, part) => count + parts[part].length, 0);
  if ((await readSession(CHANGE)) === change) await writeSession(KEY, { at: now, companies });
  return companies;
}

/** Forgets the count: what is known has changed. */
export async function forgetTodayCount(services: Pick<Services, 'newId'>): Promise<void> {
  await writeSession(CHANGE, services.newId());
  await removeSession(KEY);
}

function isKept(value: unknown): value is { readonly at: number; readonly companies: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'at' in value &&
    typeof value.at === 'number' &&
    'companies' in value &&
    typeof value.companies === 'number'
  );
}
