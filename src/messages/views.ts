import type { Company, CompanyFacts } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { NoCompanyReason } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';

/** What a tab shows, ready to draw. */
export type TabView =
  | {
      readonly status: 'company';
      readonly url: string;
      /** `article`: somebody else writes about the company. */
      readonly kind: 'company' | 'article';
      /** What the page says joined with what the store knows. */
      readonly facts: CompanyFacts;
      /** The company in the store; null when it is new. */
      readonly company: Company | null;
      /** Companies in the store with the same name that nothing else ties to this one. */
      readonly lookAlikes: readonly Company[];
      readonly verdict: Verdict;
      /** Whether any profile exists at all. */
      readonly hasIcp: boolean;
    }
  | { readonly status: 'no-company'; readonly url: string; readonly reason: NoCompanyReason }
  /** A page we know by kind whose layout we could not read, or a page the browser does not let us read. */
  | { readonly status: 'unreadable'; readonly url: string };

/** A company of the store, ready to draw. */
export interface CompanyView {
  readonly company: Company;
  readonly contacts: readonly Contact[];
  readonly verdict: Verdict;
}
