import type { Contact } from '../model/contact.ts';
import type { Database } from './database.ts';

/** The people known at a company. */
export function contactsOf(database: Database, companyId: string): Promise<Contact[]> {
  return database.getAllFromIndex('contacts', 'companyId', companyId);
}

export async function getContact(database: Database, id: string): Promise<Contact | null> {
  return (await database.get('contacts', id)) ?? null;
}
