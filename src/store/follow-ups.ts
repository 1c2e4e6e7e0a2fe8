import type { Company } from '../model/company.ts';
import { companyOf } from './companies.ts';
import type { Database } from './database.ts';

/** The companies to be heard of again, earliest day first, and how many of all are due at `now` (epoch ms). */
export async function followUps(
  database: Database,
  now: number,
  limit: number,
): Promise<{ companies: Company[]; due: number; all: number }> {
  const index = database.transaction('companies').store.index('followUp');
  const [first, due, all] = await Promise.all([
    // For the database, no limit is every record.
    limit === 0 ? [] : index.getAll(null, limit),
    index.count(IDBKeyRange.upperBound(now)),
    index.count(),
  ]);
  return { companies: first.map(companyOf), due, all };
}
