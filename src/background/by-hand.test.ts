import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { factOf, NOW, someCompany, someContact, someFacts } from '../../tests/support/companies.ts';
import { createFakeBrowser } from '../../tests/support/fake-browser.ts';
import { someServices } from '../../tests/support/services.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { Reading } from '../model/reading.ts';
import { commit } from '../store/change.ts';
import { putCompany } from '../store/companies.ts';
import { putContact } from '../store/contacts.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { companyHandlers } from './handlers/companies.ts';
import type { Services } from './services.ts';
import { commitUndoable, undoChange } from './undo.ts';
import { viewReading } from './view-reading.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

let fake: ReturnType<typeof createFakeBrowser>;
let database: Database;
let services: Services;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = createFakeBrowser();
  held.browser = fake.browser;
  database = await openDatabase();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  services = someServices(database, { newId });
});

const SENDER = {};
const unreadable = (url: string): Reading => ({ kind: 'unreadable', url });
const none = (url: string, reason: Extract<Reading, { kind: 'none' }>['reason']): Reading => ({
  kind: 'none',
  url,
  reason,
});
const view = (reading: Reading) => viewReading(reading, database, NOW);

const add = (said: RequestOf<'add-company'>) => companyHandlers(services)['add-company'](said, SENDER);
async function added(said: RequestOf<'add-company'>) {
  const outcome = await add(said);
  if (!outcome.ok) throw new Error(`Refused: ${outcome.error.where}`);
  return outcome.value;
}

describe('a page that names no company', () => {
  it('offers a form that starts from what its address tells', async () => {
    expect(await view(none('https://www.lumivaara.example/yhteys', 'nothing-found'))).toMatchObject({
      status: 'no-company',
      fillIn: { domain: 'lumivaara.example', linkedIn: '' },
    });
    expect(await view(unreadable('https://fi.linkedin.com/company/lumivaara/about/?x=1'))).toMatchObject({
      status: 'unreadable',
      fillIn: { domain: '', linkedIn: 'https://www.linkedin.com/company/lumivaara/' },
    });
  });

  it('does not take a directory or a platform for the site of the company', async () => {
    for (const reading of [
      none('https://registry.example/lumivaara', 'directory'),
      none('https://www.proff.no/x', 'nothing-found'),
      unreadable('https://www.linkedin.com/feed/'),
      none('http://localhost/', 'nothing-found'),
    ])
      expect(await view(reading)).toMatchObject({ fillIn: { domain: '', linkedIn: '' } });
  });

  it('offers nothing where pages are never read', async () => {
    expect(await view(none('https://mail.example/', 'private-site'))).toMatchObject({ fillIn: null });
    expect(await view(none('https://lumivaara.example/', 'excluded-site'))).toMatchObject({ fillIn: null });
  });

  it('is labelled by its address once the company is in the store', async () => {
    await added({ name: 'Lumivaara Oy', domain: 'lumivaara.example', linkedIn: 'linkedin.com/company/lumivaara' });
    for (const reading of [
      none('https://lumivaara.example/', 'nothing-found'),
      unreadable('https://kauppa.lumivaara.example/'),
      unreadable('https://www.linkedin.com/company/lumivaara/'),
    ])
      expect(await view(reading)).toMatchObject({ status: 'company', kind: 'address', company: { savedAt: NOW } });
    expect(await view(none('https://lumivaara.example/', 'excluded-site'))).toMatchObject({ status: 'no-company' });
    expect(await view(none('https://other.example/', 'nothing-found'))).toMatchObject({ status: 'no-company' });
  });
});

