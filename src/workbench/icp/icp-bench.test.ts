import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  employees,
  factOf,
  NOW,
  place,
  someCompany,
  someContact,
  someFacts,
  someIcp,
  someSignal,
} from '../../../tests/support/companies.ts';
import type { CustomerChoice, Recount } from '../../messages/work/icp.ts';
import { type Company, type CompanyFacts, NEW_COMPANY } from '../../model/company.ts';
import { factsOfName } from '../../model/join-facts.ts';
import { commit, put } from '../../store/change.ts';
import { putCompany, storedCompany } from '../../store/companies.ts';
import { putContact } from '../../store/contacts.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { icpBench } from '../benches/icp.ts';
import type { Tools } from '../tools.ts';

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

function bench() {
  const tools: Tools = { database: async () => database, now: () => NOW, newId: () => 'id', inTurn: (work) => work() };
  return icpBench(tools);
}

const known = (id: string, facts: Partial<CompanyFacts> = {}, company: Partial<Company> = {}) =>
  putCompany(
    someCompany({
      ...NEW_COMPANY,
      id,
      facts: someFacts({ name: factOf(`Company ${id}`), domain: factOf(`${id}.example`), ...facts }),
      ...company,
    }),
  );

/** What `ask` gives, with all that was told on the way. `whenTold` may give up. */
async function recountOf(icp = someIcp(), whenTold: (giving: AbortController) => void = () => undefined) {
  const giving = new AbortController();
  const told: Recount[] = [];
  const outcome = await bench()['recount-icp'](
    { icp },
    {
      tell: (progress) => {
        told.push(progress);
        whenTold(giving);
      },
      signal: giving.signal,
    },
  );
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { ...outcome.value, told };
}

describe('a recount', () => {
  it('counts every known company by the edited profile, saved or not', async () => {
    await commit(database, [
      ...known('a'),
      ...known('b', { country: factOf('SE') }),
      ...known('c', { country: null }),
      ...known('d', { employees: factOf({ min: 3, max: 3 }) }, { savedAt: NOW }),
    ]);
    expect(await recountOf(someIcp([place(['FI']), employees(50, 250, { importance: 'must' })]))).toMatchObject({
      looked: 4,
      of: 4,
      matches: 1,
      open: 1,
      misfits: 2,
    });
  });

  it('names the saved companies whose label the edit changes, from what to what', async () => {
    const saved = { savedAt: NOW };
    await commit(database, [
      put('icps', someIcp([place(['SE'])])),
      ...known('finnish', {}, saved),
      ...known('swedish', { country: factOf('SE') }, saved),
      ...known('unsaved'),
    ]);
    const { changed, changes } = await recountOf(someIcp([place(['FI'])]));
    expect(changed).toBe(2);
    expect(changes).toEqual([
      { companyId: 'finnish', name: 'Company finnish', from: 'not-a-fit', to: 'prospect' },
      { companyId: 'swedish', name: 'Company swedish', from: 'prospect', to: 'not-a-fit' },
    ]);
  });

  it('names those whose label changes because the profile mutes a signal, be it stored or what somebody did', async () => {
    const engagements = [{ type: 'demo-request', date: NOW - 86_400_000, source: '', url: '' } as const];
    await commit(database, [
      put('icps', someIcp([place(['FI'])])),
      ...known('funded', {}, { savedAt: NOW }),
      put('signals', someSignal({ companyId: 'funded' })),
      ...known('asking', { country: factOf('FI') }, { savedAt: NOW }),
      ...putContact(someContact({ companyId: 'asking', stage: 'stranger', engagements })),
    ]);
    expect((await recountOf(someIcp([place(['FI'])]))).changes).toEqual([]);
    const deaf = someIcp([place(['FI'])], { mutedSignals: ['funding', 'demo-request'] });
    expect((await recountOf(deaf)).changes).toMatchObject([
      { companyId: 'asking', from: 'trigger', to: 'prospect' },
      { companyId: 'funded', from: 'trigger', to: 'prospect' },
    ]);
  });

  it('leaves labels alone that another profile or a customer decides', async () => {
    await commit(database, [
      put('icps', someIcp([place(['FI'])], { id: 'other' })),
      ...known('finnish', {}, { savedAt: NOW }),
      ...known('customer', { country: factOf('NO') }, { savedAt: NOW }),
      ...putContact(someContact({ companyId: 'customer', stage: 'customer' })),
    ]);
    expect((await recountOf(someIcp([place(['FI', 'NO'])]))).changes).toEqual([]);
  });

  it('counts with what recent events changed', async () => {
    const change = { field: 'country', before: null, after: 'SE' } as const;
    await commit(database, [
      ...known('moving', { country: factOf('NO') }, { savedAt: NOW }),
      put('signals', someSignal({ companyId: 'moving', type: 'expansion', change })),
    ]);
    const { matches, changes } = await recountOf(someIcp([place(['SE'])]));
    expect(matches).toBe(1);
    expect(changes).toEqual([{ companyId: 'moving', name: 'Company moving', from: 'unknown', to: 'trigger' }]);
  });

  it('tells how far it is, and stops when it is given up', async () => {
    const writing = database.transaction('companies', 'readwrite');
    for (let index = 0; index < 2_600; index += 1) {
      void writing.store.put(storedCompany(someCompany({ id: `c${index}` })));
    }
    await writing.done;
    const whole = await recountOf();
    expect(whole).toMatchObject({ looked: 2_600, matches: 2_600 });
    expect(whole.told.map(({ looked }) => looked)).toEqual([2_000]);
    const partial = await recountOf(someIcp(), (giving) => giving.abort());
    expect(partial).toMatchObject({ looked: 2_000, of: 2_600, matches: 2_000 });
  });

  it('changes nothing in the store', async () => {
    await commit(database, known('a', {}, { savedAt: NOW }));
    const before = await database.getAll('companies');
    await recountOf();
    expect(await database.getAll('companies')).toEqual(before);
    expect(await database.count('icps')).toBe(0);
  });
});

