import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { someCompany } from '../../../tests/support/companies.ts';
import { fill, openYourData, quietHands, type YourData } from '../../../tests/support/your-data.ts';
import type { ExportRequest } from '../../messages/work/exporting.ts';
import { commit } from '../../store/change.ts';
import { putCompany } from '../../store/companies.ts';

let data: YourData;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  data = await openYourData();
});

afterEach(() => {
  data.database.close();
  vi.unstubAllGlobals();
});

const ALL: ExportRequest = {
  table: 'companies',
  choice: null,
  events: null,
  shape: 'ermine',
  separator: ',',
  hasMark: false,
  language: 'en',
  currency: 'EUR',
};

async function exported(request: Partial<ExportRequest>, hands = quietHands<{ done: number; total: number }>()) {
  const outcome = await data['export-rows']({ ...ALL, ...request }, hands);
  if (!outcome.ok) throw new Error(outcome.error.code);
  const { file, rows, isWhole } = outcome.value;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).trimEnd().split('\r\n');
  return { lines, rows, isWhole };
}

describe('exporting rows', () => {
  it('writes all companies, for Excel where asked', async () => {
    await fill(data.database);
    const { lines, rows } = await exported({ separator: ';', hasMark: true, language: 'fi' });
    expect(rows).toBe(2);
    expect(lines[0]).toMatch(/^\uFEFFYritys;Verkkotunnus;/);
    expect(lines[1]).toMatch(/^Lumivaara Oy;lumivaara\.example;/);
  });

  it('writes people with their companies', async () => {
    await fill(data.database);
    const { lines } = await exported({ table: 'people', shape: 'pipedrive' });
    expect(lines).toContain(
      'Aino Esimerkki,Lumivaara Oy,CEO,aino@lumivaara.example,+358401234567,https://www.linkedin.com/in/aino-esimerkki,,',
    );
    expect(lines).toContain('Alma Vapaa,Muu Oy,,,,,,');
  });

  it('writes chosen rows in their order, and leaves out those that are gone', async () => {
    await fill(data.database);
    const people = await exported({ table: 'people', choice: { table: 'people', ids: ['joaino', 'gone', 'alone'] } });
    expect(people.lines.slice(1).map((line) => line.split(',')[0])).toEqual(['Joaino Toinen', 'Alma Vapaa']);
    const companies = await exported({ choice: { table: 'companies', ids: ['muu'] } });
    expect(companies.lines.slice(1)).toHaveLength(1);
  });

  it('writes the rows of a filter', async () => {
    await fill(data.database);
    const filter = { text: '', filters: { tag: ['messut'] } };
    const { lines } = await exported({ choice: { table: 'companies', filter, except: [] } });
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['Lumivaara Oy']);
  });

  it('ends when it is given up, with the rows written until then', async () => {
    const companies = Array.from({ length: 1_000 }, (_, index) => someCompany({ id: `c${index}` }));
    await commit(data.database, companies.flatMap(putCompany));
    const giving = new AbortController();
    const { rows, isWhole } = await exported({}, { tell: () => giving.abort(), signal: giving.signal });
    expect({ rows, isWhole }).toEqual({ rows: 300, isWhole: false });
  });
});
