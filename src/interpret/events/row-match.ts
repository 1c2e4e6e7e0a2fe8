import type { CompiledTerm, Row } from './compiled-lexicon.ts';
import { type Marks, type SpanKind, type Spans, spansOf } from './spans.ts';

/** From a token to the one behind the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A sentence as rows are matched on it: for each token the lists of words that hold it, and its spans by kind. */
export class MatchedSentence {
  readonly #lists: readonly ReadonlySet<number>[];
  readonly #marks: Marks;
  readonly #spans = new Map<SpanKind, Spans>();

  constructor(lists: readonly ReadonlySet<number>[], marks: Marks) {
    this.#lists = lists;
    this.#marks = marks;
  }

  get size(): number {
    return this.#lists.length;
  }

  /** Is the token in the list of words? */
  has(at: number, list: number): boolean {
    return this.#lists[at]?.has(list) === true;
  }

  /** Where a row that starts at a token ends (the token behind it); null when it does not match there. */
  endOf(row: Row, from: number, term = 0): number | null {
    const current = row[term];
    if (current === undefined) return from;
    for (const next of this.#steps(current, from, 1)) {
      const end = this.endOf(row, next, term + 1);
      if (end !== null) return end;
    }
    return null;
  }

  /** Where a row that ends before a token starts; null when it does not match there. */
  startOf(row: Row, to: number, term = row.length - 1): number | null {
    const current = row[term];
    if (current === undefined) return to;
    for (const next of this.#steps(current, to, -1)) {
      const start = this.startOf(row, next, term - 1);
      if (start !== null) return start;
    }
    return null;
  }

  /** Does the row match anywhere? */
  holds(row: Row): boolean {
    for (let from = 0; from <= this.size; from += 1) if (this.endOf(row, from) !== null) return true;
    return false;
  }

  /** Where a row matches nearest to a place, outside it, with at most so many tokens between; null when nowhere. */
  nearestOf(row: Row, { from, to }: Place, most: number): Place | null {
    for (let between = 0; between <= most; between += 1) {
      const end = to + between > this.size ? null : this.endOf(row, to + between);
      if (end !== null) return { from: to + between, to: end };
      const start = from < between ? null : this.startOf(row, from - between);
      if (start !== null) return { from: start, to: from - between };
    }
    return null;
  }

  /** The edges of tokens one gets to from an edge over a term, forwards or backwards. */
  #steps(term: CompiledTerm, edge: number, direction: 1 | -1): readonly number[] {
    if (term.kind === 'start') return edge === 0 ? [edge] : [];
    if (term.kind === 'end') return edge === this.size ? [edge] : [];
    if (term.kind === 'gap') {
      const room = direction === 1 ? this.size - edge : edge;
      return Array.from({ length: Math.min(term.most, room) + 1 }, (_, skipped) => edge + direction * skipped);
    }
    const isHit = this.has(direction === 1 ? edge : edge - 1, term.list);
    const next = term.spans.flatMap((kind) => {
      const { ends, starts } = this.#spansOf(kind);
      return (direction === 1 ? ends[edge] : starts[edge]) ?? [];
    });
    return [...next, ...(isHit ? [edge + direction] : []), ...(term.isOptional ? [edge] : [])];
  }

  #spansOf(kind: SpanKind): Spans {
    const known = this.#spans.get(kind);
    if (known !== undefined) return known;
    const spans = spansOf(kind, this.#marks);
    this.#spans.set(kind, spans);
    return spans;
  }
}
