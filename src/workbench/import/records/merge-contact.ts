import { sayStage, stageAfter } from '../../../judge/stages.ts';
import { type Contact, type Engagement, NEW_CONTACT, STAGES } from '../../../model/contact.ts';
import { after, type Joining } from './merge-company.ts';
import type { PersonDraft } from './row-draft.ts';
import { withTags } from './tags-of-row.ts';

/** Where a row says that its person works; null when it does not, or nobody knows that company. */
export interface Workplace {
  readonly companyId: string;
  readonly link: 'import' | 'email-domain';
}

const MOST_ENGAGEMENTS = 500;
const DAY = 86_400_000;

/** A person who is met for the first time. */
export function newContact(id: string, draft: PersonDraft, workplace: Workplace | null, joining: Joining): Contact {
  const { name, email, phone, linkedIn, role, employer, emailConsent, engagements } = draft;
  const { now } = joining;
  const met: Contact = {
    ...NEW_CONTACT,
    id,
    companyId: workplace?.companyId ?? null,
    link: workplace?.link ?? null,
    ...{ name, email, phone, linkedIn, role, employer, emailConsent },
    tags: [...withTags([], [...draft.tags, joining.tag])],
    stage: 'stranger',
    engagements: [...engagements],
    createdAt: now,
    updatedAt: now,
  };
  const said = draft.stage ?? 'stranger';
  const told = settled(said === 'stranger' ? met : sayStage(met, said, 'import', draft.stageDate ?? now), joining);
  // The stage of everybody in a file is where they are at least: engagements may tell of more.
  const isLess = draft.stage === null && STAGES.indexOf(told.stage) < STAGES.indexOf(joining.stage);
  return isLess ? sayStage(told, joining.stage, 'import', now) : told;
}

/** The person at the stage where their engagements lead by the seller's rules. */
function settled(contact: Contact, { scoring, now }: Joining): Contact {
  return contact.engagements.length === 0 ? contact : { ...contact, ...stageAfter(contact, scoring, now) };
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
  const told = newEngagements(contact, draft);
  const staged = stagedBy(contact, draft, joining);
  const joined: Contact = {
    ...staged,
    ...texts(contact, draft, overwrite),
    ...workplaceOf(contact, workplace, overwrite),
    emailConsent: consentOf(contact, draft, overwrite),
    tags: [...withTags(contact.tags, [...draft.tags, joining.tag])],
    engagements: withEngagements(contact.engagements, told),
  };
  if (isSame(contact, joined)) return contact;
  // Who is told nothing new of is left where they are: rules that were changed since are no news of the file.
  const isMoved = staged !== contact || told.length > 0;
  return { ...(isMoved ? settled(joined, joining) : joined), updatedAt: after(contact, joining) };
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

/**
 * A stage from the file is taken where none is known; a stage set by hand stays. What a file said before is not said
 * again, wherever engagements have led since.
 */
function stagedBy(contact: Contact, { stage, stageDate }: PersonDraft, { now, updates }: Joining): Contact {
  const { stageChanges } = contact;
  if (stage === null || stage === contact.stage) return contact;
  if (contact.stage !== 'stranger' && updates === 'fill') return contact;
  const said = stageChanges.findLast(({ cause }) => cause === 'hand' || cause === 'import');
  const isSaid = said?.stage === stage && (stageDate === null || stageDate <= said.date);
  if (said?.cause === 'hand' || isSaid) return contact;
  return sayStage(contact, stage, 'import', Math.max(stageDate ?? now, stageChanges.at(-1)?.date ?? 0));
}

function newEngagements({ engagements }: Contact, draft: PersonDraft): Engagement[] {
  return draft.engagements.filter((told) => !engagements.some((known) => isSameEngagement(known, told)));
}

/** Of one type on one day (in UTC), unless each says otherwise of what it was. */
function isSameEngagement(known: Engagement, told: Engagement): boolean {
  if (known.type !== told.type || Math.floor(known.date / DAY) !== Math.floor(told.date / DAY)) return false;
  const areOthers = (one: string, other: string) => one !== '' && other !== '' && one !== other;
  return !areOthers(known.source, told.source) && !areOthers(known.url, told.url);
}

/** The latest that there is room for; the very same list when none of the new ones is among them. */
function withEngagements(known: Engagement[], told: readonly Engagement[]): Engagement[] {
  if (told.length === 0) return known;
  const latest = [...known, ...told].toSorted((one, other) => one.date - other.date).slice(-MOST_ENGAGEMENTS);
  return latest.some((engagement) => told.includes(engagement)) ? latest : known;
}

function isSame(one: Contact, other: Contact): boolean {
  return (
    TEXTS.every((field) => one[field] === other[field]) &&
    one.companyId === other.companyId &&
    one.link === other.link &&
    one.emailConsent === other.emailConsent &&
    one.stage === other.stage &&
    one.tags.length === other.tags.length &&
    one.engagements === other.engagements &&
    one.stageChanges.length === other.stageChanges.length
  );
}
