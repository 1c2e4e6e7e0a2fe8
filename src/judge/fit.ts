import type { Icp } from '../model/icp.ts';
import type { Fit, FitRow, Grade } from '../model/verdict.ts';
import { answerCriterion } from './criteria.ts';
import type { Profile } from './profile.ts';

/** Points of coverage (0–100) below which a good score is not yet a match. */
const LEAST_COVERAGE = 40;

/**
 * How a company fits one ICP. Score is the share of the known weight that says yes; coverage is the share of the
 * weight that is known. A match needs every must, no exclusion, the score and enough coverage. When even a yes to
 * everything unknown could not reach the threshold it is no match; everything between is unknown.
 */
export function judgeFit(icp: Icp, profile: Profile): Fit {
  const rows = icp.criteria.map((criterion) => answerCriterion(criterion, profile));
  const weights = weigh(rows);
  // A profile of exclusions alone asks for nothing, so what is not excluded fits.
  const asksNothing = weights.total === 0;
  const score = asksNothing ? 100 : share(weights.yes, weights.yes + weights.no);
  const coverage = asksNothing ? 100 : share(weights.yes + weights.no, weights.total);
  const best = asksNothing ? 100 : share(weights.total - weights.no, weights.total);
  return {
    icp: { id: icp.id, name: icp.name, threshold: icp.threshold },
    outcome: outcomeOf(rows, { score, coverage, best }, icp.threshold),
    score,
    coverage,
    grade: gradeOf(score),
    rows,
  };
}

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

function weigh(rows: readonly FitRow[]): { yes: number; no: number; total: number } {
  const counted = rows.filter((row) => row.criterion.importance !== 'exclude');
  const sum = (answers: readonly FitRow[]) => answers.reduce((total, row) => total + row.criterion.weight, 0);
  return {
    yes: sum(counted.filter((row) => row.answer === 'yes')),
    no: sum(counted.filter((row) => row.answer === 'no')),
    total: sum(counted),
  };
}

function outcomeOf(
  rows: readonly FitRow[],
  { score, coverage, best }: { score: number; coverage: number; best: number },
  threshold: number,
): Fit['outcome'] {
  if (refusingRows(rows).length > 0 || best < threshold) return 'no-match';
  if (rows.some((row) => row.criterion.importance === 'must' && row.answer === 'unknown')) return 'unknown';
  return score >= threshold && coverage >= LEAST_COVERAGE ? 'match' : 'unknown';
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
