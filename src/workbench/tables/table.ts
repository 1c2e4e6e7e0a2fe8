// A table in memory, one column each: what rows are found, narrowed and sorted by. What a row shows is read from the
// store when it is shown.
import type { FacetCount, RowFilter, RowSort } from '../../messages/work/tables.ts';
import { type Codes, createCodes } from './codes.ts';
import { narrow } from './count-facets.ts';
import { foldQuery } from './fold.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { sortByNumber } from './order.ts';
import { createOrders } from './orders.ts';
import { createRowIds } from './row-ids.ts';
import { createSearchText, NO_TIER, TIERS } from './search-text.ts';
import type { Entry, TableShape } from './shape.ts';
import { indexTrigrams, isAlike, type Trigrams } from './trigrams.ts';

/** The rows of a search in their order. */
export interface Found {
  readonly rows: Uint32Array;
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
  /** How many only resemble the text: they come before those that hold it anywhere but at the start of a word. */
  readonly similar: number;
}

/** Rows that hold the text at the start of a word, from which nobody is helped by others that only resemble it. */
const ENOUGH_HITS = 20;
const MOST_SIMILAR = 100;
/** A text shorter than this resembles too much. */
const SHORTEST_FUZZY = 3;

export type Table = ReturnType<typeof createTable>;

export function createTable(shape: TableShape) {
  const ids = createRowIds();
  const alive = createNumbers();
  const texts = createSearchText();
  const codes = new Map(shape.facets.map((facet): [string, Codes] => [facet, createCodes()]));
  const numbers = new Map(shape.numbers.map((name): [string, Numbers] => [name, createNumbers()]));
  const nameOf = (row: number) => texts.partOf(row, 0);
  const orders = createOrders({ shape, rows: ids.length, partOf: texts.partOf, codes, numbers });
  let trigrams: Trigrams | null = null;
  /** Rows that got their names after the trigrams were indexed. */
  const renamed = new Set<number>();
  let count = 0;
  let last: { readonly key: string; readonly found: Found } | null = null;

  const put = ({ id, parts, facets, numbers: given }: Entry): void => {
    const known = ids.rowOf(id);
    const row = known ?? ids.add(id);
    last = null;
    if (alive.at(row) === 0) count += 1;
    alive.set(row, 1);
    if (texts.set(row, parts)) {
      orders.textChanged(row, known === null);
      if (trigrams !== null) renamed.add(row);
    }
    for (const [facet, column] of codes) {
      const code = column.codeOf(facets[facet] ?? []);
      if (known === null || column.column.at(row) !== code) orders.changed(facet);
      column.column.set(row, code);
    }
    for (const [name, column] of numbers) {
      const value = given[name] ?? 0;
      if (known === null || column.at(row) !== value) orders.changed(name);
      column.set(row, value);
    }
  };

  const remove = (id: string): void => {
    const row = ids.rowOf(id);
    if (row === null || alive.at(row) === 0) return;
    alive.set(row, 0);
    count -= 1;
    last = null;
  };

  /** The rows that resemble a text, the likest first. */
  const similarTo = (text: string, tiers: Uint8Array): number[] => {
    if (text.length < SHORTEST_FUZZY) return [];
    const indexed = trigrams?.alike(text, MOST_SIMILAR) ?? [];
    const fresh = [...renamed].filter((row) => isAlike(text, nameOf(row)));
    return [...new Set([...indexed, ...fresh])].filter((row) => alive.at(row) === 1 && tiers[row] === NO_TIER);
  };

  const search = ({ text, filters }: RowFilter, sort: RowSort | null, locale: string): Found => {
    const folded = foldQuery(text);
    const tiers = new Uint8Array(ids.length());
    let similar: number[] = [];
    if (folded !== '') {
      const words = [...new Set(folded.split(/ +/))];
      const hits = texts.search(words, tiers);
      similar = hits < ENOUGH_HITS ? similarTo(folded, tiers) : [];
    }
    const isOffered = new Uint8Array(tiers.length);
    const isThere = alive.values();
    for (let row = 0; row < tiers.length; row += 1) {
      if (isThere[row] === 1 && tiers[row] !== NO_TIER) isOffered[row] = 1;
    }
    for (const row of similar) isOffered[row] = 1;
    const asked = [...codes].map(([facet, column]) => ({ facet, codes: column, wanted: wantedOf(filters, facet) }));
    const { passes, total, facets } = narrow(isOffered, asked);
    const kept = similar.filter((row) => passes[row] === 1);
    const order = sort ?? { column: folded === '' ? 'updated' : 'name', isDescending: folded === '' };
    if (folded === '' || sort !== null) {
      return { rows: orders.passing(passes, total, order, locale), facets, similar: kept.length };
    }
    for (const row of kept) passes[row] = 0;
    const held = orders.passing(passes, total - kept.length, order, locale);
    return { rows: ranked(held, tiers, kept), facets, similar: kept.length };
  };

  return {
    put,
    remove,
    rowOf: (id: string) => {
      const row = ids.rowOf(id);
      return row !== null && alive.at(row) === 1 ? row : null;
    },
    /** How many rows there are. */
    size: () => count,
    idAt: ids.at,
    valuesAt: (row: number, facet: string): readonly string[] => {
      const column = codes.get(facet);
      return column === undefined ? [] : column.valuesOf(column.column.at(row));
    },
    numberAt: (row: number, name: string): number => numbers.get(name)?.at(row) ?? 0,
    partAt: texts.partOf,
    /** The rows of a search in their order; the same search is not done twice until something changes. */
    find: (filter: RowFilter, sort: RowSort | null, locale: string): Found => {
      const key = JSON.stringify([filter.text, filter.filters, sort, locale]);
      if (last?.key !== key) last = { key, found: search(filter, sort, locale) };
      return last.found;
    },
    /** Rows that have the same number in a column: groups of two and more, but of no more than `most`. */
    sharing: (name: string, most: number): Uint32Array[] => {
      const values = numbers.get(name)?.values() ?? new Uint32Array();
      const rows = Uint32Array.from({ length: ids.length() }, (_, row) => row);
      const marked = rows.filter((row) => alive.at(row) === 1 && values[row] !== 0);
      return stretches(sortByNumber(marked, values), values).filter(({ length }) => length <= most);
    },
    /** Puts names in their order, and makes those with a slip of the key findable. */
    indexNames: async (rest: () => Promise<void>): Promise<void> => {
      orders.sortNames();
      await rest();
      renamed.clear();
      trigrams = await indexTrigrams(ids.length(), nameOf, rest);
      last = null;
    },
  };
}

function wantedOf(filters: Readonly<Record<string, readonly string[] | undefined>>, facet: string): readonly string[] {
  return filters[facet] ?? [];
}

/** The stretches of two and more rows with the same value. */
function stretches(sorted: Uint32Array, values: Uint32Array): Uint32Array[] {
  const found: Uint32Array[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && values[sorted[end] ?? 0] === values[sorted[start] ?? 0]) end += 1;
    if (end - start > 1) found.push(sorted.subarray(start, end));
    start = end;
  }
  return found;
}

/** Rows by how well they hold the text, and as they stood within; those that only resemble it before the last tier. */
function ranked(held: Uint32Array, tiers: Uint8Array, similar: readonly number[]): Uint32Array {
  const [anywhere = [], ...better] = TIERS.map((_, tier) => held.filter((row) => tiers[row] === tier)).toReversed();
  const rows = new Uint32Array(held.length + similar.length);
  let place = 0;
  for (const part of [...better.toReversed(), similar, anywhere]) {
    rows.set(part, place);
    place += part.length;
  }
  return rows;
}
