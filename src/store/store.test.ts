import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { factOf, NOW, someCompany, someContact, someFacts, someSignal } from '../../tests/support/companies.ts';
import { type Company, companySchema } from '../model/company.ts';
import { contactSchema } from '../model/contact.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { commit, put, remove } from './change.ts';
import { findCompany, getCompany, putCompany, removeCompany, searchCompanies } from './companies.ts';
import { contactsOf, putContact, storedContact } from './contacts.ts';
import { type Database, openDatabase } from './database.ts';
import { knowledgeOf } from './knowledge.ts';
import { putSettings, readSettings } from './settings.ts';
import { signalsOf } from './signals.ts';

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

const keep = (...companies: Company[]) => commit(database, companies.flatMap(putCompany));

describe('commit', () => {
  it('gives the change that takes it back, whatever it touched', async () => {
    await keep(someCompany({ note: 'first' }));
    const inverse = await commit(database, [
      ...putCompany(someCompany({ note: 'second' })),
      ...putContact(someContact()),
      ...putCompany(someCompany({ note: 'third' })),
    ]);
    await commit(database, inverse);
    expect((await getCompany(database, 'lumivaara'))?.note).toBe('first');
    expect(await contactsOf(database, 'lumivaara')).toEqual([]);
  });

  it('stores nothing when one record cannot be stored', async () => {
    const unstorable = Object.assign(storedContact(someContact()), { name: () => 'a function cannot be cloned' });
    const change = [...putCompany(someCompany()), put('contacts', unstorable)];
    await expect(commit(database, change)).rejects.toThrow(/could not be cloned/);
    expect(await getCompany(database, 'lumivaara')).toBeNull();
  });

  it('makes no transaction for no change', async () => {
    expect(await commit(database, [])).toEqual([]);
  });
});

describe('finding a company', () => {
  const number = factOf({ country: 'FI', kind: 'organisation', number: '9999902-8' } as const);

  it('goes by the organisation number before the domain', async () => {
    const byNumber = someCompany({ id: 'number', facts: someFacts({ domain: null, orgNumbers: [number] }) });
    const byDomain = someCompany({ id: 'domain' });
    await keep(byDomain, byNumber);
    expect((await findCompany(database, someFacts({ orgNumbers: [number] })))?.id).toBe('number');
    expect((await findCompany(database, someFacts()))?.id).toBe('domain');
  });

  it('takes a VAT number for the organisation number it holds', async () => {
    await keep(someCompany({ facts: someFacts({ domain: null, orgNumbers: [number] }) }));
    const vat = factOf({ country: 'FI', kind: 'vat', number: 'FI99999028' } as const);
    expect(await findCompany(database, someFacts({ domain: null, orgNumbers: [vat] }))).not.toBeNull();
  });

  it('finds a LinkedIn page by its slug', async () => {
    const linkedIn = factOf({ kind: 'company', slug: 'lumivaara', id: null } as const);
    await keep(someCompany({ facts: someFacts({ linkedIn }) }));
    expect(await findCompany(database, someFacts({ domain: null, linkedIn }))).not.toBeNull();
  });

  it('finds a company by another domain it surely has, and its own domain first', async () => {
    const other = (confidence: number) => [factOf('lumivaara.no', confidence)];
    await keep(
      someCompany({ facts: someFacts({ aliasDomains: other(90) }) }),
      someCompany({ id: 'guess', facts: someFacts({ domain: factOf('guess.example'), aliasDomains: other(74) }) }),
    );
    const norwegian = someFacts({ domain: factOf('lumivaara.no') });
    expect((await findCompany(database, norwegian))?.id).toBe('lumivaara');
    await keep(someCompany({ id: 'norwegian', facts: norwegian }));
    expect((await findCompany(database, someFacts({ aliasDomains: other(90) })))?.id).toBe('lumivaara');
  });

  it('only suggests one of the same name', async () => {
    await keep(someCompany());
    const facts = someFacts({ domain: factOf('lumivaara.se'), name: factOf('Lumivaara AB') });
    expect(await findCompany(database, facts)).toBeNull();
    expect((await knowledgeOf(database, facts)).lookAlikes.map(({ id }) => id)).toEqual(['lumivaara']);
    expect((await knowledgeOf(database, someFacts())).lookAlikes).toEqual([]);
  });
});

describe('searching companies', () => {
  it('looks in names and domains, saved ones first, then the latest changed', async () => {
    await keep(
      someCompany({ id: 'old', updatedAt: 1 }),
      someCompany({ id: 'new', updatedAt: 3 }),
      someCompany({ id: 'saved', updatedAt: 2, savedAt: NOW }),
      someCompany({ id: 'other', facts: someFacts({ name: factOf('Muu Oy'), domain: null }) }),
    );
    expect((await searchCompanies(database, ' LUMI', 10)).map(({ id }) => id)).toEqual(['saved', 'new', 'old']);
    expect(await searchCompanies(database, 'lumi', 1)).toHaveLength(1);
  });

  it('finds those that begin with the text however long ago they were changed', async () => {
    const named = (id: string, name: string, domain: string, updatedAt: number) =>
      someCompany({ id, updatedAt, facts: someFacts({ name: factOf(name), domain: factOf(domain) }) });
    await keep(
      named('named', 'Ääneseutu Oy', 'paper.example', 1),
      named('sited', 'Paper Oy', 'aaneseutu.example', 2),
      named('inside', 'Suur-Aaneseutu Oy', 'suur.example', 3),
      named('newest', 'Muu Oy', 'muu.example', 4),
    );
    const found = async (text: string, reads?: number) =>
      (await searchCompanies(database, text, 10, reads)).map(({ id }) => id);
    expect(await found('aane', 1)).toEqual(['sited', 'named']);
    expect(await found('aane')).toEqual(['sited', 'named', 'inside']);
  });
});

