import type { Criterion, Currency } from '../../../model/icp.ts';
import { newCriterion } from '../new-criterion.ts';

/** One value that a criterion may ask for, as it was typed or chosen. */
export type Piece =
  | { readonly kind: 'industry'; readonly field: 'nace' | 'linkedIn' | 'keywords'; readonly value: string }
  | { readonly kind: 'place'; readonly field: 'countries' | 'cities'; readonly value: string }
  | { readonly kind: 'technology'; readonly value: string }
  | { readonly kind: 'words'; readonly value: string }
  | { readonly kind: 'employees' | 'founded'; readonly min: number | null; readonly max: number | null }
  | {
      readonly kind: 'revenue';
      readonly min: number | null;
      readonly max: number | null;
      readonly currency: Currency;
    };

/** A criterion that asks for one piece. */
export function criterionOf(piece: Piece, id: string): Criterion {
  return joined(newCriterion(piece.kind, id), piece);
}

/**
 * The criteria with one more piece. It joins the last criterion of its kind, for one of several values is enough there:
 * Finland and then Sweden must not become two criteria that no company meets. An exclusion is left as it is.
 */
export function withPiece(criteria: readonly Criterion[], piece: Piece, newId: () => string): Criterion[] {
  const index = criteria.findLastIndex(({ kind, importance }) => kind === piece.kind && importance !== 'exclude');
  const criterion = criteria[index];
  if (criterion === undefined) return [...criteria, criterionOf(piece, newId())];
  return criteria.with(index, joined(criterion, piece));
}

/** A criterion and a piece of the same kind; of another kind the criterion stays as it is. */
function joined(criterion: Criterion, piece: Piece): Criterion {
  switch (piece.kind) {
    case 'industry':
      return criterion.kind === piece.kind
        ? { ...criterion, [piece.field]: withValue(criterion[piece.field], piece.value) }
        : criterion;
    case 'place':
      return criterion.kind === piece.kind
        ? { ...criterion, [piece.field]: withValue(criterion[piece.field], piece.value) }
        : criterion;
    case 'technology':
      return criterion.kind === piece.kind
        ? { ...criterion, technologies: withValue(criterion.technologies, piece.value) }
        : criterion;
    case 'words':
      return criterion.kind === piece.kind
        ? { ...criterion, words: withValue(criterion.words, piece.value) }
        : criterion;
    case 'employees':
    case 'founded':
      return criterion.kind === piece.kind ? { ...criterion, min: piece.min, max: piece.max } : criterion;
    case 'revenue':
      return criterion.kind === piece.kind
        ? { ...criterion, min: piece.min, max: piece.max, currency: piece.currency }
        : criterion;
  }
}

function withValue(values: readonly string[], value: string): string[] {
  const isThere = values.some((other) => other.toLowerCase() === value.toLowerCase());
  return isThere ? [...values] : [...values, value];
}
