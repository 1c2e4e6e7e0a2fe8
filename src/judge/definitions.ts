import { type Contact, STAGES, type Stage } from '../model/contact.ts';
import type { Settings } from '../model/settings.ts';

/** What a preset of definitions decides. */
export interface Definitions {
  /** The first stage at which a person counts as a known lead. */
  readonly leadFrom: Stage;
  /** Whether interest shown by anybody there makes the company a prospect without a matching profile. */
  readonly engagementMakesProspect: boolean;
}

/** The sources disagree on the words, and so do teams; each preset follows its sources. */
export const DEFINITIONS: Readonly<Record<Settings['definitions'], Definitions>> = {
  // 000, 002: a lead has interacted with our offering; a prospect matches the profile.
  'icp-first': { leadFrom: 'subscriber', engagementMakesProspect: false },
  // 004: stages 1 to 9; a lead gave more than an e-mail address.
  funnel: { leadFrom: 'lead', engagementMakesProspect: false },
  // 003, 001: a prospect has shown some interest, a lead has given contact details.
  'engagement-first': { leadFrom: 'lead', engagementMakesProspect: true },
};

/** Whether the person has bought: customer or evangelist. */
export function isCustomer(contact: Contact): boolean {
  return isAtLeast(contact.stage, 'customer');
}

/** Whether the person counts as a known lead (customers are beyond it). */
export function isLead(contact: Contact, { leadFrom }: Definitions): boolean {
  return isAtLeast(contact.stage, leadFrom) && !isCustomer(contact);
}

/** Whether the person has shown any interest: an engagement, or a stage beyond stranger. */
export function hasEngaged(contact: Contact): boolean {
  return contact.engagements.length > 0 || isAtLeast(contact.stage, 'visitor');
}

/** Furthest stage first, then the latest engagement. */
export function compareContacts(one: Contact, other: Contact): number {
  return STAGES.indexOf(other.stage) - STAGES.indexOf(one.stage) || lastEngagedAt(other) - lastEngagedAt(one);
}

function isAtLeast(stage: Stage, least: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(least);
}

function lastEngagedAt(contact: Contact): number {
  return contact.engagements.reduce((latest, { date }) => Math.max(latest, date), 0);
}
