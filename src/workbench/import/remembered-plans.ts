import { type ImportPlan, importPlanSchema } from '../../model/import-plan.ts';
import type { Database } from '../../store/database.ts';
import { headerKey } from './columns/header-key.ts';

/** Plans that are kept; the ones not used for longest go first. */
const MOST_PLANS = 100;

/** The plan the seller used last for a file with these headers; null when there is none, or none that fits. */
export async function rememberedPlan(database: Database, headers: readonly string[]): Promise<ImportPlan | null> {
  const key = planKey(headers);
  const remembered = key === '' ? undefined : await database.get('plans', key);
  const plan = importPlanSchema.safeParse(remembered?.plan);
  return plan.success && plan.data.columns.length === headers.length ? plan.data : null;
}

/** Remembers a plan for files with these headers; files without headers are not remembered. `now` is epoch ms. */
export async function rememberPlan(
  database: Database,
  headers: readonly string[],
  plan: ImportPlan,
  now: number,
): Promise<void> {
  const key = planKey(headers);
  if (key === '') return;
  await database.put('plans', { headers: key, plan, usedAt: now });
  const plans = await database.getAll('plans');
  const old = plans.toSorted((one, other) => other.usedAt - one.usedAt).slice(MOST_PLANS);
  await Promise.all(old.map(({ headers: oldKey }) => database.delete('plans', oldKey)));
}

const planKey = (headers: readonly string[]): string =>
  headers.some((header) => header.trim() !== '') ? headers.map(headerKey).join('|').slice(0, 4_000) : '';