describe('a company by hand', () => {
  it('is stored as the seller says, with its number as the register writes it', async () => {
    const { company, wasKnown } = await added({
      name: 'Lumivaara Oy',
      domain: 'https://www.lumivaara.example/fi',
      country: 'FI',
      city: 'Oulu',
      orgNumber: '99999028',
      linkedIn: 'https://www.linkedin.com/company/Lumivaara/about/',
    });
    expect(wasKnown).toBe(false);
    expect(company).toMatchObject({
      savedAt: NOW,
      facts: {
        name: { value: 'Lumivaara Oy', source: 'seller' },
        domain: { value: 'lumivaara.example' },
        orgNumbers: [{ value: { country: 'FI', kind: 'organisation', number: '9999902-8' } }],
        country: { value: 'FI' },
        city: { value: 'Oulu' },
        linkedIn: { value: { kind: 'company', slug: 'lumivaara', id: null } },
      },
    });
  });

  it.each([
    ['domain', { domain: 'not a domain' }],
    ['orgNumber', { orgNumber: '9999902-7', country: 'FI' }],
    ['orgNumber', { orgNumber: 'soon' }],
    ['linkedIn', { linkedIn: 'https://www.linkedin.com/in/aino-esimerkki' }],
    ['linkedIn', { linkedIn: 'https://linkedin.example/company/lumivaara' }],
  ])('is refused for a %s that cannot be right', async (where, wrong) => {
    expect(await add({ name: 'Lumivaara', domain: '', ...wrong })).toMatchObject({
      ok: false,
      error: { code: 'invalid-request', where },
    });
  });

  it('is only saved when the store has it by number, domain or LinkedIn page', async () => {
    const linkedIn = factOf({ kind: 'company', slug: 'lumivaara', id: null } as const);
    const orgNumbers = [factOf({ country: 'FI', kind: 'organisation', number: '9999902-8' } as const)];
    await commit(database, putCompany(someCompany({ facts: someFacts({ linkedIn, orgNumbers }) })));
    for (const said of [
      { name: 'Lumi', domain: 'lumivaara.example' },
      { name: 'Lumi', domain: '', orgNumber: '9999902-8' },
      { name: 'Lumi', domain: '', linkedIn: 'https://www.linkedin.com/company/lumivaara' },
    ])
      expect(await added(said)).toMatchObject({
        wasKnown: true,
        company: { id: 'lumivaara', facts: { name: { value: 'Lumivaara Oy' } } },
      });
  });

  it('can be taken back', async () => {
    const { undo } = await added({ name: 'Lumivaara', domain: 'lumivaara.example' });
    expect(await undoChange(undo, services)).toBe(true);
    expect(await view(none('https://lumivaara.example/', 'nothing-found'))).toMatchObject({ status: 'no-company' });
  });
});

describe('a change that the session has no room to remember', () => {
  it('is made all the same, and there is nothing to undo', async () => {
    fake.browser.storage.session.set = () => Promise.reject(new Error('Quota exceeded.'));
    const token = await commitUndoable(putCompany(someCompany()), services);
    expect(await database.count('companies')).toBe(1);
    expect(await undoChange(token, services)).toBe(false);
  });
});

describe("a person's profile", () => {
  const profile = (name: string): Reading => ({
    kind: 'company',
    url: 'https://www.linkedin.com/in/aino-esimerkki',
    facts: someFacts(),
    observations: [],
    person: { name, profile: 'in/aino-esimerkki' },
  });
  const colleague = someContact({ id: 'eino', name: 'Eino Esimerkki', stage: 'opportunity' });
  beforeEach(async () => {
    await commit(database, [
      ...putCompany(someCompany()),
      ...putContact(someContact({ name: 'Aino Esimerkki' })),
      ...putContact(colleague),
    ]);
  });

  it('is told to be of a contact of that company, who comes before others then', async () => {
    const seen = await view(profile('AINO Esimerkki'));
    expect(seen).toMatchObject({ inView: { id: 'aino' }, verdict: { label: 'lead' } });
    if (seen.status !== 'company') throw new Error('No company.');
    expect(seen.verdict.reasons[0]).toMatchObject({ code: 'known-contact', contact: { id: 'aino' } });
    expect(seen.verdict.contacts.map(({ id }) => id)).toEqual(['aino', 'eino']);
  });

  it('leaves no trace of anybody else', async () => {
    const seen = await view(profile('Uuno Tuntematon'));
    expect(seen).toMatchObject({ inView: null });
    expect(JSON.stringify(seen)).not.toContain('Tuntematon');
  });

  it('is of nobody when two contacts have the name', async () => {
    await commit(database, putContact(someContact({ id: 'other', name: 'Aíno Esimerkki' })));
    expect(await view(profile('Aino Esimerkki'))).toMatchObject({ inView: null });
  });
});
