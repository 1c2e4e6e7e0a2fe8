import type { MessageKey } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { Contact, Engagement, EngagementType } from '../model/contact.ts';
import { dayOf, timeOf } from './calendar-day.ts';

/** A contact as it stands in the form: dates are days ("2026-03-12"). */
export interface ContactDraft {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly stage: Contact['stage'];
  readonly engagements: readonly EngagementDraft[];
}

export interface EngagementDraft {
  /** Tells the rows of the form apart. */
  readonly key: string;
  readonly type: EngagementType;
  readonly day: string;
  /** The moment it was stored with (epoch ms), which stands while the day does; null for a new one. */
  readonly storedAt: number | null;
  readonly source: string;
  /** The address of its receipt; empty when there is none. */
  readonly url: string;
}

/** A new contact is somebody who has shown interest: that is what the form is for. */
export const EMPTY_CONTACT: ContactDraft = { name: '', role: '', email: '', stage: 'lead', engagements: [] };

/** What the form starts from when a contact is edited. */
export function draftOfContact({ name, role, email, stage, engagements }: Contact): ContactDraft {
  const rows = engagements.map(({ type, date, source, url }, index) => ({
    key: String(index),
    type,
    day: dayOf(date),
    storedAt: date,
    source,
    url,
  }));
  return { name, role, email, stage, engagements: rows };
}

/** What is wrong with a draft: the message by field; an engagement's by its key. */
export function contactProblems(draft: ContactDraft, now: number): ReadonlyMap<string, MessageKey> {
  const problems = new Map<string, MessageKey>();
  if (draft.name.trim() === '') problems.set('name', 'problem_contact_name');
  if (!/^(?:[^\s@]+@[^\s@]+\.[^\s@]+)?$/.test(draft.email.trim())) problems.set('email', 'problem_email');
  for (const { key, day } of draft.engagements) {
    const date = timeOf(day);
    if (date === null) problems.set(key, 'problem_day_missing');
    else if (date > now) problems.set(key, 'problem_day_ahead');
  }
  return problems;
}

/** The contact as the worker takes it. Engagements without a readable day are left out; check for problems first. */
export function contactOfDraft(draft: ContactDraft): RequestOf<'put-contact'>['contact'] {
  const engagements = draft.engagements.flatMap(({ type, day, storedAt, source, url }): Engagement[] => {
    const date = storedAt !== null && dayOf(storedAt) === day ? storedAt : timeOf(day);
    return date === null ? [] : [{ type, date, source: source.trim(), url }];
  });
  const { name, role, email, stage } = draft;
  return { name: name.trim(), role: role.trim(), email: email.trim().toLowerCase(), stage, engagements };
}
