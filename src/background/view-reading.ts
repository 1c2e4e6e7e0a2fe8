import { judge } from '../judge/judge.ts';
import { rulesOf } from '../judge/own-playbook.ts';
import { scoreOf } from '../judge/score.ts';
import type { Scores, TabView } from '../messages/views.ts';
import type { CompanyFacts } from '../model/company.ts';
import { type Contact, isSamePersonName } from '../model/contact.ts';
import { joinFacts } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Database } from '../store/database.ts';
import { type Knowledge, knowledgeOf, knowledgeOfId } from '../store/knowledge.ts';
import { addressOf, companyAtAddress, fillInOf } from './by-address.ts';

/** A reading joined with what the store knows, judged at `now` (epoch ms). */
export async function viewReading(reading: Reading, database: Database, now: number): Promise<TabView> {
  if (reading.kind === 'none' || reading.kind === 'unreadable') return viewUnnamed(reading, database, now);
  return viewKnown(reading, await knowledgeOf(database, reading.facts), now);
}

/** A reading of a company joined with what is known of it. */
export function viewKnown(
  reading: Extract<Reading, { kind: 'company' | 'article' }>,
  knowledge: Knowledge,
  now: number,
): TabView {
  const { company } = knowledge;
  const facts = company === null ? reading.facts : joinFacts(reading.facts, company.facts);
  const person = reading.kind === 'company' ? reading.person : null;
  const inView = person === null ? null : contactNamed(person.name, knowledge);
  return viewCompany({ ...reading, facts }, knowledge, inView, now);
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
    const knowledge = await knowledgeOfId(database, company.id);
    return viewCompany({ kind: 'address', url, facts: company.facts }, knowledge, null, now);
  }
  if (reading.kind === 'unreadable') return { status: 'unreadable', url, fillIn: addressOf(reading) };
  return { status: 'no-company', url, reason: reading.reason, fillIn: fillInOf(reading) };
}

type CompanyTabView = Extract<TabView, { status: 'company' }>;

function viewCompany(
  { kind, url, facts }: Pick<CompanyTabView, 'kind' | 'url' | 'facts'>,
  knowledge: Knowledge,
  inView: Contact | null,
  now: number,
): TabView {
  const { company } = knowledge;
  const verdict = judgeCompany(facts, knowledge, now, inView);
  const lookAlikes = [...knowledge.lookAlikes];
  const hasIcp = verdict.fits.length > 0;
  const scores = scoresOf(knowledge, now);
  return { status: 'company', url, kind, facts, company, lookAlikes, inView, verdict, scores, hasIcp };
}

/** The contact at a company who has a name; of several none, for it cannot be told who is meant. */
function contactNamed(name: string, { contacts }: Knowledge): Contact | null {
  const named = contacts.filter((contact) => isSamePersonName(contact.name, name));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Judges a company by these facts and all that is known about it. `inView`: whose profile the seller looks at. */
export function judgeCompany(
  facts: CompanyFacts,
  { company, contacts, signals, icps, settings, playbook }: Knowledge,
  now: number,
  inView: Contact | null = null,
): Verdict {
  const status = company?.status ?? null;
  const plays = company?.plays ?? [];
  const rules = rulesOf(playbook);
  const { definitions, scoring, signals: signalSettings } = settings;
  return judge({
    facts,
    status,
    contacts,
    inView,
    signals,
    signalSettings,
    icps,
    definitions,
    scoring,
    plays,
    rules,
    now,
  });
}

/** The points of the people known at a company as they stand at `now` (epoch ms). */
export function scoresOf({ contacts, settings }: Knowledge, now: number): Scores {
  return Object.fromEntries(contacts.map((contact) => [contact.id, scoreOf(contact, settings.scoring, now)]));
}
