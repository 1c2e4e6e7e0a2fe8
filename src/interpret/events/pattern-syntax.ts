import { SPAN_KINDS, type SpanKind } from './spans.ts';

/** One place of a row: a token with some words or a span of some kinds, a gap, or an edge of the sentence. */
export type Term =
  | {
      readonly kind: 'one-of';
      /** "a|b*"; empty when there are only kinds of spans. */
      readonly words: string;
      readonly spans: readonly SpanKind[];
      readonly isOptional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** A pattern taken apart: the row whose place is the hit, the rows that must and that must not be in its sentence. */
export interface ParsedPattern {
  readonly row: readonly Term[];
  /** Rows that must be near it. */
  readonly near: readonly (readonly Term[])[];
  readonly together: readonly (readonly Term[])[];
  readonly without: readonly (readonly Term[])[];
}

const GAP = 3;
const EDGES_AND_GAPS: ReadonlyMap<string, Term> = new Map<string, Term>([
  ['^', { kind: 'start' }],
  ['$', { kind: 'end' }],
  ['..', { kind: 'gap', most: GAP }],
]);

/** A hold of sets in sets this deep is one that has no end. */
const DEEPEST = 8;

/** Takes the patterns of a lexicon apart, with its sets filled in; what they have in common only once. */
export class PatternParser {
  readonly #sets: Readonly<Record<string, string>>;
  readonly #terms = new Map<string, Term>();
  readonly #alternatives = new Map<string, readonly string[]>();

  constructor(sets: Readonly<Record<string, string>>) {
    this.#sets = sets;
  }

  /** Throws with the pattern where it breaks the syntax. */
  parse(pattern: string): ParsedPattern {
    try {
      const [first = '', ...others] = pattern.split(/\s+(?=[&~!](?:\s|$))/);
      const row = this.#rowOf(first);
      const marked = others.map((other) => ({ mark: other.charAt(0), row: this.#rowOf(other.slice(1).trim()) }));
      const withMark = (mark: string) => marked.filter((one) => one.mark === mark).map((one) => one.row);
      return { row, near: withMark('~'), together: withMark('&'), without: withMark('!') };
    } catch (error) {
      throw new SyntaxError(`In the pattern "${pattern}": ${messageOf(error)}.`, { cause: error });
    }
  }

  /** The alternatives of "a|b*|{money}|<SET>", each once. Throws on an unknown set, and on sets that hold themselves. */
  alternativesOf(text: string, depth = 0): readonly string[] {
    const known = this.#alternatives.get(text);
    if (known !== undefined) return known;
    if (depth > DEEPEST) throw new SyntaxError(`"${text}" holds itself`);
    const alternatives = isPlain(text) ? text.split('|') : [...new Set(this.#filledIn(text, depth))];
    this.#alternatives.set(text, alternatives);
    return alternatives;
  }

  #filledIn(text: string, depth: number): readonly string[] {
    return text.split('|').flatMap((alternative) => {
      const set = /^<([A-Z][A-Z_0-9]*)>$/.exec(alternative)?.[1];
      return set === undefined ? [checked(alternative)] : this.alternativesOf(this.#wordsOf(set), depth + 1);
    });
  }

  #wordsOf(set: string): string {
    const words = Object.hasOwn(this.#sets, set) ? this.#sets[set] : undefined;
    if (words === undefined) throw new SyntaxError(`there is no set ${set}`);
    return words;
  }

  #rowOf(text: string): Term[] {
    const terms = text
      .trim()
      .split(/\s+/)
      .map((term) => this.#termOf(term));
    if (terms.every(({ kind }) => kind !== 'one-of')) throw new SyntaxError(`"${text}" has nothing to look for`);
    return terms;
  }

  #termOf(text: string): Term {
    const known = EDGES_AND_GAPS.get(text) ?? this.#terms.get(text);
    if (known !== undefined) return known;
    const gap = /^\.\.(\d+)$/.exec(text)?.[1];
    const term: Term = gap === undefined ? this.#oneOf(text) : { kind: 'gap', most: Number(gap) };
    this.#terms.set(text, term);
    return term;
  }

  #oneOf(text: string): Term {
    const asked = text.replaceAll('?', '');
    const isOptional = asked !== text;
    if (isPlain(asked)) return { kind: 'one-of', words: asked, spans: [], isOptional };
    const alternatives = this.alternativesOf(asked);
    const spans = SPAN_KINDS.filter((kind) => alternatives.includes(`{${kind}}`));
    const words = alternatives.filter((alternative) => !alternative.startsWith('{')).join('|');
    return { kind: 'one-of', words, spans, isOptional };
  }
}

const PLAIN = /^\*?[^\s*<>{}|?!^,;()"A-Z]+\*?(?:\|\*?[^\s*<>{}|?!^,;()"A-Z]+\*?)*$/;
/** Only words in small letters: most are, and one look at all of them is far quicker than one at each. */
const isPlain = (alternatives: string): boolean =>
  PLAIN.test(alternatives) && alternatives === alternatives.toLowerCase();

/** A kind of span, or a word, a stem, a head or a middle: small letters, with marks only inside. */
function checked(alternative: string): string {
  if (SPAN_KINDS.some((kind) => alternative === `{${kind}}`)) return alternative;
  const isWord = /^\*?[^\s*<>{}|?!^,;()"]+\*?$/.test(alternative);
  if (!isWord || alternative !== alternative.toLowerCase()) throw new SyntaxError(`"${alternative}" is no word`);
  return alternative;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
