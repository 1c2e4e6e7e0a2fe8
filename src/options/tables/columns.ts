import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RowSort } from '../../messages/work/tables.ts';
import { remember, remembered } from '../remembered.ts';

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** As CSS has it in a grid's columns. */
  readonly width: string;
  /** What it sorts by; undefined where its rows have no order. */
  readonly sort?: RowSort['column'];
  /** Whether most is first at the first click: dates and points. */
  readonly isDescending?: boolean;
  /** Whether it is shown until the seller chooses. */
  readonly isShown: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

/** The columns the seller wants to see, in the order of the table. The first is always there. */
export function useShownColumns<Row>(name: string, columns: readonly Column<Row>[]) {
  const place = `ermine-columns-${name}`;
  const [keys, setKeys] = useState<readonly string[] | null>(() => rememberedKeys(place));
  const isShown = (column: Column<Row>) => (keys === null ? column.isShown : keys.includes(column.key));
  const shown = columns.filter((column, index) => index === 0 || isShown(column));
  const choose = (key: string, isWanted: boolean) => {
    const others = shown.map((column) => column.key).filter((other) => other !== key);
    const chosen = isWanted ? [...others, key] : others;
    setKeys(chosen);
    remember(place, chosen);
  };
  return { shown, choose };
}

function rememberedKeys(place: string): string[] | null {
  const kept = remembered(place);
  return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : null;
}
