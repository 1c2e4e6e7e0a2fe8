import type { Company, CompanyFacts } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { ShownFeed } from '../model/feed.ts';
import type { NoCompanyReason } from '../model/reading.ts';
import type { Score } from '../model/score.ts';
import type { Verdict } from '../model/verdict.ts';

/** What the form for a company by hand starts from on a page that names none. Empty where the address does not tell. */
export interface FillIn {
  /** Registrable domain of the site, when it may be the company's own. */
  readonly domain: string;
  /** Address of the LinkedIn page. */
  readonly linkedIn: string;
}

/** The points of people, by the id of each. */
export type Scores = Readonly<Record<string, Score>>;

/** Somebody who may work at a company, and what says so. */
export interface SuggestedContact {
  readonly contact: Contact;
  readonly by: 'email-domain' | 'employer';
}

/** What a tab shows, ready to draw. */
export type TabView =
  | {
      readonly status: 'company';
      readonly url: string;
      /** `article`: somebody else writes about the company. `address`: the page does not tell it, its address does. */
      readonly kind: 'company' | 'article' | 'address';
      /** What the page says joined with what the store knows. */
      readonly facts: CompanyFacts;
      /** The company in the store; null when it is new. */
      readonly company: Company | null;
      /** Companies in the store with the same name that nothing else ties to this one. */
      readonly lookAlikes: readonly Company[];
      readonly verdict: Verdict;
      readonly scores: Scores;
      /** The contact whose profile the page is; null elsewhere, and for people the seller does not know. */
      readonly inView: Contact | null;
      /** Whether any profile exists at all. */
      readonly hasIcp: boolean;
    }
  | {
      readonly status: 'no-company';
      readonly url: string;
      readonly reason: NoCompanyReason;
      /** Null on pages that are never read. */
      readonly fillIn: FillIn | null;
    }
  /** A page we know by kind whose layout we could not read, or a page the browser does not let us read. */
  | { readonly status: 'unreadable'; readonly url: string; readonly fillIn: FillIn };

/** A company of the store, ready to draw. */
export interface CompanyView {
  readonly company: Company;
  readonly contacts: readonly Contact[];
  readonly scores: Scores;
  readonly verdict: Verdict;
}

/** The companies the seller wants to hear of again. */
export interface FollowUpList {
  /** Earliest first; not all where there are many. */
  readonly companies: readonly Company[];
  /** How many there are whose day has come, and how many in all. */
  readonly due: number;
  readonly all: number;
}

/** A feed the seller watches. */
export interface WatchedFeed {
  readonly feed: ShownFeed;
  /** Name of the company whose it is; empty where that is gone. */
  readonly company: string;
}
