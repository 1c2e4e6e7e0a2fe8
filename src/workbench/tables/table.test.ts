import { describe, expect, it } from 'vitest';
import { factOf, NOW, place, someCompany, someFacts, someIcp, someSignal } from '../../../tests/support/companies.ts';
import { madeUpCompany, seededRandom, withSlip } from '../../../tests/support/made-up-companies.ts';
import type { RowFilter, RowSort } from '../../messages/work/tables.ts';
import type { Company } from '../../model/company.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import type { Signal } from '../../model/signal.ts';
import { COMPANY_SHAPE, companyEntry } from './company-table.ts';
import { type Judging, verdictOf } from './judging.ts';
import { createTable, type Table } from './table.ts';

const judging: Judging = {
  icps: [someIcp([place(['FI'], { importance: 'must' })], { id: 'nordic' })],
  settings: DEFAULT_SETTINGS,
  now: NOW,
};

function put(table: Table, company: Company, signals: readonly Signal[] = []): void {
  const known = { company, contacts: [], signals };
  table.put(companyEntry(known, verdictOf(known, judging)));
}

function tableOf(...companies: Company[]): Table {
  const table = createTable(COMPANY_SHAPE);
  for (const company of companies) put(table, company);
  return table;
}

const named = (name: string, part: Partial<Company> = {}, facts = {}) =>
  someCompany({ id: name, facts: someFacts({ name: factOf(name), domain: null, ...facts }), ...part });

function idsOf(table: Table, filter: Partial<RowFilter> = {}, sort: RowSort | null = null): string[] {
  const { rows } = table.find({ text: '', filters: {}, ...filter }, sort, 'en');
  return [...rows].map(table.idAt);
}

describe('searching', () => {
  it('puts the whole name before its start, a word before letters inside one', () => {
    const table = tableOf(named('Salovaara'), named('Vaara'), named('Vaarala'), named('Lumen Vaara'));
    expect(idsOf(table, { text: 'vaara' })).toEqual(['Vaara', 'Vaarala', 'Lumen Vaara', 'Salovaara']);
  });

  it('forgives case, accents and legal forms, and finds towns, domains and addresses', () => {
    const table = tableOf(
      named('Oy Åberg & Pojat Ab', {}, { city: factOf('Jyväskylä') }),
      named('Other', {}, { domain: factOf('other-shop.example') }),
    );
    for (const text of ['aberg', 'ÅBERG ab', 'jyvaskyla', 'pojat jyv']) {
      expect(idsOf(table, { text })).toEqual(['Oy Åberg & Pojat Ab']);
    }
    for (const text of ['other-shop.example', 'shop.exam', 'info@other-shop.example'.slice(5)]) {
      expect(idsOf(table, { text })).toEqual(['Other']);
    }
  });

  it('finds a name with one slip of the key among the first five, in 19 of 20 cases', async () => {
    const random = seededRandom(7);
    const companies = Array.from({ length: 1_500 }, (_, number) => madeUpCompany(number, random));
    const table = tableOf(...companies);
    await table.indexNames(async () => undefined);
    const sought = companies.filter((_, number) => number % 10 === 0);
    const found = sought.filter(({ id, facts }) =>
      idsOf(table, { text: withSlip(facts.name.value, random) })
        .slice(0, 5)
        .includes(id),
    );
    expect(found.length / sought.length).toBeGreaterThanOrEqual(0.95);
  });

  it('gives few hits among many rows in the same order before all names are sorted as after', async () => {
    const others = Array.from({ length: 60 }, (_, number) => named(`Konepaja ${number}`));
    const table = tableOf(named('Niemi Vaara'), ...others, named('Hovi Vaara'), named('Vaarala'), named('Alavaara'));
    const found = ['Vaarala', 'Hovi Vaara', 'Niemi Vaara', 'Alavaara'];
    expect(idsOf(table, { text: 'vaara' })).toEqual(found);
    await table.indexNames(async () => undefined);
    expect(idsOf(table, { text: 'vaara' })).toEqual(found);
  });

  it('finds a company that was renamed after the names were indexed', async () => {
    const table = tableOf(named('Lumivaara'));
    await table.indexNames(async () => undefined);
    put(table, { ...named('Koskenrauta'), id: 'Lumivaara' });
    expect(idsOf(table, { text: 'koskenruata' })).toEqual(['Lumivaara']);
    expect(idsOf(table, { text: 'lumivaara' })).toEqual([]);
  });
});

