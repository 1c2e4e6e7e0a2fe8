import { STOP_WORDS } from '../words/languages.ts';
import { WE } from '../words/subjects.ts';
import { EVENT_TYPES, type EventLexicon, type EventType, type LexiconLanguage } from './event-lexicon.ts';
import { withKnownSets } from './known-sets.ts';
import { type ParsedPattern, PatternParser, type Term } from './pattern-syntax.ts';
import type { SpanKind } from './spans.ts';
import { DOUBTFUL, TELLING_NOTHING } from './talk.ts';
import { WordIndex } from './word-index.ts';

/** A term whose words are the number of their list in the index. */
export type CompiledTerm =
  | {
      readonly kind: 'one-of';
      readonly list: number;
      readonly spans: readonly SpanKind[];
      readonly isOptional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };
export type Row = readonly CompiledTerm[];

/**
 * What a pattern does where it hits: tells an event with so many points, kills those of a type or all of the text, says
 * that somebody acts who is no firm, or casts doubt on what its sentence tells.
 */
export type Effect =
  | { readonly does: 'tell'; readonly type: EventType; readonly points: number }
  | { readonly does: 'kill-type'; readonly type: EventType }
  | { readonly does: 'disown' }
  | { readonly does: 'kill-all' }
  | { readonly does: 'doubt' };

export interface Rule {
  readonly effect: Effect;
  /** The row whose place is the hit, parted at the term it is looked up by. */
  readonly before: Row;
  readonly after: Row;
  readonly near: readonly Row[];
  readonly together: readonly Row[];
  readonly without: readonly Row[];
  /** The pattern itself asks for a negation or a hedge: then it does not speak against the hit. */
  readonly hasNegation: boolean;
  readonly hasHedge: boolean;
}

export interface CompiledLexicon {
  readonly index: WordIndex;
  /** Rules by the list of words at which they are looked up. */
  readonly rules: ReadonlyMap<number, readonly Rule[]>;
  readonly lists: {
    readonly firm: number;
    readonly number: number;
    readonly negation: number;
    readonly hedge: number;
    readonly we: number;
  };
  readonly common: ReadonlySet<string>;
}

export const POINTS = { strong: 85, likely: 70, weak: 45 } as const;

/** Makes a lexicon ready for matching. Throws with the pattern where one breaks the syntax. */
export function compile(lexicon: EventLexicon, language: LexiconLanguage): CompiledLexicon {
  const index = new WordIndex();
  const parser = new PatternParser(withKnownSets(lexicon.sets, language));
  const against = { negates: holderOf(lexicon.negations), hedges: holderOf(lexicon.hedges) };
  const rules = new Map<number, Rule[]>();
  const add = (patterns: readonly string[] | undefined, effect: Effect) => {
    for (const pattern of patterns ?? []) {
      const { list, rule } = ruleOf(parser.parse(pattern), effect, index, against);
      if (list === null) throw new SyntaxError(`The pattern "${pattern}" has no word to look it up by.`);
      const others = rules.get(list);
      if (others === undefined) rules.set(list, [rule]);
      else others.push(rule);
    }
  };
  for (const type of EVENT_TYPES) {
    const { strong, likely, weak, not } = lexicon.events[type] ?? {};
    add(strong, { does: 'tell', type, points: POINTS.strong });
    add(likely, { does: 'tell', type, points: POINTS.likely });
    add(weak, { does: 'tell', type, points: POINTS.weak });
    add(not, { does: 'kill-type', type });
  }
  add(lexicon.notByFirms, { does: 'disown' });
  add([...lexicon.not, ...TELLING_NOTHING], { does: 'kill-all' });
  add(DOUBTFUL, { does: 'doubt' });
  const listOf = (words: readonly string[]) => index.add(words.join('|'));
  return {
    index,
    rules,
    lists: {
      firm: listOf(parser.alternativesOf('<FIRM>')),
      number: listOf(parser.alternativesOf('<NUMBER>')),
      negation: listOf(lexicon.negations),
      hedge: listOf(lexicon.hedges),
      we: listOf(WE),
    },
    common: new Set(`${STOP_WORDS[language]} ${language === 'nb' ? STOP_WORDS.nn : ''}`.split(' ')),
  };
}

/** Do alternatives ("a|b*") hold one of the words of a list? */
type Holds = (alternatives: string) => boolean;

function holderOf(list: readonly string[]): Holds {
  const words = new Set(list);
  const known = new Map<string, boolean>();
  return (alternatives) => {
    const holds = known.get(alternatives) ?? alternatives.split('|').some((word) => words.has(word));
    known.set(alternatives, holds);
    return holds;
  };
}

/** The rule of a pattern, and the list of words it is looked up by; null when it has only kinds of tokens. */
function ruleOf(
  pattern: ParsedPattern,
  effect: Effect,
  index: WordIndex,
  against: { readonly negates: Holds; readonly hedges: Holds },
): { readonly list: number | null; readonly rule: Rule } {
  // Of rows that must be together the first with a word is the hit: the others are searched for only then.
  const hasNear = pattern.near.length > 0;
  const [row = [], ...others] = [pattern.row, ...(hasNear ? pattern.near : pattern.together)].toSorted(
    (one, other) => Number(other.some(isAnchor)) - Number(one.some(isAnchor)),
  );
  const at = anchorOf(row);
  const anchor = row[at];
  const compiled = (terms: readonly Term[]): Row =>
    terms.map((term) => (term.kind === 'one-of' ? { ...term, list: index.add(term.words) } : term));
  const told = [pattern.row, ...pattern.near].flat();
  const asksFor = (holds: Holds) => told.some((term) => term.kind === 'one-of' && holds(term.words));
  return {
    list: anchor?.kind === 'one-of' ? index.add(anchor.words) : null,
    rule: {
      effect,
      before: compiled(row.slice(0, at)),
      after: compiled(row.slice(at + 1)),
      near: hasNear ? others.map(compiled) : [],
      together: (hasNear ? pattern.together : others).map(compiled),
      without: pattern.without.map(compiled),
      hasNegation: asksFor(against.negates),
      hasHedge: asksFor(against.hedges),
    },
  };
}

/** A term that is always there, and always a word of a list. */
const isAnchor = (term: Term): term is Extract<Term, { kind: 'one-of' }> =>
  term.kind === 'one-of' && !term.isOptional && term.spans.length === 0;

/** Where the term stands whose words are the longest on average: the rarer, the less is tried in vain. -1 of none. */
function anchorOf(row: readonly Term[]): number {
  const lengths = row.map((term) => (isAnchor(term) ? meanLength(term.words) : 0));
  const longest = Math.max(...lengths);
  return longest === 0 ? -1 : lengths.indexOf(longest);
}

const meanLength = (words: string): number => words.length / words.split('|').length;
