import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factOf, NOW, someCompany, someContact, someFacts } from '../../../tests/support/companies.ts';
import { fileOf, madeUpFile } from '../../../tests/support/import-files.ts';
import { countsOf, knowledgeIn, openImporting, succeeded } from '../../../tests/support/importing.ts';
import { failure } from '../../messages/outcome.ts';
import type { ImportPlan } from '../../model/import-plan.ts';
import { commit } from '../../store/change.ts';
import { putCompany } from '../../store/companies.ts';
import { putContact } from '../../store/contacts.ts';
import { forget } from '../../store/forgotten.ts';

let importing: Awaited<ReturnType<typeof openImporting>>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  importing = await openImporting();
});

afterEach(() => {
  importing.database.close();
  vi.unstubAllGlobals();
});

const ROWS = 20_000;

/** Companies and people, each company with two rows. */
function largeFile(rows = ROWS, name = 'large.csv') {
  const lines = Array.from({ length: rows }, (_, row) => {
    const company = Math.floor(row / 2);
    return `Company ${company} Oy,c${company}.example,Person ${row},p${row}@c${company}.example`;
  });
  return fileOf(`Company name,Website,Full name,Email\n${lines.join('\n')}\n`, name);
}

/** Gives an import up when it has told so many times how far it is. */
function givingUpAfter(batches: number) {
  const giving = new AbortController();
  let told = 0;
  const tell = () => {
    told += 1;
    if (told === batches) giving.abort();
  };
  return { tell, signal: giving.signal };
}

/** What was known, without ids and times, which differ from one import to another. */
async function sayings() {
  const { companies, contacts } = await knowledgeIn(importing.database);
  const names = new Map(companies.map(({ id, facts }) => [id, facts.name.value]));
  return {
    companies: companies.map(({ facts, identities, tags }) => ({ facts, identities, tags })).toSorted(byText),
    contacts: contacts
      .map(({ name, email, companyId, link }) => ({ name, email, link, company: names.get(companyId ?? '') }))
      .toSorted(byText),
  };
}

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