describe('tags', () => {
  it('are listed with how many companies have them, most first', async () => {
    await commit(database, [
      ...known('a', {}, { tags: ['vip', 'best'] }),
      ...known('b', {}, { tags: ['best'] }),
      ...known('c'),
    ]);
    const outcome = await bench()['list-tags'](null, { tell: () => undefined, signal: new AbortController().signal });
    expect(outcome).toMatchObject({
      ok: true,
      value: [
        { tag: 'best', companies: 2 },
        { tag: 'vip', companies: 1 },
      ],
    });
  });
});

describe('the customers', () => {
  async function derive(choice: CustomerChoice) {
    const outcome = await bench()['derive-icp'](choice, {
      tell: () => undefined,
      signal: new AbortController().signal,
    });
    if (!outcome.ok) throw new Error(outcome.error.code);
    return outcome.value;
  }

  it('are found on a list by domain, address, number and name', async () => {
    const number = factOf({ country: 'FI', kind: 'organisation', number: '9999902-8' } as const);
    await commit(database, [
      ...known('lumivaara'),
      ...known('koskenrauta'),
      ...known('numbered', { orgNumbers: [number] }),
      ...putCompany(someCompany({ id: 'named', facts: factsOfName(factOf('Saha, Paja ja Verkko Oy')) })),
    ]);
    const { found, names, missing } = await derive({
      by: 'list',
      text: 'lumivaara.example; https://www.koskenrauta.example/yhteystiedot\nFI99999028\nSaha, Paja ja Verkko\nNobody Ltd',
    });
    expect(found).toBe(4);
    expect(names.toSorted()).toEqual([
      'Company koskenrauta',
      'Company lumivaara',
      'Company numbered',
      'Saha, Paja ja Verkko Oy',
    ]);
    expect(missing).toEqual([{ entry: 'Nobody Ltd', why: 'not-known' }]);
  });

  it('are not guessed where several companies have the name', async () => {
    const twin = (id: string) => known(id, { name: factOf('Kaksoset Oy') });
    await commit(database, [...twin('one'), ...twin('two')]);
    expect(await derive({ by: 'list', text: 'Kaksoset' })).toMatchObject({
      found: 0,
      missing: [{ entry: 'Kaksoset', why: 'several' }],
    });
  });

  it('are those the CRM calls so, and where somebody has bought', async () => {
    await commit(database, [
      ...known('stated', {}, { status: { value: 'customer', date: NOW, source: 'import' } }),
      ...known('former', {}, { status: { value: 'former-customer', date: NOW, source: 'import' } }),
      ...known('bought'),
      ...putContact(someContact({ companyId: 'bought', stage: 'evangelist' })),
      ...known('other'),
    ]);
    expect((await derive({ by: 'status' })).names.toSorted()).toEqual(['Company bought', 'Company stated']);
  });

  it('are compared with all others, and give a profile', async () => {
    const inNace = (nace: string) => ({ industries: [factOf({ nace, linkedIn: null, words: '' })], description: null });
    await commit(database, [
      ...Array.from({ length: 12 }, (_, index) => known(`best${index}`, inNace('62.01'), { tags: ['best'] })).flat(),
      ...Array.from({ length: 60 }, (_, index) => known(`rest${index}`, inNace('46.90'))).flat(),
    ]);
    const { found, derived } = await derive({ by: 'tag', tag: 'best' });
    expect(found).toBe(12);
    expect(derived).toMatchObject({ customers: 12, others: 60, isTooFew: false });
    expect(derived.proposals).toMatchObject([
      { trait: 'division', customers: { yes: 12, known: 12 }, others: { yes: 0, known: 60 } },
    ]);
  });
});
