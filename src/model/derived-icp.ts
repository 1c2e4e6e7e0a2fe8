import type { Criterion } from './icp.ts';

/** What customers may have in common. */
export const TRAITS = ['division', 'section', 'employees', 'country', 'city', 'technology', 'word'] as const;
export type Trait = (typeof TRAITS)[number];

/** How many of those of whom it is known have a trait. */
export interface Share {
  readonly yes: number;
  readonly known: number;
}

/** A criterion that the seller's customers suggest, with what speaks for it. */
export interface Proposal {
  readonly trait: Trait;
  readonly criterion: Criterion;
  readonly customers: Share;
  /** The other known companies; null when too few of them are known to compare with. */
  readonly others: Share | null;
  /** How many times as common it is among customers, at least, when chance is allowed for; null without a comparison. */
  readonly surelyTimes: number | null;
}

/** A profile as the customers suggest it, best proposal first. */
export interface DerivedIcp {
  readonly customers: number;
  readonly others: number;
  /** Fewer customers than anything can be said from. Then there are no proposals. */
  readonly isTooFew: boolean;
  readonly proposals: readonly Proposal[];
  /** Of what too few customers are known for it to be compared. */
  readonly gaps: readonly { readonly trait: Trait; readonly known: number }[];
}

/** Customers from which on something can be said. */
export const LEAST_CUSTOMERS = 8;
