// What the worker does with people: stages by engagements, where they work, and the company's status.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { daysAgo, factOf, NOW, someCompany, someContact, someFacts } from '../../tests/support/companies.ts';
import { createFakeBrowser } from '../../tests/support/fake-browser.ts';
import { NO_FEED_WATCH } from '../../tests/support/feeds.ts';
import { someServices } from '../../tests/support/services.ts';
import { answer } from '../messages/answer.ts';
import type { MessageName, RequestOf, ResponseOf } from '../messages/contract.ts';
import type { Outcome } from '../messages/outcome.ts';
import type { Contact, Engagement, EngagementType } from '../model/contact.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { commit } from '../store/change.ts';
import { putCompany } from '../store/companies.ts';
import { getContact, putContact } from '../store/contacts.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { forget } from '../store/forgotten.ts';
import { allHandlers } from './handlers/all.ts';
import { createDigestTeller } from './tell-digest.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

const OWN = 'chrome-extension://ermine/';
const HERE = { companyId: 'lumivaara' };
let database: Database;
let now = NOW;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  held.browser = createFakeBrowser().browser;
  database = await openDatabase();
  now = NOW;
  await commit(database, [
    ...putCompany(someCompany()),
    ...putCompany(
      someCompany({
        id: 'havtorn',
        facts: someFacts({ name: factOf('Havtorn AB'), domain: factOf('havtorn.example') }),
      }),
    ),
  ]);
});

async function ask<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<Outcome<ResponseOf<Name>>> {
  const services = someServices(database, { now: () => now });
  const handlers = allHandlers(services, async () => undefined, NO_FEED_WATCH, createDigestTeller(services));
  const raw: unknown = await answer(handlers, OWN, { name, request }, { url: `${OWN}src/popup/index.html` });
  if (!isOutcomeOf<ResponseOf<Name>>(raw)) throw new Error(`"${name}" gave no outcome.`);
  return raw;
}

function isOutcomeOf<Value>(raw: unknown): raw is Outcome<Value> {
  return typeof raw === 'object' && raw !== null && 'ok' in raw;
}

async function get<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>> {
  const outcome = await ask(name, request);
  if (!outcome.ok) throw new Error(`"${name}" failed: ${outcome.error.code} ${outcome.error.where}`);
  return outcome.value;
}

const engaged = (type: EngagementType, days = 0): Engagement => ({ type, date: daysAgo(days), source: '', url: '' });
type Said = RequestOf<'put-contact'>['contact'];
const said = (contact: Partial<Said> = {}): Said => ({
  name: 'Aino Esimerkki',
  email: '',
  role: '',
  stage: null,
  engagements: [],
  ...contact,
});
const add = async (contact: Partial<Said>, company: RequestOf<'put-contact'>['company'] = HERE) =>
  (await get('put-contact', { company, contactId: null, contact: said(contact) })).contact;
const edit = async ({ id, ...known }: Contact, contact: Partial<Said>) => {
  const { name, email, role, stage, engagements } = known;
  const whole = { name, email, role, stage, engagements, ...contact };
  return (await get('put-contact', { company: HERE, contactId: id, contact: whole })).contact;
};
const keep = (contact: Partial<Contact>) => commit(database, putContact(someContact(contact)));

