import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, someCompany, someContact, someSignal } from '../../tests/support/companies.ts';
import { someFeed } from '../../tests/support/feeds.ts';
import type { Company } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { commit, put } from './change.ts';
import { getCompany, putCompany } from './companies.ts';
import { getContact, putContact } from './contacts.ts';
import { type Database, openDatabase } from './database.ts';
import { putSettings, readSettings } from './settings.ts';
import { putSnapshot } from './snapshots.ts';
import { takeBack } from './take-back.ts';

let database: Database;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase();
});

const status = { value: 'customer', date: NOW, source: 'seller' } as const;
const company = (part: Partial<Company>) => commit(database, putCompany(someCompany({ savedAt: NOW, ...part })));
const contact = (part: Partial<Contact>) => commit(database, putContact(someContact(part)));

/** A value as Chromium gives it back from session storage. */
function sorted<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

describe('taking a change back', () => {
  it('takes the status back, and leaves the note that was written since', async () => {
    await company({});
    const inverse = await company({ status });
    await company({ status, note: 'Call Aino', updatedAt: NOW + 1 });
    await takeBack(database, inverse);
    expect(await getCompany(database, 'lumivaara')).toMatchObject({ status: null, note: 'Call Aino', savedAt: NOW });
  });

  it('leaves a status that was set again since', async () => {
    await company({});
    const inverse = await company({ status });
    await company({ status: { ...status, value: 'former-customer' } });
    await takeBack(database, inverse);
    expect((await getCompany(database, 'lumivaara'))?.status?.value).toBe('former-customer');
  });

  it('takes a company back with a signal of it that the seller removed since', async () => {
    const signal = someSignal({ source: 'page' });
    const inverse = await commit(database, [...putCompany(someCompany({ savedAt: NOW })), put('signals', signal)]);
    await commit(database, [put('signals', { ...signal, opinion: { is: 'removed', at: NOW + 1 } })]);
    await takeBack(database, inverse);
    expect([await database.count('companies'), await database.count('signals')]).toEqual([0, 0]);
  });

  it('takes what the seller said of a signal back, and leaves what was told of it since', async () => {
    const signal = someSignal();
    const receipt = { source: 'feed', url: '', title: 'Once more', excerpt: '', seenAt: NOW } as const;
    const opinion = { is: 'dismissed', at: NOW } as const;
    await commit(database, [put('signals', signal)]);
    const inverse = await commit(database, [put('signals', { ...signal, opinion })]);
    await commit(database, [put('signals', { ...signal, opinion, receipts: [receipt] })]);
    await takeBack(database, inverse);
    expect(await database.get('signals', signal.id)).toEqual({ ...signal, receipts: [receipt] });
  });

  it('keeps a signal it made of which the seller has said something since', async () => {
    const inverse = await commit(database, [put('signals', someSignal())]);
    const judged = someSignal({ opinion: { is: 'confirmed', at: NOW } });
    await commit(database, [put('signals', judged)]);
    await takeBack(database, inverse);
    expect(await database.get('signals', judged.id)).toEqual(judged);
  });

  it('leaves nothing of a company it made that was seen again since', async () => {
    const inverse = await company({});
    await commit(database, [putSnapshot({ companyId: 'lumivaara', places: [], updatedAt: NOW })]);
    await takeBack(database, inverse);
    expect([await database.count('companies'), await database.count('snapshots')]).toEqual([0, 0]);
  });

  it('keeps a company it made of which a feed is watched since', async () => {
    const inverse = await company({});
    await commit(database, [put('feeds', someFeed())]);
    await takeBack(database, inverse);
    expect((await getCompany(database, 'lumivaara'))?.savedAt).toBeNull();
  });

  it('keeps a company it made that was given a status since, unsaved', async () => {
    const inverse = await company({});
    await company({ status });
    await takeBack(database, inverse);
    expect(await getCompany(database, 'lumivaara')).toMatchObject({ savedAt: null, status });
  });

  it('takes a company it made back, also from a session that sorted the keys', async () => {
    const [step, ...others] = await company({ status });
    expect(others).toEqual([]);
    await takeBack(database, step === undefined ? [] : [sorted(step)]);
    expect(await getCompany(database, 'lumivaara')).toBeNull();
  });

  it('leaves what else was changed of a person, and finds them by what stands then', async () => {
    await contact({});
    const inverse = await contact({ email: 'new@lumivaara.example' });
    await contact({ email: 'new@lumivaara.example', linkedIn: 'aino-esimerkki' });
    await takeBack(database, inverse);
    expect(await getContact(database, 'aino')).toMatchObject({
      email: 'aino@lumivaara.example',
      linkedIn: 'aino-esimerkki',
    });
    const found = await database.getFromIndex('contacts', 'identity', 'email:aino@lumivaara.example');
    expect(found?.identities).toEqual(['email:aino@lumivaara.example', 'linkedin:aino-esimerkki']);
  });

  it('takes weights of signals back, and leaves what was learned of them since', async () => {
    const { signals } = DEFAULT_SETTINGS;
    const muted = { ...DEFAULT_SETTINGS, signals: { ...signals, muted: ['award' as const] } };
    const inverse = await commit(database, [putSettings(muted)]);
    const learned = { award: { confirmed: 1, dismissed: 0 } };
    await commit(database, [putSettings({ ...muted, signals: { ...muted.signals, learned } })]);
    await takeBack(database, inverse);
    expect((await readSettings(database)).signals).toEqual({ ...signals, learned });
  });

  it('leaves the other settings that were changed since', async () => {
    await commit(database, [putSettings(DEFAULT_SETTINGS)]);
    const inverse = await commit(database, [putSettings({ ...DEFAULT_SETTINGS, definitions: 'funnel' })]);
    await commit(database, [putSettings({ ...DEFAULT_SETTINGS, definitions: 'funnel', labelOnLinkedIn: true })]);
    await takeBack(database, inverse);
    expect(await readSettings(database)).toMatchObject({ definitions: 'icp-first', labelOnLinkedIn: true });
  });
});
