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
});
export type Engagement = z.infer<typeof engagementSchema>;
export type EngagementType = Engagement['type'];

/** A person at a company who has, or may have, dealt with us. */
export const contactSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  companyId: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** Lower case; empty when not known. */
  email: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254)),
  role: z.string().check(z.trim(), z.maxLength(120)),
  stage: stageSchema,
  engagements: z.array(engagementSchema).check(z.maxLength(500)),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Contact = z.infer<typeof contactSchema>;

/** Whether two names are one person's name but for case, accents and punctuation ("Bjørn Åhs", "Bjorn Ahs"). */
export function isSamePersonName(one: string, other: string): boolean {
  const words = wordsOf(one);
  return words.length > 0 && words.join(' ') === wordsOf(other).join(' ');
}