describe('a large file', () => {
  it('changes nothing when it is imported again', async () => {
    const progress: number[] = [];
    const hands = { ...importing.quiet, tell: ({ bytes }: { bytes: number }) => progress.push(bytes) };
    const file = largeFile();
    const first = succeeded(
      await importing.bench['import-file']({ file, plan: (await importing.look(file)).plan, resume: null }, hands),
    );
    expect(countsOf(first)).toEqual({ rows: ROWS, created: ROWS, updated: 0, unchanged: 0, skipped: 0 });
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(progress.at(-1)).toBe(file.size);
    const before = await knowledgeIn(importing.database);
    expect([before.companies.length, before.contacts.length]).toEqual([ROWS / 2, ROWS]);
    expect(countsOf(await importing.run(file))).toEqual({
      ...{ rows: ROWS, created: 0, updated: 0, unchanged: ROWS, skipped: 0 },
    });
    expect(await knowledgeIn(importing.database)).toEqual(before);
  }, 120_000);

  it('that was interrupted and is gone on with gives what it would have given at once', async () => {
    const file = largeFile(5_000);
    await importing.run(file);
    const atOnce = await sayings();
    importing.database.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    importing = await openImporting();
    const cancelled = await importing.run(file, {}, givingUpAfter(2));
    expect([cancelled.state, cancelled.rows]).toEqual(['cancelled', 2_000]);
    // As the browser leaves it when it is closed.
    await importing.database.put('operations', { ...cancelled, state: 'running', finishedAt: null });
    expect(succeeded(await importing.bench['list-operations'](null, importing.quiet))[0]?.isInterrupted).toBe(true);
    const plan = (await importing.look(file)).plan;
    const resumed = succeeded(
      await importing.bench['import-file']({ file, plan, resume: cancelled.id }, importing.quiet),
    );
    expect([resumed.state, resumed.rows]).toEqual(['done', 5_000]);
    expect(await sayings()).toEqual(atOnce);
    expect(succeeded(await importing.bench['list-operations'](null, importing.quiet))).toHaveLength(1);
  }, 60_000);

  it('is only gone on with by the same file', async () => {
    const file = largeFile(3_000);
    const { id } = await importing.run(file, {}, givingUpAfter(1));
    const other = largeFile(3_000, 'other.csv');
    const plan = (await importing.look(file)).plan;
    const resume = (chosen: File, operationId: string) =>
      importing.bench['import-file']({ file: chosen, plan, resume: operationId }, importing.quiet);
    expect(await resume(other, id)).toEqual(failure('invalid-request', 'file'));
    expect(await resume(file, 'nobody')).toEqual(failure('not-found'));
    expect((await resume(file, id)).ok).toBe(true);
    expect(await resume(file, id)).toEqual(failure('not-found'));
  });

  it('is taken back as a whole, to the very store that was there before', async () => {
    await commit(importing.database, putCompany(someCompany({ facts: someFacts({ domain: factOf('c3.example') }) })));
    await commit(importing.database, putContact(someContact({ email: 'p6@c3.example', role: '' })));
    const before = await knowledgeIn(importing.database);
    const operation = await importing.run(largeFile(2_500), { tag: 'Fair', save: true, updates: 'overwrite' });
    expect(operation.updated).toBeGreaterThan(0);
    const stopped = succeeded(await importing.bench['undo-operation']({ operationId: operation.id }, givingUpAfter(2)));
    expect(stopped.operation.state).toBe('undoing');
    const undone = succeeded(await importing.bench['undo-operation']({ operationId: operation.id }, importing.quiet));
    expect([undone.operation.state, undone.kept]).toEqual(['undone', 0]);
    expect(await knowledgeIn(importing.database)).toEqual(before);
    const again = await importing.bench['undo-operation']({ operationId: operation.id }, importing.quiet);
    expect(again).toEqual(failure('nothing-to-undo'));
  });
});

