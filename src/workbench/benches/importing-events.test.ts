import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factOf, NOW, someCompany, someContact, someFacts } from '../../../tests/support/companies.ts';
import { fileOf } from '../../../tests/support/import-files.ts';
import { countsOf, knowledgeIn, openImporting, succeeded } from '../../../tests/support/importing.ts';
import { engagementSignals } from '../../judge/engagement-signals.ts';
import { NEW_SIGNAL, type Signal } from '../../model/signal.ts';
import { commit, put } from '../../store/change.ts';
import { putCompany } from '../../store/companies.ts';
import { contactOf, putContact } from '../../store/contacts.ts';

let importing: Awaited<ReturnType<typeof openImporting>>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  importing = await openImporting();
});

afterEach(() => {
  importing.database.close();
  vi.unstubAllGlobals();
});

const SIGNALS = `Company;Website;Signal type;Date;Title;URL;Source;Confidence
Lumivaara Oy;lumivaara.example;Funding round;12.10.2026;Lumivaara kerää 4 miljoonaa;https://news.example/lumivaara;Uutiset;High
Lumivaara Oy;lumivaara.example;New CEO;2026-09;;;;0.7
Havtorn ApS;havtorn.example;Nedskæringer;;Havtorn skærer ned;;;
Havtorn ApS;havtorn.example;Weather;2026-10-01;It rained;;;
;;Funding;2026-10-01;Nobody;;;
Klitmark A/S;klitmark.example;Award;01/02/2026;Prize;;;sure thing
`;

const signalsFile = (text = SIGNALS, name = 'signals.csv') => fileOf(text, name);
const unchanged = (rows: number, skipped = 0) => ({ rows, created: 0, updated: 0, unchanged: rows - skipped, skipped });

async function signals(): Promise<Signal[]> {
  return (await importing.database.getAll('signals')).toSorted((one, other) => (one.title < other.title ? -1 : 1));
}

