import type { DatedSignal, SignalStanding } from '../../model/verdict.ts';

/** Where an event stands on the page. */
type Part = 'current' | 'possible' | 'past';

const PART_OF: Readonly<Record<SignalStanding, Part>> = {
  counts: 'current',
  muted: 'current',
  undated: 'current',
  possible: 'possible',
  expired: 'past',
  dismissed: 'past',
  over: 'past',
};

/**
 * The events of a company by where they stand: those of now, those the seller has to say a word on, and the history.
 * Each newest first; those without a date come last.
 */
export function splitEvents(signals: readonly DatedSignal[]): Readonly<Record<Part, DatedSignal[]>> {
  const ordered = signals.toSorted((one, other) => (other.signal.date ?? -1) - (one.signal.date ?? -1));
  const inPart = (part: Part) => ordered.filter(({ standing }) => PART_OF[standing] === part);
  return { current: inPart('current'), possible: inPart('possible'), past: inPart('past') };
}