describe('a row', () => {
  const headers = 'Company name,Website,Country,Employees,Phone,Tags';
  const rowsOf = (...rows: string[]) => fileOf(`${headers}\n${rows.join('\n')}\n`);
  const known = (facts = {}) =>
    commit(
      importing.database,
      putCompany(
        someCompany({ facts: someFacts({ employees: factOf({ min: 80, max: 80 }), country: null, ...facts }) }),
      ),
    );
  const first = async () => {
    const [company] = (await knowledgeIn(importing.database)).companies;
    return company;
  };

  it('fills only what is empty', async () => {
    await known();
    const operation = await importing.run(rowsOf('Lumivaara,lumivaara.example,Finland,500,+358 9 4245 0130,Fair'));
    expect(countsOf(operation)).toMatchObject({ created: 0, updated: 1 });
    const company = await first();
    expect(company?.facts.name.value).toBe('Lumivaara Oy');
    expect(company?.facts.employees?.value).toEqual({ min: 80, max: 80 });
    expect(company?.facts.country).toEqual({
      ...{ value: 'FI', source: 'import', excerpt: 'Country: Finland', confidence: 85 },
    });
    expect(company?.tags).toEqual(['Fair']);
  });

  it('takes the place of what is known when told so', async () => {
    await known();
    await importing.run(rowsOf('Lumivaara Group,lumivaara.example,,500,,'), { updates: 'overwrite' });
    const company = await first();
    expect(company?.facts.name.value).toBe('Lumivaara Group');
    expect(company?.facts.employees?.value).toEqual({ min: 500, max: 500 });
    expect(company?.facts.description?.value).toContain('Ohjelmistoyritys');
  });

  it('joins others of its file by number, domain and LinkedIn page, and never by its name', async () => {
    const file = fileOf(
      `${[
        'Company name;Website;Business ID;LinkedIn company page;City',
        'Lumivaara Oy;lumivaara.example;;;',
        'Lumivaara;www.lumivaara.example;9999902-8;linkedin.com/company/lumivaara;',
        'Lumi;;FI99999028;;Tampere',
        'Varasto;;;https://www.linkedin.com/company/lumivaara/;',
        'Lumivaara Oy;lumivaara-stadium.example;;;',
        // Another number on the same domain: a group's other company.
        'Lumivaara Holding;lumivaara.example;9999903-6;;',
      ].join('\n')}\n`,
    );
    const operation = await importing.run(file);
    expect(countsOf(operation)).toMatchObject({ created: 3, updated: 2, unchanged: 1 });
    const { companies } = await knowledgeIn(importing.database);
    expect(companies.map(({ facts }) => facts.name.value)).toEqual([
      'Lumivaara Oy',
      'Lumivaara Oy',
      'Lumivaara Holding',
    ]);
    expect(companies[0]?.facts.city?.value).toBe('Tampere');
  });

  it('that has nothing but a name is the one that has nothing but that name, and says that there are others', async () => {
    await known();
    const file = rowsOf('Lumivaara Oy,,Finland,,,', 'Lumivaara Oy,,,,,', 'Lumivaara Oy,,Sweden,,,');
    const operation = await importing.run(file);
    expect(countsOf(operation)).toMatchObject({ created: 2, unchanged: 1 });
    const { first: said } = succeeded(
      await importing.bench['import-remarks']({ operationId: operation.id }, importing.quiet),
    );
    expect(said).toEqual([
      { row: 2, outcome: 'c', code: 'same-name', detail: 'Lumivaara Oy' },
      { row: 4, outcome: 'c', code: 'same-name', detail: 'Lumivaara Oy' },
    ]);
    expect(countsOf(await importing.run(file))).toMatchObject({ created: 0, unchanged: 3 });
  });

  it('of a free mailbox never makes a company', async () => {
    const file = fileOf(
      'Full name,Email,Company,Website\nKari Tilfeldig,kari@gmail.com,,gmail.com\nA B,a@hotmail.se,Ab AB,\n',
    );
    await importing.run(file, { rows: 'both' });
    const { companies, contacts } = await knowledgeIn(importing.database);
    expect(companies.map(({ facts, identities }) => [facts.name.value, identities])).toEqual([['Ab AB', ['name:ab']]]);
    expect(contacts).toHaveLength(2);
  });

  it('tells where a person works by its company, else by the address, else only suggests', async () => {
    await known();
    const file = fileOf(
      `Full name,Email,Company,Company domain
Aino Esimerkki,aino@gmail.com,Lumivaara,lumivaara.example
Eino Esimerkki,eino@lumivaara.example,,
Kari Tilfeldig,kari@gmail.com,Lumivaara Oy,
`,
    );
    await importing.run(file, { rows: 'contacts' });
    const { companies, contacts } = await knowledgeIn(importing.database);
    expect(companies).toHaveLength(1);
    expect(contacts.map(({ name, companyId, link, employer }) => [name, companyId, link, employer])).toEqual([
      ['Aino Esimerkki', 'lumivaara', 'import', 'Lumivaara'],
      ['Eino Esimerkki', 'lumivaara', 'email-domain', ''],
      ['Kari Tilfeldig', null, null, 'Lumivaara Oy'],
    ]);
  });

  it('leaves a person where the seller put them, and takes a refusal in any case', async () => {
    await known();
    await commit(importing.database, putContact(someContact({ companyId: null, link: 'hand', emailConsent: 'given' })));
    await importing.run(
      fileOf('Full name,Email,Unsubscribed from all email\nAino Esimerkki,aino@lumivaara.example,true\n'),
      { updates: 'overwrite' },
    );
    const [contact] = (await knowledgeIn(importing.database)).contacts;
    expect(contact).toMatchObject({ companyId: null, link: 'hand', emailConsent: 'refused' });
  });

  it('of a new company claims who waited for it by their address, and gives them free when it is taken back', async () => {
    const nobodys = { companyId: null, link: null } as const;
    const people = [
      someContact({ ...nobodys, id: 'aino', email: 'aino@myynti.lumivaara.example' }),
      someContact({ ...nobodys, id: 'free', email: 'free@gmail.com', employer: 'Lumivaara' }),
      someContact({ id: 'off', companyId: null, link: 'hand', email: 'off@lumivaara.example' }),
    ];
    await commit(importing.database, people.flatMap(putContact));
    const before = await knowledgeIn(importing.database);
    const operation = await importing.run(
      rowsOf('Lumivaara,lumivaara.example,,,,', 'Havtorn,havtorn.example,,,,', 'Bare,,,,,'),
    );
    const { companies, contacts } = await knowledgeIn(importing.database);
    const id = companies.find(({ facts }) => facts.domain?.value === 'lumivaara.example')?.id;
    expect(contacts.map(({ companyId, link }) => [companyId, link])).toEqual([
      [id, 'email-domain'],
      [null, null],
      [null, 'hand'],
    ]);
    await importing.bench['undo-operation']({ operationId: operation.id }, importing.quiet);
    expect(await knowledgeIn(importing.database)).toEqual(before);
  });

  it('of a person is linked to the company that a later row of the file makes', async () => {
    const file = fileOf(`Full name,Email,Company name,Website
Aino Esimerkki,aino@lumivaara.example,,
,,Lumivaara,lumivaara.example
`);
    await importing.run(file, { rows: 'both' });
    const { companies, contacts } = await knowledgeIn(importing.database);
    expect(contacts.map(({ companyId, link }) => [companyId, link])).toEqual([[companies[0]?.id, 'email-domain']]);
  });

  it('leads a person up the stages by its engagements, and once', async () => {
    const file = fileOf(
      `Full name,Email,Lifecycle stage,Became a lead date,Last meeting date
Aino Esimerkki,aino@lumivaara.example,lead,2026-01-05,2026-02-10
Eino Esimerkki,eino@lumivaara.example,,,2026-02-10
Bo Ensam,bo@lumivaara.example,lead,2026-01-05,
`,
    );
    const plan: Partial<ImportPlan> = {
      ...{ rows: 'contacts', updates: 'overwrite', stage: 'subscriber' },
      columns: ['full-name', 'email', 'stage', 'status-date', 'meeting-date'],
    };
    await importing.run(file, plan);
    const before = (await knowledgeIn(importing.database)).contacts;
    const steps = before.map(({ stageChanges }) => stageChanges.map(({ stage, cause }) => [stage, cause]));
    expect(steps).toEqual([
      [
        ['lead', 'import'],
        ['sales-qualified-lead', 'engagement'],
      ],
      [['sales-qualified-lead', 'engagement']],
      [['lead', 'import']],
    ]);
    expect(before.map(({ stage }) => stage)).toEqual(['sales-qualified-lead', 'sales-qualified-lead', 'lead']);
    expect(countsOf(await importing.run(file, plan))).toMatchObject({ updated: 0, unchanged: 3 });
    await importing.run(fileOf('Email,Last meeting date\nbo@lumivaara.example,2026-03-01\n'), {
      columns: ['email', 'meeting-date'],
    });
    expect((await knowledgeIn(importing.database)).contacts[2]?.stage).toBe('sales-qualified-lead');
  });

  it('about somebody who asked to be forgotten is left out, and nothing of it kept', async () => {
    await forget(importing.database, 'aino@lumivaara.example', NOW);
    const operation = await importing.run(
      fileOf(
        'Full name,Email,Phone,Stage\nAino Esimerkki,Aino@Lumivaara.example,12 wrong,odd\nEino Esimerkki,eino@lumivaara.example,,\n',
      ),
    );
    expect(countsOf(operation)).toMatchObject({ created: 1, skipped: 1 });
    const kept = await Promise.all([
      importing.database.getAll('contacts'),
      importing.database.getAll('journal'),
      importing.database.getAll('operations'),
    ]);
    expect(JSON.stringify(kept).toLowerCase()).not.toContain('aino');
    expect(JSON.stringify(kept)).toContain('forgotten');
  });

  it('does not keep a number that no register has: it may be a person’s', async () => {
    const operation = await importing.run(fileOf('Företag,Organisationsnummer\nNamn Exempel,811218-9876\n'));
    const journal = await importing.database.getAll('journal');
    expect(countsOf(operation)).toMatchObject({ created: 1 });
    expect(JSON.stringify([journal, await importing.database.getAll('companies')])).not.toContain('811218');
  });

  it('never stops the import, whatever its cells hold', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'a@b.example',
        '+358',
        '1e400',
        '=1+1',
        '62.01',
        '31.2.2026',
        'https://[',
        'NO999',
        '9'.repeat(400),
      ),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const head = 'Company name,Website,Employees,Annual revenue,Email,Phone,Business ID,Last activity date';
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const text = table.map((row) => row.map(quoted).join(',')).join('\n');
        const operation = await importing.run(fileOf(`${head}\n"x",x.example,,,,,,\n${text}\n`), { rows: 'both' });
        expect(operation.state).toBe('done');
      }),
      { numRuns: 40 },
    );
  });
});

