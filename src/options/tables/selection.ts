import type { RowChoice, RowFilter, TableName } from '../../messages/work/tables.ts';

/** Which rows are selected: some by their ids, or all that the filter gives but some. */
export type Selection =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<string> };

export const NOTHING: Selection = { kind: 'some', ids: new Set() };
export const EVERYTHING: Selection = { kind: 'all', except: new Set() };

export function isSelected(selection: Selection, id: string): boolean {
  return selection.kind === 'some' ? selection.ids.has(id) : !selection.except.has(id);
}

/** Selects rows, or takes them out of the selection. */
export function select(selection: Selection, ids: readonly string[], isWanted: boolean): Selection {
  if (selection.kind === 'some') return { kind: 'some', ids: withAll(selection.ids, ids, isWanted) };
  return { kind: 'all', except: withAll(selection.except, ids, !isWanted) };
}

/** How many of `total` rows are selected. */
export function countSelected(selection: Selection, total: number): number {
  return selection.kind === 'some' ? selection.ids.size : Math.max(0, total - selection.except.size);
}

/** The selection as work on rows takes it. */
export function choiceOf(selection: Selection, table: TableName, filter: RowFilter): RowChoice {
  if (selection.kind === 'some') return { table, ids: [...selection.ids] };
  return { table, filter, except: [...selection.except] };
}

function withAll(known: ReadonlySet<string>, ids: readonly string[], isIn: boolean): ReadonlySet<string> {
  const changed = new Set(known);
  for (const id of ids) {
    if (isIn) changed.add(id);
    else changed.delete(id);
  }
  return changed;
}
