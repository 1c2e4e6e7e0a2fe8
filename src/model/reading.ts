import type { CompanyFacts } from './company.ts';
import type { Fact } from './fact.ts';

/** Why a page was read but names no company. Each has a sentence in the UI. */
export const NO_COMPANY_REASONS = [
  'not-a-web-page',
  'excluded-site',
  'private-site',
  'login-page',
  'search-results',
  'encyclopedia',
  'social-media',
  'news',
  'personal-page',
  'person-profile',
  'nothing-found',
] as const;
export type NoCompanyReason = (typeof NO_COMPANY_REASONS)[number];

/**
 * What one page says. `company`: the page belongs to one company. `article`: somebody else writes about one.
 * `none`: no company, with the reason. `unreadable`: a page we know, in a shape we do not.
 */
export type Reading =
  | { readonly kind: 'company'; readonly url: string; readonly facts: CompanyFacts }
  | {
      readonly kind: 'article';
      readonly url: string;
      /** The company written about. */
      readonly facts: CompanyFacts;
      readonly publisher: Fact<string> | null;
    }
  | { readonly kind: 'none'; readonly url: string; readonly reason: NoCompanyReason }
  | { readonly kind: 'unreadable'; readonly url: string };
