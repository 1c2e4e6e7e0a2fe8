import type { CompanyFacts } from './company.ts';
import type { Fact } from './fact.ts';
import type { SignalType } from './signal.ts';
import type { When } from './when.ts';

/** Why a page was read but names no company. Each has a sentence in the UI. */
export const NO_COMPANY_REASONS = [
  'not-a-web-page',
  'excluded-site',
  'private-site',
  'login-page',
  'search-results',
  'encyclopedia',
  'directory',
  'social-media',
  'news',
  'personal-page',
  'person-profile',
  'nothing-found',
] as const;
export type NoCompanyReason = (typeof NO_COMPANY_REASONS)[number];

/** Something that happens at the company, as the page shows it. */
export interface Observation {
  readonly type: SignalType;
  /** One line, at most 200 characters: "Sales manager, Tampere". */
  readonly title: string;
  /** Null when the page does not say. */
  readonly when: When | null;
  /** The sentence that says it, at most 200 characters. */
  readonly excerpt: string;
  /** 0–100: from SURE_ENOUGH on it is taken as so, below that it is only possible. */
  readonly confidence: number;
  /** http(s) address of the item that tells it; empty: the page itself. */
  readonly url: string;
}

/** What a company's page says of who leads it and how it stands, to be compared from visit to visit. */
export interface Standing {
  /** Managers as businesses name them, "ceo: Aino Esimerkki": see FactChange. */
  readonly managers: readonly Fact<string>[];
  /** That the company is bankrupt or being wound up, in the page's own words; null where nothing says so. */
  readonly register: Fact<string> | null;
}

/** The person a profile page is of: kept no longer than the page is open, to recognise a contact the seller has. */
export interface PersonShown {
  readonly name: string;
  /** The address part that names the profile: `in/aino-esimerkki`. */
  readonly profile: string;
}

/**
 * What one page says. `company`: the page belongs to one company. `article`: somebody else writes about one.
 * `none`: no company, with the reason. `unreadable`: a page we know, in a shape we do not.
 */
export type Reading =
  | {
      readonly kind: 'company';
      readonly url: string;
      readonly facts: CompanyFacts;
      readonly observations: readonly Observation[];
      /** On a profile page, whose employer the company is; null elsewhere. */
      readonly person: PersonShown | null;
      /** Left out where the page says nothing of it. */
      readonly standing?: Standing;
    }
  | {
      readonly kind: 'article';
      readonly url: string;
      /** The company written about. */
      readonly facts: CompanyFacts;
      readonly observations: readonly Observation[];
      readonly publisher: Fact<string> | null;
    }
  | { readonly kind: 'none'; readonly url: string; readonly reason: NoCompanyReason }
  | { readonly kind: 'unreadable'; readonly url: string };
