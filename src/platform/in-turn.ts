/** The lock that every context of the extension takes while it reads knowledge in order to write it. */
const KNOWLEDGE = 'ermine-knowledge';

/**
 * Runs work that reads and then writes after all such work before it, in the worker and in the options page's workbench
 * alike: two saves at the same time must not both find nothing. A piece that fails does not stop the next.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(KNOWLEDGE, work);
}

/** Runs work while holding a named lock, so that others can tell that somebody is at it. */
export function holding<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(name, work);
}

/** Whether any context of the extension holds the named lock. */
export async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}
