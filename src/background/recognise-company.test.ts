// The same name only suggests: what becomes of it when the seller says that it is the same company.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { factOf, NOW, someCompany, someFacts } from '../../tests/support/companies.ts';
import { createFakeBrowser } from '../../tests/support/fake-browser.ts';
import { someServices } from '../../tests/support/services.ts';
import { companySchema } from '../model/company.ts';
import type { Reading } from '../model/reading.ts';
import { commit } from '../store/change.ts';
import { getCompany, putCompany } from '../store/companies.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { knowledgeOf } from '../store/knowledge.ts';
import { signalsOf } from '../store/signals.ts';
import { recogniseCompany } from './recognise-company.ts';
import type { Services } from './services.ts';
import { keepTabState } from './tab-states.ts';
import { takeIn } from './take-in.ts';
import { undoChange } from './undo.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

const TAB = 7;
const NAME_ONLY = { domain: null, country: null, employees: null };

let database: Database;
let services: Services;
let fake: ReturnType<typeof createFakeBrowser>;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = createFakeBrowser();
  held.browser = fake.browser;
  database = await openDatabase();
  services = someServices(database);
});

/** An article that names a company and tells one event of it. */
const article = (url: string, name: string, title: string): Reading => ({
  kind: 'article',
  url,
  facts: someFacts({ ...NAME_ONLY, name: factOf(name) }),
  observations: [{ type: 'funding', title, when: null, excerpt: title, confidence: 85, url: '' }],
  publisher: null,
});

/** Opens a page that reads so, and gives its view. */
function open(reading: Reading) {
  fake.openTab({ id: TAB, url: reading.url, active: true, harvest: undefined });
  return takeIn(TAB, reading, services);
}

async function recognise(companyId: string): Promise<string> {
  const outcome = await recogniseCompany(TAB, companyId, services);
  if (!outcome.ok) throw new Error(`Refused: ${outcome.error.code}`);
  return outcome.value.undo;
}

it('an article asks once whom it means, and later ones of that name are known at once', async () => {
  await commit(database, putCompany(someCompany({ savedAt: NOW })));
  const first = article('https://paper.example/1', 'Lumivaara Oy', 'Lumivaara raises 4 million');
  expect(await open(first)).toMatchObject({ company: null, lookAlikes: [{ id: 'lumivaara' }] });
  expect(await signalsOf(database, 'lumivaara')).toEqual([]);
  const undo = await recognise('lumivaara');
  expect(fake.badge(TAB).title).toContain('Lumivaara');
  expect((await signalsOf(database, 'lumivaara')).map(({ title }) => title)).toEqual(['Lumivaara raises 4 million']);

  const second = article('https://other.example/2', 'Lumivaara', 'Lumivaara hires a head of sales');
  expect(await open(second)).toMatchObject({ company: { id: 'lumivaara' }, lookAlikes: [] });
  expect(await signalsOf(database, 'lumivaara')).toHaveLength(2);

  expect(await undoChange(undo, services)).toBe(true);
  expect((await getCompany(database, 'lumivaara'))?.facts.saidNames).toEqual([]);
  expect(await open(article('https://third.example/3', 'Lumivaara', 'More'))).toMatchObject({ company: null });
});

it('prefers whom the seller named to a record that has nothing but the name', async () => {
  const called = someCompany({ id: 'b-called', facts: someFacts({ saidNames: [factOf('Lumivaara')] }) });
  await commit(database, [
    ...putCompany(someCompany({ id: 'a-name', facts: someFacts(NAME_ONLY) })),
    ...putCompany(called),
  ]);
  const { company } = await knowledgeOf(database, someFacts(NAME_ONLY));
  expect(company?.id).toBe('b-called');
});

it("a company's own page teaches a record that had only a name what it is found by", async () => {
  await commit(database, putCompany(someCompany({ facts: someFacts(NAME_ONLY), note: 'Met at a fair.' })));
  const page: Reading = {
    kind: 'company',
    url: 'https://lumivaara.example/',
    facts: someFacts(),
    observations: [],
    person: null,
  };
  expect(await open(page)).toMatchObject({ company: null, lookAlikes: [{ id: 'lumivaara' }] });
  const undo = await recognise('lumivaara');
  expect(await open(page)).toMatchObject({ company: { id: 'lumivaara', note: 'Met at a fair.' }, lookAlikes: [] });
  expect(await undoChange(undo, services)).toBe(true);
  expect(await open(page)).toMatchObject({ company: null });
});

it('a second site of a company becomes another domain of it, and leaves its name and its own domain', async () => {
  await commit(database, putCompany(someCompany()));
  const page: Reading = {
    kind: 'company',
    url: 'https://lumivaara.se/',
    facts: someFacts({ name: factOf('Lumivaara AB', 99), domain: factOf('lumivaara.se', 99) }),
    observations: [],
    person: null,
  };
  await open(page);
  await recognise('lumivaara');
  expect((await getCompany(database, 'lumivaara'))?.facts).toMatchObject({
    name: { value: 'Lumivaara Oy' },
    domain: { value: 'lumivaara.example' },
    aliasDomains: [{ value: 'lumivaara.se', source: 'seller', confidence: 100 }],
  });
  expect(await open(page)).toMatchObject({ company: { id: 'lumivaara' } });
});

it('keeps one spelling of a name, and no more domains than a company can have', async () => {
  const aliasDomains = Array.from({ length: 60 }, (_, place) => factOf(`lumivaara-${place}.example`, 90));
  await commit(database, putCompany(someCompany({ facts: someFacts({ aliasDomains }) })));
  for (const name of ['Lumivaara Oy', 'LUMIVAARA']) {
    await open(article(`https://paper.example/${name}`, name, 'News'));
    await recognise('lumivaara');
  }
  const page = { url: 'https://lumivaara.se/', facts: someFacts({ domain: factOf('lumivaara.se') }) };
  await open({ kind: 'company', ...page, observations: [], person: null });
  await recognise('lumivaara');
  const company = await getCompany(database, 'lumivaara');
  expect(company?.facts.saidNames.map(({ value }) => value)).toEqual(['LUMIVAARA']);
  expect(company?.facts.aliasDomains[0]).toMatchObject({ value: 'lumivaara.se', confidence: 100 });
  expect(z.safeParse(companySchema, company).success).toBe(true);
});

it('is refused where the tab shows no company, or the store has none such', async () => {
  await keepTabState({ tabId: TAB, reading: { kind: 'none', url: 'https://paper.example/', reason: 'news' } });
  expect(await recogniseCompany(TAB, 'lumivaara', services)).toMatchObject({ error: { code: 'no-company' } });
  await open(article('https://paper.example/1', 'Lumivaara', 'News'));
  expect(await recogniseCompany(TAB, 'gone', services)).toMatchObject({ error: { code: 'not-found' } });
});
