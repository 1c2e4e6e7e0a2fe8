import type { MessageKey } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { Contact, Engagement, EngagementType, Stage } from '../model/contact.ts';
import { isLinkedInHost, linkedInAddress } from '../model/linkedin-address.ts';
import { dayOf, timeOf } from './calendar-day.ts';

/** A contact as it stands in the form: dates are days ("2026-03-12"), tags one text. */
export interface ContactDraft {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly emailConsent: Contact['emailConsent'];
  readonly phone: string;
  /** The name of the profile, or its address. */
  readonly linkedIn: string;
  /** Separated by commas. */
  readonly tags: string;
  /** The tags it was stored with, which stand while their text does: one may hold a comma. */
  readonly storedTags: readonly string[];
  /** Empty: as the engagements say. */
  readonly stage: Stage | '';
  readonly engagements: readonly EngagementDraft[];
}

export interface EngagementDraft {
  /** Tells the rows of the form apart. */
  readonly key: string;
  readonly type: EngagementType;
  readonly day: string;
  /** The moment it is known with (epoch ms), which stands while the day does. */
  readonly moment: number;
  readonly source: string;
  /** The address of its receipt; empty when there is none. */
  readonly url: string;
}

/** The control of an engagement's link, whose problem is kept apart from that of its day. */
export const linkField = (key: string): string => `${key}-link`;

/** How far a new contact is follows from what they have done. */
export const EMPTY_CONTACT: ContactDraft = {
  name: '',
  role: '',
  email: '',
  emailConsent: 'unknown',
  phone: '',
  linkedIn: '',
  tags: '',
  storedTags: [],
  stage: '',
  engagements: [],
};

/** What the form starts from when a contact is edited. */
export function draftOfContact(contact: Contact): ContactDraft {
  const { name, role, email, emailConsent, phone, linkedIn, tags, stage } = contact;
  const engagements = contact.engagements.map(({ type, date, source, url }, index) => ({
    key: String(index),
    type,
    day: dayOf(date),
    moment: date,
    source,
    url,
  }));
  const text = textOfTags(tags);
  return { name, role, email, emailConsent, phone, linkedIn, tags: text, storedTags: tags, stage, engagements };
}

/** What is wrong with a draft: the message by field; an engagement's by its key. */
export function contactProblems(draft: ContactDraft, now: number): ReadonlyMap<string, MessageKey> {
  const problems = new Map<string, MessageKey>();
  if (draft.name.trim() === '') problems.set('name', 'problem_contact_name');
  if (!/^(?:[^\s@]+@[^\s@]+\.[^\s@]+)?$/.test(draft.email.trim())) problems.set('email', 'problem_email');
  if (profileName(draft.linkedIn) === null) problems.set('linkedIn', 'problem_profile');
  const tags = tagsOf(draft);
  if (tags.length > 50 || tags.some((tag) => tag.length > 40)) problems.set('tags', 'problem_tag');
  for (const { key, day, url } of draft.engagements) {
    const date = timeOf(day);
    if (date === null) problems.set(key, 'problem_day_missing');
    else if (date > now) problems.set(key, 'problem_day_ahead');
    if (!/^(?:https?:\/\/\S+)?$/.test(url.trim())) problems.set(linkField(key), 'problem_url');
  }
  return problems;
}

/** The contact as the worker takes it. Engagements without a readable day are left out; check for problems first. */
export function contactOfDraft(draft: ContactDraft): RequestOf<'put-contact'>['contact'] {
  const engagements = draft.engagements.flatMap(({ type, day, moment, source, url }): Engagement[] => {
    const date = dayOf(moment) === day ? moment : timeOf(day);
    return date === null ? [] : [{ type, date, source: source.trim(), url: url.trim() }];
  });
  return {
    name: draft.name.trim(),
    role: draft.role.trim(),
    email: draft.email.trim().toLowerCase(),
    emailConsent: draft.emailConsent,
    phone: draft.phone.trim(),
    linkedIn: profileName(draft.linkedIn) ?? '',
    tags: tagsOf(draft),
    stage: draft.stage === '' ? null : draft.stage,
    engagements,
  };
}

/** The name at the end of a profile's address, or the name itself; null for anything else. */
function profileName(text: string): string | null {
  const written = text.trim();
  if (!written.includes('/')) return /^[^\s?#@]{0,120}$/.test(written) ? written.toLowerCase() : null;
  const address = written.includes('://') ? written : `https://${written.replace(/^\/*(?=in\/)/, 'www.linkedin.com/')}`;
  if (!URL.canParse(address) || !isLinkedInHost(new URL(address).hostname)) return null;
  const page = linkedInAddress(address);
  return page.kind === 'person' && page.key.length <= 120 ? page.key : null;
}

const textOfTags = (tags: readonly string[]): string => tags.join(', ');

function tagsOf({ tags, storedTags }: ContactDraft): string[] {
  if (tags === textOfTags(storedTags)) return [...storedTags];
  const written = tags.split(',').map((tag) => tag.trim());
  return [...new Set(written.filter((tag) => tag !== ''))];
}
