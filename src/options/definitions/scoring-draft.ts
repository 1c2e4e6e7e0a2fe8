import type { MessageKey } from '../../i18n/translate.ts';
import { ENGAGEMENT_TYPES, type EngagementType } from '../../model/contact.ts';
import type { Scoring } from '../../model/settings.ts';

/** The scoring as it stands in the form: numbers are text. */
export interface ScoringDraft {
  readonly points: Readonly<Record<EngagementType, string>>;
  readonly halfLifeDays: string;
  readonly mqlAt: string;
  readonly sqlAt: string;
  readonly sqlVisits: string;
  readonly sqlRequests: readonly EngagementType[];
}

/** Whole numbers that each field takes, and what is said of any other. */
export const LIMITS = {
  points: { min: 0, max: 1_000, problem: 'problem_points' },
  halfLifeDays: { min: 1, max: 3_650, problem: 'problem_half_life' },
  sqlVisits: { min: 0, max: 30, problem: 'problem_visits' },
} as const satisfies Record<string, { min: number; max: number; problem: MessageKey }>;

/** The fields of the form: `points:webinar`, `mqlAt`. */
export type ScoringField = `points:${EngagementType}` | 'halfLifeDays' | 'mqlAt' | 'sqlAt' | 'sqlVisits';

export function draftOfScoring({ points, halfLifeDays, mqlAt, sqlAt, sqlVisits, sqlRequests }: Scoring): ScoringDraft {
  return {
    points: eachType((type) => String(points[type])),
    halfLifeDays: String(halfLifeDays),
    mqlAt: String(mqlAt),
    sqlAt: String(sqlAt),
    sqlVisits: String(sqlVisits),
    sqlRequests,
  };
}

/** What is wrong with a draft: the message by field. */
export function scoringProblems(draft: ScoringDraft): ReadonlyMap<ScoringField, MessageKey> {
  const problems = new Map<ScoringField, MessageKey>();
  const check = (field: ScoringField, text: string, limits: (typeof LIMITS)[keyof typeof LIMITS]) => {
    if (numberIn(text, limits) === null) problems.set(field, limits.problem);
  };
  for (const type of ENGAGEMENT_TYPES) check(`points:${type}`, draft.points[type], LIMITS.points);
  check('halfLifeDays', draft.halfLifeDays, LIMITS.halfLifeDays);
  check('mqlAt', draft.mqlAt, LIMITS.points);
  check('sqlAt', draft.sqlAt, LIMITS.points);
  check('sqlVisits', draft.sqlVisits, LIMITS.sqlVisits);
  if (!problems.has('mqlAt') && !problems.has('sqlAt') && Number(draft.sqlAt) < Number(draft.mqlAt)) {
    problems.set('sqlAt', 'problem_sql_below');
  }
  return problems;
}

/** The scoring as it is stored. Check for problems first. */
export function scoringOfDraft(draft: ScoringDraft): Scoring {
  return {
    points: eachType((type) => Number(draft.points[type])),
    halfLifeDays: Number(draft.halfLifeDays),
    mqlAt: Number(draft.mqlAt),
    sqlAt: Number(draft.sqlAt),
    sqlVisits: Number(draft.sqlVisits),
    sqlRequests: ENGAGEMENT_TYPES.filter((type) => draft.sqlRequests.includes(type)),
  };
}

/** The whole number a text is, when it lies within the limits; null for any other text. */
export function numberIn(text: string, { min, max }: { readonly min: number; readonly max: number }): number | null {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

function eachType<Value>(valueFor: (type: EngagementType) => Value): Record<EngagementType, Value> {
  return {
    'page-read': valueFor('page-read'),
    'email-click': valueFor('email-click'),
    newsletter: valueFor('newsletter'),
    download: valueFor('download'),
    webinar: valueFor('webinar'),
    'pricing-visit': valueFor('pricing-visit'),
    'contact-form': valueFor('contact-form'),
    'demo-request': valueFor('demo-request'),
    meeting: valueFor('meeting'),
  };
}
