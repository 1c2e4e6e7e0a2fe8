import type { RowSort } from '../../messages/work/tables.ts';
import type { Codes } from './codes.ts';
import type { Numbers } from './numbers.ts';
import { insertByText, sortByNumber, sortByText, sortSomeByText } from './order.ts';
import type { TableShape } from './shape.ts';

/** Rows that have nothing to be sorted by come last, whichever way. */
const LAST = 2 ** 32 - 1;
/** So many new names are put into their order one by one; more are sorted when they are asked for. */
const MOST_INSERTED = 50;
/** Orders that are kept beside the names': each takes 4 MB for a million rows. */
const MOST_KEPT = 8;
/** So many names are not put in order anew for a search by another column, while the table is being read. */
const MANY = 50_000;
/** A search that gives fewer rows than one in so many sorts them alone, while the order of all is not known. */
const SOME = 8;

interface Columns {
  readonly shape: TableShape;
  readonly rows: () => number;
  readonly partOf: (row: number, part: number) => string;
  readonly codes: ReadonlyMap<string, Codes>;
  readonly numbers: ReadonlyMap<string, Numbers>;
}

/** The orders of a table's rows by its columns, each made when it is asked for and kept until its column changes. */
export function createOrders({ shape, rows, partOf, codes, numbers }: Columns) {
  const kept = new Map<string, Uint32Array>();
  const nameOf = (row: number) => partOf(row, 0);
  let inserted = 0;

  const byName = (): Uint32Array => {
    const known = kept.get('name');
    if (known !== undefined) return known;
    const order = sortByText(rows(), nameOf);
    kept.set('name', order);
    return order;
  };

  const byPart = (part: number, isDescending: boolean): Uint32Array => {
    const textOf = (row: number) => partOf(row, part);
    const order = part === 0 ? byName() : sortByText(rows(), textOf);
    const named = order.filter((row) => textOf(row) !== '');
    const unnamed = order.filter((row) => textOf(row) === '');
    const sorted = new Uint32Array(order.length);
    sorted.set(isDescending ? named.reverse() : named);
    sorted.set(unnamed, named.length);
    return sorted;
  };

  /** Rows that share a number stay as they stand in `base`. */
  const byNumber = (base: Uint32Array, numberOf: (row: number) => number, isDescending: boolean): Uint32Array => {
    const keys = new Uint32Array(rows());
    for (let row = 0; row < keys.length; row += 1) {
      const value = numberOf(row);
      keys[row] = value === 0 ? LAST : isDescending ? LAST - 1 - value : value;
    }
    return sortByNumber(base, keys);
  };

  /** Whether there are many names that are in no order yet, nor stay in one. */
  const isBeingRead = () => !kept.has('name') && rows() > MANY;

  /** As they were read, which is by their ids: what changed in the same second stands as the store's index has it. */
  const asRead = (isDescending: boolean): Uint32Array => {
    const order = Uint32Array.from({ length: rows() }, (_, row) => row);
    return isDescending ? order.reverse() : order;
  };

  const make = ({ column, isDescending }: RowSort, locale: string): Uint32Array => {
    const part = shape.texts[column];
    if (part !== undefined) return byPart(part, isDescending);
    const facet = codes.get(column);
    if (facet === undefined) {
      const base = column === 'updated' && isBeingRead() ? asRead(isDescending) : byName();
      return byNumber(base, (row) => numbers.get(column)?.at(row) ?? 0, isDescending);
    }
    const ranks = Array.from({ length: facet.size() }, (_, code) => shape.rankOf(column, facet.valuesOf(code), locale));
    return byNumber(byName(), (row) => ranks[facet.column.at(row)] ?? 0, isDescending);
  };

  const forget = (isStale: (column: string) => boolean) => {
    for (const key of kept.keys()) if (key !== 'name' && isStale(key.split(' ')[0] ?? '')) kept.delete(key);
  };

  const orderBy = (sort: RowSort, locale: string): Uint32Array => {
    inserted = 0;
    if (isByName(sort)) return byName();
    const key = `${sort.column} ${sort.isDescending ? 'down' : 'up'} ${locale}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const order = make(sort, locale);
    const [oldest] = [...kept.keys()].filter((each) => each !== 'name');
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, order);
    return order;
  };

  return {
    /** The rows that pass (1 for each), in an order. @param total how many they are */
    passing: (passes: Uint8Array, total: number, sort: RowSort, locale: string): Uint32Array => {
      if (isByName(sort) && !kept.has('name') && total * SOME < passes.length) {
        return sortSomeByText(rowsThat(passes, total), passes.length, nameOf);
      }
      return rowsThat(passes, total, orderBy(sort, locale));
    },
    /** Sorts by name what will be sorted so in the end. */
    sortNames: (): void => void byName(),
    /** A facet or a number of some row is another. */
    changed: (column: string): void => {
      if (kept.size > 0) forget((stale) => stale === column);
    },
    /** A row, perhaps a new one, has other texts. */
    textChanged: (row: number, isNew: boolean): void => {
      forget((column) => isNew || shape.texts[column] !== undefined);
      const order = kept.get('name');
      if (order === undefined) return;
      inserted += 1;
      if (inserted > MOST_INSERTED) {
        kept.clear();
        return;
      }
      kept.set('name', insertByText(isNew ? order : order.filter((other) => other !== row), row, nameOf));
    },
  };
}

const isByName = ({ column, isDescending }: RowSort): boolean => column === 'name' && !isDescending;

/** The rows that pass, in an order; without one as they were read. */
function rowsThat(passes: Uint8Array, total: number, order?: Uint32Array): Uint32Array {
  const rows = new Uint32Array(total);
  let place = 0;
  for (let index = 0; place < total; index += 1) {
    const row = order === undefined ? index : (order[index] ?? 0);
    if (passes[row] !== 1) continue;
    rows[place] = row;
    place += 1;
  }
  return rows;
}
