import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { someContact } from '../../tests/support/companies.ts';
import type { Contact } from '../model/contact.ts';
import { commit } from './change.ts';
import { contactsWhoMayWorkAt, getContact, putContact } from './contacts.ts';
import { type Database, openDatabase } from './database.ts';

let database: Database;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

const keep = (contact: Partial<Contact>) =>
  commit(database, putContact(someContact({ companyId: null, link: null, ...contact })));
async function mayWorkAt(domains: string[], names: string[] = []) {
  const { byDomain, byEmployer } = await contactsWhoMayWorkAt(database, domains, names, 5);
  return [byDomain.map(({ id }) => id), byEmployer.map(({ id }) => id)];
}

describe('people linked to no company', () => {
  it('are found by the domain of their address, and those above it', async () => {
    await keep({ id: 'own', email: 'aino@lumivaara.example' });
    await keep({ id: 'below', email: 'eino@myynti.lumivaara.example' });
    await keep({ id: 'other', email: 'maija@lumivaarat.example' });
    await keep({ id: 'none', email: '' });
    expect(await mayWorkAt(['lumivaara.example'])).toEqual([['below', 'own'], []]);
    expect(await mayWorkAt(['example'])).toEqual([[], []]);
  });

  it('are found by the employer they gave, whatever its legal form', async () => {
    await keep({ id: 'own', email: '', employer: 'LUMIVAARA OY' });
    expect(await mayWorkAt([], ['Lumivaara', 'Lumivaara Oy'])).toEqual([[], ['own']]);
  });

  it('are not found once they are linked, nor when the seller took them off a company', async () => {
    await keep({ companyId: 'lumivaara', link: 'email-domain' });
    expect(await mayWorkAt(['lumivaara.example'])).toEqual([[], []]);
    await keep({ companyId: null, link: 'hand' });
    expect(await mayWorkAt(['lumivaara.example'])).toEqual([[], []]);
  });

  it('are given back as they were kept', async () => {
    await keep({});
    expect(await getContact(database, 'aino')).toEqual(someContact({ companyId: null, link: null }));
  });
});