describe('removing a company', () => {
  it('takes its contacts and signals with it, and gives them back on undo', async () => {
    await commit(database, [...putCompany(someCompany()), ...putContact(someContact()), put('signals', someSignal())]);
    const inverse = await commit(database, await removeCompany(database, 'lumivaara'));
    expect(await signalsOf(database, 'lumivaara')).toEqual([]);
    await commit(database, inverse);
    expect(await contactsOf(database, 'lumivaara')).toEqual([someContact()]);
    expect(await signalsOf(database, 'lumivaara')).toEqual([someSignal()]);
  });

  it('is no error for one that is gone', async () => {
    await commit(database, [remove('companies', 'nobody')]);
    expect(await getCompany(database, 'nobody')).toBeNull();
  });
});

describe('settings', () => {
  it('have their defaults until they are made', async () => {
    expect(await readSettings(database)).toEqual(DEFAULT_SETTINGS);
    await commit(database, [putSettings({ ...DEFAULT_SETTINGS, definitions: 'funnel' })]);
    expect((await readSettings(database)).definitions).toBe('funnel');
  });
});

describe('migrations', () => {
  it('bring the database of the first release up to date with all that is in it', async () => {
    database.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    await createFirstRelease();
    database = await openDatabase();
    const company = await getCompany(database, 'lumivaara');
    expect(company).toMatchObject({ note: 'from the first release', facts: FIRST_FACTS });
    expect(z.safeParse(companySchema, company).success).toBe(true);
    expect(await findCompany(database, someFacts())).not.toBeNull();
    expect(await database.getAllFromIndex('companies', 'nameKey', 'lumivaara')).toHaveLength(1);
  });

  it('bring people along, with their engagements, to be found by their address', async () => {
    database.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    await createFirstRelease();
    database = await openDatabase();
    const [contact] = await contactsOf(database, 'lumivaara');
    expect(z.safeParse(contactSchema, contact).success).toBe(true);
    expect(contact).toMatchObject({
      stage: 'lead',
      stageChanges: [{ stage: 'lead', date: NOW, cause: 'hand', engagement: null }],
      link: 'hand',
      engagements: [{ type: 'webinar', url: '' }],
    });
    expect(await database.getFromIndex('contacts', 'identity', 'email:aino@lumivaara.example')).toBeDefined();
  });
});

const known = <Value>(value: Value) => ({ value, source: 'footer', excerpt: 'Lumivaara Oy, Oulu', confidence: 80 });

/** What the first release knew of a company. */
const FIRST_FACTS = {
  name: known('Lumivaara Oy'),
  aliases: [],
  legalName: known('Lumivaara Oy'),
  orgNumbers: [],
  domain: known('lumivaara.example'),
  country: known('FI'),
  city: known('Oulu'),
  address: null,
  phones: [],
  emails: [],
  description: null,
  industries: [],
  employees: known({ min: 80, max: 80 }),
  employeesOnLinkedIn: null,
  followers: null,
  foundedYear: null,
  linkedIn: null,
  socialLinks: [],
  technologies: [known('WordPress')],
};

/** The database as the first release made it, written down by hand so that it cannot change with the code. */
function createFirstRelease(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ermine', 1);
    opening.onerror = () => reject(new Error('The old database could not be made.'));
    opening.onupgradeneeded = () => {
      const companies = opening.result.createObjectStore('companies', { keyPath: 'id' });
      companies.createIndex('identity', 'identities', { multiEntry: true });
      companies.createIndex('updatedAt', 'updatedAt');
      const contacts = opening.result.createObjectStore('contacts', { keyPath: 'id' });
      contacts.createIndex('companyId', 'companyId');
      opening.result.createObjectStore('signals', { keyPath: 'id' }).createIndex('companyId', 'companyId');
      opening.result.createObjectStore('icps', { keyPath: 'id' });
      opening.result.createObjectStore('settings');
      companies.put({
        id: 'lumivaara',
        facts: FIRST_FACTS,
        savedAt: NOW,
        note: 'from the first release',
        createdAt: NOW,
        updatedAt: NOW,
        identities: ['domain:lumivaara.example'],
      });
      contacts.put({
        id: 'aino',
        companyId: 'lumivaara',
        name: 'Aino Esimerkki',
        email: 'aino@lumivaara.example',
        role: '',
        stage: 'lead',
        engagements: [{ type: 'webinar', date: NOW, source: '' }],
        createdAt: NOW,
        updatedAt: NOW,
      });
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
