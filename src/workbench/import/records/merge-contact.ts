import { type Contact, type Engagement, NEW_CONTACT, type Stage } from '../../../model/contact.ts';
import { after, type Joining } from './merge-company.ts';
import type { PersonDraft } from './row-draft.ts';
import { withTags } from './tags-of-row.ts';

/** Where a row says that its person works; null when it does not, or nobody knows that company. */
export interface Workplace {
  readonly companyId: string;
  readonly link: 'import' | 'email-domain';
}

const MOST_CHANGES = 200;
const MOST_ENGAGEMENTS = 500;

/** A person who is met for the first time. */
export function newContact(id: string, draft: PersonDraft, workplace: Workplace | null, joining: Joining): Contact {
  const { name, email, phone, linkedIn, role, employer, emailConsent, engagements } = draft;
  const { now } = joining;
  const stage = draft.stage ?? joining.stage;
  return {
    ...NEW_CONTACT,
    id,
    companyId: workplace?.companyId ?? null,
    link: workplace?.link ?? null,
    ...{ name, email, phone, linkedIn, role, employer, emailConsent },
    tags: [...withTags([], [...draft.tags, joining.tag])],
    stage,
    stageChanges: stage === 'stranger' ? [] : [stageChange(stage, draft.stageDate ?? now)],
    engagements: [...engagements],
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * A known person with what a file says of them; the very same when that is nothing new. Empty fields are filled; the
 * rest changes only when the file's word shall count. That somebody wants no e-mail always counts.
 */
export function joinContact(
  contact: Contact,
  draft: PersonDraft,
  workplace: Workplace | null,
  joining: Joining,
): Contact {
  const overwrite = joining.updates === 'overwrite';
  const joined = {
    ...contact,
    ...texts(contact, draft, overwrite),
    ...workplaceOf(contact, workplace, overwrite),
    emailConsent: consentOf(contact, draft, overwrite),
    tags: [...withTags(contact.tags, [...draft.tags, joining.tag])],
    ...stageOf(contact, draft, joining, overwrite),
    engagements: [...contact.engagements, ...newEngagements(contact, draft)].slice(-MOST_ENGAGEMENTS),
  };
  return isSame(contact, joined) ? contact : { ...joined, updatedAt: after(contact, joining) };
}

const TEXTS = ['name', 'email', 'phone', 'linkedIn', 'role', 'employer'] as const;

function texts(contact: Contact, draft: PersonDraft, overwrite: boolean): Partial<Contact> {
  const told = TEXTS.filter((field) => {
    // Who was only known by their address gets their name.
    const isEmpty = contact[field] === '' || (field === 'name' && contact.name === contact.email);
    return draft[field] !== '' && (isEmpty || (overwrite && !(field === 'name' && draft.name === draft.email)));
  });
  return Object.fromEntries(told.map((field) => [field, draft[field]]));
}

/** What the seller said of where somebody works is changed by no file. */
function workplaceOf(contact: Contact, workplace: Workplace | null, overwrite: boolean): Partial<Contact> {
  const stays = workplace === null || contact.link === 'hand' || contact.companyId === workplace.companyId;
  return stays || (contact.companyId !== null && !overwrite) ? {} : { ...workplace };
}

function consentOf(contact: Contact, draft: PersonDraft, overwrite: boolean): Contact['emailConsent'] {
  if (draft.emailConsent === 'refused') return 'refused';
  return contact.emailConsent === 'unknown' || (overwrite && draft.emailConsent !== 'unknown')
    ? draft.emailConsent
    : contact.emailConsent;
}

/** A stage from the file is taken where none is known; a stage set by hand stays. */
function stageOf(contact: Contact, draft: PersonDraft, { now }: Joining, overwrite: boolean): Partial<Contact> {
  const { stage, stageChanges } = contact;
  if (draft.stage === null || draft.stage === stage) return {};
  if (stage !== 'stranger' && !overwrite) return {};
  if (stageChanges.at(-1)?.cause === 'hand') return {};
  const change = stageChange(draft.stage, draft.stageDate ?? now);
  return { stage: draft.stage, stageChanges: [...stageChanges, change].slice(-MOST_CHANGES) };
}

function newEngagements({ engagements }: Contact, draft: PersonDraft): Engagement[] {
  return draft.engagements.filter(
    ({ type, date }) => !engagements.some((known) => known.type === type && known.date === date),
  );
}

function stageChange(stage: Stage, date: number): Contact['stageChanges'][number] {
  return { stage, date, cause: 'import', engagement: null };
}

function isSame(one: Contact, other: Contact): boolean {
  return (
    TEXTS.every((field) => one[field] === other[field]) &&
    one.companyId === other.companyId &&
    one.link === other.link &&
    one.emailConsent === other.emailConsent &&
    one.stage === other.stage &&
    one.tags.length === other.tags.length &&
    one.engagements.length === other.engagements.length &&
    one.stageChanges.length === other.stageChanges.length
  );
}
