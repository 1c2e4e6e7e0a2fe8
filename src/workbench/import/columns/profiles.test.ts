import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileOf, MADE_UP_FILES, madeUpFile } from '../../../../tests/support/import-files.ts';
import { countsOf, knowledgeIn, openImporting } from '../../../../tests/support/importing.ts';

let importing: Awaited<ReturnType<typeof openImporting>>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  importing = await openImporting();
});

afterEach(() => {
  importing.database.close();
  vi.unstubAllGlobals();
});

/** What the columns of a file are taken for, in order; those left out are not named. */
const MAPPINGS: Readonly<Record<string, string>> = {
  'HubSpot companies':
    'company-name domain company-phone city country industry employees revenue status-date company-status company-linkedin description',
  'HubSpot contacts': 'first-name last-name email phone role company-name linkedin stage email-refused form-date',
  'Salesforce accounts':
    'company-name street city country company-phone domain industry employees revenue company-status',
  'Salesforce contacts': 'first-name last-name role email phone company-name email-refused',
  'Salesforce leads':
    'full-name company-name role email phone domain street city postal-code country industry revenue employees stage email-refused',
  'Pipedrive organisations': 'company-name street company-tags domain industry employees revenue company-linkedin',
  'Pipedrive people':
    'full-name first-name last-name company-name role email email phone phone contact-tags email-refused linkedin',
  'Dynamics accounts': 'company-name company-phone city country domain industry employees revenue',
  'Dynamics contacts': 'first-name last-name company-name role email phone email-refused',
  'Apollo people':
    'first-name last-name role company-name email phone phone company-phone contact-tags employees industry linkedin domain company-linkedin street city country company-phone description technologies revenue funding-round funding-amount funding-date',
  'Apollo accounts': 'company-name domain',
  'LinkedIn Connections': 'first-name last-name linkedin email company-name role',
  'Sales Navigator accounts': 'company-name domain country city company-linkedin',
  'Sales Navigator leads': 'first-name last-name role company-name domain domain employees industry city linkedin',
  Vainu: 'org-number company-name country city industry employees revenue domain company-phone technologies',
  'a Finnish sheet':
    'company-name org-number industry revenue employees city company-phone company-email domain founded-year',
  'a Swedish sheet':
    'company-name org-number industry revenue employees city phone domain first-name last-name role email',
  'a Norwegian sheet': 'company-name org-number industry revenue employees city company-phone domain',
  'a Danish sheet': 'company-name org-number industry employees city company-phone domain country',
};

/** Kind of rows, then created, unchanged and skipped at the first import, then companies and people in the store. */
const RESULTS: Readonly<Record<string, readonly [string, number, number, number, number, number]>> = {
  'HubSpot companies': ['companies', 3, 0, 1, 3, 0],
  'HubSpot contacts': ['contacts', 4, 1, 0, 0, 4],
  'Salesforce accounts': ['companies', 3, 0, 0, 3, 0],
  'Salesforce contacts': ['contacts', 2, 0, 0, 0, 2],
  'Salesforce leads': ['both', 2, 0, 0, 2, 2],
  'Pipedrive organisations': ['companies', 2, 0, 0, 2, 0],
  'Pipedrive people': ['contacts', 2, 0, 0, 0, 2],
  'Dynamics accounts': ['companies', 2, 0, 0, 2, 0],
  'Dynamics contacts': ['contacts', 2, 0, 0, 0, 2],
  'Apollo people': ['both', 2, 0, 0, 1, 2],
  'Apollo accounts': ['companies', 2, 0, 0, 2, 0],
  'LinkedIn Connections': ['contacts', 2, 0, 0, 0, 2],
  'Sales Navigator accounts': ['companies', 2, 0, 0, 2, 0],
  'Sales Navigator leads': ['both', 1, 0, 0, 1, 1],
  Vainu: ['companies', 3, 0, 0, 3, 0],
  'a Finnish sheet': ['companies', 2, 0, 0, 2, 0],
  'a Swedish sheet': ['both', 1, 0, 0, 1, 1],
  'a Norwegian sheet': ['companies', 1, 0, 0, 1, 0],
  'a Danish sheet': ['companies', 1, 0, 0, 1, 0],
};

describe.each(MADE_UP_FILES)('the file of $what', ({ what, brand }) => {
  it('has its columns told', async () => {
    const { profile, columns } = await importing.look(madeUpFile(what));
    expect(profile?.brand ?? '').toBe(brand);
    expect(columns.flatMap(({ field }) => field ?? []).join(' ')).toBe(MAPPINGS[what]);
  });

  it('becomes companies and people, once', async () => {
    const file = madeUpFile(what);
    const { plan } = await importing.look(file);
    const first = await importing.run(file);
    const stored = await knowledgeIn(importing.database);
    const { created, unchanged, skipped } = first;
    const { companies, contacts } = stored;
    expect([plan.rows, created, unchanged, skipped, companies.length, contacts.length]).toEqual(RESULTS[what]);
    expect(countsOf(await importing.run(file))).toMatchObject({ created: 0, updated: 0, skipped });
    expect(await knowledgeIn(importing.database)).toEqual(stored);
  });
});

