import type { CompiledLexicon, Rule } from './compiled-lexicon.ts';
import type { EventType } from './event-lexicon.ts';
import { MatchedSentence, type Place } from './row-match.ts';
import type { Sentence } from './tokens.ts';

/** Tokens around a hit in which a negation or a hedge speaks of it, where no punctuation comes between. */
const WINDOW = 4;
/** Tokens that may stand between rows that must be near each other. */
const NEAR = 8;
/** Points that a doubt takes off. */
export const DOUBT = -30;

/** What a sentence tells of one type: by which points, at which of its tokens, and what speaks against it. */
export interface Hit {
  readonly type: EventType;
  readonly points: number;
  /** What a hedge, a question or a doubtful sentence takes off the points: 0 or less. */
  readonly doubt: number;
  readonly from: number;
  /** Behind the last token. */
  readonly to: number;
}

export interface SentenceHits {
  readonly hits: readonly Hit[];
  /** Something in it kills every hit of the text. */
  readonly killsAll: boolean;
  /** Somebody acts in it who is no firm. */
  readonly isNotByFirm: boolean;
}

/** A sentence with the lists of words its tokens are in. */
export interface ListedSentence {
  readonly sentence: Sentence;
  readonly lists: readonly ReadonlySet<number>[];
  readonly view: MatchedSentence;
}

/** A public body may be the customer of a firm, and its managers are known; all else is told of firms only. */
export const isOfAnybody = (type: EventType): boolean =>
  type === 'contract-partnership' || type === 'leadership-change';

/** Looks the tokens of a sentence up in a lexicon. */
export function listed(sentence: Sentence, lexicon: CompiledLexicon): ListedSentence {
  const { tokens } = sentence;
  const lists = tokens.map(({ folded }) => lexicon.index.listsOf(folded));
  const view = new MatchedSentence(lists, {
    tokens,
    isCommon: ({ folded }) => lexicon.common.has(folded),
    isFirmWord: (at) => lists[at]?.has(lexicon.lists.firm) === true,
    isNumberWord: (at) => lists[at]?.has(lexicon.lists.number) === true,
  });
  return { sentence, lists, view };
}

/** The surest hit of each type in a sentence, without those that are negated or excluded. */
export function hitsIn(found: ListedSentence, lexicon: CompiledLexicon): SentenceHits {
  const best = new Map<EventType, Hit>();
  const killed = new Set<EventType>();
  let [killsAll, isDoubtful, isNotByFirm] = [false, false, false];
  for (const [at, lists] of found.lists.entries())
    for (const list of lists)
      for (const rule of lexicon.rules.get(list) ?? []) {
        const { effect } = rule;
        if (effect.does !== 'tell') {
          if (placeOf(rule, at, found.view) === null) continue;
          if (effect.does === 'kill-type') killed.add(effect.type);
          else if (effect.does === 'disown') isNotByFirm = true;
          else if (effect.does === 'kill-all') killsAll = true;
          else isDoubtful = true;
          continue;
        }
        const known = best.get(effect.type);
        if (effect.points <= confidenceOf(known)) continue;
        const place = placeOf(rule, at, found.view);
        const doubt = place === null ? null : doubtOf(place, rule, found, lexicon);
        if (place === null || doubt === null) continue;
        const hit = { type: effect.type, points: effect.points, doubt, ...place };
        if (confidenceOf(hit) > confidenceOf(known)) best.set(effect.type, hit);
      }
  const hits = [...best.values()].filter(({ type }) => !killed.has(type) && (!isNotByFirm || isOfAnybody(type)));
  return { hits: isDoubtful ? hits.map((hit) => ({ ...hit, doubt: DOUBT })) : hits, killsAll, isNotByFirm };
}

const confidenceOf = (hit: Hit | undefined): number => (hit === undefined ? 0 : hit.points + hit.doubt);

/** Where a rule hits that is looked up by the token at a place; null when the rest of it is not there. */
function placeOf({ before, after, near, together, without }: Rule, at: number, view: MatchedSentence): Place | null {
  const from = view.startOf(before, at);
  const to = from === null ? null : view.endOf(after, at + 1);
  if (from === null || to === null) return null;
  let place: Place = { from, to };
  for (const row of near) {
    const other = view.nearestOf(row, place, NEAR);
    if (other === null) return null;
    place = { from: Math.min(place.from, other.from), to: Math.max(place.to, other.to) };
  }
  if (!together.every((row) => view.holds(row)) || without.some((row) => view.holds(row))) return null;
  return place;
}

/** What a hedge near the hit, or a question, takes off its points; null where a negation is near. */
function doubtOf(
  { from, to }: Place,
  rule: Rule,
  { sentence, view }: ListedSentence,
  { lists }: CompiledLexicon,
): number | null {
  let first = from;
  while (first > 0 && from - first < WINDOW && sentence.tokens[first]?.isAfterBreak === false) first -= 1;
  let end = to;
  while (end < view.size && end - to < WINDOW && sentence.tokens[end]?.isAfterBreak === false) end += 1;
  let isHedged = sentence.isQuestion;
  for (let at = first; at < end; at += 1) {
    if (!rule.hasNegation && view.has(at, lists.negation)) return null;
    isHedged ||= !rule.hasHedge && view.has(at, lists.hedge);
  }
  return isHedged ? DOUBT : 0;
}
