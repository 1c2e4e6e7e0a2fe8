/** What a table's rows are made of. */
export interface TableShape {
  readonly facets: readonly string[];
  /** Whole numbers from 0, which means none. */
  readonly numbers: readonly string[];
  /** Which part of the texts a column is sorted by. */
  readonly texts: Readonly<Record<string, number>>;
  /** The number by which a facet's values are sorted, from 1. */
  readonly rankOf: (facet: string, values: readonly string[], locale: string) => number;
}

export interface Entry {
  readonly id: string;
  /** What the row is found by: the folded name, then the parts the shape names. */
  readonly parts: readonly string[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number>>;
}
