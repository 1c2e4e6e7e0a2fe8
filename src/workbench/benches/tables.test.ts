import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  factOf,
  NOW,
  someCompany,
  someContact,
  someFacts,
  someIcp,
  someSignal,
} from '../../../tests/support/companies.ts';
import { someFeed } from '../../../tests/support/feeds.ts';
import { HANDS, succeeded, tablesForTests } from '../../../tests/support/tables.ts';
import { failure } from '../../messages/outcome.ts';
import type { RowChange, RowChoice, RowQuery } from '../../messages/work/tables.ts';
import { COMPANY_STATUSES, type Company } from '../../model/company.ts';
import { commit, put } from '../../store/change.ts';
import { putCompany } from '../../store/companies.ts';
import { joinCompanies } from '../tables/join-companies.ts';

const { bench, database, keep, stored } = tablesForTests();

const named = (id: string, part: Partial<Company> = {}, facts = {}) =>
  someCompany({ id, facts: someFacts({ name: factOf(id), domain: factOf(`${id}.example`), ...facts }), ...part });

/** Milliseconds for slow machines: a passing test never waits them out. */
const PATIENCE = { timeout: 15_000 };
const QUERY: RowQuery = { table: 'companies', text: '', filters: {}, sort: null, from: 0, count: 50, locale: 'en' };
const companies = async (query: Partial<RowQuery> = {}) =>
  succeeded(await bench()['query-companies']({ ...QUERY, ...query }, HANDS));
const people = async (query: Partial<RowQuery> = {}) =>
  succeeded(await bench()['query-people']({ ...QUERY, table: 'people', ...query }, HANDS));
const change = async (choice: RowChoice, wanted: RowChange) =>
  succeeded(await bench()['change-rows']({ choice, change: wanted }, HANDS)).operation;
const undo = async (operationId: string) => {
  const { undone, kept } = succeeded(await bench()['undo-operation']({ operationId }, HANDS));
  return { undone, kept };
};
const duplicates = async () => succeeded(await bench()['list-duplicates']({ from: 0, count: 20 }, HANDS)).groups;
const choiceOf = (...ids: string[]): RowChoice => ({ table: 'companies', ids });

describe('the tables', () => {
  it('show companies with what was worked out of their people and signals', async () => {
    await commit(database(), [put('icps', someIcp())]);
    await keep([named('lumivaara')], [someContact({ stage: 'customer' })], [someSignal()]);
    const { rows, total, isComplete } = await companies();
    expect({ total, isComplete }).toEqual({ total: 1, isComplete: true });
    expect(rows[0]).toMatchObject({
      name: 'lumivaara',
      label: 'customer',
      grade: 'A',
      score: 100,
      stage: 'customer',
      people: 1,
      signals: ['funding'],
      icps: ['icp'],
    });
  });

  it('show people with their companies, and those without one', async () => {
    await keep(
      [named('lumivaara')],
      [
        someContact({ engagements: [{ type: 'meeting', date: NOW, source: '', url: '' }] }),
        someContact({ id: 'bo', name: 'Bo Ensam', companyId: null, link: null, employer: 'Somewhere AB', email: '' }),
      ],
    );
    const { rows } = await people({ sort: { column: 'name', isDescending: false } });
    expect(rows).toMatchObject([
      { name: 'Aino Esimerkki', company: 'lumivaara', companyId: 'lumivaara', score: 100, engagedAt: NOW },
      { name: 'Bo Ensam', company: 'Somewhere AB', companyId: null, label: null },
    ]);
    // Stored before the rules were such that a meeting makes one.
    expect(rows[0]?.stage).toBe('sales-qualified-lead');
    expect((await people({ filters: { stage: ['sales-qualified-lead'] } })).ids).toEqual(['aino']);
    for (const text of ['ensam', 'somewhere']) expect((await people({ text })).ids).toEqual(['bo']);
    for (const text of ['aino@lumivaara.example', 'lumivaara aino'])
      expect((await people({ text })).ids).toEqual(['aino']);
  });

  it('follow what is written, and what is taken away', async () => {
    await keep([named('first')]);
    const versions: number[] = [];
    const leaving = new AbortController();
    const following = bench()['follow-table'](
      { table: 'companies' },
      { tell: ({ version }) => versions.push(version), signal: leaving.signal },
    );
    expect((await companies()).ids).toEqual(['first']);
    await keep([named('second', { updatedAt: NOW + 5_000 })], [someContact({ companyId: 'second' })]);
    await vi.waitUntil(async () => (await companies()).total === 2, PATIENCE);
    expect((await people()).ids).toEqual(['aino']);
    await change(choiceOf('second'), { kind: 'remove' });
    await vi.waitUntil(async () => (await companies()).total === 1, PATIENCE);
    expect((await people()).ids).toEqual([]);
    leaving.abort();
    await following;
    expect(versions.at(-1)).toBeGreaterThan(versions[0] ?? 0);
  });

  it('judge everything anew when a profile changes', async () => {
    await keep([named('lumivaara')]);
    const leaving = new AbortController();
    const following = bench()['follow-table'](
      { table: 'companies' },
      { tell: () => undefined, signal: leaving.signal },
    );
    expect((await companies()).rows[0]?.label).toBe('unknown');
    await commit(database(), [put('icps', someIcp())]);
    await vi.waitUntil(async () => (await companies()).rows[0]?.label === 'prospect', PATIENCE);
    leaving.abort();
    await following;
  });
});

