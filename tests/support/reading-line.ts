import { interpret } from '../../src/interpret/interpret.ts';
import { harvestOf } from './harvest-of.ts';

export type GivenPage = Parameters<typeof harvestOf>[0];

/**
 * What a page written by hand is read as, in one line: `company Acme`, `article Acme (Tech Times)`, `none news`,
 * `unreadable`.
 */
export function readingLine(given: GivenPage): string {
  const reading = interpret(harvestOf(given));
  if (reading.kind === 'company') return `company ${reading.facts.name.value}`;
  if (reading.kind === 'article') return `article ${reading.facts.name.value} (${reading.publisher?.value ?? '–'})`;
  return reading.kind === 'none' ? `none ${reading.reason}` : 'unreadable';
}
