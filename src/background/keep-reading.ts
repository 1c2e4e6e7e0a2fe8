import { joinFacts } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import { areSetApart, identitiesOf } from '../store/identity.ts';
import { companyOfTab, forgetTab, keepCompanyOfTab, keepTabState } from './tab-states.ts';

/**
 * Keeps what a tab shows, and gives it joined with what its pages before said of the same company: two pages of one
 * company (its About, then its jobs) add up. The same is told as everywhere by number, domain or LinkedIn page.
 */
export async function keepReading(tabId: number, reading: Reading): Promise<Reading> {
  if (reading.kind === 'none' && reading.reason === 'excluded-site') await forgetTab(tabId);
  const joined = await withPagesBefore(tabId, reading);
  await keepTabState({ tabId, reading: joined, ...(joined === reading ? {} : { alone: reading }) });
  if (joined.kind === 'company') await keepCompanyOfTab(tabId, joined.facts);
  return joined;
}

async function withPagesBefore(tabId: number, reading: Reading): Promise<Reading> {
  if (reading.kind !== 'company') return reading;
  const before = await companyOfTab(tabId);
  if (before === null || areSetApart(reading.facts, before)) return reading;
  const identities = identitiesOf(before);
  const isSame = identitiesOf(reading.facts).some((identity) => identities.includes(identity));
  return isSame ? { ...reading, facts: joinFacts(reading.facts, before) } : reading;
}