describe('changing many rows', () => {
  it('tags all that a filter gives but some, and takes it back as a whole', async () => {
    const many = Array.from({ length: 600 }, (_, number) =>
      named(`c${number}`, {}, { country: factOf(number % 2 === 0 ? 'FI' : 'SE') }),
    );
    await keep(many);
    const before = await stored();
    const choice: RowChoice = {
      table: 'companies',
      filter: { text: '', filters: { country: ['FI'] } },
      except: ['c0', 'c2'],
    };
    const operation = await change(choice, { kind: 'tag', tag: 'fair' });
    expect(operation).toMatchObject({ kind: 'tag', title: 'fair', state: 'done', rows: 298, updated: 298 });
    const tagged = (await stored()).companies.filter(({ tags }) => tags.includes('fair'));
    expect(tagged).toHaveLength(298);
    expect(tagged.some(({ id }) => id === 'c0' || id === 'c1')).toBe(false);
    expect(await undo(operation.id)).toEqual({ undone: 298, kept: 0 });
    expect(await stored()).toEqual(before);
  });

  it('leaves out what has the tag already, and keeps what was changed since when it is taken back', async () => {
    await keep([named('a', { tags: ['fair'] }), named('b'), named('c')]);
    const operation = await change(choiceOf('a', 'b', 'c', 'gone'), { kind: 'tag', tag: 'fair' });
    expect(operation).toMatchObject({ updated: 2, unchanged: 2 });
    await commit(database(), putCompany(named('b', { tags: ['fair'], note: 'mine', updatedAt: NOW + 90_000 })));
    expect(await undo(operation.id)).toEqual({ undone: 1, kept: 1 });
    const tags = (await stored()).companies.map((company) => company.tags);
    expect(tags).toEqual([['fair'], ['fair'], []]);
  });

  it('saves companies, sets their status, and takes either away again', async () => {
    await keep([named('a', { savedAt: 5 }), named('b')]);
    const saving = await change(choiceOf('a', 'b'), { kind: 'save' });
    expect((await stored()).companies.map(({ savedAt }) => savedAt)).toEqual([5, NOW + 60_000]);
    await undo(saving.id);
    const status = await change(choiceOf('a'), { kind: 'status', status: 'customer' });
    expect((await stored()).companies[0]?.status).toEqual({ value: 'customer', date: NOW + 60_000, source: 'seller' });
    await undo(status.id);
    expect((await stored()).companies).toEqual([named('a', { savedAt: 5 }), named('b')]);
  });

  it('removes companies with their people, signals and feeds, and brings all back', async () => {
    await keep([named('lumivaara'), named('other')], [someContact()], [someSignal()]);
    await commit(database(), [put('feeds', someFeed())]);
    const before = await stored();
    const operation = await change(choiceOf('lumivaara'), { kind: 'remove' });
    expect(await stored()).toMatchObject({ companies: [{ id: 'other' }], contacts: [], signals: [] });
    expect(await database().getAll('feeds')).toEqual([]);
    await undo(operation.id);
    expect(await stored()).toEqual(before);
    expect(await database().getAll('feeds')).toEqual([someFeed()]);
  });

  it('stops between two batches when it is given up, and what was done can be taken back', async () => {
    await keep(Array.from({ length: 600 }, (_, number) => named(`c${number}`)));
    const giving = new AbortController();
    const ids = (await stored()).companies.map(({ id }) => id);
    const outcome = await bench()['change-rows'](
      { choice: choiceOf(...ids), change: { kind: 'tag', tag: 'half' } },
      { tell: () => giving.abort(), signal: giving.signal },
    );
    const { operation } = succeeded(outcome);
    expect(operation).toMatchObject({ state: 'cancelled', rows: 250 });
    expect(await undo(operation.id)).toEqual({ undone: 250, kept: 0 });
  });

  it('is listed with whether it can be taken back, and taken back once', async () => {
    await keep([named('a')]);
    const { id } = await change(choiceOf('a'), { kind: 'tag', tag: 'fair' });
    // As the browser leaves it when it is closed, and as a backup brings it.
    const [operation] = await database().getAll('operations');
    if (operation === undefined) throw new Error('It was not kept.');
    await database().put('operations', { ...operation, state: 'running', finishedAt: null });
    await database().put('operations', { ...operation, id: 'restored' });
    const listed = async () => succeeded(await bench()['list-operations'](null, HANDS));
    const canUndo = async () => Object.fromEntries((await listed()).map((past) => [past.operation.id, past.canUndo]));
    expect(await canUndo()).toEqual({ [id]: true, restored: false });
    expect((await listed()).find((past) => past.operation.id === id)?.isInterrupted).toBe(true);
    expect(await undo(id)).toEqual({ undone: 1, kept: 0 });
    expect(await canUndo()).toEqual({ [id]: false, restored: false });
    for (const operationId of [id, 'restored', 'nobody']) {
      expect(await bench()['undo-operation']({ operationId }, HANDS)).toEqual(failure('nothing-to-undo'));
    }
  });

  it('changes and removes people', async () => {
    await keep([named('lumivaara')], [someContact()]);
    await change({ table: 'people', ids: ['aino'] }, { kind: 'tag', tag: 'board' });
    expect((await stored()).contacts[0]?.tags).toEqual(['board']);
    const operation = await change({ table: 'people', ids: ['aino'] }, { kind: 'remove' });
    expect((await stored()).contacts).toEqual([]);
    await undo(operation.id);
    expect((await stored()).contacts[0]?.tags).toEqual(['board']);
  });
});

