import { readSession, readSessionAll, removeSession, writeSession } from '../platform/session.ts';
import { type Change, commit, type Inverse } from '../store/change.ts';
import { takeBack } from '../store/take-back.ts';
import type { Services } from './services.ts';

const PREFIX = 'undo-';
/** How many changes can be taken back. */
const KEPT = 20;

/**
 * Makes a change that can be taken back until the browser closes, and gives the token for it. The change stands even
 * where the session has no room to remember it: then there is nothing under the token.
 */
export async function commitUndoable(change: Change, services: Services): Promise<string> {
  const inverse = await commit(await services.database(), change);
  const token = services.newId();
  try {
    await writeSession(PREFIX + token, { madeAt: services.now(), inverse });
    await forgetOldest();
  } catch {
    // Made all the same: told as done, and undoing it says that there is nothing to undo.
  }
  return token;
}

/** Takes a change back. False when there is nothing under the token any more. */
export async function undoChange(token: string, services: Services): Promise<boolean> {
  const kept = await readSession(PREFIX + token);
  if (!isKept(kept)) return false;
  const database = await services.database();
  await services.inTurn(() => takeBack(database, kept.inverse));
  await removeSession(PREFIX + token);
  return true;
}

async function forgetOldest(): Promise<void> {
  const kept = await readSessionAll(PREFIX);
  const newestFirst = kept.toSorted(([, one], [, other]) => madeAt(other) - madeAt(one));
  await removeSession(newestFirst.slice(KEPT).map(([key]) => key));
}

interface Kept {
  readonly madeAt: number;
  readonly inverse: Inverse;
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'inverse' in value && Array.isArray(value.inverse);
}

function madeAt(value: unknown): number {
  return isKept(value) ? value.madeAt : 0;
}