describe('a file of signals', () => {
  it('is known by its headers and values, and says what its first rows would become', async () => {
    const { plan } = await importing.look(signalsFile());
    expect(plan.rows).toBe('signals');
    expect(plan.columns).toEqual([
      ...['company-name', 'domain', 'signal-type', 'signal-date'],
      ...['signal-title', 'signal-url', 'signal-note', 'signal-confidence'],
    ]);
    const preview = succeeded(await importing.bench['preview-rows']({ file: signalsFile(), plan }, importing.quiet));
    expect(preview.slice(0, 2)).toMatchObject([
      { company: 'Lumivaara Oy', event: { signal: 'funding', date: Date.UTC(2026, 9, 12, 12) } },
      { company: 'Lumivaara Oy', event: { signal: 'leadership-change', date: Date.UTC(2026, 8, 15, 12) } },
    ]);
  });

  it('adds each with its receipt to its company, and says what was left out', async () => {
    const operation = await importing.run(signalsFile());
    expect(countsOf(operation)).toEqual({ rows: 6, created: 4, updated: 0, unchanged: 0, skipped: 2 });
    const [unnamed, cuts, funding, prize] = await signals();
    expect(funding).toMatchObject({
      ...{ type: 'funding', title: 'Lumivaara kerää 4 miljoonaa', source: 'import', confidence: 85 },
      ...{ date: Date.UTC(2026, 9, 12, 12), isDateRough: false, url: 'https://news.example/lumivaara' },
      receipts: [{ source: 'import', url: 'https://news.example/lumivaara', excerpt: 'Uutiset' }],
    });
    expect(unnamed).toMatchObject({ type: 'leadership-change', isDateRough: true, confidence: 70 });
    expect(unnamed?.receipts[0]?.excerpt).toBe('New CEO');
    expect(cuts).toMatchObject({ type: 'layoffs', date: null, confidence: 80 });
    expect(prize).toMatchObject({ type: 'award', date: null });
    const { companies } = await knowledgeIn(importing.database);
    expect(companies.map(({ facts }) => facts.name.value).toSorted()).toEqual([
      ...['Havtorn ApS', 'Klitmark A/S', 'Lumivaara Oy'],
    ]);
    const { first } = succeeded(
      await importing.bench['import-remarks']({ operationId: operation.id }, importing.quiet),
    );
    expect(first.map(({ row, code, outcome }) => [row, code, outcome])).toEqual([
      [5, 'bad-signal-type', '-'],
      [6, 'no-company', '-'],
      [7, 'bad-date', 'c'],
      [7, 'bad-confidence', 'c'],
    ]);
  });

  it('changes nothing when it is imported again, and is taken back as a whole', async () => {
    const known = someCompany({ facts: someFacts({ domain: factOf('lumivaara.example') }) });
    const told: Signal = {
      ...NEW_SIGNAL,
      ...{ id: 'told', companyId: known.id, type: 'funding', date: Date.UTC(2026, 9, 11), confidence: 70 },
      ...{ title: 'Lumivaara raises 4 million', source: 'page', createdAt: NOW, updatedAt: NOW },
      url: 'https://lumivaara.example/news/funding',
    };
    await commit(importing.database, [...putCompany(known), put('signals', told)]);
    const before = [await knowledgeIn(importing.database), await signals()];
    const operation = await importing.run(signalsFile());
    const after = [await knowledgeIn(importing.database), await signals()];
    const joined = (await signals()).find(({ id }) => id === 'told');
    expect(joined?.receipts.map(({ source }) => source)).toEqual(['import']);
    expect((await signals()).filter(({ type }) => type === 'funding')).toHaveLength(1);
    const again = await importing.run(signalsFile());
    expect(countsOf(again)).toEqual(unchanged(6, 2));
    expect([await knowledgeIn(importing.database), await signals()]).toEqual(after);
    succeeded(await importing.bench['undo-operation']({ operationId: operation.id }, importing.quiet));
    expect([await knowledgeIn(importing.database), await signals()]).toEqual(before);
  });

  it('gives the same whatever its order: events of one type near each other do not wander', async () => {
    const rows = ['8.11.2026', '20.10.2026', '1.10.2026', '15.9.2026'].map((day) => `Acme,acme.example,Hiring,${day}`);
    const file = signalsFile(`Company,Domain,Signal,Date\n${rows.join('\n')}\n`);
    await importing.run(file);
    const after = await signals();
    expect(countsOf(await importing.run(file))).toEqual(unchanged(4));
    expect(await signals()).toEqual(after);
  });

  it('knows what it told long ago, also without a day', async () => {
    const file = signalsFile('Company,Domain,Signal\nAcme,acme.example,Hiring\n');
    await importing.run(file);
    const [signal] = await signals();
    if (signal === undefined) throw new Error('It was not imported.');
    const longAgo = NOW - 300 * 86_400_000;
    await commit(importing.database, [put('signals', { ...signal, createdAt: longAgo, updatedAt: longAgo })]);
    expect(countsOf(await importing.run(file))).toEqual(unchanged(1));
    expect(await signals()).toHaveLength(1);
  });

  it('takes a thousand events of one company that are all others', async () => {
    const wordOf = (row: number) =>
      Array.from(String(row), (digit) => 'balumiteko'.charAt(Number(digit)) + digit).join('q');
    const rows = Array.from(
      { length: 1_000 },
      (_, row) => `Acme,acme.example,Contract,2026-10-01,${wordOf(row + 1_000)}`,
    );
    await importing.run(signalsFile(`Company,Domain,Signal,Date,Title\n${rows.join('\n')}\n`));
    expect(await signals()).toHaveLength(1_000);
  });

  it('keeps events apart that one page tells of', async () => {
    const rows = ['Acme wins the northern harbour', 'Acme to supply Solberg with pumps'].map(
      (title) => `Acme,acme.example,Contract win,2026-10-01,${title},https://acme.example/news`,
    );
    await importing.run(signalsFile(`Company,Domain,Signal,Date,Title,Link\n${rows.join('\n')}\n`));
    expect(await signals()).toHaveLength(2);
  });

  it('leaves out rows of companies that are not known, where the seller wants it so', async () => {
    await commit(
      importing.database,
      putCompany(someCompany({ facts: someFacts({ domain: factOf('lumivaara.example') }) })),
    );
    const operation = await importing.run(signalsFile(), { onlyKnown: true });
    expect(countsOf(operation)).toMatchObject({ created: 2, skipped: 4 });
    expect((await knowledgeIn(importing.database)).companies).toHaveLength(1);
  });

  it('may be JSON: a list, or an object a line', async () => {
    const objects = [
      {
        company: 'Lumivaara Oy',
        domain: 'lumivaara.example',
        type: 'funding',
        date: '2026-10-12',
        title: 'Four million',
      },
      {
        company: { name: 'Havtorn ApS', domain: 'havtorn.example' },
        type: 'award',
        date: '2026-09-01',
        url: 'https://x.example/a',
      },
    ];
    const list = signalsFile(JSON.stringify(objects, null, 2), 'signals.json');
    const lines = signalsFile(objects.map((object) => JSON.stringify(object)).join('\n'), 'signals.jsonl');
    const operation = await importing.run(list);
    expect(countsOf(operation)).toMatchObject({ rows: 2, created: 2 });
    expect((await signals()).map(({ type, title }) => [type, title])).toEqual([
      ['award', ''],
      ['funding', 'Four million'],
    ]);
    expect(countsOf(await importing.run(lines))).toEqual(unchanged(2));
  });
});

