import type { Suggestion } from '../../TokenField.tsx';
import type { Piece } from './piece.ts';
import { typedRanges } from './typed-range.ts';

/** What can be chosen from, in the words of the seller's language. */
export interface KnownNames {
  readonly nace: readonly Suggestion[];
  readonly linkedIn: readonly Suggestion[];
  readonly countries: readonly Suggestion[];
  readonly technologies: readonly Suggestion[];
}

/** One thing that what was typed may mean. */
export interface CriterionSuggestion {
  readonly piece: Piece;
  /** The name of a chosen value; null where the piece's own value says it. */
  readonly name: string | null;
}

/** The most suggestions of a list that is long. */
const MOST = { nace: 6, linkedIn: 4, countries: 3, technologies: 4 } as const;
/** Shorter texts are only compared with how names begin. */
const ANYWHERE = 4;

/**
 * What a typed text may mean as a criterion, likeliest first: a range, an industry's code or name, a country, a
 * technology, and at last the text itself as a word, a city or a technology.
 */
export function suggestCriteria(text: string, names: KnownNames): CriterionSuggestion[] {
  const typed = text.trim();
  if (typed === '') return [];
  const ranges = typedRanges(typed).map((piece): CriterionSuggestion => ({ piece, name: null }));
  const chosen = (list: readonly Suggestion[], most: number, pieceOf: (value: string) => Piece) =>
    bestNamed(list, typed, most).map(({ value, name }): CriterionSuggestion => ({ piece: pieceOf(value), name }));
  const listed = [
    ...chosen(names.countries, MOST.countries, (value) => ({ kind: 'place', field: 'countries', value })),
    ...chosen(names.nace, MOST.nace, (value) => ({ kind: 'industry', field: 'nace', value })),
    ...chosen(names.linkedIn, MOST.linkedIn, (value) => ({ kind: 'industry', field: 'linkedIn', value })),
    ...chosen(names.technologies, MOST.technologies, (value) => ({ kind: 'technology', value })),
  ];
  // "62" is a code before it is a head count.
  const isCode = /^(?:\d{2}(?:\.\d{0,2})?|[A-U])$/i.test(typed);
  return [...(isCode ? [...listed, ...ranges] : [...ranges, ...listed]), ...(ranges.length > 0 ? [] : asTyped(typed))];
}

/** The text itself: nobody has a list of all words, cities and technologies. */
function asTyped(value: string): CriterionSuggestion[] {
  if (value.length < 2) return [];
  const pieces: Piece[] = [
    { kind: 'industry', field: 'keywords', value },
    { kind: 'words', value },
    { kind: 'place', field: 'cities', value },
    { kind: 'technology', value },
  ];
  return pieces.map((piece) => ({ piece, name: null }));
}

/** The best of a list: names that begin so, then names with a word that does, then names that hold the text. */
function bestNamed(list: readonly Suggestion[], typed: string, most: number): Suggestion[] {
  const wanted = plain(typed);
  const ranked = list.flatMap((suggestion) => {
    const rank = rankOf(plain(suggestion.name), plain(suggestion.value), wanted);
    return rank === null ? [] : [{ suggestion, rank }];
  });
  return (
    ranked
      // The shorter is the nearer: of codes the wider one, of names the one with less beside what was typed.
      .toSorted((one, other) => one.rank - other.rank || one.suggestion.value.length - other.suggestion.value.length)
      .slice(0, most)
      .map(({ suggestion }) => suggestion)
  );
}

function rankOf(name: string, value: string, wanted: string): number | null {
  if (name === wanted || value === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const place = name.indexOf(wanted);
  if (place === -1) return null;
  // After its code, an industry's title begins like any name.
  if (name.startsWith(`${value} `) && place === value.length + 1) return 1;
  if (/[\s/&,(-]/.test(name.charAt(place - 1))) return 2;
  return wanted.length >= ANYWHERE ? 3 : null;
}

const plainForms = new Map<string, string>();

/** Without case and accents, so that "sahko" finds "Sähkö". Names are made plain once. */
function plain(text: string): string {
  let form = plainForms.get(text);
  if (form === undefined) {
    form = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    plainForms.set(text, form);
  }
  return form;
}
