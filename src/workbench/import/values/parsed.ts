/** Why a value was left out. Each has a sentence in the UI. */
export const VALUE_PROBLEMS = [
  'bad-domain',
  'shared-site',
  'free-mail',
  'bad-number',
  'bad-country',
  'bad-phone',
  'bad-email',
  'bad-employees',
  'bad-revenue',
  'no-currency',
  'bad-year',
  'bad-linkedin',
  'bad-status',
  'bad-stage',
  'bad-date',
  'bad-industry',
  'bad-signal-type',
  'bad-engagement-type',
  'own-activity',
  'bad-confidence',
] as const;
export type ValueProblem = (typeof VALUE_PROBLEMS)[number];

/** What a cell says, or why it says nothing that could be right. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: ValueProblem };
