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
  readonly together: readonly (readonly Term[])[];
  readonly without: readonly (readonly Term[])[];
}

const GAP = 3;
const EDGES_AND_GAPS: ReadonlyMap<string, Term> = new Map<string, Term>([
  ['^', { kind: 'start' }],
  ['$', { kind: 'end' }],
  ['..', { kind: 'gap', most: GAP }],
]);

/** Takes a pattern of a lexicon apart, with its sets filled in. Throws with the pattern where it breaks the syntax. */
export function parsePattern(pattern: string, sets: Readonly<Record<string, string>>): ParsedPattern {
  try {
    const [first = '', ...others] = pattern.split(/\s+(?=[&!](?:\s|$))/);
    const row = rowOf(first, sets);
    const marked = others.map((other) => ({ mark: other.charAt(0), row: rowOf(other.slice(1).trim(), sets) }));
    const withMark = (mark: string) => marked.filter((one) => one.mark === mark).map((one) => one.row);
    return { row, together: withMark('&'), without: withMark('!') };
  } catch (error) {
    throw new SyntaxError(`In the pattern "${pattern}": ${messageOf(error)}.`, { cause: error });
  }
}

function rowOf(text: string, sets: Readonly<Record<string, string>>): Term[] {
  const terms = text
    .trim()
    .split(/\s+/)
    .map((term) => termOf(term, sets));
  if (terms.every(({ kind }) => kind === 'gap' || kind === 'start' || kind === 'end'))
    throw new SyntaxError(`"${text}" has nothing to look for`);
  return terms;
}

function termOf(text: string, sets: Readonly<Record<string, string>>): Term {
  const known = EDGES_AND_GAPS.get(text);
  if (known !== undefined) return known;
  const gap = /^\.\.(\d+)$/.exec(text)?.[1];
  if (gap !== undefined) return { kind: 'gap', most: Number(gap) };
  const isOptional = text.includes('?');
  const alternatives = alternativesOf(text.replaceAll('?', ''), sets);
  const spans = SPAN_KINDS.filter((kind) => alternatives.includes(`{${kind}}`));
  const words = alternatives.filter((alternative) => !alternative.startsWith('{')).join('|');
  return { kind: 'one-of', words, spans, isOptional };
}

/** The alternatives of "a|b*|{money}|<SET>", each once. Throws on an unknown set, and on sets that hold themselves. */
export function alternativesOf(text: string, sets: Readonly<Record<string, string>>, depth = 0): string[] {
  if (depth > 8) throw new SyntaxError(`"${text}" holds itself`);
  const all = text.split('|').flatMap((alternative) => {
    const set = /^<([A-Z][A-Z_0-9]*)>$/.exec(alternative)?.[1];
    if (set === undefined) return [checked(alternative)];
    const words = Object.hasOwn(sets, set) ? sets[set] : undefined;
    if (words === undefined) throw new SyntaxError(`there is no set ${set}`);
    return alternativesOf(words, sets, depth + 1);
  });
  return [...new Set(all)];
}

/** A kind of span, or a word, a stem, a head or a middle: small letters, with marks only inside. */
function checked(alternative: string): string {
  if (SPAN_KINDS.some((kind) => alternative === `{${kind}}`)) return alternative;
  const isWord = /^\*?[^\s*<>{}|?!^,;()"]+\*?$/.test(alternative);
  if (!isWord || alternative !== alternative.toLowerCase()) throw new SyntaxError(`"${alternative}" is no word`);
  return alternative;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
