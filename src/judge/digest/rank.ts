import type { CompanyStatus } from '../../model/company.ts';
import { STAGES, type Stage } from '../../model/contact.ts';
import type { DatedSignal, Fit, Grade, Verdict } from '../../model/verdict.ts';
import { strengthOf } from '../freshness.ts';

/** How much a fit speaks for going first. */
const GRADE_SHARE: Readonly<Record<Grade, number>> = { A: 1, B: 0.85, C: 0.7, D: 0.5 };
/** One does not know yet; and one knows that it does not fit: they may have asked all the same. */
const NOT_KNOWN = 0.5;
const MISFIT = 0.25;

/** How much nearer to a sale somebody at a stage is than a stranger (004): an open deal first, then who asked. */
const STAGE_SHARE: Readonly<Record<Stage, number>> = {
  stranger: 1,
  visitor: 1,
  subscriber: 1.05,
  lead: 1.1,
  'marketing-qualified-lead': 1.25,
  'sales-qualified-lead': 1.4,
  opportunity: 1.6,
  // They have bought: what they need next is smaller news than a deal that may be lost.
  customer: 1.1,
  evangelist: 1.1,
};
const MOST = Math.max(...Object.values(STAGE_SHARE));

/**
 * What to do first (0–100): fit × strength × stage. The fit is that of the best profile, by its grade. The strength is
 * what the open signals count together, each less with every day (half-life). The stage is the furthest anybody there has
 * reached, or the company's own.
 */
export function rankOf(
  { fits, contacts }: Pick<Verdict, 'fits' | 'contacts'>,
  open: readonly DatedSignal[],
  status: CompanyStatus['value'] | null,
): number {
  const stages = [...contacts.map(({ stage }) => stage), ...statusStage(status)];
  const stage = stages.reduce<Stage>(
    (one, other) => (STAGES.indexOf(other) > STAGES.indexOf(one) ? other : one),
    'stranger',
  );
  return (fitShare(fits[0]) * strengthOf(open) * STAGE_SHARE[stage]) / MOST;
}

function fitShare(fit: Fit | undefined): number {
  if (fit === undefined || fit.outcome === 'unknown') return NOT_KNOWN;
  return fit.outcome === 'match' ? GRADE_SHARE[fit.grade] : MISFIT;
}

function statusStage(status: CompanyStatus['value'] | null): Stage[] {
  return status === 'opportunity' || status === 'customer' ? [status] : [];
}
