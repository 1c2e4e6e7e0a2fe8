// All that a company is judged by, read in one transaction: a page waits for this before it gets its label.
import { unwrap } from 'idb';
import type { Company, CompanyFacts } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Icp } from '../model/icp.ts';
import type { Playbook } from '../model/play-rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import { answerTo } from './answers.ts';
import { companyOf } from './companies.ts';
import { contactOf } from './contacts.ts';
import type { Database } from './database.ts';
import { meantCompany } from './find-company.ts';
import { inOrderOfMaking } from './icps.ts';
import type { StoredCompany, StoredContact } from './schema.ts';
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

const READ = ['companies', 'contacts', 'signals', 'icps', 'settings', 'playbook'];

/**
 * What is known of the company with these facts (see findCompany). The database is asked which company it is, then at
 * once by what all are judged, so that the company's people and signals are asked for before that has come.
 */
export async function knowledgeOf(database: Database, facts: CompanyFacts): Promise<Knowledge> {
  const reading = unwrap(database).transaction(READ);
  const [known, judgedBy] = await Promise.all([meantIn(reading, facts), judgedByIn(reading)]);
  return { ...judgedBy, ...known };
}

/** What is known of the company with this id. */
export async function knowledgeOfId(database: Database, id: string): Promise<Knowledge> {
  const reading = unwrap(database).transaction(READ);
  const [company, around, judgedBy] = await Promise.all([
    answerTo<StoredCompany | undefined>(reading.objectStore('companies').get(id)),
    aroundIn(reading, id),
    judgedByIn(reading),
  ]);
  return { ...judgedBy, ...around, company: company === undefined ? null : companyOf(company), lookAlikes: [] };
}

/** By what everything is judged now. */
export function readJudgedBy(database: Database): Promise<JudgedBy> {
  return judgedByIn(unwrap(database).transaction(READ));
}

async function meantIn(reading: IDBTransaction, facts: CompanyFacts): Promise<Omit<Knowledge, keyof JudgedBy>> {
  const { company, lookAlikes } = await meantCompany(reading.objectStore('companies'), facts);
  const around = company === null ? { contacts: [], signals: [] } : await aroundIn(reading, company.id);
  return { ...around, company: company === null ? null : companyOf(company), lookAlikes: lookAlikes.map(companyOf) };
}

async function aroundIn(reading: IDBTransaction, id: string): Promise<Pick<Knowledge, 'contacts' | 'signals'>> {
  const contacts: IDBRequest<StoredContact[]> = reading.objectStore('contacts').index('companyId').getAll(id);
  const signals: IDBRequest<Signal[]> = reading.objectStore('signals').index('companyId').getAll(id);
  // Answers come in the order of asking.
  await answerTo(signals);
  return { contacts: contacts.result.map(contactOf), signals: signals.result };
}

async function judgedByIn(reading: IDBTransaction): Promise<JudgedBy> {
  const icps: IDBRequest<Icp[]> = reading.objectStore('icps').getAll();
  const settings: IDBRequest<Settings | undefined> = reading.objectStore('settings').get('settings');
  const playbook: IDBRequest<Playbook | undefined> = reading.objectStore('playbook').get('playbook');
  await answerTo(playbook);
  const { result: changed = null } = playbook;
  return { icps: inOrderOfMaking(icps.result), settings: withDefaults(settings.result), playbook: changed };
}