describe('the stage of a person', () => {
  it('follows the engagements, with the step that each made', async () => {
    const contact = await add({ engagements: [engaged('demo-request', 2)] });
    expect(contact).toMatchObject({
      stage: 'sales-qualified-lead',
      stageChanges: [
        { stage: 'sales-qualified-lead', date: daysAgo(2), cause: 'engagement', engagement: 'demo-request' },
      ],
    });
  });

  it('is what the seller says, until an engagement after it leads further', async () => {
    const byHand = await add({ stage: 'lead', engagements: [engaged('demo-request', 2)] });
    expect(byHand).toMatchObject({ stage: 'lead', stageChanges: [{ stage: 'lead', date: NOW, cause: 'hand' }] });
    now = NOW + 1_000;
    const met = await edit(byHand, { engagements: [...byHand.engagements, { ...engaged('meeting'), date: now }] });
    expect(met.stage).toBe('sales-qualified-lead');
    expect(met.stageChanges.map(({ cause }) => cause)).toEqual(['hand', 'engagement']);
  });

  it('is no news when it is saved as it was', async () => {
    const contact = await add({ engagements: [engaged('download', 3)] });
    const again = await edit(contact, { role: 'COO' });
    expect(again.stageChanges).toEqual(contact.stageChanges);
    expect(again.role).toBe('COO');
  });

  it('may be set further by hand, as a CRM would (004)', async () => {
    const contact = await add({ engagements: [engaged('download', 3)] });
    const sold = await edit(contact, { stage: 'customer' });
    expect(sold.stageChanges.map(({ stage, cause }) => [stage, cause])).toEqual([
      ['lead', 'engagement'],
      ['customer', 'hand'],
    ]);
    expect((await get('view-company', HERE)).verdict.label).toBe('customer');
  });

  it('is stranger for somebody who has done nothing yet (004)', async () => {
    expect(await add({})).toMatchObject({ stage: 'stranger', stageChanges: [] });
  });

  it('counts by the rules as they are now, also for those who were saved before', async () => {
    await add({ engagements: [engaged('download', 0)] });
    expect((await get('view-company', HERE)).contacts[0]?.stage).toBe('lead');
    const { scoring, definitions } = DEFAULT_SETTINGS;
    const { undo } = await get('write-definitions', { definitions, scoring: { ...scoring, mqlAt: 10 } });
    const view = await get('view-company', HERE);
    expect(view.contacts[0]?.stage).toBe('marketing-qualified-lead');
    expect(Object.values(view.scores)).toMatchObject([{ total: 10, rows: [{ first: 10, ageDays: 0 }] }]);
    await get('undo', { token: undo });
    expect((await get('view-company', HERE)).contacts[0]?.stage).toBe('lead');
  });
});

describe('what is said of a person', () => {
  it('is all kept, and what is left out stays', async () => {
    const whole = {
      phone: '+358401234567',
      linkedIn: 'aino-esimerkki',
      emailConsent: 'refused',
      tags: ['messut'],
      employer: 'Lumivaara',
    } as const;
    const contact = await add({ ...whole, tags: [...whole.tags], email: 'aino@lumivaara.example' });
    expect(contact).toMatchObject(whole);
    expect(await edit(contact, { role: 'COO' })).toMatchObject({ ...whole, role: 'COO' });
  });

  it('is refused where it cannot be right', async () => {
    const wrong = await ask('put-contact', { company: null, contactId: null, contact: said({ name: '' }) });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid-request', where: 'contact.name' } });
  });

  it('is refused when they asked not to be stored', async () => {
    await forget(database, 'aino@lumivaara.example', NOW);
    const contact = said({ email: 'Aino@lumivaara.example' });
    const again = await ask('put-contact', { company: HERE, contactId: null, contact });
    expect(again).toMatchObject({ ok: false, error: { code: 'forgotten', where: 'email' } });
    expect(await database.count('contacts')).toBe(0);
  });
});

describe('where a person works', () => {
  it('is told by the domain of their address when nobody says it', async () => {
    expect(await add({ email: 'aino@myynti.lumivaara.example' }, null)).toMatchObject({
      companyId: 'lumivaara',
      link: 'email-domain',
    });
  });

  it.each(['aino@gmail.com', 'aino@luukku.com', 'aino@unknown.example', ''])('is not told by %j', async (email) => {
    expect(await add({ email }, null)).toMatchObject({ companyId: null, link: null });
  });

  it('is never told by free mail, even where a company has it as its domain', async () => {
    await commit(database, putCompany(someCompany({ id: 'mail', facts: someFacts({ domain: factOf('gmail.com') }) })));
    expect(await add({ email: 'aino@gmail.com' }, null)).toMatchObject({ companyId: null });
    expect(await get('suggest-contacts', { company: { companyId: 'mail' } })).toEqual([]);
  });

  it('stays open where two companies have the domain', async () => {
    await commit(database, putCompany(someCompany({ id: 'twin' })));
    expect(await add({ email: 'aino@lumivaara.example' }, null)).toMatchObject({ companyId: null, link: null });
  });

  it('is where the seller says, whatever the address', async () => {
    expect(await add({ email: 'aino@havtorn.example' })).toMatchObject({ companyId: 'lumivaara', link: 'hand' });
  });

  it('follows a new address, unless the seller said where', async () => {
    await keep({ link: 'email-domain' });
    await keep({ id: 'eino', link: 'hand' });
    expect(await edit(someContact(), { email: 'aino@havtorn.example' })).toMatchObject({ companyId: 'havtorn' });
    expect(await edit(someContact({ id: 'eino' }), { email: 'eino@havtorn.example' })).toMatchObject(HERE);
  });

  it('is taken back and given anew in one step each, and nothing links them again', async () => {
    await keep({ link: 'email-domain' });
    const { contact, undo } = await get('link-contact', { contactId: 'aino', company: null });
    expect(contact).toMatchObject({ companyId: null, link: 'hand' });
    expect((await get('view-company', HERE)).contacts).toEqual([]);
    expect(await edit(contact, { phone: '+358401234567' })).toMatchObject({ companyId: 'lumivaara', link: 'hand' });
    await get('undo', { token: undo });
    const moved = await get('link-contact', { contactId: 'aino', company: { companyId: 'havtorn' } });
    expect(moved.contact).toMatchObject({ companyId: 'havtorn', link: 'hand' });
    await get('undo', { token: moved.undo });
    expect(await getContact(database, 'aino')).toMatchObject(HERE);
  });

  it('stays open for who was taken off a company, though the domain would tell it', async () => {
    await keep({ companyId: null, link: 'hand' });
    const { contact } = await get('put-contact', {
      company: null,
      contactId: 'aino',
      contact: said({ email: 'aino@lumivaara.example' }),
    });
    expect(contact).toMatchObject({ companyId: null, link: 'hand' });
    expect(await get('suggest-contacts', { company: HERE })).toEqual([]);
  });
});