describe('possible duplicates', () => {
  const alike = (id: string, facts = {}) => named(id, {}, { name: factOf('3 Step IT Oy'), ...facts });
  const number = (digits: string) => [factOf({ country: 'FI', kind: 'organisation', number: digits } as const)];

  it('have the same name but for spelling, and no other country', async () => {
    await keep([
      alike('a'),
      alike('b', { name: factOf('3StepIT Ab'), country: null }),
      alike('c', { country: factOf('SE') }),
    ]);
    const groups = await duplicates();
    expect(groups.map(({ suspects, reasons }) => [suspects.map(({ company }) => company.id), reasons])).toEqual([
      [['a', 'b'], ['name']],
    ]);
  });

  it('are no two that registers number apart, or that the seller told apart', async () => {
    await keep([alike('a', { orgNumbers: number('9999902-8') }), alike('b', { orgNumbers: number('9999903-6') })]);
    expect(await duplicates()).toEqual([]);
    await keep([alike('b')]);
    await vi.waitUntil(async () => (await duplicates()).length === 1, PATIENCE);
    succeeded(await bench()['keep-apart']({ ids: ['a', 'b'], isApart: true }, HANDS));
    expect(await duplicates()).toEqual([]);
    succeeded(await bench()['keep-apart']({ ids: ['b', 'a'], isApart: false }, HANDS));
    expect(await duplicates()).toHaveLength(1);
  });

  it('share a phone number or an address', async () => {
    const phones = [factOf('+358 9 123 4567')];
    const address = factOf('Satamakatu 5, 90100 Oulu');
    await keep([
      named('a', {}, { phones }),
      named('b', {}, { phones: [factOf('+35891234567')], address }),
      named('c', {}, { address }),
    ]);
    const [group] = await duplicates();
    expect(group?.suspects.map(({ company }) => company.id).toSorted()).toEqual(['a', 'b', 'c']);
    expect(group?.reasons.toSorted()).toEqual(['address', 'phone']);
  });
});

