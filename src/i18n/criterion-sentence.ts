import type { Criterion, CriterionKind, IMPORTANCES } from '../model/icp.ts';
import { countryName, formatChoice, formatMoney, formatNumber } from './format.ts';
import { CRITERION_KEYS, IMPORTANCE_KEYS } from './message-keys.ts';
import { translate, translateCount } from './translate.ts';

/** Values named in a sentence before the rest is only counted. */
const NAMED_VALUES = 4;

/** "Employees". */
export const criterionKindName = (kind: CriterionKind): string => translate(CRITERION_KEYS[kind]);

/** "Must". */
export const importanceName = (importance: (typeof IMPORTANCES)[number]): string =>
  translate(IMPORTANCE_KEYS[importance]);

/** What a criterion asks, in a few words: "Place: Finland, Sweden or Tartu". Long lists are cut with a count. */
export function criterionSentence(criterion: Criterion): string {
  const values = askedValues(criterion);
  if (values === '') return translate('criterion_says_nothing', { kind: criterionKindName(criterion.kind) });
  switch (criterion.kind) {
    case 'industry':
      return translate('criterion_says_industry', { values });
    case 'employees':
      return translate('criterion_says_employees', { range: values });
    case 'place':
      return translate('criterion_says_place', { values });
    case 'technology':
      return translate('criterion_says_technology', { values });
    case 'words':
      return translate('criterion_says_words', { values });
    case 'revenue':
      return translate('criterion_says_revenue', { range: values });
    case 'founded':
      return translate('criterion_says_founded', { range: values });
  }
}

/** What a criterion asks and what its answer does, in one sentence. `total` is the weight of all that are scored. */
export function criterionEffect(criterion: Criterion, total: number): string {
  const sentence = criterionSentence(criterion);
  if (criterion.importance === 'exclude') return translate('effect_exclude', { criterion: sentence });
  const share = Math.round((100 * criterion.weight) / total);
  return translate(criterion.importance === 'must' ? 'effect_must' : 'effect_nice', { criterion: sentence, share });
}

function askedValues(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'industry':
      return choice([
        ...criterion.nace.map((code) => translate('value_nace', { code })),
        ...criterion.linkedIn,
        ...criterion.keywords.map(quoted),
      ]);
    case 'employees':
      return rangeWords(criterion.min, criterion.max);
    case 'place':
      return choice([...criterion.countries.map(countryName), ...criterion.cities]);
    case 'technology':
      return choice(criterion.technologies);
    case 'words':
      return choice(criterion.words.map(quoted));
    case 'revenue':
      return rangeWords(criterion.min, criterion.max, (amount) => formatMoney(amount, criterion.currency));
    case 'founded':
      // A year is written as it is: a separator of thousands would make a sum of it.
      return rangeWords(criterion.min, criterion.max, String);
  }
}

/** "50–500", "50 or more", "at most 500"; the empty string when both ends are open. */
export function rangeWords(min: number | null, max: number | null, format = formatNumber): string {
  if (min !== null && max !== null) {
    return min === max ? format(min) : translate('range_between', { from: format(min), to: format(max) });
  }
  if (min !== null) return translate('range_at_least', { from: format(min) });
  return max === null ? '' : translate('range_at_most', { to: format(max) });
}

const quoted = (word: string): string => translate('value_quoted', { word });

function choice(values: readonly string[]): string {
  if (values.length <= NAMED_VALUES) return formatChoice(values);
  const named = values.slice(0, NAMED_VALUES - 1);
  return formatChoice([...named, translateCount('value_more', values.length - named.length)]);
}
