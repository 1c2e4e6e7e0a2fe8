import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  factOf,
  NOW,
  someCompany,
  someContact,
  someFacts,
  someIcp,
  someSignal,
} from '../../tests/support/companies.ts';
import type { Company, CompanyFacts } from '../model/company.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { type Change, commit, put } from './change.ts';
import { findCompany, putCompany } from './companies.ts';
import { putContact } from './contacts.ts';
import { type Database, openDatabase } from './database.ts';
import { knowledgeOf, knowledgeOfId } from './knowledge.ts';
import { putSettings } from './settings.ts';

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

const keep = (...changes: Change[]) => commit(database, changes.flat());
const number = (digits: string) => factOf({ country: 'FI', kind: 'organisation', number: digits } as const);
const firm = (id: string, facts: Partial<CompanyFacts>): Company => someCompany({ id, facts: someFacts(facts) });
const contact = (id: string, companyId: string) => putContact(someContact({ id, companyId }));

describe('what is known of a company', () => {
  it('comes with its people and signals, and all it is judged by', async () => {
    const settings = { ...DEFAULT_SETTINGS, definitions: 'funnel' } as const;
    const icps = [someIcp([], { id: 'b', createdAt: NOW }), someIcp([], { id: 'a', createdAt: NOW + 1 })];
    await keep(
      putCompany(someCompany()),
      contact('aino', 'lumivaara'),
      contact('other', 'elsewhere'),
      [put('signals', someSignal()), put('signals', someSignal({ id: 'other', companyId: 'elsewhere' }))],
      [...icps.map((icp) => put('icps', icp)), putSettings(settings)],
    );
    const known = {
      company: someCompany(),
      contacts: [someContact()],
      signals: [someSignal()],
      lookAlikes: [],
      icps,
      settings,
      playbook: null,
    };
    expect(await knowledgeOf(database, someFacts())).toEqual(known);
    expect(await knowledgeOfId(database, 'lumivaara')).toEqual(known);
  });

  it('is nothing but what all are judged by where the company is new', async () => {
    const unknown = { company: null, contacts: [], signals: [], lookAlikes: [], settings: DEFAULT_SETTINGS };
    expect(await knowledgeOf(database, someFacts())).toMatchObject(unknown);
    expect(await knowledgeOfId(database, 'nobody')).toMatchObject(unknown);
  });

  it('is of another firm on the same domain where the register sets the first apart', async () => {
    await keep(
      putCompany(firm('a-sister', { orgNumbers: [number('9999903-6')] })),
      putCompany(firm('firm', { orgNumbers: [] })),
      contact('sisters', 'a-sister'),
      contact('own', 'firm'),
    );
    const facts = someFacts({ orgNumbers: [number('9999902-8')] });
    const { company, contacts } = await knowledgeOf(database, facts);
    expect([company?.id, ...contacts.map(({ id }) => id)]).toEqual(['firm', 'own']);
    expect((await findCompany(database, facts))?.id).toBe('firm');
  });

  it('is nothing where the register sets all of them apart, whose names are told', async () => {
    await keep(putCompany(firm('sister', { domain: factOf('sister.example'), orgNumbers: [number('9999903-6')] })));
    const facts = someFacts({ aliasDomains: [factOf('sister.example', 90)], orgNumbers: [number('9999902-8')] });
    expect(await knowledgeOf(database, facts)).toMatchObject({ company: null, lookAlikes: [] });
    const stranger = someFacts({ orgNumbers: [number('9999902-8')] });
    expect((await knowledgeOf(database, stranger)).lookAlikes.map(({ id }) => id)).toEqual(['sister']);
  });

  it('is by name alone only of a record that has nothing else', async () => {
    const nameOnly = { domain: null };
    await keep(putCompany(firm('a-domain', {})));
    expect(await knowledgeOf(database, someFacts(nameOnly))).toMatchObject({
      company: null,
      lookAlikes: [{ id: 'a-domain' }],
    });
    await keep(putCompany(firm('name', nameOnly)), contact('aino', 'name'));
    const { company, contacts } = await knowledgeOf(database, someFacts(nameOnly));
    expect([company?.id, contacts.length]).toEqual(['name', 1]);
    expect((await findCompany(database, someFacts(nameOnly)))?.id).toBe('name');
  });

  it('takes one transaction, however much a page says', async () => {
    await keep(putCompany(someCompany({ facts: someFacts({ orgNumbers: [number('9999902-8')] }) })));
    const facts = someFacts({ orgNumbers: [number('9999902-8')], aliasDomains: [factOf('lumivaara.no', 90)] });
    const transactions = vi.spyOn(database, 'transaction');
    expect((await knowledgeOf(database, facts)).company).not.toBeNull();
    expect(transactions).toHaveBeenCalledTimes(1);
  });
});
