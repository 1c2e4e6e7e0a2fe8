import { commit, type Inverse, type InverseStep, type Step } from './change.ts';
import type { Database } from './database.ts';
import type { StoredCompany } from './schema.ts';

/**
 * Takes a change back, and nothing that was done since: a company that has got a note, people or signals meanwhile is
 * no longer saved, but keeps them.
 */
export async function takeBack(database: Database, inverse: Inverse): Promise<void> {
  for (const step of inverse) await commit(database, [await stepBack(database, step)]);
}

async function stepBack(database: Database, step: InverseStep): Promise<Step> {
  if (step.collection !== 'companies') return step;
  const current = await database.get('companies', step.key);
  if (current === undefined || !isCompany(step.left)) return step;
  const isTouched = current.note !== step.left.note || current.savedAt !== step.left.savedAt;
  if (!isTouched && (step.value !== null || !(await hasDependents(database, step.key)))) return step;
  const savedAt = isCompany(step.value) ? step.value.savedAt : null;
  return { ...step, value: { ...current, savedAt } };
}

async function hasDependents(database: Database, companyId: string): Promise<boolean> {
  const counts = await Promise.all([
    database.countFromIndex('contacts', 'companyId', companyId),
    database.countFromIndex('signals', 'companyId', companyId),
  ]);
  return counts.some((count) => count > 0);
}

function isCompany(value: Step['value']): value is StoredCompany {
  return value !== null && 'identities' in value;
}
