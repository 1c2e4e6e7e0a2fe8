import { unquoted } from '../values/cell.ts';
import { engagementTypeIn, signalTypeIn } from '../values/events.ts';
import type { Parsed } from '../values/parsed.ts';
import { typeHeaders } from './header-tables.ts';

/** The column that says what the events of a file are, and what they are events of. */
export interface EventColumn {
  readonly index: number;
  readonly rows: 'signals' | 'engagements';
}

/** Share of the values that must be types where the header may be of anything else. */
const MOST = 0.6;

/**
 * Where a table of events says what happened; null for a table that is none. Headers that are of events alone tell by
 * themselves, others by their values.
 * @param keys the headers as they are compared
 * @param hasPeople whether the table tells of people: what they did is engagement, and not an event at their company
 */
export function eventColumnOf(
  keys: readonly string[],
  samples: readonly (readonly string[])[],
  hasPeople: boolean,
): EventColumn | null {
  const share = (index: number, typeIn: (text: string) => Parsed<unknown>): number => {
    const values = samples.map((row) => unquoted(row[index] ?? '')).filter((value) => value !== '');
    const known = values.filter((value) => isType(typeIn(value)));
    return values.length === 0 ? 0 : known.length / values.length;
  };
  for (const rows of hasPeople ? (['engagements', 'signals'] as const) : (['signals'] as const)) {
    const typeIn = rows === 'signals' ? signalTypeIn : engagementTypeIn;
    const told = keys.findIndex((key, index) => typeHeaders[rows].has(key) && share(index, typeIn) > 0);
    const index =
      told >= 0 ? told : keys.findIndex((key, place) => typeHeaders.open.has(key) && share(place, typeIn) >= MOST);
    if (index >= 0) return { index, rows };
  }
  return null;
}

/** Our own calls and tasks are types of activity as well, though none of engagement. */
function isType(parsed: Parsed<unknown>): boolean {
  return 'value' in parsed || parsed.problem === 'own-activity';
}