const ENGAGEMENTS = `Name,Email,Company,Type,Date,Source,URL
Aino Esimerkki,aino@lumivaara.example,Lumivaara Oy,Webinar,2026-11-01,Autumn webinar,https://us.example/w
Aino Esimerkki,aino@lumivaara.example,Lumivaara Oy,Demo request,2026-11-10,Form,
Sven Exempel,sven@bjorkvalla.example,Björkvalla AB,Nedladdning,2026-11-02,Guide,
Sven Exempel,sven@bjorkvalla.example,Björkvalla AB,Call,2026-11-03,,
Sven Exempel,sven@bjorkvalla.example,Björkvalla AB,Webinar,,,
`;

describe('a file of engagements', () => {
  const file = fileOf(ENGAGEMENTS, 'engagements.csv');

  it('is known by its headers and values', async () => {
    const { plan } = await importing.look(file);
    expect([plan.rows, plan.columns]).toEqual([
      'engagements',
      [
        ...['full-name', 'email', 'company-name', 'engagement-type'],
        ...['engagement-date', 'engagement-source', 'engagement-url'],
      ],
    ]);
  });

  it('adds to people what they did, of which signals of their company follow, and only once', async () => {
    const company = someCompany({ facts: someFacts({ domain: factOf('lumivaara.example') }) });
    const aino = someContact({ companyId: company.id, link: 'email-domain' });
    await commit(importing.database, [...putCompany(company), ...putContact(aino)]);
    const before = await knowledgeIn(importing.database);
    const operation = await importing.run(file);
    expect(countsOf(operation)).toEqual({ rows: 5, created: 1, updated: 2, unchanged: 0, skipped: 2 });
    const { contacts } = await knowledgeIn(importing.database);
    const [known, met] = ['Aino Esimerkki', 'Sven Exempel'].map((name) =>
      contacts.find((contact) => contact.name === name),
    );
    expect(known?.engagements).toEqual([
      { type: 'webinar', date: Date.UTC(2026, 10, 1, 12), source: 'Autumn webinar', url: 'https://us.example/w' },
      { type: 'demo-request', date: Date.UTC(2026, 10, 10, 12), source: 'Form', url: '' },
    ]);
    expect(met?.engagements.map(({ type }) => type)).toEqual(['download']);
    const derived = engagementSignals(
      contacts.map(contactOf).filter(({ companyId }) => companyId === company.id),
      [],
      NOW + 1e10,
    );
    expect(derived.map(({ type }) => type)).toEqual(['demo-request', 'webinar-attended']);
    expect(countsOf(await importing.run(file))).toEqual(unchanged(5, 2));
    expect((await knowledgeIn(importing.database)).contacts).toEqual(contacts);
    succeeded(await importing.bench['undo-operation']({ operationId: operation.id }, importing.quiet));
    expect(await knowledgeIn(importing.database)).toEqual(before);
  });

  it('keeps two of a day apart by what they were of, and knows one that was written down by hand', async () => {
    const date = Date.UTC(2026, 10, 2, 7);
    const contact = someContact({ engagements: [{ type: 'webinar', date, source: '', url: '' }] });
    await commit(importing.database, putContact(contact));
    const rows = ['Webinar,2.11.2026,Autumn webinar', 'Download,2.11.2026,Guide A', 'Download,2.11.2026,Guide B'];
    const text = rows.map((row) => `${contact.email},${row}`).join('\n');
    await importing.run(fileOf(`Email,Activity type,Date,Source\n${text}\n`));
    const { contacts } = await knowledgeIn(importing.database);
    expect(contacts[0]?.engagements.map(({ type, source }) => [type, source])).toEqual([
      ['webinar', ''],
      ['download', 'Guide A'],
      ['download', 'Guide B'],
    ]);
  });

  it('leaves out people who are not known, where the seller wants it so', async () => {
    const operation = await importing.run(file, { onlyKnown: true });
    expect(countsOf(operation)).toMatchObject({ created: 0, skipped: 5 });
  });
});
