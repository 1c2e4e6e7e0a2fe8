import type { Icp } from '../model/icp.ts';
import type { DatedSignal, Fit, Flip } from '../model/verdict.ts';
import { judgeFit } from './fit.ts';
import { type Profile, profileWith } from './profile.ts';

/** The profiles that changes turned, at most one change for each: those that match now, and those that do no longer. */
export interface Flips {
  readonly gained: readonly Flip[];
  readonly lost: readonly Flip[];
}

const NONE: Flips = { gained: [], lost: [] };

/**
 * Which ICPs match by a change alone: each is judged as the company is and as it was before each signal that says what
 * changed. A change that a later one took back turned nothing. Of several that turn an ICP the first is given.
 * @param fits of the ICPs, by what is known with the changes
 * @param profile what is known with the changes
 */
export function findFlips(
  icps: readonly Icp[],
  fits: readonly Fit[],
  profile: Profile,
  signals: readonly DatedSignal[],
): Flips {
  const changes = signals.filter(({ signal }) => signal.change !== null);
  if (changes.length === 0) return NONE;
  const befores = changes.map(({ signal }) => ({ signal, profile: profileWith(profile, signal, 'before') }));
  const gained: Flip[] = [];
  const lost: Flip[] = [];
  for (const fit of fits) {
    const icp = icps.find(({ id }) => id === fit.icp.id);
    if (icp === undefined) continue;
    for (const { signal, profile: before } of befores) {
      // Muted for this profile: what happened says nothing to it.
      if (icp.mutedSignals?.includes(signal.type) === true) continue;
      const fitBefore = judgeFit(icp, before);
      if ((fitBefore.outcome === 'match') === (fit.outcome === 'match')) continue;
      const flip = { signal, icp: { id: icp.id, name: icp.name }, criteria: turned(fit, fitBefore) };
      (fit.outcome === 'match' ? gained : lost).push(flip);
      break;
    }
  }
  return { gained, lost };
}

function turned(fit: Fit, before: Fit): Flip['criteria'] {
  return fit.rows
    .filter((row, position) => row.answer !== before.rows[position]?.answer)
    .map(({ criterion }) => criterion);
}
