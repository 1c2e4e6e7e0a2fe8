// What pages tell becomes signals of the companies of the store, and passes by at others.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { factOf, NOW, place, someCompany, someFacts, someIcp } from '../../tests/support/companies.ts';
import { createFakeBrowser } from '../../tests/support/fake-browser.ts';
import { NO_FEED_WATCH } from '../../tests/support/feeds.ts';
import { someHarvest } from '../../tests/support/harvests.ts';
import { someServices } from '../../tests/support/services.ts';
import { answer } from '../messages/answer.ts';
import type { MessageName, RequestOf, ResponseOf } from '../messages/contract.ts';
import type { Outcome } from '../messages/outcome.ts';
import type { Noticed } from '../model/same-event.ts';
import { commit } from '../store/change.ts';
import { putCompany } from '../store/companies.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { noticedChange } from '../store/notice.ts';
import { putSettings, readSettings } from '../store/settings.ts';
import { signalsOf } from '../store/signals.ts';
import { allHandlers } from './handlers/all.ts';
import { noticeReading } from './notice-reading.ts';
import type { Services } from './services.ts';
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
const PAGE = 'https://www.linkedin.com/company/lumivaara-example/';
const TAB = 7;

let fake: ReturnType<typeof createFakeBrowser>;
let database: Database;
let services: Services;
let handlers: ReturnType<typeof allHandlers>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = createFakeBrowser();
  held.browser = fake.browser;
  database = await openDatabase();
  services = someServices(database);
  handlers = allHandlers(services, async () => undefined, NO_FEED_WATCH, createDigestTeller(services));
});

