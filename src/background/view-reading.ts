import { judge } from '../judge/judge.ts';
import type { TabView } from '../messages/views.ts';
import type { Company, CompanyFacts } from '../model/company.ts';
import { joinFacts } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';
import { findCompany, findLookAlikes } from '../store/companies.ts';
import { contactsOf } from '../store/contacts.ts';
import type { Database } from '../store/database.ts';
import { listIcps } from '../store/icps.ts';
import { readSettings } from '../store/settings.ts';
import { signalsOf } from '../store/signals.ts';

/** A reading joined with what the store knows, judged at `now` (epoch ms). */
export async function viewReading(reading: Reading, database: Database, now: number): Promise<TabView> {
  if (reading.kind === 'none') return { status: 'no-company', url: reading.url, reason: reading.reason };
  if (reading.kind === 'unreadable') return { status: 'unreadable', url: reading.url };
  const company = await findCompany(database, reading.facts);
  const facts = company === null ? reading.facts : joinFacts(reading.facts, company.facts);
  const verdict = await judgeCompany(facts, company, database, now);
  return {
    status: 'company',
    url: reading.url,
    kind: reading.kind,
    facts,
    company,
    lookAlikes: company === null ? await findLookAlikes(database, reading.facts) : [],
    verdict,
    hasIcp: verdict.fits.length > 0,
  };
}

/** Judges a company by these facts and all that is stored about it. */
export async function judgeCompany(
  facts: CompanyFacts,
  company: Company | null,
  database: Database,
  now: number,
): Promise<Verdict> {
  const [contacts, signals, icps, settings] = await Promise.all([
    company === null ? [] : contactsOf(database, company.id),
    company === null ? [] : signalsOf(database, company.id),
    listIcps(database),
    readSettings(database),
  ]);
  return judge({ facts, contacts, signals, icps, definitions: settings.definitions, now });
}
