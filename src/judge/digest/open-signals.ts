import type { PlayState } from '../../model/company.ts';
import type { DatedSignal, Verdict } from '../../model/verdict.ts';

/** What still waits to be acted on at a company. */
export interface OpenSignals {
  /** What speaks for a call and counts now, that which counts most first. */
  readonly calls: readonly DatedSignal[];
  /** The signal with this id, unless it was acted on, or put off until a day that lies ahead. */
  readonly find: (signalId: string) => DatedSignal | undefined;
  readonly all: readonly DatedSignal[];
}

/** The signals of a company that nothing was done about yet. `now` is epoch ms. */
export function openSignals(
  { signals }: Pick<Verdict, 'signals'>,
  plays: readonly PlayState[],
  now: number,
): OpenSignals {
  const all = signals.filter(({ signal }) => !isClosed(plays, signal.id, now));
  const calls = all
    .filter(({ standing, sign }) => standing === 'counts' && sign === 'positive')
    .toSorted((one, other) => other.weight - one.weight);
  return { calls, all, find: (signalId) => all.find(({ signal }) => signal.id === signalId) };
}

function isClosed(plays: readonly PlayState[], signalId: string, now: number): boolean {
  const last = plays.findLast((play) => play.signalId === signalId);
  return last?.state === 'done' || (last?.state === 'snoozed' && (last.until ?? 0) > now);
}
