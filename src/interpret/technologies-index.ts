import type { Glob } from './technologies-globs.ts';

/** Characters that must occur for a glob to be tried. */
const GRAM = 4;
const SLOTS = 1 << 16;
const NONE = -1;

/**
 * Finds the few globs worth trying on a text in one pass over it: each glob is filed under four characters that it
 * must hold, those that the fewest globs share.
 */
export class GlobIndex {
  readonly #first = new Int32Array(SLOTS).fill(NONE);
  readonly #next: Int32Array;
  readonly #seenIn: Uint32Array;
  /** Globs too short to be filed: tried on every text. */
  readonly #short: number[] = [];
  #texts = 0;

  constructor(globs: readonly Glob[]) {
    this.#next = new Int32Array(globs.length).fill(NONE);
    this.#seenIn = new Uint32Array(globs.length);
    const counts = countGrams(globs);
    for (const [number, glob] of globs.entries()) this.#file(number, rarestGram(glob, counts));
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

  #file(number: number, gram: number): void {
    if (gram === NONE) {
      this.#short.push(number);
      return;
    }
    this.#next[number] = this.#first[gram] ?? NONE;
    this.#first[gram] = number;
  }
}

function countGrams(globs: readonly Glob[]): Uint16Array {
  const counts = new Uint16Array(SLOTS);
  for (const glob of globs) for (const gram of gramsOf(glob)) counts[gram] = (counts[gram] ?? 0) + 1;
  return counts;
}

function rarestGram(glob: Glob, counts: Uint16Array): number {
  let rarest = NONE;
  for (const gram of gramsOf(glob)) if (rarest === NONE || (counts[gram] ?? 0) < (counts[rarest] ?? 0)) rarest = gram;
  return rarest;
}

function* gramsOf({ pieces }: Glob): Generator<number> {
  for (const piece of pieces) {
    for (let at = 0; at + GRAM <= piece.length; at++) {
      const digit = piece.indexOf('#', at);
      if (digit < 0 || digit >= at + GRAM) yield gramAt(piece, at);
    }
  }
}

function gramAt(text: string, at: number): number {
  let gram = 0;
  for (let index = at; index < at + GRAM; index++) gram = gram * 31 + text.charCodeAt(index);
  return gram & (SLOTS - 1);
}
