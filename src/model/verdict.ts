import type { CompanyStatus } from './company.ts';
import type { Contact, Stage } from './contact.ts';
import type { Criterion, Icp } from './icp.ts';
import type { PlayRule } from './play-rule.ts';
import type { Settings } from './settings.ts';
import type { Signal } from './signal.ts';

/** The labels a page can get. The order is the order in which they are tried: the first that applies wins. */
export const LABELS = [
  'no-company',
  'customer',
  'hold',
  'trigger',
  'prospect',
  'lead',
  'not-a-fit',
  'unknown',
] as const;
export type Label = (typeof LABELS)[number];

/** Unknown is not no: the page did not say. */
export type Answer = 'yes' | 'no' | 'unknown';

/** One criterion with its answer and the words that say so (empty for unknown). */
export interface FitRow {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly evidence: string;
}

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** How a company fits one ICP. */
export interface Fit {
  readonly icp: Pick<Icp, 'id' | 'name' | 'threshold'>;
  readonly outcome: 'match' | 'no-match' | 'unknown';
  /** 0–100: the share of the known weight that says yes. */
  readonly score: number;
  /** 0–100: the share of the weight that is known at all. */
  readonly coverage: number;
  readonly grade: Grade;
  readonly rows: readonly FitRow[];
}

/** Where a signal stands in its life. */
export type Freshness = 'fresh' | 'fading' | 'expired' | 'undated';

/**
 * Whether a signal counts now, or why it does not. `possible`: not sure enough to change a label. `muted`: its type
 * counts for nothing, for all or for every profile that the company matches. `dismissed`, `over`: the seller said so.
 */
export type SignalStanding = 'counts' | 'possible' | 'muted' | 'dismissed' | 'over' | 'expired' | 'undated';

export interface DatedSignal {
  readonly signal: Signal;
  /** Whole days since it happened; null when undated. */
  readonly ageDays: number | null;
  readonly freshness: Freshness;
  /** Epoch ms; null when it counts until the seller clears it, or has no date. */
  readonly expiresAt: number | null;
  readonly sign: 'positive' | 'neutral' | 'negative';
  readonly standing: SignalStanding;
  /** 0–100: what it counts now, or would if it were sure; 0 for all that neither counts nor is possible. */
  readonly weight: number;
}

/** A change that made the company match, or match no longer: which signal, which profile, which criteria turned. */
export interface Flip {
  readonly signal: Signal;
  readonly icp: Pick<Icp, 'id' | 'name'>;
  readonly criteria: readonly Criterion[];
}

/** The team's definitions that a reason stands on: the preset, and the stage at which a lead begins in it. */
export interface DefinitionsInForce {
  readonly preset: Settings['definitions'];
  readonly leadFrom: Stage;
}

/** Why the label is what it is, best reason first. The UI has a sentence for each code. */
export type Reason =
  | { readonly code: 'now-matches'; readonly flip: Flip }
  | { readonly code: 'no-longer-matches'; readonly flip: Flip }
  | { readonly code: 'fresh-signal'; readonly signal: DatedSignal }
  | { readonly code: 'negative-signal'; readonly signal: DatedSignal; readonly lookAgainAt: number | null }
  | { readonly code: 'signal-outside-icp'; readonly signal: DatedSignal }
  | { readonly code: 'signal-unjudged'; readonly signal: DatedSignal }
  | { readonly code: 'matches-icp'; readonly fit: Fit }
  | { readonly code: 'engaged'; readonly contact: Contact; readonly by: DefinitionsInForce }
  | { readonly code: 'known-contact'; readonly contact: Contact; readonly by: DefinitionsInForce }
  | { readonly code: 'not-yet-lead'; readonly contact: Contact; readonly by: DefinitionsInForce }
  | { readonly code: 'is-customer'; readonly contact: Contact }
  | { readonly code: 'customer-status'; readonly status: CompanyStatus }
  | { readonly code: 'is-opportunity'; readonly contact: Contact | null; readonly status: CompanyStatus | null }
  | { readonly code: 'former-customer'; readonly status: CompanyStatus }
  | { readonly code: 'excluded-by'; readonly fit: Fit; readonly criterion: Criterion }
  | { readonly code: 'fails-must'; readonly fit: Fit; readonly criterion: Criterion }
  | { readonly code: 'below-threshold'; readonly fit: Fit }
  | { readonly code: 'too-little-known'; readonly fit: Fit }
  | { readonly code: 'no-icp' };

/** Countries whose marketing law the product has a hint about. */
export type LawCountry = 'DK' | 'DE' | 'FI' | 'SE' | 'NO' | 'GB';

/** The suggested action. `id` names the rule of the playbook; the UI has its words under that name. */
export interface Play {
  readonly id: string;
  /** The situation the rule asks for, and the seller's own words for it (null: the shipped ones). */
  readonly rule: Pick<PlayRule, 'when' | 'words'>;
  readonly channel: 'call' | 'email' | 'linkedin' | 'meeting' | 'none';
  /** Why the e-mail the rule asks for may not be sent: the contact refused, or the country asks for consent. */
  readonly insteadOfEmail: 'refused' | 'no-consent' | null;
  /** The country whose marketing law has something to say about the channel, or about the e-mail; null when none has. */
  readonly law: LawCountry | null;
  /** Days within which to act; null when there is nothing to do. */
  readonly withinDays: number | null;
  /** What the play's words may mention. */
  readonly company: string;
  readonly contact: string | null;
  readonly signal: Signal | null;
  /** When to look again (epoch ms); null when there is no such day. */
  readonly lookAgainAt: number | null;
  /** The day (epoch ms) until which the seller has put the play off; null when they have not. */
  readonly snoozedUntil: number | null;
}

/** The answer for a page. */
export interface Verdict {
  readonly label: Label;
  /** Other labels that apply too. */
  readonly also: readonly Label[];
  readonly reasons: readonly Reason[];
  /** Best first. */
  readonly fits: readonly Fit[];
  readonly contacts: readonly Contact[];
  /** Newest first; what contacts did is among them. */
  readonly signals: readonly DatedSignal[];
  /** 0–100: what all that counts but bad news comes to together. For ranking. */
  readonly signalStrength: number;
  readonly play: Play;
}
