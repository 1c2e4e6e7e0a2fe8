import type { CompanyFacts, CompanyStatus } from '../../../model/company.ts';
import type { Contact, Engagement, Stage } from '../../../model/contact.ts';
import type { Noticed } from '../../../model/same-event.ts';
import type { ValueProblem } from '../values/parsed.ts';

/** What a row says of a company. */
export interface CompanyDraft {
  readonly facts: CompanyFacts;
  /** What tells it from others, strongest first: see the store's identity.ts. */
  readonly identities: readonly string[];
  /** Whether the row names it; else its name is only its domain. */
  readonly isNamed: boolean;
  readonly status: CompanyStatus['value'] | null;
  /** When the status was so; null when the row does not say (epoch ms). */
  readonly statusDate: number | null;
  readonly tags: readonly string[];
  /** What the row says happened at it. */
  readonly events: readonly Noticed[];
}

/** What a row says of a person. Empty texts and nulls are not known. */
export interface PersonDraft
  extends Pick<Contact, 'name' | 'email' | 'phone' | 'linkedIn' | 'role' | 'employer' | 'emailConsent'> {
  readonly stage: Stage | null;
  readonly stageDate: number | null;
  readonly tags: readonly string[];
  readonly engagements: readonly Engagement[];
}

/** Why a row was left out, or what is to be said of one that was not. */
export type RowProblem =
  | 'no-company'
  | 'no-person'
  | 'no-event-type'
  | 'no-event-date'
  | 'unknown-company'
  | 'unknown-person'
  | 'forgotten'
  | 'extra-cells'
  | 'same-name'
  | ValueProblem;

export interface DraftRemark {
  readonly code: RowProblem;
  readonly detail: string;
}

/** What one row says. */
export interface RowDraft {
  /** An empty row is none. */
  readonly isBlank: boolean;
  readonly company: CompanyDraft | null;
  readonly person: PersonDraft | null;
  readonly remarks: DraftRemark[];
}