describe('people who may work at a company', () => {
  it('are suggested by the domain of their address and by their employer, each once', async () => {
    const open = { companyId: null, link: null };
    await keep({ ...open, id: 'both', email: 'maija@lumivaara.example', employer: 'Lumivaara Oy' });
    await keep({ ...open, id: 'name', email: 'eino@gmail.com', employer: 'lumivaara' });
    await keep({ ...open, id: 'other', email: 'bo@havtorn.example', employer: 'Havtorn' });
    const suggested = await get('suggest-contacts', { company: HERE });
    expect(suggested.map(({ contact, by }) => [contact.id, by])).toEqual([
      ['both', 'email-domain'],
      ['name', 'employer'],
    ]);
  });
});

describe('the status of a company', () => {
  it('is said by the seller, labels the company, and is taken back', async () => {
    const { company, undo } = await get('set-company-status', { company: HERE, status: 'customer' });
    expect(company.status).toEqual({ value: 'customer', date: NOW, source: 'seller' });
    expect((await get('view-company', HERE)).verdict.label).toBe('customer');
    await get('undo', { token: undo });
    expect((await get('view-company', HERE)).company.status).toBeNull();
  });

  it('is cleared', async () => {
    await get('set-company-status', { company: HERE, status: 'customer' });
    expect((await get('set-company-status', { company: HERE, status: null })).company.status).toBeNull();
  });

  it('needs a company', async () => {
    const outcome = await ask('set-company-status', { company: { companyId: 'nobody' }, status: 'customer' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('what a person did', () => {
  const standings = async () => (await get('view-company', HERE)).verdict.signals.map(({ standing }) => standing);

  it('is a signal of the company while it is known, and none once it is taken back', async () => {
    const contact = await add({ engagements: [engaged('demo-request', 1)] });
    expect(await standings()).toEqual(['counts']);
    await edit(contact, { engagements: [] });
    expect(await standings()).toEqual([]);
  });

  it('counts no more once the seller says so, until they take that back', async () => {
    await add({ engagements: [engaged('demo-request', 1)] });
    const { verdict } = await get('view-company', HERE);
    const signalId = verdict.signals[0]?.signal.id ?? '';
    const { undo, signal } = await get('set-signal-opinion', { signalId, opinion: 'over' });
    expect(signal).toMatchObject({ id: signalId, companyId: 'lumivaara', source: 'engagement' });
    expect(await standings()).toEqual(['over']);
    await get('undo', { token: undo });
    expect(await standings()).toEqual(['counts']);
  });
});

describe('the definitions', () => {
  it('are written without the other settings', async () => {
    await get('write-settings', { settings: { ...DEFAULT_SETTINGS, excludedDomains: ['own.example'] } });
    const { settings } = await get('write-definitions', { ...DEFAULT_SETTINGS, definitions: 'funnel' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, definitions: 'funnel', excludedDomains: ['own.example'] });
  });

  it('are refused beyond the limits', async () => {
    const scoring = { ...DEFAULT_SETTINGS.scoring, halfLifeDays: 0 };
    const outcome = await ask('write-definitions', { definitions: 'funnel', scoring });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-request', where: 'scoring.halfLifeDays' } });
  });
});
