import type { FacetCount } from '../../messages/work/tables.ts';
import type { Codes } from './codes.ts';

/** A facet with the values that are wanted of it; none wanted: it holds nobody back. */
export interface FacetFilter {
  readonly facet: string;
  readonly codes: Codes;
  readonly wanted: readonly string[];
}

export interface Narrowed {
  /** 1 for each row that passes all filters. */
  readonly passes: Uint8Array;
  readonly total: number;
  /** How many rows each value would give with all other filters, most first. */
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
}

/**
 * Narrows rows down by all filters at once, and counts for each facet what its values would give. A row that fails one
 * filter only counts in that filter's facet: it is what the facet could be widened to.
 * @param offered 1 for each row that is there and holds the text
 */
export function narrow(offered: Uint8Array, filters: readonly FacetFilter[]): Narrowed {
  const passes = new Uint8Array(offered.length);
  const tallies = filters.map(({ codes }) => new Uint32Array(codes.size()));
  const columns = filters.map(({ codes }) => codes.column.values());
  const wanted = filters.map(wantedCodes);
  const asked = wanted.flatMap((allowed, index) => (allowed === null ? [] : [index]));
  let total = 0;
  for (let row = 0; row < offered.length; row += 1) {
    if (offered[row] === 0) continue;
    let failed = -1;
    let failures = 0;
    for (const index of asked) {
      if (wanted[index]?.[columns[index]?.[row] ?? 0] === 1) continue;
      failed = index;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) {
      passes[row] = 1;
      total += 1;
      for (let index = 0; index < tallies.length; index += 1) tally(tallies[index], columns[index], row);
    } else if (failures === 1) tally(tallies[failed], columns[failed], row);
  }
  const facets = filters.map(({ facet, codes }, index) => [facet, countsOf(codes, tallies[index])] as const);
  return { passes, total, facets: Object.fromEntries(facets) };
}

function tally(counts: Uint32Array | undefined, column: Uint32Array | undefined, row: number): void {
  if (counts === undefined || column === undefined) return;
  const code = column[row] ?? 0;
  counts[code] = (counts[code] ?? 0) + 1;
}

/** 1 for each code that holds a wanted value; the empty value wants codes without any. Null: nothing is asked. */
function wantedCodes({ codes, wanted }: FacetFilter): Uint8Array | null {
  if (wanted.length === 0) return null;
  const allowed = new Uint8Array(codes.size());
  for (let code = 0; code < allowed.length; code += 1) {
    const values = codes.valuesOf(code);
    if (values.length === 0 ? wanted.includes('') : values.some((value) => wanted.includes(value))) allowed[code] = 1;
  }
  return allowed;
}

function countsOf(codes: Codes, counts: Uint32Array | undefined): FacetCount[] {
  const byValue = new Map<string, number>();
  for (const [code, count] of (counts ?? []).entries()) {
    if (count === 0) continue;
    const values = codes.valuesOf(code);
    for (const value of values.length === 0 ? [''] : values) byValue.set(value, (byValue.get(value) ?? 0) + count);
  }
  return [...byValue]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
