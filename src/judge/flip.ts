import type { Icp } from '../model/icp.ts';
import type { DatedSignal, Flip } from '../model/verdict.ts';
import { judgeFit } from './fit.ts';
import { type Profile, profileWith } from './profile.ts';

/**
 * The change that made the company match, if one did: the ICPs are judged before and after each signal that says what
 * changed, and the first that turns no match (or not known) into a match is given, with the criteria that turned.
 */
export function findFlip(icps: readonly Icp[], profile: Profile, signals: readonly DatedSignal[]): Flip | null {
  for (const { signal } of signals) {
    if (signal.change === null) continue;
    const before = profileWith(profile, signal, 'before');
    const after = profileWith(profile, signal, 'after');
    for (const icp of icps) {
      const fitAfter = judgeFit(icp, after);
      const fitBefore = judgeFit(icp, before);
      if (fitAfter.outcome !== 'match' || fitBefore.outcome === 'match') continue;
      const criteria = fitAfter.rows
        .filter((row, position) => row.answer !== fitBefore.rows[position]?.answer)
        .map((row) => row.criterion);
      return { signal, icp: { id: icp.id, name: icp.name }, criteria };
    }
  }
  return null;
}
