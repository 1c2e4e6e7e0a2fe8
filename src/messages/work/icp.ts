// What the profiles' editor asks of the workbench: what a profile does to all that is known, and a profile derived
// from the seller's own customers.

import type { DerivedIcp } from '../../model/derived-icp.ts';
import type { Icp } from '../../model/icp.ts';
import type { Label } from '../../model/verdict.ts';
import type { Work } from '../workbench-contract.ts';

/** A saved company whose label the edited profile changes. */
export interface LabelChange {
  readonly companyId: string;
  readonly name: string;
  readonly from: Label;
  readonly to: Label;
}

/** How known companies fit a profile, as far as they have been looked at. */
export interface Recount {
  readonly looked: number;
  readonly of: number;
  readonly matches: number;
  /** Too little is known of them to say. */
  readonly open: number;
  readonly misfits: number;
  /** Saved companies whose label changes: how many, and the first of them. */
  readonly changed: number;
  readonly changes: readonly LabelChange[];
}

/** Who the best customers are. */
export type CustomerChoice =
  /** Domains, names or organisation numbers as somebody pasted them. */
  | { readonly by: 'list'; readonly text: string }
  /** Companies with the status customer, and those where somebody is at the stage customer or beyond. */
  | { readonly by: 'status' }
  | { readonly by: 'tag'; readonly tag: string };

/** An entry of the list that names no company of the store, or a name that several have. */
export interface MissingCustomer {
  readonly entry: string;
  readonly why: 'not-known' | 'several';
}

export interface Derivation {
  /** The companies that were found: how many, and the first of their names. */
  readonly found: number;
  readonly names: readonly string[];
  readonly missing: readonly MissingCustomer[];
  readonly derived: DerivedIcp;
}

export interface IcpWork {
  /** Judges every known company by an edited profile; `progress` has the numbers so far. */
  'recount-icp': Work<{ readonly icp: Icp }, Recount, Recount>;
  /** Tags with how many companies have each, most first. */
  'list-tags': Work<null, null, readonly { readonly tag: string; readonly companies: number }[]>;
  'derive-icp': Work<CustomerChoice, { readonly looked: number; readonly of: number }, Derivation>;
}
