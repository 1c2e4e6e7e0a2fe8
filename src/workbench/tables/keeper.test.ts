import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { factOf, someCompany, someContact, someFacts } from '../../../tests/support/companies.ts';
import { HANDS, succeeded, tablesForTests } from '../../../tests/support/tables.ts';
import type { RowQuery, TableState } from '../../messages/work/tables.ts';
import { countRecords } from './count-records.ts';

const { bench, database, keep } = tablesForTests();

const QUERY: RowQuery = { table: 'companies', text: '', filters: {}, sort: null, from: 0, count: 50, locale: 'en' };
const named = (id: string) => someCompany({ id, facts: someFacts({ name: factOf(id), domain: null }) });
const search = (query: Partial<RowQuery> = {}) => bench()['query-companies']({ ...QUERY, ...query }, HANDS);

/** What is told of a table until it is left, and how it ended. */
function follow() {
  const told: TableState[] = [];
  const leaving = new AbortController();
  const ended = bench()['follow-table'](
    { table: 'companies' },
    { tell: (state) => told.push(state), signal: leaving.signal },
  );
  const until = (isSo: (state: TableState) => boolean) =>
    vi.waitUntil(() => told.find(isSo), { timeout: 15_000, interval: 5 });
  const leave = () => {
    leaving.abort();
    return ended;
  };
  return { until, leave };
}

/** People and signals cannot be read, as if the store's file were damaged. */
function breakReading() {
  return vi.spyOn(database(), 'getAllFromIndex').mockRejectedValue(new DOMException('Internal error', 'UnknownError'));
}

describe('counting records', () => {
  it('counts them all, however their ids begin', async () => {
    const ids = Array.from({ length: 2_400 }, (_, number) => (number % 3 === 0 ? 'x' : '') + (number * 7).toString(16));
    await keep(['', '0', 'f', 'ff', 'Ä', ...ids.map((id) => `${id}-`)].map((id) => named(id || '-')));
    const pause = vi.fn<() => Promise<void>>().mockResolvedValue();
    expect(await countRecords(database(), 'companies', pause)).toBe(2_405);
    expect(pause).toHaveBeenCalledTimes(16);
    expect(await countRecords(database(), 'contacts', pause)).toBe(0);
  });
});

describe('a table that is being read', () => {
  it('tells how many rows it will have once they are counted', async () => {
    await keep(['0a', '7b', 'ff', 'other'].map(named), [someContact({ companyId: '7b' })]);
    const { until, leave } = follow();
    expect((await until(({ total }) => total !== null)).total).toBe(4);
    expect(await until(({ isComplete }) => isComplete)).toMatchObject({ loaded: 4, total: 4, hasFailed: false });
    await leave();
  });

  it('says that reading broke off, and reads on when it is followed again', async () => {
    await keep([named('first'), named('second')]);
    const broken = breakReading();
    const { until, leave } = follow();
    expect(await until(({ hasFailed }) => hasFailed)).toMatchObject({ isComplete: false, loaded: 0 });
    expect(succeeded(await search({ text: 'first' }))).toMatchObject({ total: 0, isComplete: false });
    await leave();
    broken.mockRestore();
    await keep([named('third')]);
    const again = follow();
    expect(await again.until(({ isComplete }) => isComplete)).toMatchObject({ hasFailed: false, loaded: 3 });
    expect(succeeded(await search()).total).toBe(3);
    await again.leave();
    vi.mocked(console.error).mockClear();
  });

  it('gives its latest rows at once, and no rows that the store had to step over thousands for', async () => {
    await keep(['0a', '7b', 'ff'].map(named));
    vi.spyOn(database(), 'getAllFromIndex').mockReturnValue(new Promise<never>(() => undefined));
    const { until, leave } = follow();
    await until(({ total }) => total !== null);
    const first = succeeded(await search({ count: 2 }));
    expect(first).toMatchObject({ total: 3, of: 3, isComplete: false, ids: ['ff', '7b'] });
    expect(succeeded(await search({ from: 5_000 }))).toMatchObject({ ids: [], isComplete: false });
    await leave();
  });
});
