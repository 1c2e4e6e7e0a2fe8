import type { Contact } from '../model/contact.ts';
import { type Change, put } from './change.ts';
import type { Database } from './database.ts';
import { nameKeyOf } from './name-key.ts';
import type { StoredContact } from './schema.ts';

/** Most people of one domain that a new company claims at once. */
const MOST_WAITING = 200;

/** The people known at a company. */
export async function contactsOf(database: Database, companyId: string): Promise<Contact[]> {
  return (await database.getAllFromIndex('contacts', 'companyId', companyId)).map(contactOf);
}

export async function getContact(database: Database, id: string): Promise<Contact | null> {
  const stored = await database.get('contacts', id);
  return stored === undefined ? null : contactOf(stored);
}

/**
 * People linked to no company who may work at this one: their e-mail address is on one of `domains`, or they gave its
 * name as their employer. At most `limit` of each kind. Whoever the seller took off a company is not among them.
 */
export async function contactsWhoMayWorkAt(
  database: Database,
  domains: readonly string[],
  names: readonly string[],
  limit: number,
): Promise<{ readonly byDomain: Contact[]; readonly byEmployer: Contact[] }> {
  const waiting = async (keys: readonly string[]) => {
    const found = await Promise.all(keys.map((key) => database.getAllFromIndex('contacts', 'mayWorkAt', key, limit)));
    const single = new Map(found.flat().map((contact) => [contact.id, contactOf(contact)]));
    return [...single.values()].slice(0, limit);
  };
  return {
    byDomain: await waiting(domains.map(domainKey)),
    byEmployer: await waiting(names.map(employerKey).filter((key) => key !== '')),
  };
}

/** Whether anybody linked to no company may be claimed by their e-mail address. */
export async function isAnybodyWaiting(database: Database): Promise<boolean> {
  const range = IDBKeyRange.bound(domainKey(''), domainKey('\uffff'));
  return (await database.getKeyFromIndex('contacts', 'mayWorkAt', range)) !== undefined;
}

/** People linked to no company whose e-mail address is on one of these domains, as they are stored; few of each. */
export async function peopleWaitingFor(database: Database, domains: readonly string[]): Promise<StoredContact[]> {
  const { store } = database.transaction('contacts');
  const index = store.index('mayWorkAt');
  const found = await Promise.all(domains.map((domain) => index.getAll(domainKey(domain), MOST_WAITING)));
  return found.flat();
}

/** The change that stores a contact; what it is found by follows from it. */
export function putContact(contact: Contact): Change {
  return [put('contacts', storedContact(contact))];
}

/** A contact as it is stored. */
export function storedContact(contact: Contact): StoredContact {
  const mayWorkAt = mayWorkAtOf(contact);
  const engagedAt = Math.max(...contact.engagements.map(({ date }) => date));
  return {
    ...contact,
    identities: personIdentitiesOf(contact),
    nameKey: nameKeyOf(contact.name),
    ...(mayWorkAt.length === 0 ? {} : { mayWorkAt }),
    ...(Number.isFinite(engagedAt) ? { engagedAt } : {}),
  };
}

/** A stored contact as the rest of the product knows it. */
export function contactOf({
  identities: _identities,
  nameKey: _nameKey,
  mayWorkAt: _mayWorkAt,
  engagedAt: _engagedAt,
  ...contact
}: StoredContact): Contact {
  return contact;
}

/** What tells a person from all others, surest first: the e-mail address, the LinkedIn profile. */
export function personIdentitiesOf({ email, linkedIn }: Pick<Contact, 'email' | 'linkedIn'>): string[] {
  return [...(email === '' ? [] : [`email:${email}`]), ...(linkedIn === '' ? [] : [`linkedin:${linkedIn}`])];
}

/** What a company may claim a person by who is linked to none, unless the seller said so. */
function mayWorkAtOf({ companyId, link, email, employer }: Contact): string[] {
  if (companyId !== null || link === 'hand') return [];
  return [...parentDomains(email).map(domainKey), employerKey(employer)].filter((key) => key !== '');
}

/** The domain of an address and those above it but the last: "a@sales.acme.example" is on two. */
function parentDomains(email: string): string[] {
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .split('.')
    .slice(-6);
  return email.includes('@') ? labels.slice(0, -1).map((_, index) => labels.slice(index).join('.')) : [];
}

const domainKey = (domain: string): string => `domain:${domain}`;

function employerKey(employer: string): string {
  const key = nameKeyOf(employer);
  return key === '' ? '' : `employer:${key}`;
}
