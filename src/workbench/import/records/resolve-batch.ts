import { workDomain } from '../../../interpret/work-domain.ts';
import { addsCompanies, type ImportPlan } from '../../../model/import-plan.ts';
import { nameIdentityOf } from '../../../store/identity.ts';
import type { RecordWrite } from '../../../store/operations.ts';
import type { RowRemark, StoredContact } from '../../../store/schema.ts';
import { BatchCompanies, type Became } from './batch-companies.ts';
import { BatchContacts, personKeysOf } from './batch-contacts.ts';
import type { ToldOfCompany } from './batch-signals.ts';
import type { BatchKeys, Found } from './lookup.ts';
import type { Joining } from './merge-company.ts';
import type { Workplace } from './merge-contact.ts';
import type { CompanyDraft, PersonDraft, RowDraft, RowProblem } from './row-draft.ts';

/** A batch's rows, and how they are taken. */
export interface BatchOrder {
  readonly drafts: readonly RowDraft[];
  /** The number of the first row in the file, from 1. */
  readonly firstRow: number;
  readonly rows: ImportPlan['rows'];
  readonly onlyKnown: boolean;
  readonly joining: Joining;
  readonly newId: () => string;
}

/** What becomes of a batch, but for its signals: those of its companies are to be looked up first. */
export interface ResolvedBatch {
  readonly writes: readonly RecordWrite[];
  /** What became of the records of each row; null for an empty row. */
  readonly rows: readonly (readonly Became[] | null)[];
  readonly remarks: readonly RowRemark[];
  /** What rows tell of companies, in their order. */
  readonly told: readonly ToldOfCompany[];
}

const LONGEST_DETAIL = 80;

/** The identities that the rows of a batch name. A name alone counts where the company may be added. */
export function keysOfBatch(drafts: readonly RowDraft[], rows: ImportPlan['rows']): BatchKeys {
  const keys = { companies: new Set<string>(), contacts: new Set<string>() };
  for (const { company, person } of drafts) {
    if (company !== null) {
      for (const identity of company.identities) keys.companies.add(identity);
      if (company.identities.length === 0 && addsCompanies(rows)) keys.companies.add(nameIdentityOf(company.facts));
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
  { drafts, firstRow, rows, onlyKnown, joining, newId }: BatchOrder,
  found: Found,
  waiting: readonly StoredContact[],
): ResolvedBatch {
  const companies = new BatchCompanies(found.companies.values(), joining, newId);
  const contacts = new BatchContacts([...found.contacts.values(), waiting], joining, newId);
  const told: ToldOfCompany[] = [];
  const remarks: RowRemark[] = [];
  const outcomes = drafts.map((draft, index): Became[] | null => {
    const became: Became[] = [];
    const say = (code: RowProblem, detail: string) => remarks.push({ row: firstRow + index, code, detail });
    for (const { code, detail } of draft.remarks) say(code, detail);
    const workplace = draft.company === null ? null : placeCompany(draft.company, draft.person);
    if (draft.person !== null) placePerson(draft.person, workplace ?? byMail(draft.person));
    return draft.isBlank ? null : became;

    function placeCompany(company: CompanyDraft, person: PersonDraft | null): Workplace | null {
      const name = company.facts.name.value.slice(0, LONGEST_DETAIL);
      if (!addsCompanies(rows)) {
        const known = company.identities.length === 0 ? null : companies.find(company);
        return known === null || person === null ? null : { companyId: known.id, link: 'import' };
      }
      if (onlyKnown && companies.find(company) === null) {
        say('unknown-company', name);
        return null;
      }
      const isNamesake = company.identities.length === 0 && companies.hasNamesake(company);
      const put = companies.put(company);
      if (put.became === 'created' && isNamesake) say('same-name', name);
      became.push(put.became);
      if (company.events.length > 0) told.push({ row: index, company: put.company, events: company.events });
      return { companyId: put.company.id, link: 'import' };
    }

    function placePerson(person: PersonDraft, place: Workplace | null): void {
      if (onlyKnown && !contacts.has(person, place)) say('unknown-person', '');
      else became.push(contacts.put(person, place).became);
    }
  });
  contacts.claim(byMail);
  return { writes: [...companies.writes(), ...contacts.writes()], rows: outcomes, remarks, told };

  function byMail({ email }: Pick<PersonDraft, 'email'>): Workplace | null {
    const domain = email === '' ? null : workDomain(email);
    const company = domain === null ? null : companies.atDomain(domain);
    return company === null ? null : { companyId: company.id, link: 'email-domain' };
  }
}