async function ask<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<Outcome<ResponseOf<Name>>> {
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

/** A LinkedIn tab of the company, with the jobs it lists; each shows another address of it. */
function openJobs(tab: string, ...jobs: readonly string[]) {
  const url = `${PAGE}${tab}`;
  const parts = [
    ['name', 'Lumivaara'],
    ['own-page', 'lumivaara-example'],
    ['headquarters', 'Oulu, Finland'],
    ...jobs.map((job) => ['open-job', job]),
  ].map(([name = '', value = '']) => ({ name, value }));
  const title = 'Lumivaara: Jobs | LinkedIn';
  const harvest = someHarvest({ url, title, lines: [], links: [], logos: [], parts });
  return fake.openTab({ id: TAB, url, active: true, harvest: JSON.stringify(harvest) });
}

async function viewCompany(tabId = TAB) {
  const view = await get('view-tab', { tabId });
  if (view.status !== 'company') throw new Error(`The tab shows ${view.status}.`);
  return view;
}

const SELLER = 'Sales manager | Lumivaara | Oulu, Northern Ostrobothnia | 3 days ago';
const DEVELOPER = 'Developer | Lumivaara | Oulu, Northern Ostrobothnia | 5 days ago';
const titlesOf = async (companyId: string) =>
  (await signalsOf(database, companyId)).map(({ title }) => title).toSorted();

it('a company that is not in the store is judged by what its page tells, and leaves no trace', async () => {
  await get('put-icp', { icp: someIcp([place(['FI'])]) });
  openJobs('jobs/', SELLER);
  const { company, verdict } = await viewCompany();
  expect([company, verdict.label]).toEqual([null, 'trigger']);
  expect(verdict.signals).toMatchObject([
    { signal: { title: 'Sales manager, Oulu', source: 'page', url: `${PAGE}jobs/` }, ageDays: 3 },
  ]);
  expect(fake.badge(TAB).text).toBe('T');
  expect(await Promise.all([database.count('signals'), database.count('companies')])).toEqual([0, 0]);
});

it('saving the company keeps it, and taking that back takes both', async () => {
  openJobs('jobs/', SELLER);
  const { company, undo } = await get('save-prospect', { tabId: TAB });
  expect(await titlesOf(company.id)).toEqual(['Sales manager, Oulu']);
  await get('undo', { token: undo });
  expect(await Promise.all([database.count('signals'), database.count('companies')])).toEqual([0, 0]);
});

it('a page of a company of the store adds what is new on it, once', async () => {
  openJobs('jobs/', SELLER);
  const { company } = await get('save-prospect', { tabId: TAB });
  openJobs('jobs/?page=2', SELLER, DEVELOPER);
  const { verdict } = await viewCompany();
  expect(verdict.signals.map(({ signal }) => signal.title).toSorted()).toEqual([
    'Developer, Oulu',
    'Sales manager, Oulu',
  ]);
  expect(await titlesOf(company.id)).toEqual(['Developer, Oulu', 'Sales manager, Oulu']);
  const before = await signalsOf(database, company.id);
  openJobs('jobs/?page=1', DEVELOPER, SELLER);
  await viewCompany();
  openJobs('jobs/?page=2', SELLER, DEVELOPER);
  await viewCompany();
  expect(await titlesOf(company.id)).toEqual(['Developer, Oulu', 'Sales manager, Oulu']);
  expect(await signalsOf(database, company.id)).toEqual(
    before.map((signal) => expect.objectContaining({ id: signal.id, date: signal.date })),
  );
});

it('labels the other tabs of the company anew when a page told something', async () => {
  await get('put-icp', { icp: someIcp([place(['FI'])]) });
  openJobs('about/');
  await get('save-prospect', { tabId: TAB });
  expect(fake.badge(TAB).text).toBe('P✓');
  const { harvest } = openJobs('jobs/', SELLER);
  openJobs('about/');
  fake.openTab({ id: 8, url: `${PAGE}jobs/`, active: false, harvest });
  await viewCompany(8);
  expect(fake.badge(8).text).toBe('T✓');
  expect(fake.badge(TAB).text).toBe('T✓');
});

it.each([
  ['its own site', 'https://www.lumivaara.example/uutiset', 'lumivaara.example', 80],
  ['its LinkedIn page', `${PAGE}posts/`, 'lumivaara-group.example', 80],
  ['a site that only states its number', 'https://matkija.example/', 'matkija.example', 55],
])('is as sure of a company as the page may be: on %s', async (_, url, domain, confidence) => {
  const company = someCompany({ facts: someFacts({ domain: factOf('lumivaara.example') }) });
  await commit(database, putCompany(company));
  const facts = someFacts({ domain: factOf(domain) });
  const told = {
    type: 'funding',
    title: 'Raises 4 million',
    when: null,
    excerpt: '',
    confidence: 80,
    url: '',
  } as const;
  await noticeReading(company, { kind: 'company', url, facts, observations: [told], person: null }, services);
  expect(await signalsOf(database, company.id)).toMatchObject([{ url, confidence }]);
});

it('keeps what is possible, and not what hardly is', async () => {
  await commit(database, putCompany(someCompany()));
  const told = { type: 'award', when: null, excerpt: '', url: '' } as const;
  const observations = [
    { ...told, title: 'May have won a prize', confidence: 29 },
    { ...told, title: 'Has won a prize', confidence: 30 },
  ];
  const url = 'https://news.example/1';
  await noticeReading(
    someCompany(),
    { kind: 'article', url, facts: someFacts(), observations, publisher: null },
    services,
  );
  expect(await titlesOf('lumivaara')).toEqual(['Has won a prize']);
});

it('keeps nothing of a company that was removed meanwhile', async () => {
  const reading = { kind: 'company', url: PAGE, facts: someFacts(), observations: [], person: null } as const;
  expect(await noticeReading(someCompany(), reading, services)).toBe(false);
  expect(await database.count('snapshots')).toBe(0);
});

it('does not bring back what the seller dismissed', async () => {
  await get('put-icp', { icp: someIcp([place(['FI'])]) });
  openJobs('jobs/', SELLER);
  const { company } = await get('save-prospect', { tabId: TAB });
  const [signal] = await signalsOf(database, company.id);
  await get('set-signal-opinion', { signalId: signal?.id ?? '', opinion: 'dismissed' });
  openJobs('jobs/?page=1', SELLER);
  await viewCompany();
  expect(await signalsOf(database, company.id)).toMatchObject([
    { id: signal?.id, opinion: { is: 'dismissed', at: NOW } },
  ]);
});

it('an opinion shifts what its type counts, and is taken back with it', async () => {
  openJobs('jobs/', SELLER);
  const { company } = await get('save-prospect', { tabId: TAB });
  const [signal] = await signalsOf(database, company.id);
  const id = signal?.id ?? '';
  const { undo } = await get('set-signal-opinion', { signalId: id, opinion: 'dismissed' });
  expect((await readSettings(database)).signals.learned).toEqual({ hiring: { confirmed: 0, dismissed: 1 } });
  await get('undo', { token: undo });
  expect((await readSettings(database)).signals.learned).toEqual({});
  expect(await signalsOf(database, company.id)).toMatchObject([{ opinion: null }]);
  expect(await ask('set-signal-opinion', { signalId: 'gone', opinion: null })).toMatchObject({
    error: { code: 'not-found' },
  });
});

const IMPORTED: Noticed = {
  type: 'hiring',
  date: NOW,
  isDateRough: false,
  title: 'Sales manager, Oulu',
  url: '',
  source: 'import',
  confidence: 100,
  change: null,
  excerpt: '',
};
const noticeImported = async () =>
  commit(database, await noticedChange(database, 'lumivaara', [IMPORTED], NOW, services.newId));
const shownIn = async (companyId: string) =>
  (await get('view-company', { companyId })).verdict.signals.map(({ signal }) => signal.title);

it('does not bring back what the seller removed, until they take that back', async () => {
  await commit(database, putCompany(someCompany()));
  await noticeImported();
  const [signal] = await signalsOf(database, 'lumivaara');
  const { undo } = await get('remove-signal', { signalId: signal?.id ?? '' });
  await noticeImported();
  expect(await shownIn('lumivaara')).toEqual([]);
  await get('undo', { token: undo });
  expect(await shownIn('lumivaara')).toEqual(['Sales manager, Oulu']);
});

it('forgets what the seller wrote by hand and removed: a page that tells of such a thing brings news', async () => {
  await commit(database, putCompany(someCompany()));
  const { type, date, title, url, change } = IMPORTED;
  const written = { type, date, title, url, change, note: 'Heard at a fair' };
  const { signal } = await get('add-signal', { company: { companyId: 'lumivaara' }, signal: written });
  await get('remove-signal', { signalId: signal.id });
  expect(await database.count('signals')).toBe(0);
  await noticeImported();
  expect(await shownIn('lumivaara')).toEqual(['Sales manager, Oulu']);
});

it.each([
  ['the weights were edited', { lives: { funding: { weight: 5, full: 1, expires: 2, halfLife: 1 } } }, 0],
  ['others of its type were dismissed', { learned: { hiring: { confirmed: 0, dismissed: 3 } } }, 2],
] as const)('is forgotten with the opinion, also where %s since', async (_, signals, dismissed) => {
  openJobs('jobs/', SELLER);
  const { company } = await get('save-prospect', { tabId: TAB });
  const [signal] = await signalsOf(database, company.id);
  const { undo } = await get('set-signal-opinion', { signalId: signal?.id ?? '', opinion: 'dismissed' });
  const settings = await readSettings(database);
  await commit(database, [putSettings({ ...settings, signals: { ...settings.signals, ...signals } })]);
  await get('undo', { token: undo });
  const after = (await readSettings(database)).signals;
  expect(after.learned).toEqual(dismissed === 0 ? {} : { hiring: { confirmed: 0, dismissed } });
  expect(after).toMatchObject('lives' in signals ? { lives: signals.lives } : {});
});

it('stays learned where the opinion that is taken back was another one since', async () => {
  openJobs('jobs/', SELLER, DEVELOPER);
  const { company } = await get('save-prospect', { tabId: TAB });
  const [one, other] = (await signalsOf(database, company.id)).map(({ id }) => id);
  const { undo } = await get('set-signal-opinion', { signalId: one ?? '', opinion: 'dismissed' });
  await get('set-signal-opinion', { signalId: other ?? '', opinion: 'dismissed' });
  await get('set-signal-opinion', { signalId: one ?? '', opinion: 'confirmed' });
  await get('undo', { token: undo });
  expect((await readSettings(database)).signals.learned).toEqual({ hiring: { confirmed: 1, dismissed: 1 } });
});
