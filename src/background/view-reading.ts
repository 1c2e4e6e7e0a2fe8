import { judge } from '../judge/judge.ts';
import type { TabView } from '../messages/views.ts';
import type { Company, CompanyFacts } from '../model/company.ts';
import { type Contact, isSamePersonName } from '../model/contact.ts';
import { joinFacts } from '../model/join-facts.ts';
import type { Observation, Reading } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';
import { findCompany, findLookAlikes } from '../store/companies.ts';
import { contactsOf } from '../store/contacts.ts';
import type { Database } from '../store/database.ts';
import { listIcps } from '../store/icps.ts';
import { readSettings } from '../store/settings.ts';
import { signalsOf } from '../store/signals.ts';
import { addressOf, companyAtAddress, fillInOf } from './by-address.ts';

/** A reading joined with what the store knows, judged at `now` (epoch ms). */
export async function viewReading(reading: Reading, database: Database, now: number): Promise<TabView> {
  if (reading.kind === 'none' || reading.kind === 'unreadable') return viewUnnamed(reading, database, now);
  const company = await findCompany(database, reading.facts);
  const facts = company === null ? reading.facts : joinFacts(reading.facts, company.facts);
  const lookAlikes = company === null ? await findLookAlikes(database, reading.facts) : [];
  const { observations, person } = reading.kind === 'company' ? reading : { observations: [], person: null };
  const inView = company === null || person === null ? null : await contactNamed(person.name, company, database);
  return viewCompany({ ...reading, facts, observations }, { company, lookAlikes, inView }, database, now);
}

/** A page that names no company: that of its address where the store has one, else what the seller can do. */
async function viewUnnamed(
  reading: Extract<Reading, { kind: 'none' | 'unreadable' }>,
  database: Database,
  now: number,
): Promise<TabView> {
  const { url } = reading;
  const company = await companyAtAddress(reading, database);
  if (company !== null) {
    const known = { company, lookAlikes: [], inView: null };
    return viewCompany({ kind: 'address', url, facts: company.facts, observations: [] }, known, database, now);
  }
  if (reading.kind === 'unreadable') return { status: 'unreadable', url, fillIn: addressOf(reading) };
  return { status: 'no-company', url, reason: reading.reason, fillIn: fillInOf(reading) };
}

type CompanyTabView = Extract<TabView, { status: 'company' }>;

async function viewCompany(
  {
    kind,
    url,
    facts,
    observations,
  }: Pick<CompanyTabView, 'kind' | 'url' | 'facts'> & {
    readonly observations: readonly Observation[];
  },
  known: Pick<CompanyTabView, 'company' | 'lookAlikes' | 'inView'>,
  database: Database,
  now: number,
): Promise<TabView> {
  const verdict = await judgeCompany(facts, known.company, database, now, known.inView);
  return { status: 'company', url, kind, facts, observations, ...known, verdict, hasIcp: verdict.fits.length > 0 };
}

/** The contact at a company who has a name; of several none, for it cannot be told who is meant. */
async function contactNamed(name: string, company: Company, database: Database): Promise<Contact | null> {
  const named = (await contactsOf(database, company.id)).filter((contact) => isSamePersonName(contact.name, name));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Judges a company by these facts and all that is stored about it. `inView`: whose profile the seller looks at. */
export async function judgeCompany(
  facts: CompanyFacts,
  company: Company | null,
  database: Database,
  now: number,
  inView: Contact | null = null,
): Promise<Verdict> {
  const [contacts, signals, icps, settings] = await Promise.all([
    company === null ? [] : contactsOf(database, company.id),
    company === null ? [] : signalsOf(database, company.id),
    listIcps(database),
    readSettings(database),
  ]);
  return judge({ facts, contacts, inView, signals, icps, definitions: settings.definitions, now });
}
