import * as z from 'zod/mini';
import { wordsOf } from './company-name.ts';

/** The nine stages from stranger to evangelist, in order (seed article 004). */
export const STAGES = [
  'stranger',
  'visitor',
  'subscriber',
  'lead',
  'marketing-qualified-lead',
  'sales-qualified-lead',
  'opportunity',
  'customer',
  'evangelist',
] as const;
export const stageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof stageSchema>;

/** The interactions of a contact with us that the product tells apart (seed article 001 and 004). */
export const ENGAGEMENT_TYPES = [
  'page-read',
  'email-click',
  'newsletter',
  'download',
  'webinar',
  'pricing-visit',
  'contact-form',
  'demo-request',
  'meeting',
] as const;

/** One dated interaction of a contact with us. `date` is epoch milliseconds. */
export const engagementSchema = z.object({
  type: z.enum(ENGAGEMENT_TYPES),
  date: z.number(),
  source: z.string().check(z.maxLength(120)),
  /** http(s) address of the receipt; empty when there is none. */
  url: z.string().check(z.maxLength(2_048), z.regex(/^(?:https?:\/\/\S+)?$/)),
});
export type Engagement = z.infer<typeof engagementSchema>;
export type EngagementType = Engagement['type'];

/** Why a contact came to a stage: somebody said so, an engagement or its points led there, a file said so. */
export const STAGE_CAUSES = ['hand', 'engagement', 'points', 'import'] as const;

/** A step from one stage to the next, kept with its cause. `date` is epoch milliseconds. */
export const stageChangeSchema = z.object({
  stage: stageSchema,
  date: z.number(),
  cause: z.enum(STAGE_CAUSES),
  /** The engagement that led there; null for other causes. */
  engagement: z.nullable(z.enum(ENGAGEMENT_TYPES)),
});
export type StageChange = z.infer<typeof stageChangeSchema>;

/**
 * How it is known where a person works. `hand`: the seller said so, and no rule changes it; with no company they said
 * where the person does not work.
 */
export const CONTACT_LINKS = ['hand', 'email-domain', 'page', 'import'] as const;

/** Whether somebody agreed to be written to by e-mail, or asked not to be. */
export const CONSENTS = ['unknown', 'given', 'refused'] as const;

/** A person at a company who has, or may have, dealt with us. */
export const contactSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Null while nobody knows where the person works. */
  companyId: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  /** Without a company: `hand` when the seller took the person off one, else null. */
  link: z.nullable(z.enum(CONTACT_LINKS)),
  /** The employer as somebody wrote it; empty when not known. It only suggests a company. */
  employer: z.string().check(z.trim(), z.maxLength(200)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** Lower case; empty when not known. */
  email: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254)),
  /** E.164, or as it was written where that cannot be told; empty when not known. */
  phone: z.string().check(z.trim(), z.maxLength(40)),
  /** The name of the LinkedIn profile in its address, lower case ("/in/aino-esimerkki"); empty when not known. */
  linkedIn: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(120)),
  role: z.string().check(z.trim(), z.maxLength(120)),
  emailConsent: z.enum(CONSENTS),
  tags: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))).check(z.maxLength(50)),
  stage: stageSchema,
  /** Oldest first. */
  stageChanges: z.array(stageChangeSchema).check(z.maxLength(200)),
  engagements: z.array(engagementSchema).check(z.maxLength(500)),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Contact = z.infer<typeof contactSchema>;

/** What is known of a person who was just met, beside name, company and stage. */
export const NEW_CONTACT = {
  companyId: null,
  link: null,
  employer: '',
  email: '',
  phone: '',
  linkedIn: '',
  role: '',
  emailConsent: 'unknown',
  tags: [],
  stageChanges: [],
  engagements: [],
} satisfies Partial<Contact>;

/** Whether two names are one person's name but for case, accents and punctuation ("Bjørn Åhs", "Bjorn Ahs"). */
export function isSamePersonName(one: string, other: string): boolean {
  const words = wordsOf(one);
  return words.length > 0 && words.join(' ') === wordsOf(other).join(' ');
}