describe('merging', () => {
  it('joins facts, people, signals, tags and notes, and is taken back in one go', async () => {
    await keep(
      [
        named('lead', {
          tags: ['a'],
          note: 'met in May',
          createdAt: 9,
          status: { value: 'prospect', date: 1, source: 'seller' },
        }),
        named(
          'other',
          {
            tags: ['b'],
            note: 'knows Aino',
            createdAt: 4,
            savedAt: 7,
            status: { value: 'customer', date: 2, source: 'import' },
          },
          { city: factOf('Oulu') },
        ),
      ],
      [someContact({ companyId: 'other' })],
      [someSignal({ companyId: 'other' })],
    );
    await commit(database(), [put('feeds', someFeed({ companyId: 'other' }))]);
    const before = await stored();
    const { operation } = succeeded(await bench()['merge-companies']({ leadId: 'lead', otherIds: ['other'] }, HANDS));
    const after = await stored();
    expect((await database().get('feeds', 'feed'))?.companyId).toBe('lead');
    // It was fetched meanwhile.
    await commit(database(), [put('feeds', someFeed({ companyId: 'lead', checkedAt: NOW + 1 }))]);
    expect(after.companies).toMatchObject([
      {
        id: 'lead',
        tags: ['a', 'b'],
        note: 'met in May\n\nknows Aino',
        createdAt: 4,
        savedAt: 7,
        status: { value: 'customer' },
      },
    ]);
    expect(after.companies[0]?.facts).toMatchObject({
      domain: { value: 'lead.example' },
      aliasDomains: [{ value: 'other.example' }],
      city: { value: 'Oulu' },
    });
    expect(after.contacts[0]?.companyId).toBe('lead');
    expect(after.signals[0]?.companyId).toBe('lead');
    await undo(operation.id);
    expect(await stored()).toEqual(before);
    expect((await database().get('feeds', 'feed'))?.companyId).toBe('other');
  });

  it('makes one signal of an event that both know, and one feed of one address, and gives both back', async () => {
    const play = { rule: 'rule', signalId: 'b', state: 'done', at: 1, until: null } as const;
    await keep(
      [named('lead'), named('other', { plays: [play] })],
      [],
      [
        someSignal({ id: 'a', companyId: 'lead' }),
        someSignal({ id: 'b', companyId: 'other', title: 'Lumivaara raises 4 million in new funding' }),
        someSignal({ id: 'c', companyId: 'other', type: 'acquisition' }),
      ],
    );
    const feeds = [
      someFeed({ id: 'f', companyId: 'lead', seen: ['1', '2'] }),
      someFeed({ id: 'g', companyId: 'other', seen: ['2', '3'], goodAt: NOW }),
      someFeed({ id: 'h', companyId: 'other', url: 'https://lumivaara.example/jobs' }),
    ];
    await commit(
      database(),
      feeds.map((feed) => put('feeds', feed)),
    );
    const before = await stored();
    const { operation } = succeeded(await bench()['merge-companies']({ leadId: 'lead', otherIds: ['other'] }, HANDS));
    const after = await stored();
    expect(after.signals.map(({ id, companyId }) => [id, companyId])).toEqual([
      ['a', 'lead'],
      ['c', 'lead'],
    ]);
    expect(after.signals[0]?.receipts.map(({ title }) => title)).toContain('Lumivaara raises 4 million in new funding');
    expect(after.companies[0]?.plays).toEqual([{ ...play, signalId: 'a' }]);
    const watched = await database().getAll('feeds');
    expect(watched.map(({ id, companyId, seen }) => [id, companyId, seen])).toEqual([
      ['f', 'lead', ['2', '3', '1']],
      ['h', 'lead', []],
    ]);
    await undo(operation.id);
    expect(await stored()).toEqual(before);
    expect(await database().getAll('feeds')).toEqual(feeds);
  });

  it('is refused, changing nothing, where notes are too long together', async () => {
    const note = 'x'.repeat(1_500);
    await keep([named('lead', { note }), named('other', { note: `${note}y` })]);
    const before = await stored();
    expect(await bench()['merge-companies']({ leadId: 'lead', otherIds: ['other'] }, HANDS)).toEqual(
      failure('cannot-merge'),
    );
    expect(await stored()).toEqual(before);
  });

  it('gives nothing up, whatever the companies hold', () => {
    const word = fc.constantFrom('Alfa', 'Beta', 'Gamma', 'Delta');
    const fact = word.map((value) => factOf(value));
    const domain = fc.option(word.map((value) => factOf(`${value.toLowerCase()}.example`)));
    const company = fc
      .record({
        name: fact,
        domain,
        aliasDomains: fc.array(
          word.map((value) => factOf(`also-${value}.example`)),
          { maxLength: 2 },
        ),
        phones: fc.array(
          word.map((value) => factOf(`+358 ${value.length}`)),
          { maxLength: 3 },
        ),
        emails: fc.array(
          word.map((value) => factOf(`${value}@mail.example`)),
          { maxLength: 3 },
        ),
        city: fc.option(fact),
        legalName: fc.option(fact),
        description: fc.option(fact),
        technologies: fc.array(fact, { maxLength: 3 }),
        note: fc.oneof(fc.constant(''), word),
        tags: fc.uniqueArray(word, { maxLength: 3 }),
        savedAt: fc.option(fc.integer({ min: 1, max: 9 })),
        status: fc.option(fc.constantFrom(...COMPANY_STATUSES)),
      })
      .map(({ note, tags, savedAt, status, ...facts }) =>
        someCompany({
          note,
          tags,
          savedAt,
          status: status === null ? null : { value: status, date: 1, source: 'seller' },
          facts: { ...someFacts(), ...facts },
        }),
      );
    fc.assert(
      fc.property(company, company, (lead, other) => {
        const joined = joinCompanies({ ...lead, id: 'lead' }, [{ ...other, id: 'other' }], NOW);
        const text = JSON.stringify(joined);
        for (const { facts, note, tags, savedAt } of [lead, other]) {
          const { name, city, legalName, description } = facts;
          const lists = [facts.aliasDomains, facts.phones, facts.emails, facts.technologies].flat();
          const said = [name, facts.domain, city, legalName, description, ...lists].flatMap((one) => one?.value ?? []);
          for (const value of [...said, ...tags, note]) expect(text).toContain(value);
          expect(joined?.savedAt ?? Infinity).toBeLessThanOrEqual(savedAt ?? Infinity);
        }
        expect([joined?.facts.domain?.value, ...(joined?.facts.aliasDomains ?? []).map(({ value }) => value)]).toEqual(
          expect.arrayContaining([lead, other].flatMap(({ facts }) => facts.domain?.value ?? [])),
        );
      }),
    );
  });
});
