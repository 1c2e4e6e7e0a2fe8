// What is removed or changed while long work is at the same record: neither is lost.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { daysAgo, someContact, someIcp } from '../../../tests/support/companies.ts';
import { createFakeBrowser } from '../../../tests/support/fake-browser.ts';
import { someServices } from '../../../tests/support/services.ts';
import { commit, put } from '../../store/change.ts';
import { getContact, putContact } from '../../store/contacts.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { getIcp } from '../../store/icps.ts';
import type { Services } from '../services.ts';
import { contactHandlers } from './contacts.ts';
import { icpHandlers } from './icps.ts';

vi.mock('../../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));
const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));

let database: Database;
let services: Services;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  held.browser = createFakeBrowser().browser;
  database = await openDatabase();
  services = someServices(database);
});

it('a person stays removed whom an import was about to write', async () => {
  await commit(database, putContact(someContact({ companyId: null, link: null })));
  const importing = services.inTurn(async () => {
    const contact = await getContact(database, 'aino');
    if (contact !== null) await commit(database, putContact({ ...contact, role: 'CEO' }));
  });
  await Promise.all([importing, contactHandlers(services)['remove-contact']({ contactId: 'aino' }, {})]);
  expect(await getContact(database, 'aino')).toBeNull();
});

it('a profile keeps the day on which a playbook file was about to bring it', async () => {
  const icp = someIcp();
  const taking = services.inTurn(async () => {
    const known = await getIcp(database, icp.id);
    await commit(database, [put('icps', { ...icp, createdAt: known?.createdAt ?? daysAgo(1) })]);
  });
  const [, outcome] = await Promise.all([taking, icpHandlers(services)['put-icp']({ icp }, {})]);
  expect(outcome).toMatchObject({ ok: true, value: { icp: { createdAt: daysAgo(1) } } });
});

it('a profile stays removed that a playbook file was about to change', async () => {
  const icp = someIcp();
  await commit(database, [put('icps', icp)]);
  const taking = services.inTurn(async () => {
    const known = await getIcp(database, icp.id);
    if (known !== null) await commit(database, [put('icps', { ...known, name: 'Renamed' })]);
  });
  await Promise.all([taking, icpHandlers(services)['remove-icp']({ icpId: icp.id }, {})]);
  expect(await getIcp(database, icp.id)).toBeNull();
});
