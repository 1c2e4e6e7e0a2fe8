import { startDerivation } from '../../judge/derive-icp.ts';
import { type Profile, profileOf } from '../../judge/profile.ts';
import type { CustomerChoice, Derivation } from '../../messages/work/icp.ts';
import { companyOf } from '../../store/companies.ts';
import type { Database } from '../../store/database.ts';
import { batchesOf, readAhead } from '../../store/scan.ts';
import type { Hands } from '../serve.ts';
import { findCustomers } from './customers.ts';

/** The names that are listed; all are counted. */
const NAMED = 200;
/** Customers that a profile is derived from: more would say the same, and are held in memory. */
const MOST_CUSTOMERS = 20_000;
/** Companies between two words to the page. */
const TOLD_EVERY = 2_000;

type Progress = { readonly looked: number; readonly of: number };

/** Derives a profile from the chosen customers. Given up, it tells what the others that were looked at say. */
export async function derive(
  choice: CustomerChoice,
  database: Database,
  { tell, signal }: Hands<Progress>,
): Promise<Derivation> {
  const [customers, of] = await Promise.all([findCustomers(choice, database, signal), database.count('companies')]);
  const profiles: Profile[] = [];
  const names: string[] = [];
  for (const id of [...customers.ids].slice(0, MOST_CUSTOMERS)) {
    const stored = await database.get('companies', id);
    if (stored === undefined) continue;
    const { facts } = companyOf(stored);
    profiles.push(profileOf(facts));
    if (names.length < NAMED) names.push(facts.name.value);
  }
  const derivation = startDerivation(profiles);
  let looked = 0;
  for await (const batch of readAhead(batchesOf(database, 'companies'))) {
    if (signal.aborted) break;
    for (const stored of batch) {
      if (!customers.ids.has(stored.id)) derivation.addOther(profileOf(companyOf(stored).facts));
    }
    looked += batch.length;
    if (looked % TOLD_EVERY < batch.length) tell({ looked, of: Math.max(of, looked) });
  }
  return { found: customers.ids.size, names, missing: customers.missing, derived: derivation.result() };
}
