import type { Icp } from '../model/icp.ts';
import type { Fit, FitRow, Grade } from '../model/verdict.ts';
import { compileCriterion } from './criteria.ts';
import type { Profile } from './profile.ts';

/** Points of coverage (0–100) below which a good score is not yet a match. */
const LEAST_COVERAGE = 40;

/** An ICP made ready to judge many companies: what can be worked out once is. Pure. */
export type Judgement = (profile: Profile) => Fit;

/**
 * How companies fit one ICP. Score is the share of the known weight that says yes; coverage is the share of the
 * weight that is known. A match needs every must, no exclusion, the score and enough coverage. When even a yes to
 * everything unknown could not reach the threshold it is no match; everything between is unknown.
 */
export function compileIcp({ id, name, threshold, criteria }: Icp): Judgement {
  const questions = criteria.map(compileCriterion);
  const icp = { id, name, threshold };
  return (profile) => {
    const rows = questions.map((ask) => ask(profile));
    const points = pointsOf(rows);
    const { score, coverage } = points;
    return { icp, outcome: outcomeOf(rows, points, threshold), score, coverage, grade: gradeOf(score), rows };
  };
}

/** How one company fits one ICP. */
export function judgeFit(icp: Icp, profile: Profile): Fit {
  let judgement = compiled.get(icp);
  if (judgement === undefined) {
    judgement = compileIcp(icp);
    compiled.set(icp, judgement);
  }
  return judgement(profile);
}

/** Whoever judges many companies by the same profiles has them made ready once. */
const compiled = new WeakMap<Icp, Judgement>();

const OUTCOME_ORDER = { match: 0, unknown: 1, 'no-match': 2 } as const;

/** Best fit first: matches before unknown before no match, then by score, then by coverage. */
export function compareFits(one: Fit, other: Fit): number {
  return (
    OUTCOME_ORDER[one.outcome] - OUTCOME_ORDER[other.outcome] ||
    other.score - one.score ||
    other.coverage - one.coverage
  );
}

/** The rows that rule a match out, exclusions first. */
export function refusingRows(rows: readonly FitRow[]): FitRow[] {
  const excluded = rows.filter((row) => row.criterion.importance === 'exclude' && row.answer === 'yes');
  const failed = rows.filter((row) => row.criterion.importance === 'must' && row.answer === 'no');
  return [...excluded, ...failed];
}

interface Points {
  /** 0–100 each. */
  readonly score: number;
  readonly coverage: number;
  /** What the score would be if all that is unknown were a yes. */
  readonly best: number;
}

function pointsOf(rows: readonly FitRow[]): Points {
  const weights = { yes: 0, no: 0, unknown: 0 };
  for (const { criterion, answer } of rows) {
    if (criterion.importance !== 'exclude') weights[answer] += criterion.weight;
  }
  const known = weights.yes + weights.no;
  const total = known + weights.unknown;
  // A profile of exclusions alone asks for nothing, so what is not excluded fits.
  if (total === 0) return { score: 100, coverage: 100, best: 100 };
  return {
    score: share(weights.yes, known),
    coverage: share(known, total),
    best: share(total - weights.no, total),
  };
}

function outcomeOf(rows: readonly FitRow[], { score, coverage, best }: Points, threshold: number): Fit['outcome'] {
  if (best < threshold || rows.some(isRefusing)) return 'no-match';
  if (rows.some((row) => row.criterion.importance === 'must' && row.answer === 'unknown')) return 'unknown';
  return score >= threshold && coverage >= LEAST_COVERAGE ? 'match' : 'unknown';
}

function isRefusing({ criterion: { importance }, answer }: FitRow): boolean {
  return (importance === 'exclude' && answer === 'yes') || (importance === 'must' && answer === 'no');
}

function gradeOf(score: number): Grade {
  if (score >= 85) return 'A';
  if (score >= 70) return 'B';
  return score >= 50 ? 'C' : 'D';
}

/** Whole points (0–100) of a part in a whole; 0 of nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
