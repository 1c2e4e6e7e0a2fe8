import { criterionKindName, criterionSentence } from '../../../i18n/criterion-sentence.ts';
import { translate } from '../../../i18n/translate.ts';
import type { CriterionSuggestion } from './criterion-suggestions.ts';
import { criterionOf } from './piece.ts';

/** A suggestion as the list shows it: what it is, and of which kind. */
export function suggestionWords({ piece, name }: CriterionSuggestion): {
  readonly words: string;
  readonly kind: string;
} {
  const kind = criterionKindName(piece.kind);
  if (name !== null) {
    const isLinkedIn = piece.kind === 'industry' && piece.field === 'linkedIn';
    return { words: name, kind: isLinkedIn ? translate('industry_linkedin') : kind };
  }
  if (piece.kind === 'industry') return { words: quoted(piece.value), kind: translate('industry_keywords') };
  if (piece.kind === 'words') return { words: quoted(piece.value), kind };
  if (piece.kind === 'place') return { words: piece.value, kind: translate('fact_city') };
  if (piece.kind === 'technology') return { words: piece.value, kind };
  return { words: criterionSentence(criterionOf(piece, '')), kind };
}

const quoted = (word: string) => translate('value_quoted', { word });
