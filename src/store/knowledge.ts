// All that a company is judged by, read in one transaction: a page waits for this before it gets its label.
import type { IDBPTransaction } from 'idb';
import type { Company, CompanyFacts } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Icp } from '../model/icp.ts';
import type { Playbook } from '../model/play-rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import { companyOf } from './companies.ts';
import { contactOf } from './contacts.ts';
import type { Database } from './database.ts';
import { candidatesFor, firstMeant, isMeant, lookAlikesOf } from './find-company.ts';
import { inOrderOfMaking } from './icps.ts';
import type { ErmineSchema, StoredCompany } from './schema.ts';
import { withDefaults } from './settings.ts';

/** By what everything is judged. */
export interface JudgedBy {
  readonly icps: readonly Icp[];
  readonly settings: Settings;
  /** Null while the seller has changed nothing of the shipped one. */
  readonly playbook: Playbook | null;
}

/** What is known of a company, and by what it is judged. */
export interface Knowledge extends JudgedBy {
  /** Null when it is new. */
  readonly company: Company | null;
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
  /** Where the company is new: those of the same name, at most 5. */
  readonly lookAlikes: readonly Company[];
}

const READ: ['companies', 'contacts', 'signals', 'icps', 'settings', 'playbook'] = [
  'companies',
  'contacts',
  'signals',
  'icps',
  'settings',
  'playbook',
];
type Reading = IDBPTransaction<ErmineSchema, typeof READ, 'readonly'>;

/**
 * What is known of the company with these facts (see findCompany). Two rounds to the database: which company it is and
 * what all are judged by, then the company with its people and signals.
 */
export async function knowledgeOf(database: Database, facts: CompanyFacts): Promise<Knowledge> {
  const reading = database.transaction(READ);
  const [candidates, judgedBy] = await Promise.all([
    candidatesFor(reading.objectStore('companies'), facts),
    judgedByIn(reading),
  ]);
  return { ...judgedBy, ...(await meantIn(reading, candidates, facts)) };
}

/** What is known of the company with this id. */
export async function knowledgeOfId(database: Database, id: string): Promise<Knowledge> {
  const reading = database.transaction(READ);
  const [kept, judgedBy] = await Promise.all([keptIn(reading, id), judgedByIn(reading)]);
  return { ...judgedBy, ...known(kept) };
}

type Known = Omit<Knowledge, keyof JudgedBy>;

/** The surest candidate is nearly always the one: it is read with its people and signals, before that is certain. */
async function meantIn(reading: Reading, [surest, ...others]: readonly string[], facts: CompanyFacts): Promise<Known> {
  if (surest !== undefined) {
    const kept = await keptIn(reading, surest);
    if (kept.company !== undefined && isMeant(kept.company, facts)) return known(kept);
  }
  const other = await firstMeant(reading.objectStore('companies'), others, facts);
  if (other !== null) return known(await keptIn(reading, other.id));
  const lookAlikes = await lookAlikesOf(reading.objectStore('companies'), facts);
  return { company: null, contacts: [], signals: [], lookAlikes: lookAlikes.map(companyOf) };
}

interface Kept {
  readonly company: StoredCompany | undefined;
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
}

async function keptIn(reading: Reading, id: string): Promise<Kept> {
  const [company, contacts, signals] = await Promise.all([
    reading.objectStore('companies').get(id),
    reading.objectStore('contacts').index('companyId').getAll(id),
    reading.objectStore('signals').index('companyId').getAll(id),
  ]);
  return { company, contacts: contacts.map(contactOf), signals };
}

function known({ company, contacts, signals }: Kept): Known {
  return { company: company === undefined ? null : companyOf(company), contacts, signals, lookAlikes: [] };
}

async function judgedByIn(reading: Reading): Promise<JudgedBy> {
  const [icps, settings, playbook] = await Promise.all([
    reading.objectStore('icps').getAll(),
    reading.objectStore('settings').get('settings'),
    reading.objectStore('playbook').get('playbook'),
  ]);
  return { icps: inOrderOfMaking(icps), settings: withDefaults(settings), playbook: playbook ?? null };
}
