import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import type { MarkupReader } from './markup-reader.ts';
import { Pieces } from './pieces.ts';

/** Definitions taken of one term. */
const MOST_OF_A_TERM = 2;

/** Gathers labels with their values: terms with their definitions, and rows of two cells. */
export class Pairs {
  readonly #pieces = new Pieces<{ label: string; value: string }>(LIMITS.pairs, 3_500);
  #term = '';
  #definitions = 0;
  #cells: string[] = [];

  /** Looks at the element just begun. */
  look(reader: MarkupReader, tag: string): void {
    if (tag === 'dt') {
      this.#term = reader.textInside(LIMITS.pairLabel);
      this.#definitions = 0;
    } else if (tag === 'dd') {
      this.#definitions += 1;
      if (this.#definitions <= MOST_OF_A_TERM) this.#add(this.#term, reader.textInside(LIMITS.line));
    } else if (tag === 'tr') this.#cells = [];
    else if (tag === 'td' || tag === 'th') this.#cell(reader);
  }

  /** The end of a table's row. */
  endRow(): void {
    const [label = '', value = '', ...others] = this.#cells;
    if (others.length === 0) this.#add(label.slice(0, LIMITS.pairLabel), value);
    this.#cells = [];
  }

  get kept(): { label: string; value: string }[] {
    return this.#pieces.kept;
  }

  get isCut(): boolean {
    return this.#pieces.isCut;
  }

  #cell(reader: MarkupReader): void {
    if (this.#cells.length < 3) this.#cells.push(this.#cells.length < 2 ? reader.textInside(LIMITS.line) : '');
  }

  #add(label: string, value: string): void {
    if (label !== '' && value !== '') this.#pieces.add({ label, value });
  }
}
