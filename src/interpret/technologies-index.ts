import type { Glob } from './technologies-globs.ts';

/** Characters that must occur for a glob to be tried. */
const GRAM = 4;
const SLOTS = 1 << 16;
const NONE = -1;

/**
 * Finds the few globs worth trying on a text in one pass over it: each glob is filed under the four characters in the
 * middle of its longest text. What hosts and paths have in common ("cdn.", ".com/", "/wp-content/") stands at the ends.
 */
export class GlobIndex {
  readonly #first = new Int32Array(SLOTS).fill(NONE);
  readonly #next: Int32Array;
  readonly #seenIn: Uint32Array;
  /** Globs of less than four characters: tried on every text. */
  readonly #short: number[] = [];
  #texts = 0;

  constructor(globs: readonly Glob[]) {
    this.#next = new Int32Array(globs.length).fill(NONE);
    this.#seenIn = new Uint32Array(globs.length);
    globs.forEach((glob, number) => {
      this.#file(number, longestText(glob));
    });
  }

  /** The numbers of the globs whose four characters the text holds, each once. */
  candidates(text: string): number[] {
    this.#texts += 1;
    const found = [...this.#short];
    for (let at = 0; at + GRAM <= text.length; at++) {
      for (let number = this.#first[gramAt(text, at)] ?? NONE; number !== NONE; number = this.#next[number] ?? NONE) {
        if (this.#seenIn[number] === this.#texts) continue;
        this.#seenIn[number] = this.#texts;
        found.push(number);
      }
    }
    return found;
  }

  #file(number: number, text: string): void {
    if (text.length < GRAM) {
      this.#short.push(number);
      return;
    }
    const gram = gramAt(text, (text.length - GRAM) >> 1);
    this.#next[number] = this.#first[gram] ?? NONE;
    this.#first[gram] = number;
  }
}

/** The longest text without wildcards that a glob must find. */
function longestText({ pieces }: Glob): string {
  let longest = '';
  for (const piece of pieces) {
    const text = piece.includes('#') ? longestOf(piece.split('#')) : piece;
    if (text.length > longest.length) longest = text;
  }
  return longest;
}

const longestOf = (texts: readonly string[]) =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');

function gramAt(text: string, at: number): number {
  let gram = 0;
  for (let index = at; index < at + GRAM; index++) gram = gram * 31 + text.charCodeAt(index);
  return gram & (SLOTS - 1);
}
