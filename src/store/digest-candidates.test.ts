import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  daysAgo,
  factOf,
  NOW,
  someCompany,
  someContact,
  someFacts,
  someSignal,
} from '../../tests/support/companies.ts';
import type { Contact, Engagement } from '../model/contact.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import { commit, put } from './change.ts';
import { putCompany } from './companies.ts';
import { putContact } from './contacts.ts';
import { type Database, openDatabase } from './database.ts';
import { candidateCompanies, digestCandidates } from './digest-candidates.ts';

let database: Database;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

const company = (id: string, more = {}) =>
  someCompany({ id, facts: someFacts({ name: factOf(id), domain: factOf(`${id}.example`) }), ...more });
const happened = (companyId: string, signal: Partial<Signal>) =>
  someSignal({ id: `${companyId}-signal`, companyId, ...signal });
const engaged = (companyId: string | null, days: number): Contact => {
  const engagement: Engagement = { type: 'demo-request', date: daysAgo(days), source: '', url: '' };
  return someContact({ id: `of ${companyId}`, email: '', companyId, engagements: [engagement] });
};
const keep = (ids: readonly string[], signals: readonly Signal[] = [], contacts: readonly Contact[] = []) =>
  commit(database, [
    ...ids.flatMap((id) => putCompany(company(id))),
    ...signals.map((signal) => put('signals', signal)),
    ...contacts.flatMap((contact) => putContact(contact)),
  ]);
const candidates = (settings = DEFAULT_SETTINGS.signals, most?: number) =>
  digestCandidates(database, settings, NOW, most);

describe('the companies that may stand in the digest', () => {
  it('are those with a signal within its life, the newest first', async () => {
    await keep(
      ['old', 'new', 'gone', 'quiet', 'coming'],
      [
        happened('old', { type: 'acquisition', date: daysAgo(170) }),
        happened('new', { date: daysAgo(40) }),
        happened('gone', { date: daysAgo(95) }),
        happened('coming', { type: 'relocation', date: daysAgo(-20) }),
      ],
    );
    expect(await candidates()).toEqual({ ids: ['coming', 'new', 'old'], isCut: false });
  });

  it('follow the lives that the seller gave their signals', async () => {
    await keep(['patient'], [happened('patient', { date: daysAgo(400) })]);
    const lives = { funding: { weight: 80, full: 30, expires: 500, halfLife: 30 } };
    expect((await candidates({ ...DEFAULT_SETTINGS.signals, lives })).ids).toEqual(['patient']);
  });

  it('hold bad news for a while after its life, and what counts until cleared for ever', async () => {
    await keep(
      ['ended', 'forgotten', 'bankrupt', 'saved'],
      [
        happened('ended', { type: 'layoffs', date: daysAgo(185) }),
        happened('forgotten', { type: 'layoffs', date: daysAgo(220) }),
        happened('bankrupt', { type: 'insolvency', date: daysAgo(2_000) }),
        happened('saved', { type: 'insolvency', date: daysAgo(2_000), opinion: { is: 'over', at: NOW } }),
      ],
    );
    expect((await candidates()).ids).toEqual(['bankrupt', 'ended']);
  });

  it('leave out what the seller dismissed', async () => {
    await keep(['doubted'], [happened('doubted', { opinion: { is: 'dismissed', at: NOW } })]);
    expect((await candidates()).ids).toEqual([]);
  });

  it('hold those who dealt with us lately, wherever people work', async () => {
    await keep(['asked', 'cold'], [], [engaged('asked', 3), engaged('cold', 90), engaged(null, 1)]);
    expect((await candidates()).ids).toEqual(['asked']);
  });

  it('hold those whose follow-up is due, before all others', async () => {
    await keep(['new'], [happened('new', {})]);
    const due = company('due', { followUp: { at: daysAgo(1), note: '' } });
    const later = company('later', { followUp: { at: daysAgo(-1), note: '' } });
    await commit(database, [...putCompany(due), ...putCompany(later)]);
    expect((await candidates()).ids).toEqual(['due', 'new']);
  });

  it('are no more than asked for, and it is told that there are more', async () => {
    await keep(
      ['a', 'b', 'c'],
      ['a', 'b', 'c'].map((id, index) => happened(id, { date: daysAgo(index * 30 + 1) })),
    );
    expect(await candidates(undefined, 2)).toEqual({ ids: ['a', 'b'], isCut: true });
    expect(await candidates(undefined, 3)).toEqual({ ids: ['a', 'b', 'c'], isCut: false });
  });
});

describe('going through what happened', () => {
  it('holds no more than one record at a time, however much happened on a day', async () => {
    const ids = Array.from({ length: 60 }, (_, place) => `c${place}`);
    const signals = ids.map((id) => happened(id, { date: daysAgo(2) }));
    await keep(
      ids,
      signals,
      ids.map((id) => engaged(id, 2)),
    );
    const whole = vi.spyOn(IDBIndex.prototype, 'getAll');
    expect((await candidates()).ids).toHaveLength(60);
    expect(whole).not.toHaveBeenCalled();
  });

  it('ends after so many, the newest first, and tells that there are more', async () => {
    const signals = ['a', 'b', 'c'].map((id, place) => happened(id, { date: daysAgo(10 - place) }));
    await keep(['a', 'b', 'c'], signals);
    expect(await digestCandidates(database, DEFAULT_SETTINGS.signals, NOW, 10, 2)).toEqual({
      ids: ['c', 'b'],
      isCut: true,
    });
    expect(await digestCandidates(database, DEFAULT_SETTINGS.signals, NOW, 10, 3)).toMatchObject({ isCut: false });
  });
});

describe('what is read of them', () => {
  it('is all that is stored about each, batch by batch, without those that are gone', async () => {
    await keep(['a', 'b', 'c'], [happened('a', {}), happened('c', {})], [engaged('a', 3)]);
    const batches = [];
    for await (const batch of candidateCompanies(database, ['a', 'gone', 'c', 'b'], 2)) batches.push(batch);
    const counts = batches.map((batch) =>
      batch.map((known) => [known.company.id, known.contacts.length, known.signals.length]),
    );
    expect(counts).toEqual([
      [['a', 1, 1]],
      [
        ['c', 0, 1],
        ['b', 0, 0],
      ],
    ]);
  });
});
