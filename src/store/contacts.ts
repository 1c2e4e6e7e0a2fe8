import type { Contact } from '../model/contact.ts';
import { type Change, put } from './change.ts';
import type { Database } from './database.ts';
import { nameKeyOf } from './name-key.ts';
import type { StoredContact } from './schema.ts';

/** The people known at a company. */
export async function contactsOf(database: Database, companyId: string): Promise<Contact[]> {
  return (await database.getAllFromIndex('contacts', 'companyId', companyId)).map(contactOf);
}

export async function getContact(database: Database, id: string): Promise<Contact | null> {
  const stored = await database.get('contacts', id);
  return stored === undefined ? null : contactOf(stored);
}

/** The change that stores a contact; what it is found by follows from it. */
export function putContact(contact: Contact): Change {
  return [put('contacts', storedContact(contact))];
}

/** A contact as it is stored. */
export function storedContact(contact: Contact): StoredContact {
  return { ...contact, identities: personIdentitiesOf(contact), nameKey: nameKeyOf(contact.name) };
}

/** A stored contact as the rest of the product knows it. */
export function contactOf({ identities: _identities, nameKey: _nameKey, ...contact }: StoredContact): Contact {
  return contact;
}

/** What tells a person from all others, surest first: the e-mail address, the LinkedIn profile. */
export function personIdentitiesOf({ email, linkedIn }: Pick<Contact, 'email' | 'linkedIn'>): string[] {
  return [...(email === '' ? [] : [`email:${email}`]), ...(linkedIn === '' ? [] : [`linkedin:${linkedIn}`])];
}
