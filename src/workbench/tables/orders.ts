import type { RowSort } from '../../messages/work/tables.ts';
import type { Codes } from './codes.ts';
import type { Numbers } from './numbers.ts';
import { insertByText, sortByNumber, sortByText } from './order.ts';
import type { TableShape } from './shape.ts';

/** Rows that have nothing to be sorted by come last, whichever way. */
const LAST = 2 ** 32 - 1;
/** So many new names are put into their order one by one; more are sorted when they are asked for. */
const MOST_INSERTED = 50;

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

  const byNumber = (numberOf: (row: number) => number, isDescending: boolean): Uint32Array => {
    const keys = new Uint32Array(rows());
    for (let row = 0; row < keys.length; row += 1) {
      const value = numberOf(row);
      keys[row] = value === 0 ? LAST : isDescending ? LAST - 1 - value : value;
    }
    return sortByNumber(byName(), keys);
  };

  const make = ({ column, isDescending }: RowSort, locale: string): Uint32Array => {
    const part = shape.texts[column];
    if (part !== undefined) return byPart(part, isDescending);
    const facet = codes.get(column);
    if (facet === undefined) return byNumber((row) => numbers.get(column)?.at(row) ?? 0, isDescending);
    const ranks = Array.from({ length: facet.size() }, (_, code) => shape.rankOf(column, facet.valuesOf(code), locale));
    return byNumber((row) => ranks[facet.column.at(row)] ?? 0, isDescending);
  };

  const forget = (isStale: (column: string) => boolean) => {
    for (const key of kept.keys()) if (key !== 'name' && isStale(key.split(' ')[0] ?? '')) kept.delete(key);
  };

  return {
    of: (sort: RowSort, locale: string): Uint32Array => {
      inserted = 0;
      if (sort.column === 'name' && !sort.isDescending) return byName();
      const key = `${sort.column} ${sort.isDescending ? 'down' : 'up'} ${locale}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const order = make(sort, locale);
      kept.set(key, order);
      return order;
    },
    /** A facet or a number of some row is another. */
    changed: (column: string): void => {
      if (kept.size > 0) forget((stale) => stale === column);
    },
    /** A row, perhaps a new one, has other texts. */
    textChanged: (row: number, isNew: boolean): void => {
      const order = kept.get('name');
      if (order === undefined) return;
      inserted += 1;
      if (inserted > MOST_INSERTED) {
        kept.clear();
        return;
      }
      kept.set('name', insertByText(isNew ? order : order.filter((other) => other !== row), row, nameOf));
      forget((column) => isNew || shape.texts[column] !== undefined);
    },
  };
}