/** Imports a file and gives its first company. */
async function firstCompany(what: string) {
  await importing.run(madeUpFile(what));
  const [company] = (await knowledgeIn(importing.database)).companies;
  return company;
}

const valuesOf = (facts: readonly { readonly value: unknown }[] = []) => facts.map(({ value }) => value);

describe('what files say', () => {
  it('of a HubSpot company is its stage with its day, and its industry by HubSpot’s own word', async () => {
    const company = await firstCompany('HubSpot companies');
    expect(company?.status).toEqual({ value: 'customer', date: Date.UTC(2026, 9, 2, 12), source: 'import' });
    expect(valuesOf(company?.facts.industries)).toEqual([
      { nace: '62', linkedIn: 'computer software', words: 'COMPUTER_SOFTWARE' },
    ]);
    expect(company?.facts.description?.value).toBe('Warehouse software, for industry');
    const { companies } = await knowledgeIn(importing.database);
    // A formula-safe export puts an apostrophe before a plus.
    expect(valuesOf(companies[2]?.facts.phones)).toEqual(['+4721551230']);
  });

  it('of HubSpot’s people is their stage, their refusal and their last form', async () => {
    await importing.run(madeUpFile('HubSpot contacts'));
    const { contacts } = await knowledgeIn(importing.database);
    expect(contacts.map(({ name, stage, emailConsent }) => [name, stage, emailConsent])).toEqual([
      ['Aino Esimerkki', 'marketing-qualified-lead', 'unknown'],
      ['Sven Exempel', 'subscriber', 'refused'],
      ['info@klitmark.example', 'stranger', 'unknown'],
      ['Kari Tilfeldig', 'lead', 'unknown'],
    ]);
    expect(contacts[0]?.stageChanges.map(({ cause }) => cause)).toEqual(['import']);
    expect(contacts[0]?.engagements).toEqual([
      { type: 'contact-form', date: Date.UTC(2026, 8, 30, 12), source: 'Recent Conversion Date', url: '' },
    ]);
  });

  it('of Apollo’s people is the company’s place and phone, not theirs, and its last funding as a signal', async () => {
    const company = await firstCompany('Apollo people');
    expect(company?.facts.city?.value).toBe('Tampere');
    expect(valuesOf(company?.facts.phones)).toEqual(['+358942450130']);
    expect(company?.facts.revenue?.value).toEqual({ amount: 4_200_000, currency: 'USD', year: null });
    const { contacts, signals } = await knowledgeIn(importing.database);
    expect(contacts.map(({ phone, companyId, link }) => [phone, companyId, link])).toEqual([
      ['+358405550123', company?.id, 'import'],
      ['', company?.id, 'import'],
    ]);
    expect(signals.map(({ type, date, title, source }) => [type, date, title, source])).toEqual([
      ['funding', Date.UTC(2026, 9, 1, 12), 'Series A · 4000000', 'import'],
    ]);
  });

  it('of Nordic companies are sums in the currency of the header, and numbers of the sheet’s country', async () => {
    const finnish = await firstCompany('a Finnish sheet');
    expect(finnish?.identities.slice(0, 2)).toEqual(['number:FI:99999028', 'domain:lumivaara.example']);
    expect(finnish?.facts.revenue?.value).toEqual({ amount: 4_200_000, currency: 'EUR', year: null });
    expect(valuesOf(finnish?.facts.phones)).toEqual(['+358405550123']);
    await importing.run(madeUpFile('a Swedish sheet'));
    await importing.run(madeUpFile('a Norwegian sheet'));
    const { companies } = await knowledgeIn(importing.database);
    expect(companies.slice(2).map(({ facts }) => facts.revenue?.value)).toEqual([
      { amount: 45_000_000, currency: 'SEK', year: null },
      { amount: 12_500_000, currency: 'NOK', year: null },
    ]);
  });

  it('of a Salesforce lead is that they are one', async () => {
    await importing.run(madeUpFile('Salesforce leads'));
    const { contacts, companies } = await knowledgeIn(importing.database);
    expect(contacts.map(({ stage }) => stage)).toEqual(['lead', 'stranger']);
    expect(companies.map(({ facts }) => facts.address?.value)).toEqual(['Esimerkkikatu 1, 33100 Tampere', undefined]);
  });

  it('without headers is told by the values', async () => {
    const { columns } = await importing.look(
      fileOf(
        'lumivaara.example;9999902-8;info@lumivaara.example\nrevontuli.example;9999903-6;info@revontuli.example\n',
      ),
    );
    expect(columns.map(({ field, why }) => [field, why])).toEqual([
      ['domain', 'values'],
      ['org-number', 'values'],
      ['company-email', 'values'],
    ]);
  });
});