describe('filters', () => {
  const table = tableOf(
    named('a', { tags: ['fair', 'hot'], savedAt: NOW }, { country: factOf('FI') }),
    named('b', { tags: ['fair'] }, { country: factOf('SE') }),
    named('c', {}, { country: factOf('SE') }),
    named('d', {}, { country: null }),
  );

  it('hold together, and each takes any of its values', () => {
    expect(idsOf(table, { filters: { country: ['FI', 'SE'], tag: ['fair'] } })).toEqual(['a', 'b']);
    expect(idsOf(table, { filters: { country: ['FI', 'SE'], tag: ['fair'], saved: ['yes'] } })).toEqual(['a']);
    expect(idsOf(table, { filters: { tag: ['hot', 'nothing'] } })).toEqual(['a']);
  });

  it('take the empty value for what is not known', () => {
    expect(idsOf(table, { filters: { country: [''] } })).toEqual(['d']);
    expect(idsOf(table, { filters: { tag: [''] } })).toEqual(['c', 'd']);
  });

  it('count what each value would give with all other filters', () => {
    const { facets } = table.find({ text: '', filters: { country: ['SE'], saved: ['no'] } }, null, 'en');
    expect(facets['country']).toEqual([
      { value: 'SE', count: 2 },
      { value: '', count: 1 },
    ]);
    expect(facets['tag']).toEqual([
      { value: '', count: 1 },
      { value: 'fair', count: 1 },
    ]);
    expect(facets['saved']).toEqual([{ value: 'no', count: 2 }]);
  });

  it('narrow by label, profile and active signal', () => {
    const judged = createTable(COMPANY_SHAPE);
    put(judged, named('fits', {}, { country: factOf('FI') }), [someSignal({ companyId: 'fits' })]);
    put(judged, named('fits not', {}, { country: factOf('SE') }));
    expect(idsOf(judged, { filters: { label: ['trigger'], icp: ['nordic'], signal: ['funding'] } })).toEqual(['fits']);
    expect(idsOf(judged, { filters: { label: ['not-a-fit'] } })).toEqual(['fits not']);
  });
});

describe('sorting', () => {
  const table = tableOf(
    named('Öljy', { updatedAt: NOW - 3_000 }, { country: factOf('SE'), employees: factOf({ min: 5, max: 5 }) }),
    named('Abc', { updatedAt: NOW }, { country: factOf('DK'), employees: null }),
    named('Mno', { updatedAt: NOW - 9_000 }, { country: null, employees: factOf({ min: 900, max: null }) }),
  );
  const by = (column: RowSort['column'], isDescending = false) => idsOf(table, {}, { column, isDescending });

  it('is by what changed last at first', () => {
    expect(idsOf(table)).toEqual(['Abc', 'Öljy', 'Mno']);
  });

  it('is by names without accents, both ways', () => {
    expect(by('name')).toEqual(['Abc', 'Mno', 'Öljy']);
    expect(by('name', true)).toEqual(['Öljy', 'Mno', 'Abc']);
  });

  it('puts what is not known last, both ways', () => {
    expect(by('employees')).toEqual(['Öljy', 'Mno', 'Abc']);
    expect(by('employees', true)).toEqual(['Mno', 'Öljy', 'Abc']);
    expect(by('country')).toEqual(['Abc', 'Öljy', 'Mno']);
    expect(by('country', true)).toEqual(['Öljy', 'Abc', 'Mno']);
  });

  it('puts names in order that begin alike', () => {
    const alike = ['Konepaja Beta', 'Konepaja Alfa', 'Konepaja', 'Konepaja Alfa 2'].map((name) => named(name));
    expect(idsOf(tableOf(...alike), {}, { column: 'name', isDescending: false })).toEqual([
      'Konepaja',
      'Konepaja Alfa',
      'Konepaja Alfa 2',
      'Konepaja Beta',
    ]);
  });
});

describe('changes', () => {
  it('show in every order at once', () => {
    const table = tableOf(named('b'), named('c'));
    const byName = { column: 'name', isDescending: false } as const;
    expect(idsOf(table, {}, byName)).toEqual(['b', 'c']);
    put(table, named('a', { updatedAt: NOW + 5_000 }));
    expect(idsOf(table, {}, byName)).toEqual(['a', 'b', 'c']);
    expect(idsOf(table)).toEqual(['a', 'b', 'c']);
    put(table, { ...named('z'), id: 'a' });
    expect(idsOf(table, {}, byName)).toEqual(['b', 'c', 'a']);
  });

  it('take removed rows out, and in again when they come back', () => {
    const table = tableOf(named('a'), named('b'));
    table.remove('a');
    expect(idsOf(table)).toEqual(['b']);
    expect(table.size()).toBe(1);
    put(table, named('a'));
    expect(idsOf(table, { text: 'a' })).toContain('a');
    expect(table.size()).toBe(2);
  });
});
