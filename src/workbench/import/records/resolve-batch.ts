import { workDomain } from '../../../interpret/work-domain.ts';
import type { ImportPlan } from '../../../model/import-plan.ts';
import { NEW_SIGNAL, type Signal } from '../../../model/signal.ts';
import { nameIdentityOf } from '../../../store/identity.ts';
import type { Batch, RecordWrite } from '../../../store/operations.ts';
import type { RowRemark, StoredContact } from '../../../store/schema.ts';
import { BatchCompanies, type Became } from './batch-companies.ts';
import { BatchContacts, personKeysOf } from './batch-contacts.ts';
import type { Found } from './lookup.ts';
import type { Joining } from './merge-company.ts';
import type { Workplace } from './merge-contact.ts';
import type { CompanyDraft, PersonDraft, RowDraft } from './row-draft.ts';

/** What is looked up before a batch is resolved. */
export interface BatchKeys {
  readonly companies: Set<string>;
  readonly contacts: Set<string>;
}

/** A batch's rows, and how they are taken. */
export interface BatchOrder {
  readonly drafts: readonly RowDraft[];
  /** The number of the first row in the file, from 1. */
  readonly firstRow: number;
  readonly rows: ImportPlan['rows'];
  readonly joining: Joining;
  readonly newId: () => string;
}

/** What becomes of a batch: what is written but its signals, which are looked up by the companies they are of. */
export interface ResolvedBatch extends Batch {
  readonly signals: readonly Signal[];
}

/** The identities that the rows of a batch name. */
export function keysOfBatch(drafts: readonly RowDraft[]): BatchKeys {
  const keys: BatchKeys = { companies: new Set(), contacts: new Set() };
  for (const { company, person } of drafts) {
    if (company !== null) {
      for (const identity of company.identities) keys.companies.add(identity);
      if (company.identities.length === 0) keys.companies.add(nameIdentityOf(company.facts));
    }
    if (person === null) continue;
    for (const key of personKeysOf(person)) keys.contacts.add(key);
    const domain = person.email === '' ? null : workDomain(person.email);
    if (domain !== null) keys.companies.add(`domain:${domain}`);
  }
  return keys;
}

/** The domains of a batch's companies that no company in the store has: of those it makes. */
export function newDomainsOf(drafts: readonly RowDraft[], found: Found): string[] {
  const domains = drafts.flatMap(({ company }) => company?.facts.domain?.value ?? []);
  return [...new Set(domains)].filter((domain) => (found.companies.get(`domain:${domain}`) ?? []).length === 0);
}

/**
 * Decides what becomes of each row, by what the store has. Pure but for the ids.
 * @param waiting people linked to no company whom the batch's new companies may claim
 */
export function resolveBatch(
  { drafts, firstRow, rows, joining, newId }: BatchOrder,
  found: Found,
  waiting: readonly StoredContact[],
): ResolvedBatch {
  const companies = new BatchCompanies(found.companies.values(), joining, newId);
  const contacts = new BatchContacts([...found.contacts.values(), waiting], joining, newId);
  const signals = new Map<string, Signal>();
  const remarks: RowRemark[] = [];
  let outcomes = '';
  drafts.forEach((draft, index) => {
    const row = firstRow + index;
    const became: Became[] = [];
    const say = (code: string, detail: string) => remarks.push({ row, code, detail });
    for (const { code, detail } of draft.remarks) say(code, detail);
    const workplace = draft.company === null ? null : placeCompany(draft.company, draft.person);
    if (draft.person !== null) {
      became.push(contacts.put(draft.person, workplace ?? byMail(draft.person)).became);
    }
    outcomes += draft.isBlank ? ' ' : letterOf(became);

    function placeCompany(company: CompanyDraft, person: PersonDraft | null): Workplace | null {
      if (rows === 'contacts') {
        const known = companies.find(company);
        const isSure = known !== null && company.identities.length > 0;
        return isSure && person !== null ? { companyId: known.id, link: 'import' } : null;
      }
      const isNamesake = company.identities.length === 0 && companies.hasNamesake(company);
      const put = companies.put(company);
      if (put.became === 'created' && isNamesake) say('same-name', company.facts.name.value.slice(0, 80));
      became.push(put.became);
      if (company.funding !== null) {
        const signal = fundingSignal(put.company.id, company.funding, joining.now);
        signals.set(signal.id, signal);
      }
      return { companyId: put.company.id, link: 'import' };
    }
  });
  contacts.claim(byMail);
  const writes: RecordWrite[] = [...companies.writes(), ...contacts.writes()];
  return { writes, outcomes, remarks, signals: [...signals.values()] };

  function byMail({ email }: Pick<PersonDraft, 'email'>): Workplace | null {
    const domain = email === '' ? null : workDomain(email);
    const company = domain === null ? null : companies.atDomain(domain);
    return company === null ? null : { companyId: company.id, link: 'email-domain' };
  }
}

/** c created, u updated, = unchanged, - skipped: for a row with both, whichever did most. */
function letterOf(became: readonly Became[]): string {
  if (became.length === 0) return '-';
  if (became.includes('created')) return 'c';
  return became.includes('updated') ? 'u' : '=';
}

/** The same round of the same company has the same id, so that it is kept once. */
function fundingSignal(companyId: string, { title, date }: { title: string; date: number }, now: number): Signal {
  const day = new Date(date).toISOString().slice(0, 10);
  return {
    ...NEW_SIGNAL,
    id: `${companyId.slice(0, 40)}-funding-${day}`,
    companyId,
    type: 'funding',
    date,
    title,
    source: 'import',
    confidence: 80,
    createdAt: now,
    updatedAt: now,
  };
}