describe('an import', () => {
  it('finds what others have written since it began', async () => {
    const file = largeFile(3_000);
    let told = 0;
    const tell = () => {
      told += 1;
      if (told !== 1) return;
      const facts = someFacts({ domain: factOf('c1400.example') });
      void commit(importing.database, putCompany(someCompany({ facts, updatedAt: NOW + 1_000_000 })));
    };
    const operation = await importing.run(file, { rows: 'companies' }, { ...importing.quiet, tell });
    expect(countsOf(operation)).toMatchObject({ created: 1_499, unchanged: 1_501 });
  });

  it('is done the same way the next time for files with the same headers', async () => {
    const file = madeUpFile('Apollo accounts');
    const { plan } = await importing.look(file);
    const columns = [plan.columns[0] ?? null, null];
    await importing.run(file, { columns, tag: 'Fair' });
    const again = await importing.look(madeUpFile('Apollo accounts'));
    expect(again.plan).toEqual({ ...plan, columns, tag: 'Fair' });
    expect(again.columns.map(({ why }) => why)).toEqual(['remembered', 'remembered']);
  });

  it('has a report of every row, safe to open in a spreadsheet', async () => {
    const operation = await importing.run(
      fileOf('Company name,Employees\nLumivaara,=1+1\n\nHavtorn,"1,5;x"\n,3\nKlitmark,5\n'),
    );
    const words = {
      headers: ['Row', 'Outcome', 'Remark', 'Value'] as const,
      outcomes: { c: 'Created', '-': 'Skipped' },
      remarks: { 'bad-employees': 'Not a number of employees', 'no-company': 'Names no company' },
    };
    const report = succeeded(
      await importing.bench['import-report']({ operationId: operation.id, words }, importing.quiet),
    );
    const bytes = new Uint8Array(await report.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await report.text()).split('\r\n')).toEqual([
      'Row,Outcome,Remark,Value',
      `2,Created,Not a number of employees,"'=1+1"`,
      '4,Created,Not a number of employees,"1,5;x"',
      '5,Skipped,Names no company,',
      '6,Created,,',
      '',
    ]);
  });

  it('is refused for a file that is no table', async () => {
    const spreadsheet = fileOf('PK\u0003\u0004 Company name,Website\nLumivaara,lumivaara.example\n', 'prospects.xlsx');
    for (const file of [fileOf(''), fileOf('\n\n'), fileOf('Company name\n'), spreadsheet]) {
      expect(await importing.bench['look-at-file']({ file }, importing.quiet)).toEqual(
        failure('invalid-request', 'file'),
      );
    }
  });
});
