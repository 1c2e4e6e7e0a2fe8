import type { Company } from '../../../model/company.ts';
import { companyOf, storedCompany } from '../../../store/companies.ts';
import { areSetApart, nameIdentityOf } from '../../../store/identity.ts';
import type { RecordWrite } from '../../../store/operations.ts';
import type { StoredCompany } from '../../../store/schema.ts';
import { type Joining, joinCompany, newCompany } from './merge-company.ts';
import type { CompanyDraft } from './row-draft.ts';

/** What became of a record. */
export type Became = 'created' | 'updated' | 'unchanged';

interface Working {
  readonly before: StoredCompany | null;
  readonly company: Company;
  readonly stored: StoredCompany;
}

/** The companies of a batch: those the store has and those that its rows make, found by identity. */
export class BatchCompanies {
  readonly #byId = new Map<string, Working>();
  readonly #byIdentity = new Map<string, Set<string>>();
  readonly #joining: Joining;
  readonly #newId: () => string;

  constructor(found: Iterable<readonly StoredCompany[]>, joining: Joining, newId: () => string) {
    this.#joining = joining;
    this.#newId = newId;
    for (const companies of found) for (const stored of companies) this.#know(stored);
  }

  /**
   * The company a row means: by its strongest identity that anybody has, unless their organisation numbers set them
   * apart. One without any is the one that has nothing but the same name either; null when there is none.
   */
  find(draft: CompanyDraft): Company | null {
    const { identities } = draft;
    for (const identity of identities) {
      const same = this.#with(identity).find(({ company }) => !areSetApart(company.facts, draft.facts));
      if (same !== undefined) return same.company;
    }
    return identities.length > 0 ? null : this.#findNamed(draft);
  }

  /** Whether others have the same name: they may be the same company, but nothing says so. */
  hasNamesake(draft: CompanyDraft): boolean {
    return this.#with(nameIdentityOf(draft.facts)).length > 0;
  }

  /** The company with a domain; null when there is none, or several. */
  atDomain(domain: string): Company | null {
    const [only, other] = this.#with(`domain:${domain}`);
    return only === undefined || other !== undefined ? null : only.company;
  }

  /** Puts what a row says where it belongs. */
  put(draft: CompanyDraft): { readonly company: Company; readonly became: Became } {
    const known = this.find(draft);
    const company =
      known === null ? newCompany(this.#newId(), draft, this.#joining) : joinCompany(known, draft, this.#joining);
    if (company === known) return { company, became: 'unchanged' };
    this.#set({ before: this.#byId.get(company.id)?.before ?? null, company, stored: storedCompany(company) });
    return { company, became: known === null ? 'created' : 'updated' };
  }

  /** What is to be written: companies that are new or changed. */
  writes(): Extract<RecordWrite, { collection: 'companies' }>[] {
    return [...this.#byId.values()].flatMap(({ before, stored }) =>
      before === stored ? [] : [{ collection: 'companies', key: stored.id, before, after: stored }],
    );
  }

  #findNamed(draft: CompanyDraft): Company | null {
    const { country } = draft.facts;
    const named = this.#with(nameIdentityOf(draft.facts)).find(({ company: { facts }, stored }) => {
      const isElsewhere = country !== null && facts.country !== null && facts.country.value !== country.value;
      return stored.identities.length === 1 && !isElsewhere;
    });
    return named?.company ?? null;
  }

  #with(identity: string): Working[] {
    return [...(this.#byIdentity.get(identity) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
  }

  #know(stored: StoredCompany): void {
    if (!this.#byId.has(stored.id)) this.#set({ before: stored, company: companyOf(stored), stored });
  }

  #set(working: Working): void {
    const { id, identities } = working.stored;
    this.#byId.set(id, working);
    for (const identity of identities) {
      const ids = this.#byIdentity.get(identity);
      if (ids === undefined) this.#byIdentity.set(identity, new Set([id]));
      else ids.add(id);
    }
  }
}
