import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, someCompany, someIcp, someSignal } from '../../../tests/support/companies.ts';
import { succeeded } from '../../../tests/support/tables.ts';
import type { DigestState } from '../../messages/work/today.ts';
import { commit, put } from '../../store/change.ts';
import { putCompany } from '../../store/companies.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import type { Hands } from '../serve.ts';
import { todayBench } from './today.ts';

let database: Database;
let bench: ReturnType<typeof todayBench>;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
  bench = todayBench({ database: async () => database, now: () => NOW, newId: () => 'id', inTurn: (work) => work() });
  await commit(database, [...putCompany(someCompany()), put('icps', someIcp())]);
});

/** Follows the digest until a state is told that is waited for; gives all that was told. */
function follow(isEnd: (state: DigestState, told: readonly DigestState[]) => boolean) {
  const leaving = new AbortController();
  const told: DigestState[] = [];
  const tell: Hands<DigestState>['tell'] = (state) => {
    told.push(state);
    if (isEnd(state, told)) leaving.abort();
  };
  const ended = bench['follow-digest'](null, { tell, signal: leaving.signal });
  return { told, ended };
}

const callsIn = (state: DigestState | undefined) =>
  state?.state === 'ready' ? state.digest.parts.triggers.map(({ companyId }) => companyId) : null;

describe('following the digest', () => {
  it('tells how far it is, then the digest, and ends when it is given up', async () => {
    await commit(database, [put('signals', someSignal())]);
    const { told, ended } = follow(({ state }) => state === 'ready');
    expect(succeeded(await ended)).toBeNull();
    expect(told[0]).toEqual({ state: 'reading', looked: 1, of: 1 });
    expect(callsIn(told.at(-1))).toEqual(['lumivaara']);
  });

  it('tells it anew when something is known that was not', async () => {
    const seen: (readonly string[])[] = [];
    const { ended } = follow((state) => {
      const calls = callsIn(state);
      if (calls === null) return false;
      seen.push(calls);
      if (calls.length === 0) void commit(database, [put('signals', someSignal())]);
      return calls.length > 0;
    });
    await ended;
    expect(seen).toEqual([[], ['lumivaara']]);
  });
});

it('writes cells so that a sheet does not calculate with them', async () => {
  const rows = [['Company'], ['=1+1; or more']];
  const { file } = succeeded(
    await bench['write-cells'](
      { rows, separator: ';', hasMark: true },
      { tell: () => undefined, signal: new AbortController().signal },
    ),
  );
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())).toBe(
    '\uFEFFCompany\r\n"\'=1+1; or more"\r\n',
  );
});
