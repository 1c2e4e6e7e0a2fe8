// What the export writes of signals and engagements, the import reads as the same, in both languages and as JSON.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factOf, NOW, someCompany, someContact, someFacts } from '../../../tests/support/companies.ts';
import { countsOf, openImporting, succeeded } from '../../../tests/support/importing.ts';
import type { ExportRequest } from '../../messages/work/exporting.ts';
import { ENGAGEMENT_TYPES } from '../../model/contact.ts';
import { NEW_SIGNAL, SIGNAL_TYPES, type Signal } from '../../model/signal.ts';
import { type Change, commit, put } from '../../store/change.ts';
import { putCompany } from '../../store/companies.ts';
import { putContact } from '../../store/contacts.ts';
import { exportingBench } from '../benches/exporting.ts';
import { engagementTypeIn, signalTypeIn } from '../import/values/events.ts';

let importing: Awaited<ReturnType<typeof openImporting>>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  importing = await openImporting();
});

afterEach(() => {
  importing.database.close();
  vi.unstubAllGlobals();
});

const noon = (day: string) => Date.parse(`${day}T12:00Z`);
const company = someCompany({ facts: someFacts({ domain: factOf('lumivaara.example') }) });
const other = someCompany({
  id: 'other',
  facts: someFacts({ name: factOf('Havtorn ApS'), domain: factOf('havtorn.example') }),
});
const contact = someContact({
  companyId: company.id,
  link: 'email-domain',
  engagements: ENGAGEMENT_TYPES.map((type, index) => ({
    ...{ type, date: noon(`2026-10-1${index}`), source: `Syksy; "messut" ${index}`, url: 'https://us.example/x' },
  })),
});

function signalOf(part: Partial<Signal>): Signal {
  return {
    ...{ ...NEW_SIGNAL, id: `signal-${part.type}`, companyId: company.id, type: 'award', date: noon('2026-10-12') },
    ...{ title: '', source: 'page', confidence: 72, createdAt: NOW, updatedAt: NOW, ...part },
  };
}

const signals = [
  ...SIGNAL_TYPES.map((type, index) =>
    signalOf({ type, title: `=What happened ${index}`, url: `https://x.example/${index}` }),
  ),
  signalOf({ id: 'rough', companyId: other.id, type: 'hiring', isDateRough: true, date: noon('2026-08-15') }),
  signalOf({
    ...{ id: 'undated', companyId: other.id, type: 'relocation', date: null, title: 'To Aarhus' },
    receipts: [{ source: 'page', url: '', title: 'To Aarhus', excerpt: 'moves, "soon"; to Aarhus', seenAt: NOW }],
  }),
];

/** A file of what is in the store; then the store is another, empty one. */
async function movedOut(change: Change, request: Partial<ExportRequest>): Promise<File> {
  await commit(importing.database, change);
  const bench = exportingBench({
    ...{ database: async () => importing.database, now: () => NOW, newId: () => 'id' },
    inTurn: (work) => work(),
  });
  const whole: ExportRequest = {
    ...{ table: 'companies', choice: null, events: 'separated', shape: 'ermine', separator: ',' },
    ...{ hasMark: false, language: 'en', currency: 'EUR', ...request },
  };
  const { file } = succeeded(await bench['export-rows'](whole, importing.quiet));
  importing.database.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  importing = await openImporting();
  return new File([file], 'ermine');
}

describe.each([
  ['in English', { language: 'en', separator: ',' }],
  ['in Finnish, for Excel', { language: 'fi', separator: ';', hasMark: true }],
  ['as JSON', { events: 'json' }],
] as const)('our own file %s', (_, request) => {
  it('brings signals back with their companies', async () => {
    const change = [...putCompany(company), ...putCompany(other), ...signals.map((signal) => put('signals', signal))];
    const file = await movedOut(change, request);
    const operation = await importing.run(file);
    expect(countsOf(operation)).toMatchObject({ rows: signals.length, created: signals.length });
    const { counts } = succeeded(
      await importing.bench['import-remarks']({ operationId: operation.id }, importing.quiet),
    );
    expect(counts).toEqual([]);
    const told = ({ type, date, isDateRough, title, url, confidence }: Signal) =>
      JSON.stringify({ type, date, isDateRough, title, url, confidence });
    const back = await importing.database.getAll('signals');
    expect(back.map(told).toSorted()).toEqual(signals.map(told).toSorted());
    expect(back.find(({ title }) => title === 'To Aarhus')?.receipts[0]?.excerpt).toBe('moves, "soon"; to Aarhus');
    expect(countsOf(await importing.run(file))).toMatchObject({ created: 0, updated: 0, unchanged: signals.length });
  });

  it('brings engagements back with their people', async () => {
    const file = await movedOut([...putCompany(company), ...putContact(contact)], { ...request, table: 'people' });
    const operation = await importing.run(file);
    expect(operation.skipped).toBe(0);
    const [back] = await importing.database.getAll('contacts');
    expect(back?.engagements).toEqual(contact.engagements);
    expect(countsOf(await importing.run(file))).toMatchObject({ created: 0, updated: 0, unchanged: 9 });
  });
});

it('leaves out what the seller dismissed or said is over', async () => {
  const held = ['confirmed', 'dismissed', 'over'] as const;
  const said = held.map((is) => signalOf({ id: is, title: is, opinion: { is, at: NOW } }));
  const file = await movedOut([...putCompany(company), ...said.map((signal) => put('signals', signal))], {
    events: 'json',
  });
  expect(JSON.parse(await file.text())).toMatchObject([{ title: 'confirmed' }]);
});

it('is JSON when there is nothing, and when only chosen companies are written', async () => {
  expect(JSON.parse(await (await movedOut([], { events: 'json' })).text())).toEqual([]);
  const change = [...putCompany(company), ...putCompany(other), ...signals.map((signal) => put('signals', signal))];
  const choice = { table: 'companies', ids: [other.id] } as const;
  expect(JSON.parse(await (await movedOut(change, { events: 'json', choice })).text())).toHaveLength(2);
});

it.each(['en', 'fi'])('the names of types in the UI in %s are known to the import', (language) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );
  const nameOf = (prefix: string, type: string) => messages[`${prefix}_${type.replaceAll('-', '_')}`]?.message ?? '';
  expect(SIGNAL_TYPES.map((type) => signalTypeIn(nameOf('signal', type)))).toEqual(
    SIGNAL_TYPES.map((value) => ({ value })),
  );
  expect(ENGAGEMENT_TYPES.map((type) => engagementTypeIn(nameOf('engagement', type)))).toEqual(
    ENGAGEMENT_TYPES.map((value) => ({ value })),
  );
});
